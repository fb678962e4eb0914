// Why an answer got its mark, line by line: as grading's Explaining says it on the server.

import { feedbackOfNumber, isFull, letter, mark, RATINGS } from './grading.mjs';
import { recognise } from './spelling.mjs';

const verdict = (chosen, right) => (chosen ? (right ? 'good' : 'wrong') : (right ? 'missed' : 'left'));

const line = (name, text, chosen, how, more = {}) => ({ letter: name, text, chosen, verdict: how, given: '', right: '', readAs: '', feedback: '', ...more });

function typed(name, key, text) {
  const found = recognise(key, text);
  return line(name, text, true, verdict(true, found.right), { right: found.right ? '' : key.accepted[0] ?? '', readAs: found.readAs, feedback: found.feedback });
}

function picked(name, gap, given) {
  const mine = gap.options.find(option => option.id === given);
  const right = gap.options.find(option => option.right)?.text ?? '';
  return line(name, mine.text, true, verdict(true, mine.right), { right: mine.right ? '' : right, feedback: mine.feedback });
}

function options(sheet, chosen) {
  return sheet.order.map((place, i) => {
    const option = sheet.question.options[place];
    const mine = chosen.includes(option.id);
    return line(letter(i), option.text, mine, verdict(mine, option.right), { feedback: option.feedback });
  });
}

function pairs(question, answer) {
  return question.pairs.map((pair, i) => {
    const right = answer[i] === i;
    return line(String(i + 1), pair.left, true, right ? 'good' : 'wrong',
      { given: question.pairs[answer[i]].right, right: right ? '' : pair.right, feedback: pair.feedback });
  });
}

function members(sheet, answer) {
  const { question } = sheet;
  return sheet.order.map((place, i) => {
    const member = question.members[place];
    const home = question.groups.find(group => group.id === member.group);
    const right = question.groups[answer[place]] === home;
    return line(String(i + 1), member.text, true, verdict(true, right),
      { given: question.groups[answer[place]].text, right: right ? '' : home?.text ?? '', feedback: member.feedback });
  });
}

function ratings(question, chosen) {
  const most = question.panel ? Math.max(...Object.values(question.panel.answers)) : 0;
  return RATINGS.map(rating => {
    const count = question.panel?.answers[rating] ?? 0;
    const mine = rating === chosen;
    const how = !question.panel || !mine ? 'explained' : count === most ? 'good' : count > 0 ? 'partly' : 'wrong';
    return line(rating, '', mine, how, { given: question.panel ? String(count) : '', feedback: question.reasons[rating] });
  });
}

function linesOf(sheet, answer) {
  const { question, order } = sheet;
  switch (question.kind) {
    case 'SINGLE': case 'MULTIPLE': return options(sheet, answer);
    case 'TRUE_FALSE':
      return [true, false].map(side => {
        const mine = answer[0] === String(side);
        return line(String(side), '', mine, verdict(mine, question.answer === side), { feedback: side ? question.feedbackTrue : question.feedbackFalse });
      });
    case 'MATCHING': return pairs(question, answer);
    case 'ORDERING':
      return answer.map((place, i) => line(letter(order.indexOf(place)), question.steps[place], true, place === i ? 'good' : 'wrong',
        { right: place === i ? '' : question.steps[i] }));
    case 'SHORT_TEXT': return [typed('1', question.key, answer[0])];
    case 'CLOZE':
      return answer.map((given, i) => (question.gaps[i].options
        ? picked(String(i + 1), question.gaps[i], given) : typed(String(i + 1), question.gaps[i].key, given)));
    case 'SORTING': case 'MATRIX': return members(sheet, answer);
    case 'HIGHLIGHT':
      return question.passages.map((passage, place) => {
        const marked = answer.includes(place);
        return line(letter(place), passage.text, marked, verdict(marked, passage.right), { feedback: passage.feedback });
      });
    case 'SCRIPT': return ratings(question, answer[0]);
    default: return [];
  }
}

function overall(question, answer, result) {
  switch (question.kind) {
    case 'ORDERING': return isFull(result) ? question.feedbackRight : question.feedbackWrong;
    case 'NUMERIC': return feedbackOfNumber(question, answer[0]);
    case 'DUE_DATE':
      if (answer[0] === question.answer) { return question.feedbackRight; }
      return answer[0] < question.answer ? question.feedbackTooEarly : question.feedbackTooLate;
    default: return '';
  }
}

export function explain(sheet, answer) {
  const result = mark(sheet.question, answer);
  return { mark: result, lines: linesOf(sheet, answer), overall: overall(sheet.question, answer, result) };
}
