// De Spiegel: how both professions chose in this scene, as it stood when the package was made.

import { all, h, icon, mark, svg, tag } from './dom.mjs';
import { sides } from './parts.mjs';

const MERGED = -1;
const NONE = -2;
const letterOf = (choices, id) => (choices.some(choice => choice.id === id) ? String.fromCharCode(65 + choices.findIndex(choice => choice.id === id)) : '');

const percent = (half, choice) => half.shares?.[choice] ?? (choice === '' ? NONE : MERGED);

function inTen(t, share) {
  if (share < 5) { return t('mirror.nobody'); }
  return share >= 95 ? t('mirror.everybody') : t('mirror.in-ten', Math.max(1, Math.round(share / 10)));
}

/** How many chose as she did, in words; nothing where that may not be shown. */
function asMany(t, half, side, chosen) {
  const share = percent(half, chosen);
  return half.source === 'live' && share !== MERGED ? t(`mirror.as-you.${side}`, inTen(t, share)) : '';
}

function verdict(t, other, side, choices, predicted) {
  const measured = other.source === 'live' ? '' : `-${other.source}`;
  const favourite = letterOf(choices, other.favourite);
  const said = letterOf(choices, predicted);
  if (favourite === '' || said === '') { return { right: false, words: [h('strong', {}, t(`mirror.outcome.open${measured}`))] }; }
  const word = `${said === favourite ? 'right' : 'wrong'}${measured}`;
  return { right: said === favourite, words: [h('strong', {}, t(`mirror.outcome.${word}`)), ' ', t(`mirror.outcome.${word}.${side}`, favourite, said)] };
}

function told({ words, t }, half, side) {
  return half.source === 'panel' ? h('span', {}, t(`mirror.panel.${side}`, half.people, words.date(half.at)), ' ', h('span', { lang: 'nl' }, half.who), '.')
    : half.source === 'live' && h('span', {}, t(`mirror.updated.${side}`, words.date(half.at)));
}

function bar(side, share) {
  return svg('svg', { class: 'bar', 'aria-hidden': 'true' }, svg('rect', { class: 'f-track', width: '100%', height: '100%', rx: '3' }), svg('rect', { class: `f-${side}`, width: `${share}%`, height: '100%', rx: '3' }));
}

function cell(t, half, side, id, look, under) {
  const share = percent(half, id);
  return h('td', { role: 'cell', class: look, 'data-wie': t(`shared.mark.${side}`) },
    share >= 0 && h('div', { class: 'cell' }, h('span', { class: 'pct num' }, `${share}%`), bar(side, share)),
    share === MERGED && h('p', { class: 'under' }, t('mirror.merged')), under);
}

function figures({ t }, { own, halves, choices, chosen, predicted }) {
  const [left, right] = sides(own);
  const head = (side, look) => h('th', { role: 'columnheader', scope: 'col', class: look }, h('span', { class: 'who' }, mark(side), ` ${t(`shared.mark.${side}`)} `, h('small', {}, t('mirror.count', halves[side].people))));
  const sign = (on, name, words) => on && h('p', { class: 'under' }, h('span', { class: 'mine-mark' }, icon(name), words));
  const rows = choices.map(choice => [choice.id, `${letterOf(choices, choice.id)}. ${choice.text}`]);
  if (percent(halves.ggz, '') > 0 || percent(halves.rvdk, '') > 0) { rows.push(['', t('mirror.others')]); }
  return h('table', { class: 'mirror', role: 'table' }, h('caption', { class: 'vh' }, t('mirror.caption')),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, head(left, 'c-ggz'), h('th', { role: 'columnheader', scope: 'col', class: 'c-opt' }, t('mirror.choice')), head(right, 'c-rvdk'))),
    h('tbody', { role: 'rowgroup' }, rows.map(([id, words]) => h('tr', { role: 'row' },
      cell(t, halves[left], left, id, 'c-ggz', sign(id === chosen, 'user', t('mirror.mine'))),
      h('th', { role: 'rowheader', scope: 'row', class: 'c-opt', lang: 'nl' }, words),
      cell(t, halves[right], right, id, 'c-rvdk', sign(id === predicted, 'flag', t('mirror.predicted')))))));
}

/** One profession in words: what the authors expect, or what a panel chose. */
function half(ctx, side, own, choices) {
  const { t } = ctx;
  const favourite = choices.find(choice => choice.id === own.favourite);
  if (own.source === 'expected') {
    return h('section', { class: 'mirror-half', 'aria-labelledby': `half-${side}` }, h('h3', { id: `half-${side}` }, mark(side), ` ${t(`shared.mark.${side}`)}`),
      h('p', {}, tag(t('mirror.expectation'), { tone: 'line', icon: 'pencil' })),
      favourite && h('p', {}, h('strong', {}, t(`mirror.expected.${side}`, letterOf(choices, favourite.id))), ' ', h('q', { lang: 'nl' }, favourite.text)),
      own.reason && h('p', { lang: 'nl' }, own.reason), h('p', { class: 'hint' }, t('scorm.player.mirror.few')));
  }
  const shown = [...choices.map(choice => [choice.id, `${letterOf(choices, choice.id)}. ${choice.text}`]), ['', t('mirror.others')]].filter(([id]) => percent(own, id) >= 0);
  return h('section', { class: 'mirror-half', 'aria-labelledby': `half-${side}` }, h('h3', { id: `half-${side}` }, mark(side), ` ${t(`shared.mark.${side}`)}`),
    h('ul', { class: 'mirror-list' }, shown.map(([id, words]) => h('li', {}, h('span', { class: 'pct num' }, `${percent(own, id)}%`), ' ', h('span', { lang: 'nl' }, words)))),
    h('p', { class: 'hint' }, t('mirror.people', t(`shared.mark.${side}`), own.people), ' ', told(ctx, own, side)));
}

export function mirror(ctx, scene, choices, chosen, predicted) {
  const { module, own, words, t } = ctx;
  const halves = scene.mirror;
  const [left, right] = sides(own);
  const said = verdict(t, halves[right], right, choices, predicted);
  const counted = halves.ggz.source !== 'expected' && halves.rvdk.source !== 'expected';
  return h('section', { class: 'full', 'aria-labelledby': 'spiegel' },
    h('div', { class: 'section-head' }, h('h2', { id: 'spiegel' }, t('mirror.title')), h('p', {}, t('mirror.lead'), ' ', t(`mirror.agreement.${scene.agreement}`))),
    h('div', { class: 'card mirror-card' },
      h('p', { class: 'verdict' }, icon(said.right ? 'check-circle' : 'info-circle'), h('span', {}, said.words, ' ', asMany(t, halves[left], left, chosen), ' ', asMany(t, halves[right], right, chosen))),
      counted ? figures(ctx, { own, halves, choices, chosen, predicted }) : h('div', { class: 'mirror-words' }, sides(own).map(side => half(ctx, side, halves[side], choices))),
      h('p', { class: 'mirror-foot' }, counted && all(h('span', {}, sides(own).map(side => t('mirror.people', t(`shared.mark.${side}`), halves[side].people)).join(', ')), sides(own).map(side => told(ctx, halves[side], side))), h('span', {}, t('mirror.groups'))),
      h('p', { class: 'hint' }, t('scorm.player.mirror.frozen', words.date(module.exportedAt)))));
}
