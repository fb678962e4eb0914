// Where a run through a case has come to, and what is so there: as content's Situation says it on the server.

import { after, inCase, lastMoment, moment, sceneBegins, TIMELESS } from './casetime.mjs';

export const sceneOf = (vignette, id) => vignette.scenes.find(scene => scene.id === id);

const begin = vignette => (vignette.clock ? moment(vignette.clock.begin) : TIMELESS);

function demandsHold(demands, facts) {
  const { chosen = {}, asked = {}, limits = {}, from, before } = demands;
  return Object.entries(chosen).every(([scene, choices]) => choices.includes(facts.chosen[scene] ?? ''))
    && Object.entries(asked).every(([inquiry, bases]) => (facts.asked[inquiry] ?? []).some(basis => bases.includes(basis)))
    && Object.entries(limits).every(([limit, states]) => states.includes(facts.limits[limit]))
    && (!from || facts.now >= inCase(from, facts.begin))
    && (!before || facts.now < inCase(before, facts.begin));
}

/** All must hold, and what must not hold as a whole must not. */
export const holds = (condition, facts) =>
  (!condition.all || demandsHold(condition.all, facts)) && (!condition.not || !demandsHold(condition.not, facts));

function entering(now, scene, at) {
  const next = sceneOf(now.vignette, scene);
  const begins = next ? sceneBegins(next.time, at, begin(now.vignette)) : at;
  return { ...now, scene, now: begins, came: { [scene]: begins, ...now.came } };
}

/** The beginning of the case. */
export function opening(vignette) {
  const at = begin(vignette);
  return entering({ vignette, scene: '', now: at, chosen: {}, came: {}, done: {}, askings: [], met: [] }, vignette.start, at);
}

function limitFrom(now, limit) {
  if (limit.from === '') { return begin(now.vignette); }
  if (limit.fromChoices.length === 0) { return now.came[limit.from]; }
  const moments = limit.fromChoices.map(choice => now.done[`${limit.from}/${choice}`]).filter(at => at !== undefined);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** The time limits that have begun, in the author's order. */
export function limits(now, at = now.now) {
  const begun = [];
  for (const limit of now.vignette.clock?.limits ?? []) {
    const from = limitFrom(now, limit);
    if (from !== undefined && from <= at) {
      const until = lastMoment(from, limit.length);
      begun.push({ limit, from, until, state: now.met.includes(limit.id) ? 'gehaald' : at > until ? 'gemist' : 'loopt' });
    }
  }
  return begun;
}

/** As conditions ask it. */
export function facts(now) {
  const asked = {};
  now.askings.forEach(asking => (asked[asking.inquiry.id] ??= []).push(asking.basis.id));
  return {
    chosen: now.chosen, asked, begin: begin(now.vignette), now: now.now,
    limits: Object.fromEntries(limits(now).map(each => [each.limit.id, each.state])),
  };
}

/** The choices that are open here, in the author's order. */
export function offered(now) {
  const known = facts(now);
  return (sceneOf(now.vignette, now.scene)?.choices ?? []).filter(choice => holds(choice.when, known));
}

/** The paragraphs that what came before adds to the story here. */
export function later(now) {
  const known = facts(now);
  return (sceneOf(now.vignette, now.scene)?.later ?? []).filter(each => holds(each.when, known)).map(each => each.html);
}

export const answeredAt = asking => after(asking.at, asking.basis.after);

export const isGranted = basis => basis.documents.length > 0;

function filedSince(now, document) {
  const { onRequest, moment: when, scene } = document.arrival;
  if (onRequest) {
    const moments = now.askings.filter(asking => asking.basis.documents.includes(document.id)).map(answeredAt);
    return moments.length === 0 ? undefined : Math.min(...moments);
  }
  if (when) { return inCase(when, begin(now.vignette)); }
  return scene === undefined ? begin(now.vignette) : now.came[scene];
}

/** What lies on the file of this profession, the oldest first. */
export function file(now, side) {
  return now.vignette.documents
    .filter(document => document.sides.includes(side))
    .map(document => ({ document, since: filedSince(now, document) }))
    .filter(filed => filed.since !== undefined && filed.since <= now.now)
    .sort((one, other) => one.since - other.since);
}

/** What this profession may ask here. */
export function inquiries(now, side) {
  if (sceneOf(now.vignette, now.scene)?.ending) { return []; }
  const known = facts(now);
  return now.vignette.inquiries.filter(inquiry => inquiry.sides.includes(side)
    && (inquiry.scenes.length === 0 || inquiry.scenes.includes(now.scene)) && holds(inquiry.condition, known));
}

export const askingsOf = (now, inquiry) => now.askings.filter(asking => asking.inquiry.id === inquiry);

/** The same, and this was asked here. */
export const asking = (now, inquiry, basis) =>
  ({ ...now, askings: [...now.askings, { inquiry, basis, scene: now.scene, at: now.now }] });

/** What comes of this choice here: its time passes, then the first way on whose condition holds. Null where none does. */
export function choosing(now, choice) {
  const over = after(now.now, choice.takes);
  const met = new Set(now.met);
  limits(now, over)
    .filter(each => each.state !== 'gemist' && (each.limit.met[now.scene] ?? []).includes(choice.id))
    .forEach(each => met.add(each.limit.id));
  const then = {
    ...now, now: over, chosen: { ...now.chosen, [now.scene]: choice.id }, done: { [`${now.scene}/${choice.id}`]: over, ...now.done }, met: [...met],
  };
  const known = facts(then);
  const way = choice.next.find(each => holds(each.when, known));
  return way ? entering(then, way.scene, over) : null;
}
