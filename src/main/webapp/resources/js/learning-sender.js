// Sends what the journal holds: per attempt in the order of the numbers, one at a time, again and again until the server has answered. The
// same ticket goes along each time, so the server stores nothing twice.

const { deliver, farewell, said, store } = globalThis.learning;
const texts = document.getElementById('journal-texts').dataset;
const { person } = document.getElementById('journal').dataset;
const page = store.random();
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;
const UNCERTAIN = [408, 425, 429, 500, 502, 503, 504];
const MOST_BYTES = 16 * 1024;
const REFUSED = [400, 413, 422];
const keyOf = entry => `${person}/${entry.attempt}/${String(entry.n).padStart(9, '0')}`;

/** Told to the page: {@code sent}, {@code stored}, {@code refused}, {@code stale}, {@code unsent}, {@code stuck}. */
const heard = new EventTarget();
const own = new Map();
const parked = new Set();
let wait = FIRST_WAIT;
let timer;
let running = null;
let again = false;
let declined = false;

// The page that stood in this tab before: it is gone, also where its lock is not free yet.
let former = '';
try {
  former = sessionStorage.getItem('overenweer-page') ?? '';
  sessionStorage.setItem('overenweer-page', page);
} catch { /* then the lock alone tells */ }

function tell(what, detail) {
  heard.dispatchEvent(new CustomEvent(what, { detail }));
}

/** Other tabs hear at once what was stored here. */
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`overenweer-${person}`) : null;
if (tabs) {
  tabs.onmessage = ({ data }) => tell('elsewhere', data);
}

// Held as long as this page lives: what a page that is gone left unsent, any page may send.
const living = navigator.locks?.request(`overenweer-page-${page}`, () => new Promise(() => { /* until the page goes */ }));
living?.catch(() => { /* then its entries pass for left behind, which sends them once more at most */ });

async function livingPages() {
  const state = await navigator.locks?.query();
  const alive = new Set((state?.held ?? []).map(lock => lock.name.replace('overenweer-page-', '')));
  alive.delete(former);
  return alive;
}

/** What pages that are gone left unsent, in order. */
async function left() {
  const alive = await livingPages();
  const kept = await store.all('entries', `${person}/`);
  return kept.filter(([key, entry]) => entry.page !== page && !alive.has(entry.page) && !own.has(key));
}

/** Takes over what an earlier page left of this form: the last of it, or null. */
async function adopt(sheet) {
  const mine = (await left()).filter(([, entry]) => entry.sheet === sheet);
  for (const [key, entry] of mine) {
    own.set(key, { ...entry, page });
    await store.put('entries', key, { ...entry, page, at: Date.now() });
  }
  return mine.at(-1)?.[1] ?? null;
}

/** Puts a step in line. Returns at once; the promise tells whether it is kept on this device. */
function enqueue(entry) {
  const dated = { ...entry, page, at: Date.now(), since: Date.now() };
  declined = false;
  for (const [key, older] of own) {
    if (older.sheet === dated.sheet && dated.replaces && !older.tried) {
      own.delete(key);
      store.drop('entries', key);
    }
  }
  own.set(keyOf(dated), dated);
  const kept = store.put('entries', keyOf(dated), dated);
  drain();
  return kept;
}

/** What is to be sent from here, in order: of this page, and of pages that are gone. */
async function line() {
  return [...await left(), ...own].filter(([key]) => !parked.has(key)).sort(([one], [other]) => (one < other ? -1 : 1));
}

async function settled(key) {
  own.delete(key);
  await store.drop('entries', key);
}

/** A later answer to the same question, from the same page, comes after the one that was just stored. */
function follow(entry, seq) {
  for (const [key, later] of own) {
    if (later.sheet === entry.sheet && later.body.after !== undefined && !later.tried) {
      later.body.after = seq;
      store.put('entries', key, later);
    }
  }
}

/** True when the next one may go. */
async function deliverOne(key, entry) {
  const mine = entry.page === page;
  if (!entry.tried) {
    entry.tried = true;
    await store.put('entries', key, { ...entry, at: Date.now() });
  }
  if (new Blob([JSON.stringify(entry.body)]).size > MOST_BYTES) {
    await settled(key);
    tell('refused', { entry, mine, answer: { detail: texts.tooLarge } });
    return true;
  }
  tell('sent', { entry, mine });
  const response = await deliver(entry.attempt, entry.body, mine && !declined);
  const answer = await said(response);
  if (response.ok && answer.seq) {
    await settled(key);
    follow(entry, answer.seq);
    tabs?.postMessage({ sheet: entry.sheet, seq: answer.seq, given: entry.body.given ?? [] });
    tell('stored', { entry, mine, receipt: answer });
    return true;
  }
  if (response.status === 409 || REFUSED.includes(response.status)) {
    await settled(key);
    tell(response.status === 409 ? 'stale' : 'refused', { entry, mine, answer });
    return true;
  }
  // what is not told in our own form is not ours: a server that is still starting answers 404 to everything
  const ours = response.headers.get('content-type')?.startsWith('application/problem+json');
  if (response.status === 401 || UNCERTAIN.includes(response.status) || !ours) {
    declined ||= response.status === 401;
    tell('unsent', { entry, mine, away: response.status === 401 });
    return false;
  }
  parked.add(key);
  tell('stuck', { entry, mine, answer, status: response.status });
  return true;
}

async function rounds() {
  do {
    again = false;
    for (const [key, entry] of await line()) {
      if (entry.page === page && !own.has(key)) { continue; }
      if (!await deliverOne(key, entry)) { return false; }
      wait = FIRST_WAIT;
    }
  } while (again || own.size > [...own.keys()].filter(key => parked.has(key)).length);
  return true;
}

/** Later, and not at the same moment as everybody else whose connection came back. */
function later() {
  clearTimeout(timer);
  timer = setTimeout(drain, wait * (0.7 + 0.6 * Math.random()));
  wait = Math.min(wait * 2, LONGEST_WAIT);
}

/** Sends all there is; a second call while that goes on makes it look once more. */
function drain() {
  clearTimeout(timer);
  again = true;
  running ??= rounds()
    .catch(() => {
      tell('unsent', { away: false });
      return false;
    })
    .then(done => {
      running = null;
      if (!done) { later(); }
    });
  return running;
}

/** At once, and asking who it is where that is needed. */
function now() {
  wait = FIRST_WAIT;
  declined = false;
  parked.clear();
  return drain();
}

/** Everything of hers that waits on this device. */
async function unsent() {
  return (await store.all('entries', `${person}/`)).map(([, entry]) => entry);
}

function isWaiting(sheet) {
  return [...own.values()].some(entry => entry.sheet === sheet);
}

/** When the page goes: all that is not sent yet, without waiting for what came of it. */
function leave() {
  for (const entry of own.values()) { farewell(entry.attempt, entry.body); }
}

addEventListener('online', () => { if (own.size > 0) { now(); } else { drain(); } });
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible' && own.size > 0) { drain(); } });

globalThis.learning.sender = { heard, enqueue, adopt, drain, now, unsent, left, isWaiting, leave, person };
