// How far a learner is, and whether the module is done: as learning's progress says it on the server. Facts: pages read, cases brought to an
// ending, quizzes handed in ({item, right, total}).

const ofKind = (module, kind) => module.items.filter(item => item.kind === kind);

function needed(quiz, quizRight, total) {
  return Math.min(quiz.closing ? quiz.closing.needed : quizRight, total);
}

export function isDone(module, item, facts) {
  switch (item.kind) {
    case 'page': return facts.read.includes(item.slug);
    case 'case': return facts.ended.includes(item.slug);
    default: return facts.finished.some(each => each.item === item.slug && each.right >= needed(item, module.completion.quizRight, each.total));
  }
}

const best = (quizzes, facts) => quizzes
  .map(quiz => Math.max(0, ...facts.finished.filter(each => each.item === quiz.slug).map(each => each.right)))
  .reduce((sum, right) => sum + right, 0);

/** What the completion rule asks, and how each stands; a rule that names nothing asks every item. */
export function progress(module, facts) {
  const rule = module.completion;
  const quizzes = ofKind(module, 'quiz');
  const practice = quizzes.filter(quiz => !quiz.closing);
  const closing = quizzes.filter(quiz => quiz.closing).slice(0, 1);
  const nothing = !rule.pages && !rule.cases && rule.quizRight === 0 && !rule.closing;
  const all = (kind, items) => {
    const open = items.filter(item => !isDone(module, item, facts)).map(item => item.slug);
    return { kind, have: items.length - open.length, need: items.length, open };
  };
  const quiz = (kind, which, need) => {
    const have = best(which, facts);
    return { kind, have, need, open: have >= need ? [] : which.map(item => item.slug) };
  };
  const requirements = [];
  if (rule.pages || nothing) { requirements.push(all('pages', ofKind(module, 'page'))); }
  if (rule.cases || nothing) { requirements.push(all('cases', ofKind(module, 'case'))); }
  if (rule.quizRight > 0) { requirements.push(quiz('quiz', practice, rule.quizRight)); }
  if (rule.closing && closing.length > 0) { requirements.push(quiz('closing', closing, closing[0].closing.needed)); }
  if (nothing) { requirements.push(all('quiz', quizzes)); }
  const counted = rule.closing ? closing : practice;
  return {
    requirements,
    complete: requirements.every(each => each.have >= each.need),
    done: module.items.filter(item => isDone(module, item, facts)).map(item => item.slug),
    quizRight: best(counted, facts),
    quizTotal: counted.reduce((sum, item) => sum + item.asked, 0),
  };
}
