// The rules of a case: where a trail has come to, what is offered there, what a choice leads to. As learning's branching says it on the server.
// A trail is what was decided ({scene, choice}) and asked ({inquiry, basis, after}: after so many decisions), in its order.

import { asking, askingsOf, choosing, file, inquiries, isGranted, offered, opening, sceneOf } from './situation.mjs';

export const NOTHING = { taken: [], asked: [] };

export const choiceAt = (trail, scene) => trail.taken.findLast(taken => taken.scene === scene)?.choice;

/** So many decisions, and what was asked after at most so many of them. */
const first = (trail, decisions, asks) =>
  ({ taken: trail.taken.slice(0, decisions), asked: trail.asked.filter(each => each.after <= asks) });

/** What had been done when the choice at this scene was made. */
export function before(trail, scene) {
  const place = trail.taken.findLastIndex(taken => taken.scene === scene);
  return place < 0 ? trail : first(trail, place, place);
}

/** What had been done when this scene was last entered: nothing was asked in it yet. */
export function upTo(trail, scene) {
  const until = before(trail, scene);
  return first(until, until.taken.length, until.taken.length - 1);
}

export const plus = (trail, scene, choice) => ({ ...trail, taken: [...trail.taken, { scene, choice }] });

export const plusAsked = (trail, inquiry, basis) =>
  ({ ...trail, asked: [...trail.asked, { inquiry, basis, after: trail.taken.length }] });

function withAsked(now, trail, decisions) {
  return trail.asked.filter(each => each.after === decisions).reduce((then, each) => {
    const inquiry = now.vignette.inquiries.find(one => one.id === each.inquiry);
    return asking(then, inquiry, inquiry.bases.find(basis => basis.id === each.basis));
  }, now);
}

/** What is so where this trail has come to: the hour, the offer, the file. */
export function situation(vignette, trail) {
  let now = opening(vignette);
  trail.taken.forEach((taken, i) => {
    now = choosing(withAsked(now, trail, i), sceneOf(vignette, taken.scene).choices.find(choice => choice.id === taken.choice));
  });
  return withAsked(now, trail, trail.taken.length);
}

/** The scene that this trail has come to. */
export const here = (vignette, trail) => sceneOf(vignette, situation(vignette, trail).scene);

/** Makes this choice at this scene: where the story goes on, or why it does not. */
export function choose(vignette, trail, scene, choice) {
  const now = situation(vignette, trail);
  const at = sceneOf(vignette, now.scene);
  const refused = why => ({ refused: why, here: at });
  if (!sceneOf(vignette, scene)) { return refused('UNKNOWN_SCENE'); }
  if (at.id !== scene) { return refused(choiceAt(trail, scene) === undefined ? 'NOT_HERE' : 'OLD_SCENE'); }
  if (at.ending) { return refused('ENDED'); }
  if (!at.choices.some(each => each.id === choice)) { return refused('UNKNOWN_CHOICE'); }
  if (!offered(now).some(each => each.id === choice)) { return refused('NOT_OFFERED'); }
  const longer = plus(trail, scene, choice);
  return { to: here(vignette, longer), trail: longer };
}

/** Why this may not be asked; null when it may. Once granted it is over; after a refusal one may try another ground. */
export function askRefusal(now, side, inquiryId, basisId) {
  const inquiry = now.vignette.inquiries.find(each => each.id === inquiryId && each.sides.includes(side));
  if (!inquiry) { return 'UNKNOWN'; }
  if (!inquiry.bases.some(basis => basis.id === basisId)) { return 'UNKNOWN_BASIS'; }
  const earlier = askingsOf(now, inquiryId);
  if (earlier.some(each => isGranted(each.basis))) { return 'GRANTED'; }
  if (earlier.some(each => each.basis.id === basisId)) { return 'SAME_BASIS'; }
  return inquiries(now, side).includes(inquiry) ? null : 'NOT_HERE';
}

/** One run through a case: its trail, and at which scenes a prediction was given, in this run or before, because the story waits for it. */
export class Play {
  constructor(vignette, number, trail, predictedAt) {
    Object.assign(this, { vignette, number, trail, predictedAt: new Set(predictedAt) });
  }

  /** The scene that has the word: the last one decided while its prediction is open, else where the trail has come to. */
  current() {
    const last = this.trail.taken.at(-1);
    return last && !this.predictedAt.has(last.scene) ? sceneOf(this.vignette, last.scene) : here(this.vignette, this.trail);
  }

  /** DECIDE, PREDICT, FEEDBACK or ENDING; null for a scene that this run has not come to. */
  phase(scene) {
    const current = this.current();
    const decided = choiceAt(this.trail, scene) !== undefined;
    if (current.id === scene && (!decided || this.predictedAt.has(scene))) { return current.ending ? 'ENDING' : 'DECIDE'; }
    if (!decided) { return null; }
    return this.predictedAt.has(scene) ? 'FEEDBACK' : 'PREDICT';
  }

  soFar(scene) {
    return this.current().id === scene && this.phase(scene) === 'DECIDE' ? this.trail : before(this.trail, scene);
  }

  /** What is, or was, so at a scene of this run when it was decided. */
  situation(scene) {
    return situation(this.vignette, this.soFar(scene));
  }

  isFirst(scene) {
    return this.soFar(scene).taken.length === 0;
  }

  /** What came on file since the scene before was decided; at the first scene all that lies there. */
  arrived(scene, side) {
    const last = this.soFar(scene).taken.at(-1);
    const known = last ? file(situation(this.vignette, before(this.soFar(scene), last.scene)), side).map(filed => filed.document.id) : [];
    return file(this.situation(scene), side).filter(filed => !known.includes(filed.document.id));
  }

  /** The scene after a decided one. */
  after(scene) {
    const choice = choiceAt(this.trail, scene);
    return choice === undefined ? null : here(this.vignette, plus(before(this.trail, scene), scene, choice));
  }

  /** The scenes of this run so far, the current one last. */
  path() {
    const current = this.current();
    const last = this.trail.taken.at(-1);
    const waits = last?.scene === current.id && !this.predictedAt.has(current.id);
    return [...this.trail.taken.map(taken => sceneOf(this.vignette, taken.scene)), ...(waits ? [] : [current])];
  }

  ending() {
    const current = this.current();
    return current.ending ? current : null;
  }
}
