// Run by SharedCasesTest: the shared cases' modules and the folder with the cases. Says where this package's rules say something else than is
// written there, or 'same' and how many were compared.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { askRefusal, choose, situation } from './branching.mjs';
import { after, lastMoment, moment } from './casetime.mjs';
import { take } from './draw.mjs';
import { explain } from './explaining.mjs';
import { read, terms } from './grading.mjs';
import { progress } from './progress.mjs';
import { file, later, limits, offered } from './situation.mjs';
import { slips } from './spelling.mjs';

const [told, folder] = process.argv.slice(2);
const { module, modules } = JSON.parse(readFileSync(told, 'utf8'));
const questions = module.items.flatMap(item => item.questions ?? []);
const vignette = module.items.find(item => item.kind === 'case');

const trail = ({ taken, asked = [] }) => ({
  taken: taken.map(([scene, choice]) => ({ scene, choice })), asked: asked.map(([inquiry, basis, at]) => ({ inquiry, basis, after: at })),
});
const iso = at => new Date(at).toISOString().slice(0, 16);

function graded({ question: id, order, given }) {
  const question = questions.find(each => each.id === id);
  const sheet = { question, order };
  const { answer, fault } = read(sheet, given);
  if (fault) { return { how: 'refused', fault: [fault.key.replace('learning.answer.', ''), ...fault.args] }; }
  const { mark: { gained, of }, lines } = explain(sheet, answer);
  return {
    how: gained === of ? 'right' : gained === 0 ? 'wrong' : 'partial', terms: terms(question, answer), mark: [gained, of],
    readAs: lines.map(line => line.readAs).find(Boolean) ?? '',
  };
}

function situated(each) {
  const now = situation(vignette, trail(each));
  const ids = side => file(now, side).map(filed => filed.document.id);
  return {
    scene: now.scene, now: iso(now.now), offered: offered(now).map(choice => choice.id), later: later(now).length,
    limits: Object.fromEntries(limits(now).map(one => [one.limit.id, one.state])), ggz: ids('ggz'), rvdk: ids('rvdk'),
  };
}

function chosen(each) {
  const came = choose(vignette, trail(each), each.scene, each.choice);
  return { then: came.refused ?? came.to.id };
}

function stands({ rule, facts: told_ }) {
  const its = modules[rule];
  const facts = { read: [], ended: [], finished: [] };
  for (const fact of told_) {
    const { kind } = its.items.find(item => item.slug === fact.item);
    if (kind === 'quiz') { facts.finished.push(fact); } else { facts[kind === 'page' ? 'read' : 'ended'].push(fact.item); }
  }
  const now = progress(its, facts);
  return {
    requirements: now.requirements.map(one => [one.kind, one.have, one.need, one.open]), complete: now.complete, done: now.done,
    right: now.quizRight, total: now.quizTotal,
  };
}

const RULES = {
  grading: graded,
  spelling: ({ meant, typed }) => ({ slips: slips(meant, typed) }),
  time: ({ from, amount, unit }) => ({ after: iso(after(moment(from), [amount, unit])), last: iso(lastMoment(moment(from), [amount, unit])) }),
  situations: situated,
  choices: chosen,
  requests: each => ({ then: askRefusal(situation(vignette, trail(each)), each.side, each.inquiry, each.basis) ?? '' }),
  drawing: ({ count, quotas, offered: ids, labels }) => ({ taken: take({ count, quotas }, ids, labels) }),
  completion: stands,
};

const differences = [];
let compared = 0;
for (const name of readdirSync(folder).filter(each => each.endsWith('.json'))) {
  const rule = RULES[name.replace('.json', '')];
  if (!rule) { differences.push(`nobody knows what ${name} is about`); }
  for (const each of rule ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : []) {
    const said = rule(each);
    compared++;
    if (!isDeepStrictEqual({ ...each, ...said }, each)) { differences.push(`${name} ${JSON.stringify(each)}\n  here ${JSON.stringify(said)}`); }
  }
}
console.log(differences.length === 0 ? `same: ${compared} compared` : differences.join('\n'));
