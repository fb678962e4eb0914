// Answers and decisions as SCORM writes them: type, response, pattern of the right answer, result. 1.2 knows single letters, 2004 identifiers.

import { isFull, letter, mark, RATINGS, share } from './grading.mjs';

const [AND, BETWEEN, RANGE] = ['[,]', '[.]', '[:]'];
const LONGEST = 250;

const listed = (places, name) => ({ v12: places.map(letter).join(','), v2004: places.map(name).join(AND) });

function chosen(question, ids, answer, right, name) {
  return { type: 'choice', response: listed(answer, name), correct: [listed(right, name)] };
}

function matched(count, answer, right) {
  const pairs = (targets, name) => ({
    v12: targets.map((target, i) => `${letter(i)}.${letter(target)}`).join(','),
    v2004: targets.map((target, i) => `${i + 1}${BETWEEN}${name(target)}`).join(AND),
  });
  return { type: 'matching', response: pairs(answer, letter), correct: right.some(target => target < 0) ? [] : [pairs(right, letter)] };
}

const both = value => ({ v12: value, v2004: value });

function filled(answers, right) {
  const cut = words => words.slice(0, LONGEST);
  const row = words => ({ v12: cut(words.join(', ')), v2004: words.map(cut).join(AND) });
  const pattern = words => ({ v12: cut(words.join(', ')), v2004: `{case_matters=false}${words.length > 1 ? '{order_matters=true}' : ''}${words.map(cut).join(AND)}` });
  return { type: 'fill-in', response: row(answers), correct: right.map(pattern) };
}

function numeric(question, answer) {
  const [right, margin] = [Number(question.answer), Number(question.margin)];
  const range = [right - margin, right + margin].map(bound => Number(bound.toFixed(6))).join(RANGE);
  return { type: 'numeric', response: both(answer[0]), correct: [{ v12: question.answer, v2004: range }] };
}

function cloze(question, answer) {
  const words = answer.map((given, i) => question.gaps[i].options?.find(option => option.id === given)?.text ?? given);
  const right = question.gaps.map(gap => gap.options?.find(option => option.right)?.text ?? gap.key?.accepted[0] ?? '');
  return filled(words, [right]);
}

function shape(question, answer) {
  switch (question.kind) {
    case 'SINGLE': case 'MULTIPLE': {
      const ids = question.options.map(option => option.id);
      const right = question.options.flatMap((option, i) => (option.right ? [i] : []));
      return chosen(question, ids, answer.map(id => ids.indexOf(id)), right, i => ids[i]);
    }
    case 'HIGHLIGHT':
      return chosen(question, [], answer, question.passages.flatMap((passage, i) => (passage.right ? [i] : [])), letter);
    case 'TRUE_FALSE': {
      const value = said => ({ v12: said[0], v2004: said });
      return { type: 'true-false', response: value(answer[0]), correct: [value(String(question.answer))] };
    }
    case 'ORDERING':
      return { type: 'sequencing', response: listed(answer, letter), correct: [listed(question.steps.map((_, i) => i), letter)] };
    case 'MATCHING': return matched(answer.length, answer, question.pairs.map((_, i) => i));
    case 'SORTING': case 'MATRIX':
      return matched(answer.length, answer, question.members.map(member => question.groups.findIndex(group => group.id === member.group)));
    case 'NUMERIC': return numeric(question, answer);
    case 'SHORT_TEXT': return filled(answer, question.key.accepted.map(text => [text]));
    case 'CLOZE': return cloze(question, answer);
    case 'DUE_DATE': return filled(answer, [[question.answer]]);
    default: return { type: 'likert', response: { v12: letter(RATINGS.indexOf(answer[0])), v2004: answer[0] }, correct: [] };
  }
}

function result(marked) {
  if (marked.of === 0) { return both('neutral'); }
  if (isFull(marked)) { return both('correct'); }
  return share(marked) > 0 ? both(share(marked).toFixed(4).replace(/0+$/, '')) : { v12: 'wrong', v2004: 'incorrect' };
}

/** One answer; `run` tells a later attempt from the first. */
export function ofAnswer(quiz, question, answer, run) {
  return {
    id: `${quiz.slug}.${question.id}${run > 1 ? `.${run}` : ''}`, objective: quiz.slug, description: question.plain.slice(0, LONGEST),
    result: result(mark(question, answer)), ...shape(question, answer),
  };
}

/** One decision in a case: nothing is right or wrong in it. */
export function ofDecision(vignette, scene, choice, run) {
  const ids = scene.choices.map(each => each.id);
  return {
    id: `${vignette.slug}.${scene.id}${run > 1 ? `.${run}` : ''}`, objective: vignette.slug, description: scene.question.slice(0, LONGEST),
    result: both('neutral'), type: 'choice', response: listed([ids.indexOf(choice)], i => ids[i]), correct: [],
  };
}
