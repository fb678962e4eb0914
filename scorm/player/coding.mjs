// Steps as a short text for suspend_data, and back. SCORM 1.2 gives 4,096 characters, so names become places in the module, and a place below 31
// one character. Only ASCII, since 1.2 promises no more.

import { RATINGS } from './grading.mjs';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HALF = 31;
const END = '!';

/** A number, its last digit known by being below the half. */
export const number = n => (n < HALF ? DIGITS[n] : DIGITS[HALF + (n % HALF)] + number(Math.floor(n / HALF)));

const text = words => encodeURIComponent(words).replaceAll(END, '%21') + END;

/** Reads what the functions above wrote, from its beginning on. */
export class Reader {
  constructor(source) {
    this.source = source;
    this.at = 0;
  }

  get more() { return this.at < this.source.length; }

  letter() {
    if (!this.more) { throw new Error('a state that ends too early'); }
    return this.source[this.at++];
  }

  number() {
    const digit = DIGITS.indexOf(this.letter());
    if (digit < 0) { throw new Error('a state with a strange sign'); }
    return digit < HALF ? digit : digit - HALF + HALF * this.number();
  }

  text() {
    const end = this.source.indexOf(END, this.at);
    const words = decodeURIComponent(this.source.slice(this.at, end));
    this.at = end + 1;
    return words;
  }

  of(list) {
    const place = this.number();
    if (place >= list.length) { throw new Error('a state of another module'); }
    return list[place];
  }
}

const ids = list => list.map(each => each.id);

const placeIn = (list, id) => number(list.indexOf(id));

function gapsOf(question, { pick, typed }) {
  return question.gaps.map((gap, i) => (gap.options ? pick(ids(gap.options), i) : typed(i)));
}

export function writeAnswer(question, answer) {
  switch (question.kind) {
    case 'SINGLE': return placeIn(ids(question.options), answer[0]);
    case 'MULTIPLE': return number(answer.length) + answer.map(id => placeIn(ids(question.options), id)).join('');
    case 'HIGHLIGHT': return number(answer.length) + answer.map(number).join('');
    case 'TRUE_FALSE': return answer[0] === 'true' ? '1' : '0';
    case 'SCRIPT': return placeIn(RATINGS, answer[0]);
    case 'CLOZE': return gapsOf(question, { pick: (options, i) => placeIn(options, answer[i]), typed: i => text(answer[i]) }).join('');
    case 'NUMERIC': case 'SHORT_TEXT': case 'DUE_DATE': return text(answer[0]);
    default: return answer.map(number).join('');
  }
}

export function readAnswer(question, reader) {
  const several = (count, one) => Array.from({ length: count }, one);
  switch (question.kind) {
    case 'SINGLE': return [reader.of(ids(question.options))];
    case 'MULTIPLE': return several(reader.number(), () => reader.of(ids(question.options)));
    case 'HIGHLIGHT': return several(reader.number(), () => reader.number());
    case 'TRUE_FALSE': return [reader.letter() === '1' ? 'true' : 'false'];
    case 'SCRIPT': return [reader.of(RATINGS)];
    case 'CLOZE': return gapsOf(question, { pick: options => reader.of(options), typed: () => reader.text() });
    case 'NUMERIC': case 'SHORT_TEXT': case 'DUE_DATE': return [reader.text()];
    case 'MATCHING': return several(question.pairs.length, () => reader.number());
    case 'ORDERING': return several(question.steps.length, () => reader.number());
    default: return several(question.members.length, () => reader.number());
  }
}

const STEPS = {
  read: { sign: 'r', write: () => '', read: () => ({}) },
  decided: {
    sign: 'd',
    write: (item, step) => {
      const scene = item.scenes.find(each => each.id === step.scene);
      return placeIn(ids(item.scenes), step.scene) + placeIn(ids(scene.choices), step.choice) + number(ids(scene.childQuestion.answers).indexOf(step.child) + 1);
    },
    read: (item, reader) => {
      const scene = reader.of(item.scenes);
      const choice = reader.of(ids(scene.choices));
      const child = reader.number();
      return { scene: scene.id, choice, child: child === 0 ? '' : scene.childQuestion.answers[child - 1].id };
    },
  },
  predicted: {
    sign: 'p',
    write: (item, step) => placeIn(ids(item.scenes), step.scene) + placeIn(ids(item.scenes.find(each => each.id === step.scene).choices), step.choice),
    read: (item, reader) => {
      const scene = reader.of(item.scenes);
      return { scene: scene.id, choice: reader.of(ids(scene.choices)) };
    },
  },
  asked: {
    sign: 'a',
    write: (item, step) => placeIn(ids(item.inquiries), step.inquiry) + placeIn(ids(item.inquiries.find(each => each.id === step.inquiry).bases), step.basis),
    read: (item, reader) => {
      const inquiry = reader.of(item.inquiries);
      return { inquiry: inquiry.id, basis: reader.of(ids(inquiry.bases)) };
    },
  },
  replayed: {
    sign: 'x',
    write: (item, step) => number(ids(item.scenes).indexOf(step.scene) + 1),
    read: (item, reader) => {
      const place = reader.number();
      return { scene: place === 0 ? '' : item.scenes[place - 1].id };
    },
  },
  /** What is left of runs through a case whose steps did not fit any more: how many, and whether one came to an ending. */
  earlier: {
    sign: 'e',
    write: (item, step) => number(step.runs) + number(step.ended ? 1 : 0),
    read: (item, reader) => ({ runs: reader.number(), ended: reader.number() === 1 }),
  },
  answered: {
    sign: 'q',
    write: (item, step, bank) => placeIn(ids(bank), step.question) + writeAnswer(bank.find(each => each.id === step.question), step.answer),
    read: (item, reader, bank) => {
      const question = reader.of(bank);
      return { question: question.id, answer: readAnswer(question, reader) };
    },
  },
  drawn: {
    sign: 't',
    write: (item, step, bank) => number(step.at) + number(step.questions.length) + step.questions.map(id => placeIn(ids(bank), id)).join(''),
    read: (item, reader, bank) => ({ at: reader.number(), questions: Array.from({ length: reader.number() }, () => reader.of(ids(bank))) }),
  },
  finished: {
    sign: 'f',
    write: (item, step) => number(step.right) + number(step.total) + number(step.at) + number(step.timeUp ? 1 : 0),
    read: (item, reader) => ({ right: reader.number(), total: reader.number(), at: reader.number(), timeUp: reader.number() === 1 }),
  },
  retried: { sign: 'n', write: () => '', read: () => ({}) },
  later: {
    sign: 'l',
    write: (item, step, bank) => placeIn(ids(bank), step.question),
    read: (item, reader, bank) => ({ question: reader.of(ids(bank)) }),
  },
};

const BY_SIGN = Object.fromEntries(Object.entries(STEPS).map(([kind, step]) => [step.sign, { kind, ...step }]));

/** The questions that an item may ask: its own, or those of its bank. */
export function bankOf(module, item) {
  if (item.kind !== 'quiz') { return []; }
  return item.closing
    ? item.closing.bank.map(each => module.items.find(other => other.slug === each.quiz).questions.find(question => question.id === each.id))
    : item.questions;
}

export function writeStep(module, step) {
  const item = module.items.find(each => each.slug === step.item);
  return STEPS[step.kind].sign + number(module.items.indexOf(item)) + STEPS[step.kind].write(item, step, bankOf(module, item));
}

export function readStep(module, reader) {
  const how = BY_SIGN[reader.letter()];
  if (!how) { throw new Error('a state with an unknown step'); }
  const item = reader.of(module.items);
  return { kind: how.kind, item: item.slug, ...how.read(item, reader, bankOf(module, item)) };
}
