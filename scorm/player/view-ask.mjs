// The form of each kind of question, as our own pages ask it. What was given before stands in it.

import { gapLines, groups, letter, lines, LONGEST, RATINGS } from './grading.mjs';
import { all, h, hidden, icon, set } from './dom.mjs';
import { option, prose } from './parts.mjs';

const idOf = (place, rest) => (place === 0 ? 'antwoord' : `antwoord-${rest ?? place}`);

/** The letters that a kept answer has on this sheet, so that a form can show it again. */
export function lettersOf(sheet, answer) {
  const { question, order } = sheet;
  const at = place => letter(order.indexOf(place));
  switch (question.kind) {
    case 'SINGLE': case 'MULTIPLE': return answer.map(id => at(question.options.findIndex(each => each.id === id)));
    case 'MATCHING': case 'ORDERING': case 'HIGHLIGHT': return answer.map(at);
    case 'SORTING': case 'MATRIX': return order.map(place => letter(answer[place]));
    case 'SCRIPT': return [letter(RATINGS.indexOf(answer[0]))];
    case 'DUE_DATE': return [answer[0].split('-').reverse().map(Number).join('-')];
    case 'NUMERIC': return [answer[0].replace('.', ',')];
    case 'CLOZE': {
      let first = 0;
      return answer.map((given, i) => {
        const { options } = question.gaps[i];
        if (!options) { return given; }
        const place = first + options.findIndex(each => each.id === given);
        first += options.length;
        return at(place);
      });
    }
    default: return answer;
  }
}

const boxes = (sheet, given, type) => h('div', { class: 'options', lang: 'nl' }, lines(sheet).map((line, i) =>
  option({ type, name: 'antwoord', value: line.letter, id: idOf(i, line.letter), picked: given.includes(line.letter), words: line.text })));

function pick(id, empty, choices, value) {
  return h('select', { class: 'input', name: 'antwoord', id }, h('option', { value: '' }, empty), choices.map(each => h('option', { value: each.letter, selected: each.letter === value }, each.text)));
}

function rows(texts, choices, given, empty) {
  return h('ol', { class: 'pairs', lang: 'nl' }, texts.map((text, i) => h('li', { class: 'pair-row' }, h('label', { for: idOf(i) }, text), pick(idOf(i), empty, choices, given[i]))));
}

function ordering({ t }, sheet, given) {
  const laid = lines(sheet);
  const shown = given.length === laid.length ? given.map(each => laid.find(line => line.letter === each)) : laid;
  const move = (way, line) => h('button', { class: 'btn second small', type: 'button', 'data-move': way }, icon(`arrow-${way}`), hidden(t(`learning.question.${way}`, line.text)));
  return all(h('ol', { class: 'order', 'data-order': 'true' }, shown.map((line, i) => h('li', { class: 'order-row' }, h('input', { type: 'hidden', name: 'antwoord', value: line.letter }),
    h('select', { class: 'input', name: 'plaats', id: idOf(i), 'aria-label': t('learning.question.place', line.text) }, shown.map((_, place) => h('option', { value: place + 1, selected: place === i }, place + 1))),
    h('span', { class: 'order-text', lang: 'nl' }, line.text), h('span', { class: 'order-moves' }, move('up', line), move('down', line))))),
  h('p', { class: 'vh', role: 'status', id: 'order-told' }));
}

function matrix({ t }, sheet, given) {
  const columns = groups(sheet.question);
  return h('table', { class: 'matrix', role: 'table', 'data-matrix': 'true', 'aria-labelledby': 'question', lang: 'nl' },
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, h('th', { role: 'columnheader', scope: 'col' }, hidden(t('learning.question.row'))), columns.map(each => h('th', { role: 'columnheader', scope: 'col' }, each.text)))),
    h('tbody', { role: 'rowgroup' }, lines(sheet).map((line, i) => h('tr', { role: 'row' },
      h('th', { role: 'rowheader', scope: 'row' }, h('span', { id: `regel-${i}` }, line.text), h('select', { name: 'antwoord', hidden: true, 'aria-labelledby': `regel-${i}` }, h('option', { value: '' }), columns.map(each => h('option', { value: each.letter, selected: each.letter === given[i] }, each.text)))),
      columns.map((each, j) => h('td', { role: 'cell' }, h('label', {}, h('input', { type: 'radio', name: `rij-${i}`, value: each.letter, id: idOf(i + j, `${i}${each.letter}`), checked: given[i] === each.letter }), hidden(`${line.text}: `), h('span', { class: 'column' }, each.text))))))));
}

/** The passage is one HTML text with its gaps in it: they are marked first, and filled once it stands. */
export function passage(question, put) {
  let gap = 0;
  const body = prose(question.passage.replace(/\[\[\s*[^[\]]*?\s*\]\]/g, () => `<span class="gap" data-gap="${gap++}"></span>`), 'cloze');
  body.querySelectorAll('[data-gap]').forEach(place => put(place, Number(place.dataset.gap)));
  return body;
}

function cloze({ t }, sheet, given) {
  const choices = gapLines(sheet);
  return passage(sheet.question, (place, i) => place.append(h('label', { class: 'gap-number', for: idOf(i) }, hidden(`${t('learning.question.gap')} `), i + 1),
    choices[i].length > 0 ? pick(idOf(i), t('learning.question.pick'), choices[i], given[i])
      : h('input', { class: 'input', name: 'antwoord', id: idOf(i), maxlength: LONGEST, autocomplete: 'off', autocapitalize: 'off', value: given[i] })));
}

/** The case of a script concordance question, before its answers and above their explanation. */
export function scriptCase({ t, words }, question) {
  const row = (key, html) => h('div', {}, h('dt', { lang: words.language }, t(`learning.script.${key}`)), set(html, 'dd'));
  return h('div', { class: 'script-case', lang: 'nl' }, prose(question.story, 'story'), h('dl', { class: 'script-facts' }, row('hypothesis', question.hypothesis), row('information', question.information)),
    h('p', { class: 'hint', lang: words.language }, question.panel ? [t('learning.script.panel', question.panel.size, words.date(question.panel.date)), ' ', h('span', { lang: 'nl' }, question.panel.who)] : t('learning.script.no-panel')));
}

const typed = (label, given, more = {}) => h('div', { class: 'typed' }, h('label', { for: 'antwoord' }, label), h('input', { class: 'input', id: 'antwoord', name: 'antwoord', autocomplete: 'off', value: given[0], ...more }));

export function ask(ctx, sheet, given) {
  const { t } = ctx;
  const { question } = sheet;
  const radio = (value, id, words) => option({ type: 'radio', name: 'antwoord', value, id, picked: given.includes(value), words });
  switch (question.kind) {
    case 'SINGLE': return boxes(sheet, given, 'radio');
    case 'MULTIPLE': return boxes(sheet, given, 'checkbox');
    case 'TRUE_FALSE': return h('div', { class: 'options' }, radio('true', 'antwoord', t('learning.question.true')), radio('false', 'antwoord-false', t('learning.question.false')));
    case 'MATCHING': return rows(question.pairs.map(pair => pair.left), lines(sheet), given, t('learning.question.choose'));
    case 'SORTING': return rows(lines(sheet).map(line => line.text), groups(question), given, t('learning.question.choose-group'));
    case 'ORDERING': return ordering(ctx, sheet, given);
    case 'MATRIX': return matrix(ctx, sheet, given);
    case 'CLOZE': return cloze(ctx, sheet, given);
    case 'HIGHLIGHT':
      return h('p', { class: 'passages', lang: 'nl' }, lines(sheet).map((line, i) => [h('label', { class: 'passage' }, h('input', { type: 'checkbox', name: 'antwoord', value: line.letter, id: idOf(i, line.letter), checked: given.includes(line.letter) }), h('span', {}, line.text)), ' ']));
    case 'NUMERIC':
      return h('div', { class: 'number' }, h('label', { class: 'vh', for: 'antwoord' }, t('learning.question.number', question.unit)), h('input', { class: 'input', id: 'antwoord', name: 'antwoord', inputmode: question.decimals === 0 ? 'numeric' : 'decimal', autocomplete: 'off', maxlength: 60, value: given[0] }), h('span', { lang: 'nl' }, question.unit));
    case 'SHORT_TEXT': return typed(t('learning.question.mine'), given, { maxlength: LONGEST, autocapitalize: 'off', lang: 'nl' });
    case 'DUE_DATE': return typed(t('learning.question.day'), given, { maxlength: 40 });
    default: return all(scriptCase(ctx, question), h('div', { class: 'options' }, RATINGS.map((rating, i) => radio(letter(i), idOf(i, letter(i)), t(`learning.rating.${rating}`)))));
  }
}

/** What a form of a question gives, in the order of its places. */
export function given(form) {
  return new FormData(form).getAll('antwoord').map(String);
}
