// Beside the story: the clock of the case, her own file, and what may be asked of others. Never anything of the other side's.

import { askRefusal } from './branching.mjs';
import { left } from './casetime.mjs';
import { button, h, icon, mark, note, set, tag } from './dom.mjs';
import { cites, fault, lenses, option, prose, when } from './parts.mjs';
import { answeredAt, askingsOf, file, inquiries, isGranted, limits } from './situation.mjs';

const STATES = { gehaald: ['ok', 'check-circle'], gemist: ['warn', 'exclamation-triangle'], loopt: ['line', 'clock'], voorbij: ['line', 'minus-circle'] };

function limit({ t, words }, now, each) {
  const hers = Object.keys(each.limit.met).length > 0;
  const state = !hers && each.state === 'gemist' ? 'voorbij' : each.state;
  const [unit, count] = left(now.now, each.until);
  const open = ['loopt', 'gehaald'].includes(state);
  return h('li', { class: `limit limit-${state}` },
    h('p', { class: 'limit-what', lang: 'nl' }, each.limit.what),
    h('p', {}, tag(t(`learning.clock.state.${state}`), { tone: STATES[state][0], icon: STATES[state][1] }), ' ', state === 'loopt' && h('strong', {}, t(`learning.clock.left.${unit}`, count))),
    h('p', { class: 'hint' }, t(open ? 'learning.clock.until' : 'learning.clock.ended', words.moment(each.until, now.now))),
    cites(each.limit.sources, t('shared.sources')));
}

/** Nothing in a case whose time does not count. */
export function clock(ctx, now) {
  const { t, words } = ctx;
  const begun = limits(now);
  return now.vignette.clock && h('aside', { class: 'clock', 'aria-labelledby': 'clock-title' },
    h('p', { class: 'clock-top' }, icon('clock'), t('learning.clock')),
    h('div', { class: 'clock-in' }, h('h2', { id: 'clock-title' }, words.moment(now.now, now.now)),
      begun.length === 0 ? h('p', { class: 'hint' }, t('learning.clock.none')) : h('ul', { class: 'limits' }, begun.map(each => limit(ctx, now, each)))));
}

function document(ctx, now, filed, fresh) {
  const { t, words } = ctx;
  const each = filed.document;
  const arrived = now.vignette.clock && Object.keys(each.arrival).length > 0;
  return h('li', {}, h('details', { class: 'file' },
    h('summary', {}, h('span', { class: 'doc-name', lang: 'nl' }, each.title), ' ', h('span', { class: 'doc-kind' }, t(`learning.document.kind.${each.kind}`), each.date && `, ${words.date(each.date)}`), fresh && [' ', tag(t('learning.document.fresh'), { tone: 'own', icon: 'inbox' })]),
    h('div', { class: 'file-in prose', lang: 'nl' }, h('p', { class: 'doc-from', lang: words.language }, t('learning.document.from'), ' ', h('span', { lang: 'nl' }, each.from), arrived && ` · ${t('learning.document.arrived', words.moment(filed.since, now.now))}`), set(each.html))));
}

export function dossier({ own }, vignette) {
  const mine = vignette.dossiers[own];
  return mine && h('details', { class: 'file' }, h('summary', {}, mark(own), ' ', h('span', { lang: 'nl' }, mine.title)), prose(mine.html, 'file-in prose'));
}

/** Her own file here, the oldest first; nothing where only her dossier from the start is on it. */
export function ownFile(ctx, play, scene, now) {
  const { own, t } = ctx;
  const lies = file(now, own);
  const arrived = play.arrived(scene.id, own).map(filed => filed.document.id);
  const fresh = filed => arrived.includes(filed.document.id) && !play.isFirst(scene.id);
  const news = lies.filter(fresh).map(filed => filed.document.title);
  const mine = now.vignette.dossiers[own];
  return lies.length > 0 && h('section', { class: 'col own-file', 'aria-labelledby': 'own-file' },
    h('h2', { id: 'own-file', class: 'h-small' }, mark(own), ' ', t('learning.file.own')), h('p', { class: 'hint' }, t(`learning.file.hint.${own}`)),
    news.length > 0 && note('info file-new', 'inbox', h('p', {}, h('strong', {}, t('learning.file.new')), ' ', h('span', { lang: 'nl' }, `${news.join(', ')}.`))),
    h('ul', { class: 'docs' }, mine && h('li', {}, h('details', { class: 'file' }, h('summary', {}, h('span', { class: 'doc-name', lang: 'nl' }, mine.title)), prose(mine.html, 'file-in prose'))),
      lies.map(filed => document(ctx, now, filed, fresh(filed)))));
}

function outcomeOf(ctx, now, asking, focused) {
  const { own, t, words } = ctx;
  const { basis } = asking;
  const granted = isGranted(basis);
  const came = granted && answeredAt(asking) <= now.now;
  const titles = basis.documents.map(id => now.vignette.documents.find(each => each.id === id)).filter(each => each?.sides.includes(own)).map(each => each.title);
  return h('div', { class: 'outcome-of stack' },
    h('p', { class: 'asked-on' }, h('span', {}, t('learning.ask.you')), ' ', h('span', { lang: 'nl' }, basis.text)),
    h('h3', focused ? { id: 'uitkomst', tabindex: '-1' } : {}, t('learning.ask.outcome')), prose(basis.answer),
    came && h('p', { class: 'came' }, icon('inbox'), t('learning.ask.came'), ' ', h('span', { lang: 'nl' }, `${titles.join(', ')}.`)),
    !came && granted && now.vignette.clock && h('p', { class: 'came' }, icon('clock'), t('learning.ask.expected', words.moment(answeredAt(asking), now.now))),
    basis.refusal && note('warn', 'minus-circle', h('p', {}, h('strong', {}, t('learning.ask.refused'))), set(basis.refusal, 'div', { lang: 'nl' })),
    h('div', { class: 'ask-lenses' }, lenses(ctx, basis.lenses, `-${asking.inquiry.id}-${basis.id}`)), cites(basis.grounds, t('learning.ask.grounds')));
}


function askForm(ctx, vignette, inquiry, now) {
  const { own, player, t } = ctx;
  const bases = inquiry.bases.filter(basis => askRefusal(now, own, inquiry.id, basis.id) === null);
  if (bases.length === 0) { return null; }
  const name = `verzoek-${inquiry.id}`;
  const form = h('form', { class: 'form', novalidate: true, onsubmit: event => {
    event.preventDefault();
    const basis = new FormData(form).get(name);
    if (!basis) { return fault(form.querySelector('fieldset'), t('learning.step.basis')); }
    return player.act({ kind: 'asked', item: vignette.slug, inquiry: inquiry.id, basis }, { at: 'uitkomst' });
  } },
  h('fieldset', { class: 'ask', id: name }, h('legend', {}, h('strong', {}, t(askingsOf(now, inquiry.id).length === 0 ? 'learning.ask.basis' : 'learning.ask.basis.again'))),
    h('div', { class: 'options', lang: 'nl' }, bases.map(basis => option({ type: 'radio', name, value: basis.id, id: `${name}-${basis.id}`, words: basis.text })))),
  h('div', { class: 'next-bar' }, button(t('learning.ask.now'), { kind: 'second', before: 'send', type: 'submit' })));
  return form;
}

/** What she may ask here, and what she asked before. */
export function asking(ctx, vignette, scene, now, deciding) {
  const { own, t } = ctx;
  const open = deciding ? inquiries(now, own) : [];
  const shown = vignette.inquiries.filter(each => each.sides.includes(own) && (open.includes(each) || askingsOf(now, each.id).length > 0));
  const last = now.askings.at(-1);
  const state = earlier => {
    const granted = earlier.find(each => isGranted(each.basis));
    if (granted) { return answeredAt(granted) <= now.now ? 'here' : 'coming'; }
    return earlier.length === 0 ? 'open' : 'refused';
  };
  const icons = { here: ['ok', 'inbox'], coming: ['line', 'clock'], refused: ['line', 'minus-circle'], open: ['line', 'question-circle'] };
  return shown.length > 0 && h('section', { class: 'col inquiries', 'aria-labelledby': 'inquiries' },
    h('h2', { id: 'inquiries' }, t('learning.ask.title')), h('p', { class: 'hint' }, t(open.length > 0 ? 'learning.ask.hint' : 'learning.ask.asked')),
    shown.map(inquiry => {
      const earlier = askingsOf(now, inquiry.id);
      const how = state(earlier);
      const fresh = earlier.some(each => each.scene === scene.id);
      return h('details', { class: 'fold inquiry', open: fresh },
        h('summary', {}, h('span', { class: 'ask-of' }, h('span', { lang: 'nl' }, inquiry.of), ': ', h('span', { class: 'ask-what', lang: 'nl' }, inquiry.what)), ' ', tag(t(`learning.ask.state.${how}`), { tone: icons[how][0], icon: icons[how][1] })),
        earlier.map(each => outcomeOf(ctx, now, each, deciding && each === last && each.scene === scene.id)),
        when(open.includes(inquiry), () => askForm(ctx, vignette, inquiry, now)));
    }));
}

