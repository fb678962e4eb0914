// How a case ended: the path that was walked, other paths of hers, other endings; and the whole case to read back.

import { choiceAt, choose, NOTHING, Play } from './branching.mjs';
import { all, button, h, icon, link, tag } from './dom.mjs';
import { crumbs, judgement, onward, prose } from './parts.mjs';
import { askingsOf, later, offered, sceneOf } from './situation.mjs';

const FARTHEST = 4000;

const isTold = (play, scene) => play.phase(scene) === 'FEEDBACK';

function walked(ctx, vignette, run) {
  const { ledger, t } = ctx;
  const { play, decisions } = run;
  return h('ol', { class: 'walked' }, decisions.map((step, i) => {
    const scene = sceneOf(vignette, step.scene);
    const choice = scene.choices.find(each => each.id === step.choice);
    const expected = scene.childQuestion.answers.find(each => each.id === step.child);
    const predicted = scene.choices.find(each => each.id === ledger.predicted(vignette, scene.id));
    const row = (label, words) => words && h('div', {}, h('dt', {}, label), h('dd', { lang: 'nl' }, words));
    return h('li', {}, h('p', { class: 'walked-scene', lang: 'nl' }, h('a', { href: `#/${vignette.slug}/${scene.id}` }, `${i + 1}. ${scene.title}`)), h('p', { lang: 'nl' }, choice.text),
      isTold(play, scene.id) && h('p', { class: 'tags' }, judgement(t, choice.judgement)),
      h('dl', { class: 'walked-more' }, play.trail.asked.filter(each => each.after === i).map(each => row(t('learning.ask.asked-of'), vignette.inquiries.find(one => one.id === each.inquiry).of)),
        row(t('learning.child.expected-for'), expected?.text), row(t('learning.predict.said'), predicted?.text)));
  }));
}

/** A shortest way to every ending. */
function waysToEndings(vignette) {
  const found = new Map();
  let front = [NOTHING];
  for (let tried = 0; front.length > 0 && tried < FARTHEST;) {
    const next = [];
    for (const trail of front) {
      const play = new Play(vignette, 1, trail, vignette.scenes.map(scene => scene.id));
      const at = play.current();
      if (at.ending) {
        if (!found.has(at.id)) { found.set(at.id, trail); }
      } else {
        for (const choice of offered(play.situation(at.id))) {
          tried++;
          const came = choose(vignette, trail, at.id, choice.id);
          if (came.trail && !trail.taken.some(taken => taken.scene === at.id && taken.choice === choice.id)) { next.push(came.trail); }
        }
      }
    }
    front = next;
  }
  return found;
}

function otherEndings({ t }, vignette, reached) {
  const others = [...waysToEndings(vignette)].filter(([id]) => id !== reached);
  return others.length > 0 && h('section', { class: 'stack', 'aria-labelledby': 'others-title' }, h('h2', { id: 'others-title' }, t('learning.ending.others', others.length)), h('p', {}, t('learning.ending.others.what')),
    others.map(([id, trail], i) => h('details', { class: 'fold' }, h('summary', {}, t('learning.ending.other', i + 1)), h('p', { class: 'other-end', lang: 'nl' }, h('strong', {}, sceneOf(vignette, id).title)), h('p', {}, t('learning.ending.leads')),
      h('ol', { class: 'walked' }, trail.taken.map(taken => {
        const scene = sceneOf(vignette, taken.scene);
        return h('li', {}, h('p', { class: 'walked-scene', lang: 'nl' }, scene.title), h('p', { lang: 'nl' }, scene.choices.find(each => each.id === taken.choice).text));
      })))));
}

function paths(ctx, vignette, runs) {
  const { t } = ctx;
  return h('section', { class: 'full stack', 'aria-labelledby': 'paths-title' }, h('h2', { id: 'paths-title' }, t('learning.paths')), h('p', { class: 'hint' }, t('learning.paths.hint')),
    h('div', { class: 'paths' }, runs.map((run, i) => {
      const ended = run.play.ending();
      return h('section', { class: 'path-run', 'aria-labelledby': `run-${run.play.number}` }, h('h3', { id: `run-${run.play.number}` }, t('learning.run', run.play.number), i === runs.length - 1 && [' ', tag(t('learning.run.shown'), { tone: 'own' })]),
        h('ol', { class: 'walked' }, run.decisions.map(step => {
          const scene = sceneOf(vignette, step.scene);
          const choice = scene.choices.find(each => each.id === step.choice);
          return h('li', {}, h('p', { class: 'walked-scene', lang: 'nl' }, scene.title), h('p', { lang: 'nl' }, choice.text), isTold(run.play, scene.id) && h('p', { class: 'tags' }, judgement(t, choice.judgement)));
        })), h('p', { class: 'hint' }, ended ? [t('learning.run.ended'), ' ', h('span', { lang: 'nl' }, ended.title)] : t('learning.run.open')));
    })));
}

export function ending(ctx, vignette) {
  const { ledger, player, t } = ctx;
  const runs = ledger.plays(vignette).filter(run => run.decisions.length > 0);
  const run = runs.at(-1);
  const replay = () => player.act({ kind: 'replayed', item: vignette.slug, scene: '' }, { to: `#/${vignette.slug}/${vignette.start}` });
  return all(
    h('section', { class: 'col stack', 'aria-labelledby': 'path-title' }, h('h2', { id: 'path-title' }, t('learning.ending.path')), walked(ctx, vignette, run), h('p', {}, h('a', { href: `#/${vignette.slug}/verslag` }, icon('book'), ' ', t('learning.transcript.read')))),
    runs.length > 1 && paths(ctx, vignette, runs),
    h('div', { class: 'col' }, otherEndings(ctx, vignette, run.play.ending()?.id)),
    h('div', { class: 'full next-bar' }, button(t('learning.case.replay'), { kind: 'second', before: 'refresh', onclick: replay }), onward(ctx, vignette.slug)));
}

/** The case as it was played, from top to bottom, to read or print. */
export function transcript(ctx, vignette) {
  const { ledger, own, t } = ctx;
  const { play } = ledger.play(vignette);
  const told = (scene, i) => {
    const now = play.situation(scene.id);
    const mine = scene.choices.find(each => each.id === choiceAt(play.trail, scene.id));
    const known = isTold(play, scene.id);
    return h('section', { class: 'stack', 'aria-labelledby': `s-${scene.id}` }, h('h2', { id: `s-${scene.id}`, lang: 'nl' }, `${i + 1}. ${scene.title}`), h('p', { class: 'when', lang: 'nl' }, scene.when), prose(scene.html, 'story'),
      later(now).map(html => prose(html, 'story')),
      now.askings.filter(each => each.scene === scene.id && askingsOf(now, each.inquiry.id).includes(each)).map(each => all(h('p', {}, h('strong', {}, t('learning.ask.asked-of'), ' ', h('span', { lang: 'nl' }, each.inquiry.of))), prose(each.basis.answer))),
      mine && all(h('h3', { lang: 'nl' }, scene.question), h('p', { lang: 'nl' }, mine.text), known && all(h('p', { class: 'tags' }, judgement(t, mine.judgement)), prose(mine.consequence, 'conseq story'), h('p', { lang: 'nl' }, mine.child)),
        !known && h('p', { class: 'hint' }, t('learning.transcript.predict-first'))));
  };
  return {
    title: `${t('learning.transcript')}: ${vignette.title}`,
    shown: all(crumbs(ctx, vignette.title), h('div', { class: 'head' }, h('p', { class: 'meta' }, h('span', {}, icon('book'), t('learning.transcript')), h('span', {}, t('learning.run', play.number))), h('h1', { lang: 'nl' }, vignette.title), h('p', { class: 'lead' }, t('learning.transcript.lead'))),
      h('div', { class: 'transcript' }, h('section', { class: 'stack', 'aria-labelledby': 'who' }, h('h2', { id: 'who' }, t('learning.case.role')), prose(vignette.roles[own] ?? Object.values(vignette.roles)[0] ?? '', 'story')), play.path().map(told)),
      h('div', { class: 'next-bar' }, link(t('learning.transcript.to-case'), `#/${vignette.slug}`, { kind: 'second', before: 'arrow-left' }))),
  };
}
