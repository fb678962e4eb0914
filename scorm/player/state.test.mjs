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
const ledger = new Ledger(module, { own: module.audience[0], seed: 799 });

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

function play(item, turn) {
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
    const choices = offered(now);
    ledger.add({ kind: 'decided', item: item.slug, scene: scene.id, choice: choices[turn % choices.length].id, child: scene.childQuestion.answers.at(-1)?.id ?? '' });
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
      play(item, turn);
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
      play(item, turn);
    }
    if (item.kind === 'quiz' && !item.closing) {
      ledger.add({ kind: 'retried', item: item.slug });
      answer(item, turn);
    }
  }
}
const short = ledger.written(4096);
const back = Ledger.read(module, short);
const same = (what, one, other) => { if (!isDeepStrictEqual(one, other)) { console.log(`${module.slug}: another ${what} after it was made to fit`); } };
same('standing', { ...back.facts(), finished: back.facts().finished.length }, { ...ledger.facts(), finished: ledger.facts().finished.length });
for (const item of module.items) {
  if (item.kind === 'case') { same('path', back.play(item).play.trail, ledger.play(item).play.trail); }
  if (item.kind === 'quiz') { same('answers', back.run(item.slug).answers, ledger.run(item.slug).answers); }
}
console.log(`${module.slug}: thirty times ${ledger.written().length}, made to fit ${short.length}`);
if (short.length > 4096 || bankOf(module, module.items[0]).length > 0) { console.log(`${module.slug}: too long`); }
for (const junk of ['', '1', short.slice(0, -1), `1ffffff${short.slice(7)}`, `${short}~`, 'x'.repeat(5000)]) {
  try { Ledger.read(module, junk); } catch (fault) { console.log(`a broken state breaks the player: ${fault.message}`); }
}
