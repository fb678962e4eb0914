// What a learner did, in its order, and what follows from it: as learning's Ledger on the server. Steps are only added; a page's state follows.

import { NOTHING, Play, plus, plusAsked, upTo } from './branching.mjs';
import { bankOf, number, Reader, readStep, writeStep } from './coding.mjs';
import { isFull, mark } from './grading.mjs';

const FORM = '1';
const MINUTE = 60_000;
/** An answer that was typed is cut to this where the state does not fit. */
const SHORT = 40;

export class Ledger {
  /** `digest` names the version of the module: a state of another one is not read. */
  constructor(module, { own = '', seed = 0, steps = [] } = {}) {
    Object.assign(this, { module, own, seed, steps });
  }

  item(slug) {
    return this.module.items.find(each => each.slug === slug);
  }

  add(step) {
    this.steps = [...this.steps, step];
  }

  of(slug) {
    return this.steps.filter(step => step.item === slug);
  }

  touched(slug) {
    return this.of(slug).length > 0;
  }

  /** Every run through this case with its decisions, the first one first. */
  plays(vignette) {
    const own = this.of(vignette.slug);
    const predicted = own.filter(step => step.kind === 'predicted').map(step => step.scene);
    const runs = [];
    let trail = NOTHING;
    let decisions = [];
    let earlier = 0;
    const run = () => ({ play: new Play(vignette, earlier + runs.length + 1, trail, predicted), decisions });
    for (const step of own) {
      if (step.kind === 'replayed') {
        runs.push(run());
        trail = step.scene === '' ? NOTHING : upTo(trail, step.scene);
        decisions = decisions.slice(0, trail.taken.length);
      } else if (step.kind === 'decided') {
        trail = plus(trail, step.scene, step.choice);
        decisions = [...decisions, step];
      } else if (step.kind === 'asked') {
        trail = plusAsked(trail, step.inquiry, step.basis);
      } else if (step.kind === 'earlier') {
        earlier = step.runs;
      }
    }
    return [...runs, run()];
  }

  play(vignette) {
    return this.plays(vignette).at(-1);
  }

  /** What was predicted at this scene, by the first prediction: that one counts. */
  predicted(vignette, scene) {
    return this.of(vignette.slug).find(step => step.kind === 'predicted' && step.scene === scene)?.choice;
  }

  /** Every run through this quiz, the first one first. */
  runs(slug) {
    const runs = [];
    let now = { answers: {}, drawn: null, finished: null };
    for (const step of this.of(slug)) {
      if (step.kind === 'retried' || (step.kind === 'drawn' && now.drawn)) {
        runs.push(now);
        now = { answers: {}, drawn: null, finished: null };
      }
      if (step.kind === 'drawn') { now.drawn = step; }
      if (step.kind === 'answered') { now.answers = { ...now.answers, [step.question]: step.answer }; }
      if (step.kind === 'finished') { now.finished = step; }
    }
    return [...runs, now].map((run, i) => ({ ...run, number: i + 1 }));
  }

  run(slug) {
    return this.runs(slug).at(-1);
  }

  /** In the order in which she gets them; none in a closing test that was not begun. */
  questions(quiz, run = this.run(quiz.slug)) {
    if (!quiz.closing) { return quiz.questions; }
    const bank = bankOf(this.module, quiz);
    return (run.drawn?.questions ?? []).map(id => bank.find(question => question.id === id));
  }

  /** The result of a run: questions at full marks, out of those that count. */
  tally(quiz, run = this.run(quiz.slug)) {
    const asked = this.questions(quiz, run).filter(question => question.scored);
    const answered = asked.filter(question => run.answers[question.id]);
    return {
      answered: answered.length, right: answered.filter(question => isFull(mark(question, run.answers[question.id]))).length,
      total: quiz.closing ? (run.drawn?.questions.length ?? quiz.asked) : quiz.asked,
    };
  }

  later(slug) {
    const marked = new Set();
    for (const step of this.of(slug)) {
      if (step.kind === 'later' && !marked.delete(step.question)) { marked.add(step.question); }
    }
    return marked;
  }

  /** What counts for being done. */
  facts() {
    const of = kind => this.steps.filter(step => step.kind === kind);
    const cases = this.module.items.filter(item => item.kind === 'case');
    return {
      read: of('read').map(step => step.item),
      ended: cases.filter(item => this.plays(item).some(run => run.play.ending())
        || this.of(item.slug).some(step => step.kind === 'earlier' && step.ended)).map(item => item.slug),
      finished: of('finished').map(step => ({ item: step.item, right: step.right, total: step.total })),
    };
  }

  /** As a short text of at most so many characters; what is left out then, is told in the README. */
  written(most = Infinity) {
    const ways = [steps => steps, withoutMarks, withoutOldAnswers, steps => this.withoutOldPaths(steps), withoutLongWords];
    let steps = this.steps;
    let text = '';
    for (const way of ways) {
      steps = way(steps);
      text = FORM + this.module.digest.slice(0, 6) + (this.own === '' ? '-' : this.own[0]) + number(this.seed)
        + steps.map(step => writeStep(this.module, step)).join('');
      if (text.length <= most) { return text; }
    }
    return text;
  }

  /** The paths of earlier runs go; that they were walked, and whether one came to an ending, stays. */
  withoutOldPaths(steps) {
    const cases = this.module.items.filter(item => item.kind === 'case' && this.plays(item).length > 1);
    return cases.reduce((left, item) => {
      const plays = this.plays(item);
      const { play, decisions } = plays.at(-1);
      const ended = plays.slice(0, -1).some(run => run.play.ending());
      const mine = [{ kind: 'earlier', item: item.slug, runs: plays.length - 1, ended }];
      const asked = count => play.trail.asked.filter(each => each.after === count)
        .forEach(each => mine.push({ kind: 'asked', item: item.slug, inquiry: each.inquiry, basis: each.basis }));
      decisions.forEach((step, i) => {
        asked(i);
        mine.push(step);
        const choice = this.predicted(item, step.scene);
        if (choice) { mine.push({ kind: 'predicted', item: item.slug, scene: step.scene, choice }); }
      });
      asked(decisions.length);
      return [...left.filter(step => step.item !== item.slug), ...mine];
    }, steps);
  }

  /** Null for a text that is no state of this version of the module. */
  static read(module, text) {
    if (!text.startsWith(FORM + module.digest.slice(0, 6))) { return null; }
    try {
      const reader = new Reader(text.slice(1 + Math.min(6, module.digest.length)));
      const own = { g: 'ggz', r: 'rvdk' }[reader.letter()] ?? '';
      const seed = reader.number();
      const steps = [];
      while (reader.more) { steps.push(readStep(module, reader)); }
      return new Ledger(module, { own, seed, steps });
    } catch {
      return null;
    }
  }
}

export const minutesNow = now => Math.floor(now / MINUTE);

const withoutMarks = steps => steps.filter(step => step.kind !== 'later');

/** Of earlier runs through a quiz only the result stays. */
function withoutOldAnswers(steps) {
  return steps.filter((step, i) => step.kind !== 'answered'
    || !steps.slice(i).some(after => after.item === step.item && ['retried', 'drawn'].includes(after.kind)));
}

const withoutLongWords = steps => steps.map(step => (step.kind === 'answered'
  ? { ...step, answer: step.answer.map(each => (typeof each === 'string' ? each.slice(0, SHORT) : each)) } : step));
