// The numbers of a quiz's questions: answered, for later, here.

import { all, h, hidden } from './dom.mjs';

export function strip(ctx, quiz, questions, run, here) {
  const { ledger, t } = ctx;
  const marked = ledger.later(quiz.slug);
  return all(h('ol', { class: 'q-nav', 'aria-label': t('learning.quiz.questions') }, questions.map((question, i) => {
    const done = run.answers[question.id] !== undefined;
    const later = marked.has(question.id);
    return h('li', { class: [i === here && 'now', done ? 'done' : i !== here && 'todo', later && 'later'].filter(Boolean).join(' ') },
      h('a', { href: `#/${quiz.slug}/vraag-${i + 1}`, 'aria-current': i === here && 'step' }, hidden(`${t('learning.quiz.question')} `), i + 1, hidden(`${done ? t('learning.quiz.state.done') : ''}${later ? `, ${t('learning.quiz.later').toLowerCase()}` : ''}${i === here ? t('learning.quiz.state.here') : ''}`)));
  })), h('p', { class: 'q-legend', 'aria-hidden': 'true' }, h('span', {}, h('span', { class: 'l-done' }), ' ', t('learning.quiz.legend.done')), marked.size > 0 && h('span', { class: 'legend-later' }, h('span', { class: 'l-later' }), ' ', t('learning.quiz.legend.later'))));
}
