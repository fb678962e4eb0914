// When two short texts are the same answer: as content's Spelling and TextKey say it on the server. Hoofdletters, accenten, leestekens en
// lidwoorden tellen niet mee; één typefout bij 5 tot en met 8 letters, twee vanaf 9; bij kortere woorden en bij cijfers geen enkele.

const ARTICLES = new Set(['de', 'het', 'een', 't']);
const DENIALS = ['on', 'niet', 'geen'];
const SHORTEST_FOR_ONE = 5;
const SHORTEST_FOR_TWO = 9;

/** What Java calls white space: a non-breaking blank is none. */
const WHITE = '[\\t-\\r\\u001c-\\u001f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]';
const AROUND = new RegExp(`^${WHITE}+|${WHITE}+$`, 'g');

export const strip = text => text.replace(AROUND, '');

export const isBlank = text => strip(text) === '';

const hasDigit = word => /\p{Nd}/u.test(word);

function words(text) {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/['’‘`]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const all = bare === '' ? [] : bare.split(' ');
  const telling = all.filter(word => !ARTICLES.has(word));
  return telling.length === 0 ? all : telling;
}

/** The text with all that does not count left out. */
export const plain = text => words(text).join(' ');

const denies = (one, other) => DENIALS.some(denial => one === denial + other);

function tolerated(asked, given) {
  if (hasDigit(asked) || hasDigit(given) || denies(asked, given) || denies(given, asked)) { return 0; }
  if (asked.length >= SHORTEST_FOR_TWO) { return 2; }
  return asked.length >= SHORTEST_FOR_ONE ? 1 : 0;
}

/** Damerau and Levenshtein's, in the form where no letter moves twice. */
export function distance(one, other) {
  const cost = Array.from({ length: one.length + 1 }, () => new Array(other.length + 1).fill(0));
  for (let i = 0; i <= one.length; i++) {
    for (let j = 0; j <= other.length; j++) {
      if (i === 0 || j === 0) {
        cost[i][j] = i + j;
        continue;
      }
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      cost[i][j] = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost[one.length][other.length];
}

/** How many typing errors part what was typed from what was meant; null when they are different answers. */
export function slips(meant, typed) {
  const asked = words(meant);
  const given = words(typed);
  const one = asked.join('');
  const same = asked.length === given.length && asked.every((word, i) => word === given[i]);
  if (same || (!hasDigit(one) && one !== '' && one === given.join(''))) { return 0; }
  if (asked.length !== given.length) { return null; }
  let all = 0;
  for (let i = 0; i < asked.length; i++) {
    const here = distance(asked[i], given[i]);
    if (here > tolerated(asked[i], given[i])) { return null; }
    all += here;
  }
  return all;
}

/** The nearest of what we know, and what is right before what is wrong when both are as near. */
export function recognise(key, typed) {
  const known = [
    ...key.accepted.map(text => ({ right: true, text, feedback: key.feedbackRight })),
    ...key.mistakes.map(mistake => ({ right: false, text: mistake.text, feedback: mistake.feedback })),
  ];
  let best = null;
  for (const each of known) {
    const here = slips(each.text, typed);
    if (here !== null && (best === null || here < best.slips)) { best = { ...each, slips: here }; }
  }
  return best
    ? { right: best.right, readAs: best.slips > 0 ? best.text : '', feedback: best.feedback }
    : { right: false, readAs: '', feedback: key.feedbackWrong };
}
