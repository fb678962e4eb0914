// What an answer is worth, and why: as learning's grading says it on the server. An answer is kept in the author's own terms: ids of options,
// places from 0, a number, a day, what was typed.

import { isBlank, plain, recognise, strip } from './spelling.mjs';
import { fault, isBelow, isWithin, readDay, readNumber } from './typing.mjs';

export const LONGEST = 200;
export const RATINGS = ['min-2', 'min-1', 'nul', 'plus-1', 'plus-2'];

export const letter = place => String.fromCharCode(97 + place);

/** What lies on the sheet, in blocks that are shuffled by themselves. */
function blocks(question) {
  switch (question.kind) {
    case 'SINGLE': case 'MULTIPLE': return [question.options.map(option => option.text)];
    case 'MATCHING': return [question.pairs.map(pair => pair.right)];
    case 'ORDERING': return [question.steps];
    case 'CLOZE': return question.gaps.map(gap => (gap.options ?? []).map(option => option.text));
    case 'SORTING': case 'MATRIX': return [question.members.map(member => member.text)];
    case 'HIGHLIGHT': return question.passages.map(passage => [passage.text]);
    default: return [];
  }
}

/** A question as it lies before a learner: for each place on the sheet, the place in the author's order. `chance` gives numbers from 0 to 1. */
export function lay(question, chance) {
  const order = [];
  for (const block of blocks(question)) {
    const places = block.map((_, i) => order.length + i);
    const authors = [...places];
    for (let i = places.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1));
      [places[i], places[j]] = [places[j], places[i]];
    }
    if (question.kind === 'ORDERING' && places.every((place, i) => place === authors[i])) { places.unshift(places.pop()); }
    order.push(...places);
  }
  return { question, order };
}

export function lines(sheet) {
  const texts = blocks(sheet.question).flat();
  return sheet.order.map((place, i) => ({ letter: letter(i), text: texts[place] }));
}

export const groups = question => (question.groups ?? []).map((group, i) => ({ letter: letter(i), text: group.text }));

/** What can be picked in each gap of a text; nothing in a gap where the learner types. */
export function gapLines(sheet) {
  const all = lines(sheet);
  let from = 0;
  return blocks(sheet.question).map(block => all.slice(from, from += block.length));
}

function placeOf(value, count) {
  const place = value.length === 1 ? value.charCodeAt(0) - 97 : -1;
  return place >= 0 && place < count ? place : -1;
}

const repeated = given => new Set(given).size !== given.length;

function places(sheet, given, answer) {
  const found = [];
  for (const each of given) {
    const place = placeOf(each, sheet.order.length);
    if (place < 0) { return fault('unknown'); }
    found.push(sheet.order[place]);
  }
  return { answer: answer(found) };
}

function readGrouped(sheet, given) {
  const { members, groups: all } = sheet.question;
  if (given.length !== members.length || given.some(isBlank)) { return fault('rows', members.length); }
  const put = new Array(members.length).fill(0);
  for (let row = 0; row < members.length; row++) {
    const group = placeOf(given[row], all.length);
    if (group < 0) { return fault('unknown'); }
    put[sheet.order[row]] = group;
  }
  return { answer: put };
}

function readCloze(sheet, given) {
  const { gaps } = sheet.question;
  if (given.length !== gaps.length) { return fault('gaps', gaps.length); }
  const filled = [];
  let first = 0;
  for (let i = 0; i < gaps.length; i++) {
    const value = strip(given[i]);
    if (value === '') { return fault('gap', i + 1); }
    if (value.length > LONGEST) { return fault('long', LONGEST); }
    const { options } = gaps[i];
    if (options) {
      const place = placeOf(value, sheet.order.length);
      const own = place < 0 ? -1 : sheet.order[place] - first;
      if (own < 0 || own >= options.length) { return fault('unknown'); }
      filled.push(options[own].id);
      first += options.length;
    } else {
      filled.push(value);
    }
  }
  return { answer: filled };
}

/** Reads what a form gives: letters of lines or groups, words as they were typed. An answer, or what is wrong with it. */
export function read(sheet, given) {
  const { question } = sheet;
  const one = given.length === 1 ? null : fault('one');
  if (given.every(isBlank)) { return fault('none'); }
  switch (question.kind) {
    case 'SINGLE': return one ?? places(sheet, given, ([place]) => [question.options[place].id]);
    case 'MULTIPLE':
      return repeated(given) ? fault('unknown') : places(sheet, given, found => found.map(place => question.options[place].id).sort());
    case 'TRUE_FALSE': return one ?? (['true', 'false'].includes(given[0]) ? { answer: [given[0]] } : fault('unknown'));
    case 'MATCHING':
      return given.length !== question.pairs.length || given.some(isBlank)
        ? fault('pairs', question.pairs.length) : places(sheet, given, found => found);
    case 'ORDERING':
      return given.length !== sheet.order.length || repeated(given)
        ? fault('order', sheet.order.length) : places(sheet, given, found => found);
    case 'NUMERIC': return one ?? readNumber(question, strip(given[0]));
    case 'SHORT_TEXT': {
      if (one) { return one; }
      const typed = strip(given[0]);
      return typed.length > LONGEST ? fault('long', LONGEST) : { answer: [typed] };
    }
    case 'CLOZE': return readCloze(sheet, given);
    case 'SORTING': case 'MATRIX': return readGrouped(sheet, given);
    case 'HIGHLIGHT': return repeated(given) ? fault('unknown') : places(sheet, given, found => found.sort((a, b) => a - b));
    case 'SCRIPT': {
      const place = one ? -1 : placeOf(given[0], RATINGS.length);
      return one ?? (place < 0 ? fault('unknown') : { answer: [RATINGS[place]] });
    }
    case 'DUE_DATE': return one ?? readDay(strip(given[0]));
    default: throw new Error(`no kind of question: ${question.kind}`);
  }
}

/** As the server counts it: what was typed without what does not count. */
export const terms = (question, answer) =>
  (['SHORT_TEXT', 'CLOZE'].includes(question.kind) ? answer.map(plain) : answer.map(String));

const placeOfGroup = (question, member) => question.groups.findIndex(group => group.id === member.group);

export const isGapRight = (gap, given) =>
  (gap.options ? gap.options.some(option => option.right && option.id === given) : recognise(gap.key, given).right);

const wholly = right => ({ gained: right ? 1 : 0, of: 1 });

function ticked(rightOnes, chosen) {
  const right = chosen.filter(each => rightOnes.includes(each)).length;
  return { gained: Math.max(0, right - (chosen.length - right)), of: rightOnes.length };
}

const inPlace = (answer, asked) => ({ gained: answer.filter((place, i) => place === i).length, of: asked });

/** Meerdere en markeren = max(0, goed aangevinkt − fout aangevinkt) / aantal goede; koppel, indelen, matrix en gaten = deel dat goed staat. */
export function mark(question, answer) {
  switch (question.kind) {
    case 'SINGLE': return wholly(question.options.some(option => option.right && option.id === answer[0]));
    case 'MULTIPLE': return ticked(question.options.filter(option => option.right).map(option => option.id), answer);
    case 'TRUE_FALSE': return wholly(String(question.answer) === answer[0]);
    case 'MATCHING': return inPlace(answer, question.pairs.length);
    case 'ORDERING': return inPlace(answer, question.steps.length);
    case 'NUMERIC': return wholly(isWithin(answer[0], question.answer, question.margin));
    case 'SHORT_TEXT': return wholly(recognise(question.key, answer[0]).right);
    case 'CLOZE':
      return { gained: answer.filter((given, i) => isGapRight(question.gaps[i], given)).length, of: question.gaps.length };
    case 'SORTING': case 'MATRIX':
      return { gained: question.members.filter((member, i) => placeOfGroup(question, member) === answer[i]).length, of: question.members.length };
    case 'HIGHLIGHT': return ticked(question.passages.flatMap((passage, i) => (passage.right ? [i] : [])), answer);
    case 'SCRIPT':
      return question.panel
        ? { gained: question.panel.answers[answer[0]], of: Math.max(...Object.values(question.panel.answers)) }
        : { gained: 0, of: 0 };
    case 'DUE_DATE': return wholly(question.answer === answer[0]);
    default: throw new Error(`no kind of question: ${question.kind}`);
  }
}

export const isFull = result => result.of > 0 && result.gained === result.of;

export const share = result => (result.of > 0 ? result.gained / result.of : 0);

export function feedbackOfNumber(question, given) {
  if (isWithin(given, question.answer, question.margin)) { return question.feedbackRight; }
  return isBelow(given, question.answer) ? question.feedbackTooLow : question.feedbackTooHigh;
}
