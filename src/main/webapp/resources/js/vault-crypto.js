// Seals and opens what only its writer may read, with the browser's own WebCrypto. What is said here about bytes is the format: decision
// 0014 tells it in words, and a test opens it with Java's own ciphers.

const FORM = 'ow1';
const SPACE = 'overenweer/kluis/1';
const ITERATIONS = 600000;
const BLOCK = 512;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RECOVERY_BYTES = 20;
const utf8 = new TextEncoder();

function chance(length) {
  return crypto.getRandomValues(new Uint8Array(length));
}

function hex(bytes) {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** base64url without padding. */
function toText(bytes) {
  let binary = '';
  for (const byte of new Uint8Array(bytes)) { binary += String.fromCharCode(byte); }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function toBytes(text) {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));
}

/** The same words give the same key, whatever keyboard or blank they were typed with. */
function normal(passphrase) {
  return passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

async function fromPassphrase(passphrase, salt, iterations) {
  const words = await crypto.subtle.importKey('raw', utf8.encode(normal(passphrase)), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: toBytes(salt), iterations },
    words, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Thirty-two signs of Crockford's alphabet, in groups: 160 bits by chance. */
function makeRecoveryCode() {
  let bits = '';
  for (const byte of chance(RECOVERY_BYTES)) { bits += byte.toString(2).padStart(8, '0'); }
  const signs = bits.match(/.{5}/g).map(five => CROCKFORD[parseInt(five, 2)]).join('');
  return signs.match(/.{4}/g).join('-');
}

/** As typed over from paper: small letters, blanks, an O for a 0 and an I or L for a 1 are forgiven. Null for what is no code. */
function recoveryBytes(code) {
  const plain = code.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const places = [...plain].map(sign => CROCKFORD.indexOf(sign));
  if (places.length !== RECOVERY_BYTES * 8 / 5 || places.includes(-1)) { return null; }
  const bits = places.map(place => place.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g), byte => parseInt(byte, 2));
}

/** Chance enough by itself, so no slow derivation is needed. */
async function fromRecovery(bytes) {
  const secret = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(`${SPACE}/herstel`) },
    secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** A fresh iv each time: under one key none may come twice. */
async function close(bytes, key, name, bound) {
  const iv = chance(12);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8.encode(bound) }, key, bytes);
  return [FORM, name, toText(iv), toText(sealed)].join('.');
}

/** Throws when the key is another, or anything was changed or moved. */
async function open(envelope, key, bound) {
  const [form, , iv, sealed] = envelope.split('.');
  if (form !== FORM) { throw new Error(`sealed in a form of later: ${form}`); }
  return crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: toBytes(iv), additionalData: utf8.encode(bound) }, key, toBytes(sealed));
}

const boundKey = (person, use) => `${SPACE}/sleutel/${use}/${person}`;
const boundText = (person, kind, place) => `${SPACE}/tekst/${person}/${kind}/${place}`;

globalThis.vaultCrypto = {
  possible: globalThis.isSecureContext === true && Boolean(globalThis.crypto?.subtle) && 'indexedDB' in globalThis,
  iterations: ITERATIONS,
  normal,
  makeRecoveryCode,
  recoveryBytes,
  nameOf: envelope => envelope.split('.')[1],

  /** The key that all texts are sealed with, as bytes: to be wrapped, and then wiped. */
  makeDataKey: () => ({ name: hex(chance(8)), raw: chance(32) }),

  /** What unlocks goes in; not even this page can take it out again. */
  usable: raw => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),

  /** The part of a lock that a passphrase opens. */
  async wrap(passphrase, dataKey, person) {
    const salt = toText(chance(16));
    const key = await fromPassphrase(passphrase, salt, ITERATIONS);
    return { salt, iterations: ITERATIONS, wrapped: await close(dataKey.raw, key, dataKey.name, boundKey(person, 'wachtzin')) };
  },

  /** Throws when the passphrase is wrong: nothing else tells. */
  async unwrap(passphrase, lock, person) {
    const key = await fromPassphrase(passphrase, lock.salt, lock.iterations);
    const raw = new Uint8Array(await open(lock.wrapped, key, boundKey(person, 'wachtzin')));
    return { name: lock.wrapped.split('.')[1], raw };
  },

  async wrapForRecovery(code, dataKey, person) {
    return close(dataKey.raw, await fromRecovery(recoveryBytes(code)), dataKey.name, boundKey(person, 'herstel'));
  },

  async unwrapByRecovery(bytes, envelope, person) {
    const raw = new Uint8Array(await open(envelope, await fromRecovery(bytes), boundKey(person, 'herstel')));
    return { name: envelope.split('.')[1], raw };
  },

  /** Blanks after the JSON hide how long a text is, to within 512 bytes. */
  async seal(content, key, name, person, kind, place) {
    const bytes = utf8.encode(JSON.stringify(content));
    const padded = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(0x20);
    padded.set(bytes);
    return close(padded, key, name, boundText(person, kind, place));
  },

  async open(envelope, key, person, kind, place) {
    return JSON.parse(new TextDecoder().decode(await open(envelope, key, boundText(person, kind, place))));
  },
};
