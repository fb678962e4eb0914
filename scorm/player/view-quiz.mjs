// A quiz: its introduction, its questions one by one, handing in, the result. In a closing test answers may change until it is handed in.

import { chance } from './draw.mjs';
import { isFull, lay, mark, read } from './grading.mjs';
import { all, button, h, icon, link, note, set, tag } from './dom.mjs';
import { ofAnswer } from './interactions.mjs';
import { crumbs, fault, onward, prose, saved } from './parts.mjs';
import { isDone } from './progress.mjs';
import { answered } from './view-answered.mjs';
import { admission, begin, closingRules, closingState, timeLeft } from './view-closing.mjs';
import { ask, given, lettersOf } from './view-ask.mjs';
import { strip } from './view-strip.mjs';

const needed = (module, quiz) => (quiz.closing ? quiz.closing.needed : module.completion.quizRight);

function hash(text) {
  let sum = 0;
  for (const sign of text) { sum = (Math.imul(sum, 31) + sign.codePointAt(0)) | 0; }
  return sum;
}

/** The question as it lies before this learner in this run: the same each time. */
export const sheetOf = ({ ledger }, question, run) => lay(question, chance(ledger.seed * 31 + hash(question.id) + run.number));

function rules({ module, t }, quiz) {
  const least = needed(module, quiz);
  const row = (name, words) => h('li', {}, icon(name), h('span', {}, words));
  return h('aside', { class: 'side', 'aria-labelledby': 'rules' }, h('section', { class: 'card regels' }, h('h2', { id: 'rules' }, t('learning.quiz.rules')),
    h('ul', { class: 'facts' }, row('cloud-upload', t('learning.quiz.rules.saved')), row('clock', t('learning.quiz.rules.clock')), row('sync', t('learning.quiz.rules.again')),
      least > 0 && row('check-circle', t('learning.quiz.rules.needed', least, quiz.asked)), row('eye', t('scorm.player.seen')))));
}

const aside = (ctx, quiz) => (quiz.closing ? closingRules(ctx, quiz) : rules(ctx, quiz));

const isReady = (quiz, run, questions) => !quiz.closing && !run.finished && questions.every(question => run.answers[question.id]);

function finish(ctx, quiz) {
  const { ledger, player, t } = ctx;
  return button(t('learning.quiz.finish'), { id: 'finish-now', after: 'arrow-right', onclick: () => {
    const { right, total } = ledger.tally(quiz);
    player.act({ kind: 'finished', item: quiz.slug, right, total, at: player.minute() }, { to: `#/${quiz.slug}/uitslag`, at: 'uitkomst' });
  } });
}

export function intro(ctx, quiz) {
  const { ledger, t } = ctx;
  const run = ledger.run(quiz.slug);
  const questions = ledger.questions(quiz, run);
  const count = Object.keys(run.answers).length;
  const open = questions.findIndex(question => !run.answers[question.id]);
  const state = quiz.closing ? admission(ctx, quiz).state : '';
  const to = run.finished ? 'uitslag' : `vraag-${(open < 0 ? questions.length - 1 : open) + 1}`;
  const on = run.finished ? 'learning.quiz.see-result' : count > 0 ? 'learning.quiz.resume' : 'learning.quiz.start';
  return {
    title: quiz.title,
    shown: all(crumbs(ctx, quiz.title), h('div', { class: 'quiz' },
      h('div', { class: 'col stack' },
        h('p', { class: 'meta' }, quiz.closing && h('span', {}, icon('verified'), t('learning.closing.kind')), h('span', {}, icon('pencil'), t('learning.quiz.count', quiz.closing ? quiz.closing.count : quiz.questions.length))),
        h('h1', { lang: 'nl' }, quiz.title), prose(quiz.html),
        quiz.closing ? closingState(ctx, quiz) : all(count > 0 && !run.finished && note('info', 'bookmark', h('p', {}, t('learning.quiz.begun', count, questions.length))), run.finished && note('ok', 'check-circle', h('p', {}, t('learning.quiz.finished')))),
        h('div', { class: 'next-bar' }, link(t('learning.to-module'), '#/', { kind: 'second', before: 'arrow-left' }), begin(ctx, quiz),
          isReady(quiz, run, questions) ? finish(ctx, quiz) : (!quiz.closing || state === 'RUNNING' || run.finished) && link(t(on), `#/${quiz.slug}/${to}`, { kind: quiz.closing && state === 'OPEN' ? 'second' : '', after: 'arrow-right' }))),
      aside(ctx, quiz))),
  };
}

function laterButton({ ledger, player, t }, quiz, question) {
  return button(t('learning.quiz.later'), { kind: 'quiet', before: 'flag', 'aria-pressed': String(ledger.later(quiz.slug).has(question.id)), onclick: event => {
    player.act({ kind: 'later', item: quiz.slug, question: question.id }, { quiet: true });
    event.currentTarget.setAttribute('aria-pressed', String(ledger.later(quiz.slug).has(question.id)));
  } });
}

/** The question with its form; in a practice quiz until it is answered, in a closing test until it is handed in. */
function form(ctx, quiz, questions, run, place) {
  const { player, t } = ctx;
  const question = questions[place];
  const sheet = sheetOf(ctx, question, run);
  const kept = run.answers[question.id];
  const secret = Boolean(quiz.closing);
  const next = place + 1 < questions.length ? `#/${quiz.slug}/vraag-${place + 2}` : secret ? `#/${quiz.slug}/inleveren` : '';
  const store = to => {
    const values = given(element);
    const found = read(sheet, values);
    if (found.fault) {
      if (to && found.fault.key === 'learning.answer.none') { return player.go(to); }
      return fault(element.querySelector('fieldset'), t(found.fault.key, ...found.fault.args));
    }
    const same = kept && JSON.stringify(kept) === JSON.stringify(found.answer);
    const told = secret || same ? [] : [ofAnswer(quiz, question, found.answer, run.number)];
    if (secret && same) { return to ? player.go(to) : player.say(); }
    return player.act({ kind: 'answered', item: quiz.slug, question: question.id, answer: found.answer }, { told, to, at: secret ? '' : 'uitkomst' });
  };
  const field = h('fieldset', { class: 'question ask', id: 'vraag' }, h('legend', {}, set(question.html, 'h2', { id: 'question', lang: 'nl' })), h('p', { class: 'hint' }, t(`learning.question.hint.${question.kind}`)), ask(ctx, sheet, kept ? lettersOf(sheet, kept) : []));
  const element = h('form', { class: 'form', id: 'answer', novalidate: true, onsubmit: event => {
    event.preventDefault();
    store(secret ? next : '');
  } }, field,
  h('div', { class: 'next-bar' }, before(ctx, quiz, place), h('div', { class: 'btn-row' }, laterButton(ctx, quiz, question),
    !secret && next && link(t('learning.question.skip'), next, { kind: 'quiet' }),
    secret && button(t('learning.closing.save'), { kind: 'second', onclick: () => store('') }),
    button(secret ? t(place + 1 < questions.length ? 'learning.question.next' : 'learning.closing.look-over') : t('learning.question.check'), { type: 'submit', id: 'answer-now', after: secret && 'arrow-right' }))));
  return element;
}

function before({ t }, quiz, place) {
  return place > 0 ? link(t('shared.previous'), `#/${quiz.slug}/vraag-${place}`, { kind: 'second', before: 'arrow-left' }) : link(t('learning.quiz.introduction'), `#/${quiz.slug}`, { kind: 'second', before: 'arrow-left' });
}

function told(ctx, quiz, questions, run, place) {
  const { t } = ctx;
  const question = questions[place];
  const answer = run.answers[question.id];
  const ready = isReady(quiz, run, questions);
  const open = questions.findIndex(each => !run.answers[each.id]);
  const next = place + 1 < questions.length ? `#/${quiz.slug}/vraag-${place + 2}` : '';
  const meaning = answer ? answered(ctx, sheetOf(ctx, question, run), answer)
    : all(set(question.html, 'h2', { id: 'question', lang: 'nl' }), note('warn', 'info-circle', h('p', {}, h('strong', {}, t('learning.closing.left-open'))), h('p', {}, t('learning.closing.left-open.what'))));
  return h('section', { class: 'question', 'aria-labelledby': 'question' }, meaning,
    h('div', { class: 'next-bar' }, before(ctx, quiz, place), h('div', { class: 'btn-row' },
      next && link(t('learning.question.next'), next, { kind: ready ? 'second' : '', after: 'arrow-right' }),
      !next && !run.finished && open >= 0 && link(t('learning.question.left-open'), `#/${quiz.slug}/vraag-${open + 1}`, { after: 'arrow-right' }),
      ready && finish(ctx, quiz), !next && run.finished && link(t('learning.quiz.see-result'), `#/${quiz.slug}/uitslag`, { after: 'arrow-right' }))));
}

/** Null for a question that this run does not have. */
export function question(ctx, quiz, number) {
  const { ledger, t } = ctx;
  const run = ledger.run(quiz.slug);
  const questions = ledger.questions(quiz, run);
  const place = number - 1;
  if (!questions[place]) { return null; }
  const title = t('learning.question.title', quiz.title, number, questions.length);
  const asks = quiz.closing ? !run.finished : !run.answers[questions[place].id] && !run.finished;
  return {
    title,
    shown: all(crumbs(ctx, quiz.title), h('div', { class: 'quiz' }, h('div', { class: 'col stack' },
      h('div', { class: 'quiz-head' }, h('div', { class: 'row' }, h('h1', { class: 'eyebrow' }, title), saved(ctx)), timeLeft(ctx, quiz, run), strip(ctx, quiz, questions, run, place)),
      asks ? form(ctx, quiz, questions, run, place) : told(ctx, quiz, questions, run, place)), aside(ctx, quiz))),
  };
}

function perQuestion({ t }, quiz, questions, run) {
  return h('ol', { class: 'results' }, questions.map((each, i) => {
    const answer = run.answers[each.id];
    const right = answer && isFull(mark(each, answer));
    const words = right ? 'learning.result.right' : answer ? 'learning.result.again' : 'learning.closing.left-open';
    return h('li', {}, h('a', { href: `#/${quiz.slug}/vraag-${i + 1}` }, h('span', { class: 'num' }, `${i + 1}.`), ' ', h('span', { lang: 'nl' }, each.plain)),
      each.scored ? tag(t(words), { tone: right ? 'ok' : 'warn', icon: right ? 'check-circle' : 'info-circle' }) : tag(t('learning.result.uncounted')));
  }));
}

function labels({ t }, quiz, questions, run) {
  const about = new Map();
  for (const each of questions) {
    const right = run.answers[each.id] && isFull(mark(each, run.answers[each.id]));
    for (const label of quiz.closing.bank.find(one => one.id === each.id).labels) {
      const [good, total] = about.get(label) ?? [0, 0];
      about.set(label, [good + (right ? 1 : 0), total + 1]);
    }
  }
  return about.size > 0 && all(h('h2', {}, t('learning.closing.result.labels')), h('ul', { class: 'label-lines' }, [...about].map(([label, [good, total]]) =>
    h('li', {}, h('span', { lang: 'nl' }, label.replaceAll('-', ' ')), h('span', { class: 'num' }, t('learning.closing.result.label', good, total))))));
}

/** Null while nothing was handed in. */
export function result(ctx, quiz) {
  const { ledger, facts, module, player, stands, t } = ctx;
  const runs = ledger.runs(quiz.slug);
  const run = runs.at(-1);
  if (!run.finished) { return null; }
  const questions = ledger.questions(quiz, run);
  const { right, total } = run.finished;
  const best = Math.max(...runs.filter(each => each.finished).map(each => each.finished.right));
  const least = needed(module, quiz);
  const passed = isDone(module, quiz, facts);
  const outcome = right === total ? 'all' : right >= least ? 'passed' : best >= least ? 'best' : 'not';
  const retry = () => player.act({ kind: 'retried', item: quiz.slug }, { to: `#/${quiz.slug}/vraag-1` });
  const open = module.items.filter(item => stands.requirements.some(each => each.open.includes(item.slug)));
  const told_ = quiz.closing
    ? [h('strong', {}, t(right >= least ? 'learning.closing.result.passed' : 'learning.closing.result.not')), ' ', t('learning.closing.result.score', right, total, least)]
    : [h('strong', {}, t('learning.result.score', right, total)), ' ', t(`learning.result.${outcome}`, least, best)];
  return {
    title: `${t('learning.result.title')}: ${quiz.title}`,
    shown: all(crumbs(ctx, quiz.title), h('div', { class: 'quiz' }, h('div', { class: 'col stack' },
      h('p', { class: 'eyebrow', lang: 'nl' }, quiz.title), h('h1', {}, t('learning.result.title')), h('p', { class: 'lead', id: 'uitkomst', tabindex: '-1' }, told_), saved(ctx),
      run.finished.timeUp && note('info', 'clock', h('p', {}, t('learning.time.result.what'))),
      stands.complete && note('ok', 'verified', h('p', {}, h('strong', {}, t('learning.completed')), ' ', t(`scorm.player.completed.${player.host.kind === 'browser' ? 'browser' : 'host'}`))),
      !stands.complete && passed && note('info', 'list', h('p', {}, h('strong', {}, t('learning.result.to-do'))), h('ul', { class: 'to-do' }, open.map(item => h('li', {}, h('a', { href: `#/${item.slug}`, lang: 'nl' }, item.title))))),
      quiz.closing && !passed && closingState(ctx, quiz), quiz.closing && labels(ctx, quiz, questions, run),
      h('h2', {}, t('learning.result.per-question')), perQuestion(ctx, quiz, questions, run),
      h('div', { class: 'next-bar' }, quiz.closing ? all(link(t('learning.to-module'), '#/', { kind: 'second', before: 'arrow-left' }), begin(ctx, quiz)) : button(t('learning.result.retry'), { kind: passed ? 'second' : '', before: 'refresh', onclick: retry }), passed && onward(ctx, quiz.slug)),
      !quiz.closing && h('p', { class: 'hint' }, t('learning.result.retry.hint'))), aside(ctx, quiz))),
  };
}
