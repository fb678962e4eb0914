// The module itself: how far you are, its parts, why it is done or not, what it rests on; and the lists of articles and terms.

import { all, button, h, hidden, icon, link, mark, note, tag } from './dom.mjs';
import { prose, sides } from './parts.mjs';
import { isDone } from './progress.mjs';

const KIND = { page: 'page', case: 'case', quiz: 'quiz' };

function stateOf({ module, ledger, facts }, item) {
  if (isDone(module, item, facts)) { return 'done'; }
  return ledger.touched(item.slug) ? 'busy' : 'todo';
}

/** The first part that is not done. */
const nextOpen = ctx => ctx.module.items.find(item => stateOf(ctx, item) !== 'done');

/** Two glasses: in a package nobody knows what the reader's work is. It is fixed once a case has been begun. */
function glasses(ctx) {
  const { ledger, own, player, t } = ctx;
  const fixed = ctx.module.items.some(item => item.kind === 'case' && ledger.touched(item.slug));
  if (fixed) { return h('p', { class: 'hint' }, mark(own), ' ', t(`scorm.player.own.${own}`), ' ', t('scorm.player.own.fixed')); }
  const choose = event => player.choose(event.target.value);
  return h('fieldset', { class: 'ask', id: 'bril' },
    h('legend', {}, h('h3', {}, t('scorm.player.own'))), h('p', { class: 'hint' }, t('scorm.player.own.what')),
    h('div', { class: 'options', onchange: choose }, sides(own).slice().sort().map(side => h('div', { class: 'option' }, h('label', {},
      h('input', { type: 'radio', name: 'bril', value: side, id: `bril-${side}`, checked: own === side }),
      h('span', {}, mark(side), ' ', t(`scorm.player.own.${side}`)))))));
}

function wayIn(ctx) {
  const { stands, t } = ctx;
  const next = nextOpen(ctx);
  const began = ctx.ledger.steps.length > 0;
  if (stands.complete) {
    return note('ok', 'verified', h('p', {}, h('strong', {}, t('learning.completed')), ' ', t(`scorm.player.completed.${ctx.player.host.kind === 'browser' ? 'browser' : 'host'}`)));
  }
  return h('section', { class: 'card stack', 'aria-labelledby': 'verder' },
    h('h2', { id: 'verder' }, t(began ? 'learning.module.busy.title' : 'learning.module.start.title')),
    h('p', {}, t('scorm.player.how', ctx.module.minutes)),
    glasses(ctx),
    next && h('div', { class: 'btn-row' }, link(began ? t('learning.on', next.title) : t('learning.module.start'), `#/${next.slug}`, { after: 'arrow-right' })));
}

function part(ctx, item) {
  const { t } = ctx;
  const state = stateOf(ctx, item);
  return h('li', {},
    h('span', { class: `dot ${state}` }, state === 'done' && icon('check')),
    h('a', { href: `#/${item.slug}`, lang: 'nl' }, item.title),
    h('span', { class: 'state' }, state === 'done' ? t('learning.state.done') : state === 'busy' ? t('learning.state.begun') : item.minutes ? t('learning.state.todo', item.minutes) : ''),
    h('span', { class: 'sub' }, item.closing ? t('learning.closing.kind') : t(`learning.part.${KIND[item.kind]}`)));
}

/** What the completion rule asks, and how each stands. */
function why({ module, stands, t }) {
  const title = slug => module.items.find(item => item.slug === slug);
  return h('section', { 'aria-labelledby': 'waarom' }, h('h2', { id: 'waarom' }, t(stands.complete ? 'learning.why.title.done' : 'learning.why.title.open')),
    h('ul', { class: 'why-lines' }, stands.requirements.map(each => {
      const met = each.have >= each.need;
      return h('li', { class: 'card' },
        h('div', { class: 'why-head' }, h('h3', { class: 'h-small' }, t(`learning.why.rule.${each.kind.toUpperCase()}`)), tag(t(met ? 'learning.why.met' : 'learning.why.open'), { tone: met ? 'ok' : 'warn', icon: met ? 'check-circle' : 'info-circle' })),
        h('p', {}, `${t(`learning.progress.${each.kind}.${met ? 'met' : 'open'}`, each.have, each.need)}.`),
        each.open.length > 0 && all(h('p', { class: 'eyebrow' }, t('learning.why.to-do')),
          h('ul', { class: 'to-do' }, each.open.map(slug => h('li', {}, h('a', { href: `#/${slug}`, lang: 'nl' }, title(slug).title))))));
    })));
}

function facts({ module, words, player, t }) {
  const row = (name, value) => h('div', {}, h('dt', {}, name), h('dd', {}, value));
  return h('aside', { class: 'side', 'aria-labelledby': 'feiten' },
    h('section', { class: 'card' }, h('h2', { id: 'feiten' }, t('learning.module.facts')),
      h('dl', { class: 'facts-list' },
        row(t('learning.module.for'), [module.audience.map(side => [mark(side), ` ${t(`shared.mark.${side}`)} `]), h('br', {}), dutch(module.forWhom)]),
        row(t('learning.module.minutes'), t('learning.minutes', module.minutes)),
        row(t('learning.module.law'), words.date(module.lawDate)),
        row(t('learning.module.version'), t('learning.module.version.of', module.number, words.date(module.publishedAt))),
        row(t('scorm.player.made'), words.date(module.exportedAt))),
      h('p', { class: 'hint' }, t('learning.module.true'))),
    h('section', { class: 'card', 'aria-labelledby': 'bewaren' }, h('h2', { id: 'bewaren' }, t('scorm.player.kept')),
      h('ul', { class: 'why' }, ['where', 'who', 'reflection'].map(each => h('li', {}, t(`scorm.player.kept.${each}.${player.host.kind === 'browser' ? 'browser' : 'host'}`)))),
      player.host.kind === 'browser' && button(t('scorm.player.anew'), { kind: 'quiet small', before: 'refresh', onclick: () => player.anew() })),
    h('section', { class: 'card', 'aria-labelledby': 'hulplijnen' }, h('h2', { id: 'hulplijnen' }, t('learning.module.help')),
      h('ul', { class: 'help-lines' }, ['113', 'vt', '112'].map(each => h('li', {}, t(`learning.module.help.${each}`))))));
}

const dutch = words => h('span', { lang: 'nl' }, words);

function sources({ module, t }) {
  const told = source => [source.title, source.publisher, source.year].filter(Boolean).join(', ');
  return h('section', { 'aria-labelledby': 'bronnen' }, h('h2', { id: 'bronnen' }, t('learning.module.sources')),
    h('ul', { class: 'source-list', lang: 'nl' }, module.sources.map(source => h('li', {}, source.link ? h('a', { href: source.link, target: '_blank', rel: 'noopener noreferrer' }, told(source)) : told(source)))),
    h('p', { class: 'hint' }, h('a', { href: '#/-/wetten' }, t('scorm.player.statutes')), ' · ', h('a', { href: '#/-/begrippen' }, t('content.glossary.title'))));
}

export function home(ctx) {
  const { module, t } = ctx;
  return {
    title: module.title,
    shown: all(
      h('div', { class: 'head' }, h('p', { class: 'eyebrow', lang: 'nl' }, module.code), h('h1', { lang: 'nl' }, module.title), h('p', { class: 'lead', lang: 'nl' }, module.summary)),
      h('div', { class: 'module-page' },
        h('div', { class: 'stack-l' },
          module.care && note('info', 'heart', prose(module.care)),
          wayIn(ctx),
          h('section', { 'aria-labelledby': 'doelen' }, h('h2', { id: 'doelen' }, t('learning.module.goals')), h('ul', { class: 'goals', lang: 'nl' }, module.goals.map(goal => h('li', {}, goal)))),
          h('section', { 'aria-labelledby': 'onderdelen' }, h('h2', { id: 'onderdelen' }, t('learning.module.parts')), h('ol', { class: 'track' }, module.items.map(item => part(ctx, item)))),
          why(ctx),
          module.reflection && h('section', { class: 'card stack', 'aria-labelledby': 'nadenken' }, h('h2', { id: 'nadenken' }, t('scorm.player.reflection')), prose(module.reflection), h('p', { class: 'hint' }, icon('lock'), ' ', t('scorm.player.reflection.what'))),
          module.deepening && h('section', { class: 'prose', 'aria-labelledby': 'verdieping' }, h('h2', { id: 'verdieping' }, t('learning.module.deepening')), prose(module.deepening)),
          sources(ctx)),
        facts(ctx))),
  };
}

const back = ({ t }) => h('div', { class: 'next-bar' }, button(t('scorm.player.back'), { kind: 'second', before: 'arrow-left', onclick: () => history.back() }), link(t('learning.to-module'), '#/', { kind: 'quiet' }));

/** The articles of law that the module names, in plain words; for the text itself there is an address outside. */
export function statutes(ctx) {
  const { module, words, t } = ctx;
  return {
    title: t('content.statutes.title'),
    shown: all(h('div', { class: 'head' }, h('h1', {}, t('content.statutes.title')), h('p', { class: 'lead' }, t('scorm.player.statutes.lead'))),
      h('div', { class: 'stack-l' }, module.statutes.map(each => h('section', { class: 'card stack', id: `wet-${each.id}`, 'aria-labelledby': `wet-${each.id}-kop`, tabindex: '-1' },
        h('h2', { id: `wet-${each.id}-kop`, class: 'h-small', lang: 'nl' }, each.name, ' ', each.status !== 'IN_FORCE' && tag(t(`content.statute.${each.status}`), { tone: 'warn' })),
        h('p', { class: 'hint', lang: 'nl' }, each.law), h('p', { lang: 'nl' }, each.gist),
        each.readOn && h('p', { class: 'hint' }, t('content.statute.readOn', words.date(each.readOn))),
        each.link && h('p', {}, h('a', { href: each.link, target: '_blank', rel: 'noopener noreferrer' }, t('content.statute.read'), hidden(`: ${each.name}`)))))), back(ctx)),
  };
}

/** The terms that the module names, with their two sides. */
export function terms(ctx) {
  const { module, own, t } = ctx;
  const row = (look, label, words) => h('div', { class: look }, h('dt', {}, label), h('dd', { lang: 'nl' }, words));
  return {
    title: t('content.glossary.title'),
    shown: all(h('div', { class: 'head' }, h('h1', {}, t('content.glossary.title')), h('p', { class: 'lead' }, t('content.glossary.lead'))),
      h('div', { class: 'stack-l' }, module.terms.map(each => h('section', { class: 'card stack', id: `begrip-${each.id}`, 'aria-labelledby': `begrip-${each.id}-kop`, tabindex: '-1' },
        h('h2', { id: `begrip-${each.id}-kop`, class: 'h-small', lang: 'nl' }, each.term),
        h('dl', { class: 'pair' }, sides(own).map(side => row(side[0], [mark(side), ' ', t(`content.term.${side}`)], each[side])), row('s', t('content.term.together'), each.together)),
        h('p', { class: 'mis' }, h('strong', {}, t('content.term.wrong')), ' ', h('span', { lang: 'nl' }, each.misunderstanding))))), back(ctx)),
  };
}

