// What the vault keeps in this browser: the key while it is open, which can't be taken out, and sealed texts that are not on the server
// yet. Never a word of plain text.

const KEYS = 'keys';
const DRAFTS = 'drafts';
const TAB = 'overenweer-vault-tab';
const memory = new Map();

/** Two databases, each with one store: the one with keys is thrown away whole when she signs out (shell.js). */
const BASES = { [KEYS]: 'overenweer-vault-key', [DRAFTS]: 'overenweer-vault' };
const connections = {};

function connect(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(BASES[name], 1);
    request.onupgradeneeded = () => request.result.createObjectStore(name);
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        request.result.close();
        delete connections[name];
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('another page holds the store'));
  });
}

/** One piece of work in one store; what it asked for, once it is really kept. */
async function work(name, mode, ask) {
  connections[name] ??= connect(name);
  const transaction = (await connections[name]).transaction(name, mode, { durability: 'strict' });
  const request = ask(transaction.objectStore(name));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
  });
}

/** A browser that forbids keeping anything still opens the vault, for as long as the page stands. */
const keys = {
  async keep(person, held) {
    memory.set(person, held);
    try { await work(KEYS, 'readwrite', store => store.put(held, person)); } catch { /* then for this page only */ }
  },
  async of(person) {
    try { return await work(KEYS, 'readonly', store => store.get(person)); } catch { return memory.get(person); }
  },
  async drop() {
    memory.clear();
    try { await work(KEYS, 'readwrite', store => store.clear()); } catch { /* nothing was kept */ }
  },
};

/** This tab's own name. It survives a reload; a tab that was doubled gets another, since its twin holds the first. */
async function tab() {
  const held = name => new Promise(resolve => {
    navigator.locks.request(`${TAB}/${name}`, { ifAvailable: true }, lock => {
      resolve(Boolean(lock));
      return lock ? new Promise(() => {}) : undefined;
    });
  });
  const known = sessionStorage.getItem(TAB);
  if (known && await held(known)) { return known; }
  const name = crypto.randomUUID();
  sessionStorage.setItem(TAB, name);
  await held(name);
  return name;
}

let ownTab;

async function aliveTabs() {
  const { held } = await navigator.locks.query();
  return held.map(lock => lock.name).filter(name => name.startsWith(`${TAB}/`)).map(name => name.slice(TAB.length + 1));
}

/** Sealed texts that the server has not confirmed, each under the tab in which it was typed. */
const drafts = {
  async keep(slot, draft) {
    ownTab ??= tab();
    const key = `${slot}|${await ownTab}`;
    await work(DRAFTS, 'readwrite', store => store.put(draft, key));
  },
  async drop(slot) {
    ownTab ??= tab();
    const key = `${slot}|${await ownTab}`;
    await work(DRAFTS, 'readwrite', store => store.delete(key));
  },
  /** This tab's own, and those of tabs that are gone; what another open tab types is that tab's. */
  async left(slot) {
    ownTab ??= tab();
    const own = await ownTab;
    const alive = await aliveTabs();
    const names = (await work(DRAFTS, 'readonly', store => store.getAllKeys())).filter(key => key.startsWith(slot));
    const found = [];
    for (const key of names) {
      const of = key.split('|').pop();
      if (of === own || !alive.includes(of)) {
        found.push({ key, own: of === own, ...await work(DRAFTS, 'readonly', store => store.get(key)) });
      }
    }
    return found;
  },
  async forget(key) {
    await work(DRAFTS, 'readwrite', store => store.delete(key));
  },
  async clear() {
    try { await work(DRAFTS, 'readwrite', store => store.clear()); } catch { /* nothing was kept */ }
  },
};

globalThis.vaultStore = { keys, drafts };
