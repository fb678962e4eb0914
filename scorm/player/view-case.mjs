// A case: who you are in it, its scenes, what comes of a choice, how it ends.

import { choiceAt } from './branching.mjs';
import { all, button, h, hidden, icon, link, mark, note, set, tag } from './dom.mjs';
import { ofDecision } from './interactions.mjs';
import { childName, crumbs, fault, judgement, lenses, onward, option, prose, saved, sides, when } from './parts.mjs';
import { later, offered, sceneOf } from './situation.mjs';
import { ending } from './view-ending.mjs';
import { asking, clock, dossier, ownFile } from './view-file.mjs';
import { mirror } from './view-mirror.mjs';

const letterOf = place => String.fromCharCode(65 + place);

export function intro(ctx, vignette) {
  const { ledger, own, player, t } = ctx;
  const run = ledger.play(vignette);
  const current = run.play.current();
  const ended = run.play.ending();
  const begun = run.play.trail.taken.length > 0 || run.play.trail.asked.length > 0;
  const on = `#/${vignette.slug}/${current.id}`;
  const replay = () => player.act({ kind: 'replayed', item: vignette.slug, scene: '' }, { to: `#/${vignette.slug}/${vignette.start}` });
  return {
    title: vignette.title,
    shown: all(crumbs(ctx, vignette.title),
      h('div', { class: 'head' }, h('p', { class: 'meta' }, h('span', {}, icon('comment'), t('learning.case.kind')), h('span', {}, icon('clock'), t('learning.minutes', vignette.minutes))),
        h('h1', { lang: 'nl' }, vignette.title), h('p', { class: 'lead', lang: 'nl' }, vignette.summary)),
      h('div', { class: 'scene' },
        h('section', { class: 'col stack', 'aria-labelledby': 'role' }, h('h2', { id: 'role' }, t('learning.case.role')), prose(vignette.roles[own] ?? Object.values(vignette.roles)[0] ?? '', 'story'), dossier(ctx, vignette)),
        h('aside', { class: 'kind lane', 'aria-labelledby': 'children' }, h('p', { class: 'kind-top' }, mark('kind'), ' ', t('shared.mark.kind')),
          h('div', { class: 'kind-in' }, h('h2', { id: 'children' }, t('learning.case.children')),
            h('ul', { class: 'children', lang: 'nl' }, vignette.children.map(child => h('li', {}, t('learning.case.child', child.name, child.age)))), h('p', { class: 'hint' }, t('learning.case.children.hint')))),
        h('div', { class: 'col stack' }, note('info', 'info-circle', h('p', {}, h('strong', {}, t('learning.case.invented')), ' ', t('learning.case.invented.what'))),
          h('div', { class: 'next-bar' },
            ended ? all(h('div', { class: 'btn-row' }, link(t('learning.case.look-back'), on, { kind: 'second', before: 'eye' }), button(t('learning.case.replay'), { kind: 'second', before: 'refresh', onclick: replay })), onward(ctx, vignette.slug))
              : all(link(t('learning.to-module'), '#/', { kind: 'second', before: 'arrow-left' }), link(t(begun ? 'learning.case.resume' : 'learning.case.start'), on, { after: 'arrow-right' }))),
          ended && h('p', { class: 'hint' }, t('learning.case.replay.hint'))))),
  };
}

function lane({ t, words }, scene) {
  const name = childName(scene);
  const row = (label, words_, look) => h('div', {}, h('dt', { lang: words.language }, label), h('dd', { class: look }, words_));
  return h('aside', { class: 'kind', 'aria-labelledby': 'lane-title', lang: 'nl' }, h('p', { class: 'kind-top', lang: words.language }, mark('kind'), ' ', t('shared.mark.kind')),
    h('div', { class: 'kind-in' }, h('h2', { id: 'lane-title' }, scene.child.who),
      h('dl', {}, row(t('learning.child.sees', name), scene.child.sees, 'says'), row(t('learning.child.needs', name), scene.child.needs), row(t('learning.child.contact'), scene.child.contact))));
}

/** Choices and, for the child, expectations; the decision waits for both, and says so. */
function decide(ctx, vignette, scene, choices) {
  const { ledger, player, t } = ctx;
  const asked = scene.childQuestion.answers;
  const waits = asked.length > 0 && h('p', { class: 'hint', id: 'waits' }, t('learning.step.child', childName(scene)));
  const now = button(t('learning.scene.decide'), { type: 'submit', id: 'decide-now' });
  const look = () => {
    const ready = asked.length === 0 || form.querySelector('input[name=kind]:checked') !== null;
    now.setAttribute('aria-disabled', String(!ready));
    if (ready) { now.removeAttribute('aria-describedby'); } else { now.setAttribute('aria-describedby', 'waits'); }
    if (waits) { waits.hidden = ready; }
  };
  const form = h('form', { class: 'form', id: 'decide', novalidate: true, onchange: () => look(), onsubmit: event => {
    event.preventDefault();
    const given = new FormData(form);
    const [choice, child] = [given.get('keuze'), given.get('kind') ?? ''];
    if (!choice) { return fault(form.querySelector('#keuzes'), t('learning.step.choice')); }
    if (asked.length > 0 && !child) { return fault(form.querySelector('#kinderen'), t('learning.step.child', childName(scene))); }
    const { number } = ledger.play(vignette).play;
    return player.act({ kind: 'decided', item: vignette.slug, scene: scene.id, choice, child }, { at: 'uitkomst', told: [ofDecision(vignette, scene, choice, number)] });
  } },
  h('fieldset', { class: 'ask', id: 'keuzes' }, h('legend', {}, h('h2', { id: 'question', lang: 'nl' }, scene.question)),
    h('div', { class: 'options', lang: 'nl' }, choices.map((choice, i) => option({ type: 'radio', name: 'keuze', value: choice.id, id: `keuze-${choice.id}`, words: choice.text, lettered: letterOf(i) })))),
  asked.length > 0 && h('div', { class: 'kind' }, h('p', { class: 'kind-top' }, mark('kind'), ' ', t('shared.mark.kind')),
    h('fieldset', { class: 'ask kind-in', id: 'kinderen' }, h('legend', {}, h('h3', { lang: 'nl' }, scene.childQuestion.text)), h('p', { class: 'hint' }, t('learning.child.hint')),
      h('div', { class: 'options', lang: 'nl' }, asked.map(each => option({ type: 'radio', name: 'kind', value: each.id, id: `kind-${each.id}`, words: each.text }))))),
  h('div', { class: 'next-bar' }, saved(ctx), h('div', { class: 'waiting' }, h('div', { class: 'btn-row' }, now), waits)));
  look();
  return h('section', { class: 'col', 'aria-labelledby': 'question' }, form);
}

function chosen({ t }, scene, choices, mine, told) {
  return all(h('h2', { id: 'question', lang: 'nl' }, scene.question),
    h('ol', { class: 'choices' }, choices.map((choice, i) => h('li', { class: `choice ${choice.id === mine ? 'mine' : ''}`.trim() }, h('span', { class: 'letter', 'aria-hidden': 'true' }, letterOf(i)),
      h('p', {}, hidden(`${t('learning.scene.choice', letterOf(i))} `), h('span', { lang: 'nl' }, choice.text)),
      (choice.id === mine || told) && h('p', { class: 'tags' }, choice.id === mine && tag(t('learning.scene.mine'), { tone: 'own', icon: 'user' }), told && judgement(t, choice.judgement))))));
}

/** What did most colleagues of the other profession choose? Nothing else is shown yet. */
function predict(ctx, vignette, scene, choices, mine) {
  const { own, player, t } = ctx;
  const other = sides(own)[1];
  const form = h('form', { class: 'form', id: 'predict', novalidate: true, onsubmit: event => {
    event.preventDefault();
    const choice = new FormData(form).get('keuze');
    if (!choice) { return fault(form.querySelector('fieldset'), t('learning.step.choice')); }
    return player.act({ kind: 'predicted', item: vignette.slug, scene: scene.id, choice }, { at: 'uitkomst' });
  } },
  h('fieldset', { class: 'ask predict', id: 'voorspelling' }, h('legend', {}, h('h2', { id: 'uitkomst', tabindex: '-1' }, mark(other), ' ', t(`learning.predict.${other}`))), h('p', { class: 'hint' }, t('learning.predict.hint')),
    h('div', { class: 'options', lang: 'nl' }, choices.map((choice, i) => option({ type: 'radio', name: 'keuze', value: choice.id, id: `keuze-${choice.id}`, words: choice.text, lettered: letterOf(i) })))),
  h('div', { class: 'next-bar' }, saved(ctx), h('div', { class: 'btn-row' }, button(t('learning.predict.now'), { type: 'submit', id: 'predict-now', after: 'arrow-right' }))));
  return h('section', { class: 'col', 'aria-labelledby': 'question' }, chosen(ctx, scene, choices, mine, false), form);
}

function consequences({ t }, scene, choice, expected) {
  const row = (label, words) => h('div', {}, h('dt', {}, label), h('dd', { lang: 'nl' }, words));
  return all(h('h2', { id: 'uitkomst', class: 'outcome', tabindex: '-1' }, t('learning.feedback.consequence')), prose(choice.consequence, 'conseq story'),
    h('div', { class: 'kind kind-after', role: 'group', 'aria-labelledby': 'child-after' }, h('p', { class: 'kind-top' }, mark('kind'), ' ', t('shared.mark.kind')),
      h('div', { class: 'kind-in' }, h('h3', { id: 'child-after', lang: 'nl' }, scene.childQuestion.text || scene.child.who),
        h('dl', {}, expected && row(t('learning.child.expected'), expected), row(t('learning.child.happens'), choice.child)))));
}

function others({ own, t }, choices, mine) {
  return h('details', { class: 'fold others-fold' }, h('summary', {}, t('learning.feedback.others')),
    h('dl', { class: 'pair others' }, choices.map((choice, i) => choice.id !== mine && h('div', {}, h('dt', {}, h('span', { lang: 'nl' }, `${letterOf(i)}. ${choice.text}`), ' ', judgement(t, choice.judgement)),
      sides(own).filter(side => choice.lenses[side]).map(side => h('dd', {}, mark(side), ' ', h('strong', {}, `${t(`shared.mark.${side}`)}:`), ' ', h('span', { lang: 'nl' }, choice.lenses[side].core)))))));
}

function feedback(ctx, vignette, scene, choices, run) {
  const { ledger, player, t } = ctx;
  const mine = choiceAt(run.play.trail, scene.id);
  const choice = scene.choices.find(each => each.id === mine);
  const child = run.decisions.findLast(step => step.scene === scene.id)?.child;
  const next = run.play.after(scene.id);
  const number = run.play.path().findIndex(each => each.id === next.id) + 1 || run.play.path().length + 1;
  const back = () => player.act({ kind: 'replayed', item: vignette.slug, scene: scene.id }, { to: `#/${vignette.slug}/${scene.id}` });
  return all(
    h('section', { class: 'col', 'aria-labelledby': 'question' }, chosen(ctx, scene, choices, mine, true), consequences(ctx, scene, choice, scene.childQuestion.answers.find(each => each.id === child)?.text)),
    mirror(ctx, scene, choices, mine, ledger.predicted(vignette, scene.id)),
    h('section', { class: 'full', 'aria-labelledby': 'lenses' }, h('div', { class: 'section-head' }, h('h2', { id: 'lenses' }, t('learning.feedback.lenses'))),
      h('div', { class: 'brillen' }, lenses(ctx, choice.lenses), scene.together && h('div', { class: 'samen' }, h('h3', {}, t('shared.together')), h('p', { lang: 'nl' }, scene.together))),
      others(ctx, choices, mine)),
    h('div', { class: 'full next-bar' }, saved(ctx), h('div', { class: 'btn-row' }, link(next.ending ? t('learning.scene.to-ending') : t('learning.scene.on', number, next.title), `#/${vignette.slug}/${next.id}`, { after: 'arrow-right' }))),
    h('div', { class: 'full back-row' }, button(t('learning.case.back'), { kind: 'second', before: 'history', onclick: back }), h('p', { class: 'hint' }, t('learning.case.back.hint'))));
}

function path(ctx, vignette, play, shown) {
  return h('ol', { class: 'steps', 'aria-label': ctx.t('learning.scene.path') }, play.path().map((scene, i) => (scene.id === shown
    ? h('li', { class: 'now', 'aria-current': 'step', lang: 'nl' }, `${i + 1}. ${scene.title}`)
    : h('li', { class: 'done', lang: 'nl' }, h('a', { href: `#/${vignette.slug}/${scene.id}` }, `${i + 1}. ${scene.title}`)))));
}

/** Null for a scene to which the story has not come. */
export function scene(ctx, vignette, id) {
  const { ledger, t, words } = ctx;
  const run = ledger.play(vignette);
  const { play } = run;
  const told = sceneOf(vignette, id);
  const phase = told && play.phase(id);
  if (!phase) { return null; }
  const now = play.situation(id);
  const choices = offered(now);
  const ended = phase === 'ENDING';
  const added = later(now);
  const filed = ownFile(ctx, play, told, now);
  const number = play.path().findIndex(each => each.id === id) + 1;
  const parts = {
    DECIDE: () => decide(ctx, vignette, told, choices),
    PREDICT: () => predict(ctx, vignette, told, choices, choiceAt(play.trail, id)),
    FEEDBACK: () => feedback(ctx, vignette, told, choices, run),
    ENDING: () => ending(ctx, vignette),
  };
  return {
    title: `${told.title}: ${vignette.title}`,
    shown: all(h('div', { class: 'scene-head' }, crumbs(ctx, vignette.title), h('div', { class: 'row' }, h('h1', { lang: 'nl' }, vignette.title), path(ctx, vignette, play, id))),
      h('div', { class: 'scene' },
        h('section', { class: 'col story', 'aria-labelledby': 'scene-title', lang: 'nl' },
          ended ? all(h('p', { class: 'eyebrow', lang: words.language }, t('learning.ending.kind')), h('h2', { id: 'scene-title' }, told.title)) : h('h2', { id: 'scene-title', class: 'vh', lang: words.language }, t('learning.scene.title', number, told.title)),
          h('p', { class: 'when' }, told.when), [...set(told.html).childNodes],
          added.length > 0 && h('div', { class: 'came-back' }, h('p', { class: 'eyebrow', lang: words.language }, icon('replay'), t('learning.scene.later')), added.map(html => set(html))),
          when(!filed && !ended, () => dossier(ctx, vignette))),
        h('div', { class: 'lanes' }, lane(ctx, told), clock(ctx, now)),
        filed, !ended && asking(ctx, vignette, told, now, phase === 'DECIDE'), parts[phase]())),
  };
}

