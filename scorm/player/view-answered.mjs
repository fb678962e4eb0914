// What an answer means, line by line.

import { explain } from './explaining.mjs';
import { isFull } from './grading.mjs';
import { all, h, hidden, icon, note, set, tag } from './dom.mjs';
import { cites } from './parts.mjs';
import { passage, scriptCase } from './view-ask.mjs';

const PICKED = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'SHORT_TEXT', 'HIGHLIGHT', 'SCRIPT'];
const ROUND = ['SINGLE', 'TRUE_FALSE', 'SCRIPT'];
/** Where one answer is right, and no other. */
const ONLY = ['SINGLE', 'TRUE_FALSE'];
const LOOK = { good: ['ok', 'check-circle'], missed: ['miss', 'minus-circle'], partly: ['miss', 'minus-circle'], wrong: ['err', 'times-circle'] };

const rightOnes = why => why.lines.filter(line => ['good', 'left'].includes(line.verdict)).length;

/** full, part, none, or uncounted where nothing is scored. */
function outcomeOf(question, why) {
  if (isFull(why.mark)) { return 'full'; }
  if (why.mark.of === 0) { return 'uncounted'; }
  if (question.kind === 'SCRIPT') { return why.mark.gained > 0 ? 'panel' : 'none'; }
  return why.lines.length > 1 && rightOnes(why) > 0 && question.kind !== 'SINGLE' ? 'part' : 'none';
}

function textOf({ t }, question, line) {
  return { TRUE_FALSE: () => t(`learning.question.${line.letter}`), SCRIPT: () => t(`learning.rating.${line.letter}`) }[question.kind]?.() ?? h('span', { lang: 'nl' }, line.text);
}

function said({ t }, question, line, verdict) {
  const [look, name] = LOOK[verdict] ?? ['', 'info-circle'];
  const script = question.kind === 'SCRIPT';
  const mute = question.kind === 'TRUE_FALSE' && !line.chosen;
  return h('div', { class: `say ${look}`.trim() }, icon(name), h('p', {}, verdict !== 'explained' && [h('b', {}, t(`learning.question.verdict.${verdict === 'missed' && ONLY.includes(question.kind) ? 'only' : verdict}`)), ' '],
    script && line.given !== '' && `${t('learning.question.panel-chose', line.given, question.panel.size)} `,
    line.readAs && [t('learning.question.read-as'), ' ', h('span', { lang: 'nl' }, `‘${line.readAs}’.`), ' '],
    line.right && [t(`learning.question.right.${question.kind}`), ' ', h('span', { lang: 'nl' }, `${line.right}.`), ' '],
    !mute && h('span', { lang: 'nl' }, line.feedback)));
}

function row(ctx, question, line, place) {
  const { t } = ctx;
  const picked = PICKED.includes(question.kind);
  const silent = question.kind === 'TRUE_FALSE' && !line.chosen && line.verdict === 'left';
  const given = question.kind === 'SCRIPT' ? '' : line.given;
  return h('li', { class: `option ${line.chosen ? 'chosen' : ''}`.trim() },
    h('div', { class: 'given' }, h('span', { class: `box ${ROUND.includes(question.kind) ? 'round' : ''}`.trim(), 'aria-hidden': 'true' }, picked ? line.chosen && h('span', { class: 'pi pi-check' }) : place + 1),
      h('span', {}, textOf(ctx, question, line), given && h('span', { class: 'paired' }, icon('arrow-right'), hidden(`${t('learning.question.you-put')} `), h('span', { lang: 'nl' }, given)), !line.chosen && hidden(` ${t('learning.question.not-chosen')}`)),
      picked && line.chosen && tag(t('learning.question.mine'), { tone: 'own' })),
    !silent && said(ctx, question, line, line.verdict));
}

export function answered(ctx, sheet, answer) {
  const { t, words } = ctx;
  const { question } = sheet;
  const why = explain(sheet, answer);
  const outcome = outcomeOf(question, why);
  const wrote = {
    NUMERIC: () => t('learning.question.you-wrote', [answer[0].replace('.', ','), question.unit].filter(Boolean).join(' ')),
    DUE_DATE: () => [t('learning.question.you-wrote', words.date(answer[0])), isFull(why.mark) ? '' : t('learning.question.right-day', words.date(question.answer))].join(' ').trim(),
  }[question.kind]?.();
  const box = note(`resultaat ${outcome === 'full' ? 'ok' : ''}`.trim(), outcome === 'full' ? 'check-circle' : 'info-circle',
    h('p', {}, h('strong', {}, t(`learning.question.outcome.${outcome}`, rightOnes(why), why.lines.length)), ' ', !['full', 'uncounted'].includes(outcome) && t('learning.question.read-why')),
    wrote && h('p', {}, wrote), why.overall && h('p', { lang: 'nl' }, why.overall));
  box.id = 'uitkomst';
  box.tabIndex = -1;
  return all(
    h('div', {}, set(question.html, 'h2', { id: 'question', lang: 'nl' }), question.kind === 'SCRIPT' && scriptCase(ctx, question),
      question.kind === 'CLOZE' && passage(question, (place, i) => {
        place.classList.add('done');
        place.append(h('span', { class: 'gap-number' }, hidden(`${t('learning.question.gap')} `), i + 1), ' ', h('b', {}, why.lines[i].text));
      }),
      box, h('ul', { class: 'options' }, why.lines.map((line, i) => row(ctx, question, line, i)))),
    h('div', { class: 'bronnen' }, cites(question.sources, t('shared.sources'))));
}
