// The rules of a closing test: whether it may be begun, what it draws, how long it takes, and handing it in. Time is that of this device.

import { chance, draw } from './draw.mjs';
import { all, button, h, icon, link, note, tag } from './dom.mjs';
import { ofAnswer } from './interactions.mjs';
import { crumbs, fault } from './parts.mjs';
import { strip } from './view-strip.mjs';

const HOUR = 60;

/** Whether she may begin now; moments in whole minutes. */
export function admission({ ledger, player }, quiz) {
  const { attempts, needed, pauseHours } = quiz.closing;
  const runs = ledger.runs(quiz.slug).filter(run => run.drawn);
  const ended = runs.filter(run => run.finished);
  const opensAt = Math.max(0, ...ended.map(run => run.finished.at)) + pauseHours * HOUR;
  const used = runs.length;
  const state = ended.some(run => run.finished.right >= needed) ? 'PASSED'
    : runs.some(run => !run.finished) ? 'RUNNING'
      : attempts > 0 && used >= attempts ? 'USED_UP'
        : ended.length > 0 && player.minute() < opensAt ? 'PAUSED' : 'OPEN';
  return { state, used, allowed: attempts, opensAt, best: Math.max(0, ...ended.map(run => run.finished.right)) };
}

/** How freshly she met each question: never, only practised, in an earlier attempt. */
function met(ledger, quiz) {
  const fresh = {};
  for (const each of quiz.closing.bank) {
    if (each.practised && ledger.of(each.quiz).some(step => step.kind === 'answered' && step.question === each.id)) { fresh[each.id] = 1; }
  }
  ledger.runs(quiz.slug).forEach((run, i) => (run.drawn?.questions ?? []).forEach(id => { fresh[id] = 2 + i; }));
  return fresh;
}

export function begin(ctx, quiz) {
  const { ledger, player, t } = ctx;
  if (!quiz.closing) { return null; }
  const { state, used } = admission(ctx, quiz);
  const start = () => {
    const questions = draw(quiz.closing, met(ledger, quiz), chance(ledger.seed * 31 + used + 1));
    player.act({ kind: 'drawn', item: quiz.slug, at: player.minute(), questions }, { to: `#/${quiz.slug}/vraag-1` });
  };
  return state === 'OPEN' && button(used === 0 ? t('learning.closing.begin') : t('learning.closing.begin-again', used + 1), { id: 'begin-now', after: 'arrow-right', onclick: start });
}

export function closingState(ctx, quiz) {
  const { ledger, t, words } = ctx;
  const { state, used, allowed, best, opensAt } = admission(ctx, quiz);
  const { count, needed } = quiz.closing;
  const local = minutes => minutes * 60_000 - new Date(minutes * 60_000).getTimezoneOffset() * 60_000;
  switch (state) {
    case 'RUNNING': return note('info', 'bookmark', h('p', {}, t('learning.closing.state.running', Object.keys(ledger.run(quiz.slug).answers).length, count)));
    case 'PASSED': return note('ok', 'verified', h('p', {}, t('learning.closing.state.passed', best, count)));
    case 'PAUSED': return note('info', 'clock', h('p', {}, h('strong', {}, t('learning.closing.state.paused', words.moment(local(opensAt), Date.now()))), ' ', t('learning.closing.state.paused.why')));
    case 'USED_UP': return note('info', 'info-circle', h('p', {}, h('strong', {}, t('learning.closing.state.used-up', allowed)), ' ', t('scorm.player.used-up')));
    default: return all(used > 0 && note('info', 'refresh', h('p', {}, t('learning.closing.state.again', best, count, needed))),
      quiz.closing.minutes > 0 && note('warn', 'clock', h('p', {}, h('strong', {}, t('learning.time.before')), ' ', t('learning.time.before.long', quiz.closing.minutes)), h('ul', {}, h('li', {}, t('learning.time.before.start')), h('li', {}, t('learning.time.before.runs-on')), h('li', {}, t('learning.time.before.end')))));
  }
}

export function closingRules({ t }, quiz) {
  const { attempts, bank, count, minutes, needed, pauseHours } = quiz.closing;
  const row = (name, ...words) => h('li', {}, icon(name), h('span', {}, words));
  return h('aside', { class: 'side', 'aria-labelledby': 'rules' }, h('section', { class: 'card regels' }, h('h2', { id: 'rules' }, t('learning.quiz.rules')),
    h('ul', { class: 'facts' }, row('list', t('learning.closing.rules.draw', count, bank.length)), row('check-circle', t('learning.closing.rules.needed', needed, count)), row('pencil', t('learning.closing.rules.change')),
      row('clock', minutes > 0 ? t('learning.time.rule', minutes) : t('learning.quiz.rules.clock')),
      row('sync', attempts > 0 ? t('learning.closing.rules.attempts', attempts) : t('learning.closing.rules.unlimited'), pauseHours > 0 && ` ${t('learning.closing.rules.pause', pauseHours)}`), row('eye', t('scorm.player.seen')))));
}

/** Handing in: the answers are told to the host now that they stand fast. */
export function handIn(ctx, quiz, timeUp = false) {
  const { ledger, player } = ctx;
  const run = ledger.run(quiz.slug);
  const { right, total } = ledger.tally(quiz, run);
  const told = ledger.questions(quiz, run).filter(each => run.answers[each.id]).map(each => ofAnswer(quiz, each, run.answers[each.id], run.number));
  player.act({ kind: 'finished', item: quiz.slug, right, total, at: player.minute(), timeUp }, { to: `#/${quiz.slug}/uitslag`, at: 'uitkomst', told });
}

/** How many minutes are left; negative once time is up, null where no clock runs. */
export function minutesLeft({ player }, quiz, run) {
  const minutes = quiz.closing?.minutes ?? 0;
  return minutes === 0 || !run.drawn || run.finished ? null : run.drawn.at + minutes - player.minute();
}

export function timeLeft(ctx, quiz, run) {
  const left = minutesLeft(ctx, quiz, run);
  return left !== null && h('p', { class: 'meta', id: 'tijd', role: 'status' }, h('span', {}, icon('clock'), ctx.t('learning.time.minutes.left', Math.max(0, left))));
}

/** Null where there is nothing to hand in. */
export function handingIn(ctx, quiz) {
  const { ledger, t } = ctx;
  const run = ledger.run(quiz.slug);
  if (!quiz.closing || !run.drawn || run.finished) { return null; }
  const questions = ledger.questions(quiz, run);
  const marked = ledger.later(quiz.slug);
  const open = questions.filter(each => !run.answers[each.id]);
  const row = (each, ...more) => h('li', {}, h('a', { href: `#/${quiz.slug}/vraag-${questions.indexOf(each) + 1}` }, h('span', { class: 'num' }, `${questions.indexOf(each) + 1}.`), ' ', h('span', { lang: 'nl' }, each.plain)), more);
  const form = h('form', { class: 'form', id: 'finish', novalidate: true, onsubmit: event => {
    event.preventDefault();
    if (open.length > 0 && !form.querySelector('#open').checked) { return fault(form.querySelector('fieldset'), t('learning.closing.confirm', open.length)); }
    return handIn(ctx, quiz);
  } },
  open.length > 0 && h('fieldset', { class: 'ask', id: 'weet' }, h('legend', {}, h('span', { class: 'vh' }, t('learning.closing.hand-in.open'))), h('div', { class: 'options' }, h('div', { class: 'option' }, h('label', {}, h('input', { type: 'checkbox', id: 'open', name: 'open', value: open.length }), h('span', {}, t('learning.closing.hand-in.know', open.length)))))),
  h('div', { class: 'next-bar' }, link(t(open.length > 0 ? 'learning.question.left-open' : 'learning.closing.hand-in.back'), `#/${quiz.slug}/vraag-${open.length > 0 ? questions.indexOf(open[0]) + 1 : questions.length}`, { kind: 'second', before: 'arrow-left' }), button(t('learning.closing.hand-in.now'), { type: 'submit', id: 'finish-now', after: 'arrow-right' })));
  return {
    title: `${t('learning.closing.hand-in')}: ${quiz.title}`,
    shown: all(crumbs(ctx, quiz.title), h('div', { class: 'quiz' }, h('div', { class: 'col stack' },
      h('p', { class: 'eyebrow', lang: 'nl' }, quiz.title), h('h1', {}, t('learning.closing.hand-in')), h('p', { class: 'lead' }, t('learning.closing.hand-in.lead', questions.length - open.length, questions.length)), timeLeft(ctx, quiz, run), strip(ctx, quiz, questions, run, -1),
      open.length > 0 && all(h('h2', {}, t('learning.closing.hand-in.open')), h('ol', { class: 'results' }, open.map(each => row(each, tag(t('learning.closing.hand-in.unanswered'), { tone: 'warn', icon: 'info-circle' }))))),
      marked.size > 0 && h('section', {}, h('h2', {}, t('learning.closing.hand-in.later')), h('ol', { class: 'results' }, questions.filter(each => marked.has(each.id)).map(each => row(each)))),
      h('h2', {}, t('learning.closing.hand-in.means')), h('ul', { class: 'why' }, h('li', {}, t('learning.closing.hand-in.means.final')), h('li', {}, t('learning.closing.hand-in.means.needed', quiz.closing.needed, questions.length)), h('li', {}, t('learning.closing.hand-in.means.then'))),
      form), closingRules(ctx, quiz))),
  };
}
