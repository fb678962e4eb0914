// What the host is told of how a learner stands: completion, success, score, progress.

import { progress } from './progress.mjs';

/** A closing test that was handed in and can't be taken again. */
function usedUp(module, ledger) {
  const test = module.items.find(item => item.closing);
  if (!test || test.closing.attempts === 0) { return false; }
  return ledger.runs(test.slug).filter(run => run.finished).length >= test.closing.attempts;
}

export function outcome(module, ledger) {
  const facts = ledger.facts();
  const stands = progress(module, facts);
  const asked = kind => stands.requirements.find(each => each.kind === kind);
  const test = asked('closing') ?? asked('quiz');
  const passed = test !== undefined && test.have >= test.need;
  const counted = module.items.filter(item => item.kind === 'quiz' && Boolean(item.closing) === module.completion.closing).map(item => item.slug);
  const tried = facts.finished.some(each => counted.includes(each.item));
  const failed = test?.kind === 'closing' && tried && !passed;
  const need = stands.requirements.reduce((sum, each) => sum + each.need, 0);
  const have = stands.requirements.reduce((sum, each) => sum + Math.min(each.have, each.need), 0);
  return {
    stands, facts, passed, failed,
    completion: stands.complete ? 'completed' : 'incomplete',
    success: passed ? 'passed' : failed ? 'failed' : 'unknown',
    /** SCORM 1.2 has one status for both; 'failed' only where nothing can be tried again, since hosts close an attempt by it. */
    status: stands.complete ? (test ? 'passed' : 'completed') : failed && usedUp(module, ledger) ? 'failed' : 'incomplete',
    score: tried && stands.quizTotal > 0 ? stands.quizRight / stands.quizTotal : null,
    measure: need === 0 ? (stands.complete ? 1 : 0) : have / need,
  };
}
