// Run by SameRulesTest: a file with what the server's rules say; this says where the package's rules differ, or 'same' and how much was compared.

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { askRefusal, choose, Play, situation } from './branching.mjs';
import { take } from './draw.mjs';
import { explain } from './explaining.mjs';
import { read, terms } from './grading.mjs';
import { progress } from './progress.mjs';
import { file, inquiries, later, limits, offered } from './situation.mjs';

const { module, answers, walks, draws, standings } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const item = slug => module.items.find(each => each.slug === slug);
const differences = [];
let compared = 0;

function compare(what, server, here) {
  compared++;
  if (!isDeepStrictEqual(server, here) && differences.length < 20) {
    differences.push(`${what}\n  server ${JSON.stringify(server)}\n  here   ${JSON.stringify(here)}`);
  }
}

function answered(question, { order, given }) {
  const sheet = { question, order };
  const { answer, fault } = read(sheet, given);
  if (fault) { return { order, given, fault: fault.key, args: fault.args.map(String) }; }
  const why = explain(sheet, answer);
  return {
    order, given, terms: terms(question, answer), gained: why.mark.gained, of: why.mark.of, overall: why.overall,
    lines: why.lines.map(line => [line.letter, line.text, line.chosen, line.verdict, line.given, line.right, line.readAs, line.feedback]),
  };
}

for (const each of answers) {
  const question = item(each.quiz).questions.find(one => one.id === each.question);
  each.told.forEach(told => compare(`${question.kind} ${question.id} ${JSON.stringify(told.given)}`, told, answered(question, told)));
}

const SIDES = ['ggz', 'rvdk'];
const sorted = object => Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
const filed = list => list.map(each => [each.document.id, each.since]);

function walked(vignette, side, told) {
  const trail = {
    taken: told.taken.map(([scene, choice]) => ({ scene, choice })),
    asked: told.asked.map(([inquiry, basis, after]) => ({ inquiry, basis, after })),
  };
  const now = situation(vignette, trail);
  const play = new Play(vignette, 1, trail, told.predicted);
  const current = play.current();
  const turn = (scene, choice) => {
    const came = choose(vignette, trail, scene, choice);
    return came.refused ?? came.to.id;
  };
  const turns = vignette.scenes.flatMap(scene => [...scene.choices.map(choice => choice.id), 'geen-keuze']
    .map(choice => [`${scene.id}/${choice}`, turn(scene.id, choice)]));
  const refusals = SIDES.flatMap(each => vignette.inquiries.flatMap(inquiry => inquiry.bases
    .map(basis => [`${each}/${inquiry.id}/${basis.id}`, askRefusal(now, each, inquiry.id, basis.id) ?? ''])));
  return {
    taken: told.taken, asked: told.asked, predicted: told.predicted,
    scene: now.scene, now: now.now, offered: offered(now).map(choice => choice.id), later: later(now).length,
    limits: limits(now).map(each => [each.limit.id, each.from, each.until, each.state]),
    files: SIDES.map(each => filed(file(now, each))),
    inquiries: SIDES.map(each => inquiries(now, each).map(inquiry => inquiry.id)),
    refusals: sorted(Object.fromEntries(refusals)),
    turns: sorted(Object.fromEntries([...turns, ['nergens/x', turn('nergens', 'x')]])),
    current: current.id, path: play.path().map(scene => scene.id),
    arrived: filed(play.arrived(current.id, side)),
    phases: sorted(Object.fromEntries(vignette.scenes.map(scene => [scene.id, play.phase(scene.id) ?? '']))),
  };
}

for (const { case: slug, side, steps } of walks) {
  steps.forEach(told => compare(`${slug} ${side} ${JSON.stringify(told.taken)} ${JSON.stringify(told.asked)}`, told, walked(item(slug), side, told)));
}

for (const { quiz, offered: ids, taken } of draws) {
  const { closing } = item(quiz);
  const labels = Object.fromEntries(closing.bank.map(each => [each.id, each.labels]));
  compare(`draw of ${quiz}`, taken, take(closing, ids, labels));
}

for (const told of standings) {
  const facts = { read: [], ended: [], finished: [] };
  for (const fact of told.facts) {
    const { kind } = item(fact.item);
    if (kind === 'quiz') { facts.finished.push(fact); } else { facts[kind === 'page' ? 'read' : 'ended'].push(fact.item); }
  }
  const stands = progress(module, facts);
  compare(`standing ${JSON.stringify(told.facts)}`, told, {
    facts: told.facts, requirements: stands.requirements.map(each => [each.kind, each.have, each.need, each.open]),
    complete: stands.complete, done: stands.done, right: stands.quizRight, total: stands.quizTotal,
  });
}

console.log(differences.length === 0 ? `same: ${compared} compared` : differences.join('\n'));
