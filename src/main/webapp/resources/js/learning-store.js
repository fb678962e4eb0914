// The journal itself: what a learner filled in, kept in this browser until the server has it. It stands in IndexedDB, written through to the
// disk; the moment before that it stands in localStorage, which is written at once, so that a tab that is killed loses no letter. Where
// IndexedDB is not to be had localStorage is the journal, and where that is full or forbidden too we say so.

const NAME = 'overenweer';
const SHELVES = ['drafts', 'entries', 'numbers'];
const MIRROR = 'overenweer/';
const DAYS_KEPT = 30;

/** The database; null where the browser has none, or will not open it. */
const opened = new Promise(resolve => {
  try {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => SHELVES.forEach(shelf => asked.result.createObjectStore(shelf));
    asked.onsuccess = () => {
      asked.result.onversionchange = () => asked.result.close();
      resolve(asked.result);
    };
    asked.onerror = () => resolve(null);
    asked.onblocked = () => resolve(null);
  } catch {
    resolve(null);
  }
});

/** One transaction on one shelf: what {@code work} asked for once it stands on the disk; {@code fallen} when it can't. */
async function within(shelf, mode, work, fallen) {
  const database = await opened;
  if (!database) { return fallen; }
  return new Promise(resolve => {
    try {
      const transaction = database.transaction(shelf, mode, { durability: 'strict' });
      let answer;
      work(transaction.objectStore(shelf), value => { answer = value; });
      transaction.oncomplete = () => resolve(answer);
      transaction.onabort = () => resolve(fallen);
      transaction.onerror = () => resolve(fallen);
    } catch {
      resolve(fallen);
    }
  });
}

/** The same in localStorage, at once. */
const mirror = {
  put(shelf, key, text) {
    try { localStorage.setItem(`${MIRROR}${shelf}/${key}`, text); return true; } catch { return false; }
  },
  get(shelf, key) {
    try { return localStorage.getItem(`${MIRROR}${shelf}/${key}`); } catch { return null; }
  },
  drop(shelf, key) {
    try { localStorage.removeItem(`${MIRROR}${shelf}/${key}`); } catch { /* there is nothing */ }
  },
  keys(shelf) {
    const start = `${MIRROR}${shelf}/`;
    try {
      return Object.keys(localStorage).filter(key => key.startsWith(start)).map(key => key.slice(start.length));
    } catch { return []; }
  },
};

function parsed(text) {
  try { return JSON.parse(text) ?? null; } catch { return null; }
}

/** The later of two; either may be missing. */
function latest(one, other) {
  if (!one || !other) { return one ?? other ?? null; }
  return other.at > one.at ? other : one;
}

/** Keeps a value under a key. It is in the mirror when this returns; the promise tells whether it is kept at all. */
async function put(shelf, key, value) {
  const text = JSON.stringify(value);
  const mirrored = mirror.put(shelf, key, text);
  const kept = await within(shelf, 'readwrite', (store, done) => {
    store.put(value, key);
    done(true);
  }, false);
  if (kept && mirror.get(shelf, key) === text) { mirror.drop(shelf, key); }
  return kept || mirrored;
}

async function get(shelf, key) {
  const kept = await within(shelf, 'readonly', (store, done) => {
    const asked = store.get(key);
    asked.onsuccess = () => done(asked.result);
  }, null);
  return latest(kept, parsed(mirror.get(shelf, key)));
}

function drop(shelf, key) {
  mirror.drop(shelf, key);
  return within(shelf, 'readwrite', store => { store.delete(key); });
}

/** All keys that begin so, in their order, with what stands there. */
async function all(shelf, start) {
  const found = new Map();
  await within(shelf, 'readonly', store => {
    const asked = store.openCursor(IDBKeyRange.bound(start, `${start}\uffff`));
    asked.onsuccess = () => {
      const cursor = asked.result;
      if (cursor) {
        found.set(cursor.key, cursor.value);
        cursor.continue();
      }
    };
  });
  for (const key of mirror.keys(shelf).filter(each => each.startsWith(start))) {
    const value = latest(found.get(key), parsed(mirror.get(shelf, key)));
    if (value) { found.set(key, value); }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The next number of an attempt on this device: never given twice, also not to another tab. */
async function nextNumber(key) {
  const kept = await within('numbers', 'readwrite', (store, done) => {
    const asked = store.get(key);
    asked.onsuccess = () => {
      const next = (asked.result?.n ?? 0) + 1;
      store.put({ n: next, at: Date.now() }, key);
      done(next);
    };
  }, 0);
  if (kept) { return kept; }
  const next = (parsed(mirror.get('numbers', key))?.n ?? 0) + 1;
  return mirror.put('numbers', key, JSON.stringify({ n: next, at: Date.now() })) ? next : Math.floor(Math.random() * 1e9);
}

function random() {
  return [...crypto.getRandomValues(new Uint8Array(10))].map(byte => (byte % 36).toString(36)).join('');
}

/** This browser's own name in tickets. Storage that was cleared gives a new one, so that no ticket is ever used again. */
async function ownName() {
  const fresh = random();
  const kept = await within('numbers', 'readwrite', (store, done) => {
    const asked = store.get('device');
    asked.onsuccess = () => {
      const name = asked.result?.name ?? fresh;
      if (!asked.result) { store.put({ name, at: Date.now() }, 'device'); }
      done(name);
    };
  }, null);
  return kept ?? fresh;
}

/** Whoever it is of: what is older than thirty days goes. */
async function clear() {
  const oldest = Date.now() - DAYS_KEPT * 24 * 3600 * 1000;
  for (const shelf of ['drafts', 'entries']) {
    for (const [key, value] of await all(shelf, '')) {
      if (!((value.since ?? value.at) > oldest)) { await drop(shelf, key); }
    }
  }
}

globalThis.learning = Object.assign(globalThis.learning ?? {}, {
  store: { put, get, drop, all, nextNumber, clear, random, device: ownName() },
});
