// Run by PackageStateTest: somebody does all of a module twice and answers everything; what is kept of it must fit in SCORM 1.2, and be read back.

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { askRefusal } from './branching.mjs';
import { bankOf } from './coding.mjs';
import { draw } from './draw.mjs';
import { RATINGS } from './grading.mjs';
import { Ledger } from './ledger.mjs';
import { inquiries, offered } from './situation.mjs';

const { module } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
module.digest = '0123456789abcdef';
const begin = () => new Ledger(module, { own: module.audience[0], seed: 799 });
let ledger = begin();

/** The longest answer that is no nonsense. */
function longest(question) {
  const typed = key => [...key.accepted, ...key.mistakes.map(each => each.text)].sort((one, other) => other.length - one.length)[0];
  switch (question.kind) {
    case 'SINGLE': return [question.options.at(-1).id];
    case 'MULTIPLE': return question.options.map(each => each.id).sort();
    case 'TRUE_FALSE': return ['false'];
    case 'MATCHING': return question.pairs.map((_, i) => i);
    case 'ORDERING': return question.steps.map((_, i) => i).reverse();
    case 'NUMERIC': return ['123456.123456'];
    case 'SHORT_TEXT': return [typed(question.key)];
    case 'CLOZE': return question.gaps.map(gap => (gap.options ? gap.options.at(-1).id : typed(gap.key)));
    case 'SORTING': case 'MATRIX': return question.members.map(() => question.groups.length - 1);
    case 'HIGHLIGHT': return question.passages.map((_, i) => i);
    case 'SCRIPT': return [RATINGS[4]];
    default: return ['2026-11-30'];
  }
}

function play(item, choose) {
  for (let run = ledger.play(item).play; !run.ending(); run = ledger.play(item).play) {
    const scene = run.current();
    if (run.phase(scene.id) === 'PREDICT') {
      ledger.add({ kind: 'predicted', item: item.slug, scene: scene.id, choice: scene.choices.at(-1).id });
      continue;
    }
    const now = run.situation(scene.id);
    for (const inquiry of inquiries(now, ledger.own)) {
      const basis = inquiry.bases.find(each => askRefusal(now, ledger.own, inquiry.id, each.id) === null);
      if (basis) { ledger.add({ kind: 'asked', item: item.slug, inquiry: inquiry.id, basis: basis.id }); }
    }
    ledger.add({ kind: 'decided', item: item.slug, scene: scene.id, choice: choose(offered(now), scene).id, child: scene.childQuestion.answers.at(-1)?.id ?? '' });
  }
}

const nth = turn => choices => choices[turn % choices.length];

/** Goes through a case again and again until there is no choice that she has not made wherever it was offered: so she has seen every scene that can be come to. */
function everything(item) {
  const made = {};
  const key = (scene, choice) => `${scene.id}/${choice.id}`;
  for (let idle = 0; idle < 3;) {
    const before = Object.keys(made).length;
    if (before > 0) { ledger.add({ kind: 'replayed', item: item.slug, scene: '' }); }
    play(item, (choices, scene) => {
      const choice = choices.reduce((least, each) => ((made[key(scene, each)] ?? 0) < (made[key(scene, least)] ?? 0) ? each : least));
      made[key(scene, choice)] = (made[key(scene, choice)] ?? 0) + 1;
      return choice;
    });
    idle = Object.keys(made).length > before ? 0 : idle + 1;
  }
}

function answer(item, turn) {
  if (item.closing) { ledger.add({ kind: 'drawn', item: item.slug, at: 29_900_000, questions: draw(item.closing, {}, Math.random) }); }
  for (const question of ledger.questions(item)) {
    ledger.add({ kind: 'later', item: item.slug, question: question.id });
    ledger.add({ kind: 'answered', item: item.slug, question: question.id, answer: longest(question) });
    if (item.closing) { ledger.add({ kind: 'answered', item: item.slug, question: question.id, answer: longest(question) }); }
  }
  const { right, total } = ledger.tally(item);
  ledger.add({ kind: 'finished', item: item.slug, right, total, at: 29_900_100, timeUp: turn === 1 });
}

for (const turn of [0, 1]) {
  for (const item of module.items) {
    if (item.kind === 'page') { ledger.add({ kind: 'read', item: item.slug }); }
    if (item.kind === 'case') {
      if (turn > 0) { ledger.add({ kind: 'replayed', item: item.slug, scene: '' }); }
      play(item, nth(turn));
    }
    if (item.kind === 'quiz') {
      if (turn > 0 && !item.closing) { ledger.add({ kind: 'retried', item: item.slug }); }
      answer(item, turn);
    }
  }
  const whole = ledger.written();
  const back = Ledger.read(module, whole);
  if (!isDeepStrictEqual(back?.steps, ledger.steps)) { console.log(`not read back as it was: ${module.slug}`); }
  console.log(`${module.slug}: ${turn === 0 ? 'once' : 'twice'} ${whole.length}`);
}

/** However often she goes on: it fits, what is done stays done, and her last answers and path are there. */
for (let turn = 2; turn < 30; turn++) {
  for (const item of module.items) {
    if (item.kind === 'case') {
      ledger.add({ kind: 'replayed', item: item.slug, scene: '' });
      play(item, nth(turn));
    }
    if (item.kind === 'quiz' && !item.closing) {
      ledger.add({ kind: 'retried', item: item.slug });
      answer(item, turn);
    }
  }
}
/** What it says after it was made to fit in SCORM 1.2. */
function fitted(how) {
  const short = ledger.written(4096);
  const back = Ledger.read(module, short);
  const same = (what, one, other) => { if (!isDeepStrictEqual(one, other)) { console.log(`${module.slug}: another ${what} after it was made to fit`); } };
  same('standing', { ...back.facts(), finished: back.facts().finished.length }, { ...ledger.facts(), finished: ledger.facts().finished.length });
  for (const item of module.items) {
    if (item.kind === 'case') { same('path', back.play(item).play.trail, ledger.play(item).play.trail); }
    if (item.kind === 'quiz') { same('answers', back.run(item.slug).answers, ledger.run(item.slug).answers); }
  }
  console.log(`${module.slug}: ${how} ${ledger.written().length}, made to fit ${short.length}`);
  if (short.length > 4096 || bankOf(module, module.items[0]).length > 0) { console.log(`${module.slug}: too long`); }
  return short;
}

const short = fitted('thirty times');
for (const junk of ['', '1', short.slice(0, -1), `1ffffff${short.slice(7)}`, `${short}~`, 'x'.repeat(5000)]) {
  try { Ledger.read(module, junk); } catch (fault) { console.log(`a broken state breaks the player: ${fault.message}`); }
}

/** The worst of one who wants to see all: every choice of every scene, every question, the closing test as often as three times. */
ledger = begin();
for (const item of module.items) {
  if (item.kind === 'page') { ledger.add({ kind: 'read', item: item.slug }); }
  if (item.kind === 'case') { everything(item); }
  if (item.kind === 'quiz') { (item.closing ? [0, 1, 2] : [0]).forEach(turn => answer(item, turn)); }
}
fitted('everything');
