// The vault as every page knows it: globalThis.vault opens it, keeps texts in it and finds them again. The dialogs that ask are the door's
// (vault-door.js), which registers itself here.

const { possible, seal, open, nameOf } = globalThis.vaultCrypto;
const { keys, drafts } = globalThis.vaultStore;
const { must } = globalThis.vaultTalk;
const root = document.getElementById('vault');
const person = root.dataset.person;
const IDLE = 30 * 60 * 1000;
const TOUCH = 20 * 1000;
const channel = new BroadcastChannel('overenweer-vault');

let held = null;
let touched = 0;
let door = null;
const versions = new Map();

function tell(opened) {
  document.dispatchEvent(new CustomEvent('vault', { detail: { opened } }));
}

/** The key of an open vault: held here, or kept by this browser while somebody is at work. */
async function key() {
  const kept = held ?? await keys.of(person);
  if (kept && kept.until > Date.now()) {
    held = kept;
  } else if (kept) {
    await lock();
  }
  return held;
}

async function hold(dataKey, name) {
  held = { key: dataKey, name, until: Date.now() + IDLE };
  await keys.keep(person, held);
  channel.postMessage('open');
  tell(true);
}

/** Whoever is at work keeps her vault open, for half an hour at a time. */
function touch() {
  const now = Date.now();
  if (!held || now - touched < TOUCH) { return; }
  touched = now;
  if (held.until < now) {
    lock();
  } else {
    held.until = now + IDLE;
    keys.keep(person, held);
  }
}

function shut() {
  held = null;
  versions.clear();
  tell(false);
}

async function lock() {
  shut();
  await keys.drop();
  channel.postMessage('shut');
}

const address = (kind, place) => `/api/kluis/tekst?${new URLSearchParams({ soort: kind, plaats: place })}`;
const slot = (kind, place) => `${person}|${kind}|${place}`;

/** What was sealed, with the version it has on the server. A text that can't be opened says so, and hides no others. */
async function opened(text) {
  versions.set(slot(text.kind, text.place), text.version);
  try {
    return { ...text, content: await open(text.sealed, (await key()).key, person, text.kind, text.place) };
  } catch {
    return { ...text, content: null };
  }
}

async function fetchText(kind, place) {
  const text = await must('GET', address(kind, place));
  if (text) { return opened(text); }
  versions.set(slot(kind, place), 0);
  return null;
}

async function fetchAll(kind = '', start = '') {
  const { texts } = await must('GET', `/api/kluis/teksten?${new URLSearchParams({ soort: kind, begin: start })}`);
  return Promise.all(texts.map(opened));
}

async function sealed(kind, place, content) {
  const own = await key();
  if (!own) { throw new Error(root.dataset.shut); }
  return seal(content, own.key, own.name, person, kind, place);
}

/** Puts a sealed text on the server; a refusal says why, and with 409 another tab or device was first. */
async function put(kind, place, envelope, after) {
  try {
    const { version } = await must('PUT', '/api/kluis/tekst', { kind, place, sealed: envelope, after });
    versions.set(slot(kind, place), version);
    return version;
  } catch (refused) {
    if (refused.key === 'vault.refused.other-key') { await lock(); }
    throw refused;
  }
}

async function remove(kind, place) {
  if (!versions.has(slot(kind, place))) { await fetchText(kind, place); }
  const after = versions.get(slot(kind, place));
  if (after > 0) {
    await must('DELETE', `${address(kind, place)}&na=${after}`);
    versions.set(slot(kind, place), 0);
  }
}

/** True when the vault is open; asks the passphrase, or makes the vault, when it is not. */
async function ready() {
  if (!possible) { return false; }
  if (await key()) { return true; }
  return door ? door() : false;
}

/** Keeps a text and answers the moment it was kept. Refuses with a sentence when it was not. */
async function save(kind, place, text, about = {}) {
  if (!await ready()) { throw new Error(root.dataset.shut); }
  if (text.length > Number(root.dataset.most)) { throw new Error(root.dataset.tooLong); }
  if (!versions.has(slot(kind, place))) { await fetchText(kind, place); }
  const at = new Date();
  const envelope = await sealed(kind, place, { text, at: at.toISOString(), ...about });
  await put(kind, place, envelope, versions.get(slot(kind, place)));
  return at;
}

/** The text that lies there; null when nothing does. */
async function load(kind, place) {
  return await ready() ? (await fetchText(kind, place))?.content?.text ?? null : null;
}

/** All texts of one kind: place, text, moment, and what else was kept with it. */
async function list(kind) {
  if (!await ready()) { return []; }
  return (await fetchAll(kind)).filter(each => each.content).map(({ place, content }) => ({ place, ...content }));
}

globalThis.vault = {
  possible, ready, save, load, list, remove, lock,
  /** Whether it is open now, without asking. */
  isOpen: async () => possible && Boolean(await key()),
};

/** For the vault's own scripts. */
globalThis.vaultRoom = {
  person, root, hold, key, slot, sealed, put, fetchText, fetchAll, drafts, nameOf,
  unseal: (envelope, kind, place) => held && open(envelope, held.key, person, kind, place),
  setDoor: asks => { door = asks; },
};

channel.onmessage = async event => {
  if (event.data === 'shut' && held) { shut(); }
  if (event.data === 'open' && await key()) { tell(true); }
};
for (const event of ['pointerdown', 'keydown']) { addEventListener(event, touch, { passive: true }); }
setInterval(() => { if (held && held.until < Date.now()) { lock(); } }, TOUCH);
addEventListener('pageshow', event => { if (event.persisted) { location.reload(); } });
