// The vault's door: the dialog in which she makes her vault, opens it, changes its passphrase or comes back by her recovery key.

const { normal, makeDataKey, usable, wrap, unwrap, wrapForRecovery, unwrapByRecovery, recoveryBytes, makeRecoveryCode } = globalThis.vaultCrypto;
const { must } = globalThis.vaultTalk;
const { person, hold, drafts, setDoor } = globalThis.vaultRoom;
const dialog = document.getElementById('vault-door');
const texts = dialog.dataset;
const owner = document.getElementById('vault').dataset;
const LEAST = 12;
const LONG = 20;
const WORDS = 3;
const DIFFERENT = 6;
const USUAL = ['wachtwoord', 'wachtzin', 'password', 'passphrase', 'overenweer', 'welkom', '123456', 'qwerty', 'kluis'];

/** The lock as the server has it, and the data key while a step of this dialog needs it. */
let lock = { version: 0 };
let fresh = null;
let settled = () => {};
let answer = false;

/** Why a passphrase is too easy to guess; empty when it is not. It never leaves this page to be judged. */
function weakness(passphrase) {
  const words = normal(passphrase).toLowerCase();
  const plain = words.replace(/[^\p{L}\p{N}]/gu, '');
  const own = [...owner.name.toLowerCase().split(/\s+/), owner.email.split('@')[0]].filter(part => part.length > 3);
  if (words.length < LEAST) { return 'short'; }
  if (new Set(plain).size < DIFFERENT) { return 'plain'; }
  if (own.some(part => words.includes(part))) { return 'own'; }
  const left = USUAL.reduce((rest, usual) => rest.replaceAll(usual, ''), plain);
  if (left.length < LEAST - 3) { return 'usual'; }
  const count = words.split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 2).length;
  return count >= WORDS || words.length >= LONG ? '' : 'words';
}

const step = name => dialog.querySelector(`[data-step="${name}"]`);

function show(name) {
  for (const each of dialog.querySelectorAll('[data-step]')) { each.hidden = each.dataset.step !== name; }
  const now = step(name);
  clean(now);
  dialog.setAttribute('aria-labelledby', now.querySelector('h2').id);
  if (!dialog.open) { dialog.showModal(); }
  (now.querySelector('input:not([type=checkbox])') ?? now.querySelector('h2')).focus();
}

function clean(form) {
  for (const fault of form.querySelectorAll('.fault')) { fault.remove(); }
  for (const bad of form.querySelectorAll('.bad')) { bad.classList.remove('bad'); }
  for (const field of form.querySelectorAll('[aria-invalid]')) { field.removeAttribute('aria-invalid'); }
}

/** Says at a field what is wrong with it. */
function refuse(form, name, sentence) {
  const field = form.elements[name];
  const fault = document.getElementById('vault-fault').content.cloneNode(true).firstElementChild;
  fault.id = `${field.id}-fault`;
  fault.querySelector('span:last-child').textContent = sentence;
  const group = field.closest('.field');
  form.querySelector('[data-advice]')?.replaceChildren();
  group.querySelector(`#${fault.id}`)?.remove();
  group.classList.add('bad');
  field.before(fault);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', [fault.id, field.dataset.hint].filter(Boolean).join(' '));
  field.focus();
}

/** Whether a new passphrase may be used; says at the field why not. */
function acceptable(form) {
  const weak = weakness(form.elements.passphrase.value);
  if (weak) {
    refuse(form, 'passphrase', texts[weak]);
  } else if (normal(form.elements.passphrase.value) !== normal(form.elements.again.value)) {
    refuse(form, 'again', texts.differs);
  } else if (form.elements.agreed && !form.elements.agreed.checked) {
    refuse(form, 'agreed', texts.agree);
  } else {
    return true;
  }
  return false;
}

async function look() {
  lock = await must('GET', '/api/kluis');
  return lock.version > 0;
}

async function keepLock(part, recovery) {
  const body = { salt: part.salt, iterations: part.iterations, wrapped: part.wrapped, after: lock.version };
  lock = await must('PUT', '/api/kluis', recovery ? { ...body, recovery } : body);
}

async function enter(dataKey) {
  await hold(await usable(dataKey.raw), dataKey.name);
  answer = true;
}

function wipe() {
  fresh?.raw.fill(0);
  fresh = null;
  step('key').querySelector('output').textContent = '';
  for (const field of dialog.querySelectorAll('input')) {
    if (field.type === 'checkbox') { field.checked = false; } else { field.value = ''; }
  }
  for (const advice of dialog.querySelectorAll('[data-advice]')) { advice.textContent = ''; }
}

/** What each step does when it is sent. */
const acts = {
  async make(form) {
    if (!acceptable(form)) { return; }
    fresh = makeDataKey();
    await keepLock(await wrap(form.elements.passphrase.value, fresh, person));
    await enter(fresh);
    show('offer');
  },
  async offer() {
    const code = makeRecoveryCode();
    await keepLock(lock, await wrapForRecovery(code, fresh, person));
    step('key').querySelector('output').textContent = code;
    show('key');
    document.dispatchEvent(new CustomEvent('vault-lock'));
  },
  async key() { dialog.close(); },
  async open(form) {
    const dataKey = await opened(form, form.elements.passphrase);
    if (!dataKey) { return; }
    await enter(dataKey);
    dataKey.raw.fill(0);
    dialog.close();
  },
  async recover(form) {
    const code = recoveryBytes(form.elements.code.value);
    if (!code) { refuse(form, 'code', texts.noCode); return; }
    if (!acceptable(form)) { return; }
    let dataKey;
    try { dataKey = await unwrapByRecovery(code, lock.recovery, person); } catch { refuse(form, 'code', texts.otherCode); return; }
    await keepLock(await wrap(form.elements.passphrase.value, dataKey, person), lock.recovery);
    await enter(dataKey);
    dataKey.raw.fill(0);
    dialog.close();
  },
  async change(form) {
    if (!acceptable(form)) { return; }
    const dataKey = await opened(form, form.elements.old);
    if (!dataKey) { return; }
    await keepLock(await wrap(form.elements.passphrase.value, dataKey, person), lock.recovery);
    dataKey.raw.fill(0);
    answer = true;
    dialog.close();
  },
  async renew(form) {
    fresh = await opened(form, form.elements.old);
    if (fresh) { await acts.offer(); answer = true; }
  },
  async lost(form) {
    if (await emptied(form)) { show('make'); }
  },
  async empty(form) {
    if (await emptied(form)) { dialog.close(); }
  },
};

/** All that lay in the vault is gone, and what waited to be put in. */
async function emptied(form) {
  if (!form.elements.agreed.checked) {
    refuse(form, 'agreed', texts.agreeLost);
    return false;
  }
  await must('DELETE', '/api/kluis');
  await drafts.clear();
  await globalThis.vault.lock();
  lock = { version: 0 };
  document.dispatchEvent(new CustomEvent('vault-lock'));
  return true;
}

/** The data key, when the passphrase fits; the field says so when it does not. */
async function opened(form, field) {
  try {
    return await unwrap(field.value, lock, person);
  } catch {
    refuse(form, field.name, texts.wrong);
    field.select();
    return null;
  }
}

async function submitted(event) {
  event.preventDefault();
  event.stopPropagation();
  const form = event.target;
  const button = form.querySelector('button[type=submit]');
  if (button.getAttribute('aria-busy')) { return; }
  clean(form);
  button.setAttribute('aria-busy', 'true');
  try {
    await acts[form.dataset.step](form);
  } catch (refused) {
    await trouble(form, refused);
  } finally {
    button.removeAttribute('aria-busy');
  }
}

/** Another device changed the lock meanwhile: go on with the lock as it is. */
async function trouble(form, refused) {
  if (refused.status === 409 && await look()) {
    wipe();
    show('open');
    refuse(step('open'), 'passphrase', refused.message);
  } else {
    const name = [...form.elements].find(field => field.name)?.name;
    if (name) { refuse(form, name, refused.message); } else { say(form, refused.message); }
  }
}

function say(form, sentence) {
  const fault = document.getElementById('vault-fault').content.cloneNode(true).firstElementChild;
  fault.querySelector('span:last-child').textContent = sentence;
  form.querySelector('.btn-row').before(fault);
}

/** Opens the dialog at a step; true when the vault is open after it. */
async function come(want = 'open') {
  answer = false;
  wipe();
  try {
    const there = await look();
    show(there ? want : 'make');
  } catch (refused) {
    show('away');
    step('away').querySelector('[data-why]').textContent = refused.message;
  }
  return new Promise(resolve => { settled = resolve; });
}

for (const form of dialog.querySelectorAll('form[data-step]')) { form.addEventListener('submit', submitted); }
dialog.addEventListener('close', () => { wipe(); settled(answer); });
dialog.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button?.dataset.close) { dialog.close(); }
  if (button?.dataset.forgot) { show(lock.recovery ? 'recover' : 'lost'); }
  if (button?.dataset.lost) { show('lost'); }
  if (button?.dataset.print) { print(); }
  if (button?.dataset.copy) { copy(button); }
});
dialog.addEventListener('input', event => {
  const form = event.target.closest('form');
  if (event.target.dataset.show) {
    for (const field of form.querySelectorAll('[data-secret]')) { field.type = event.target.checked ? 'text' : 'password'; }
  }
  const advice = event.target.name === 'passphrase' && form.querySelector('[data-advice]');
  if (advice) { advice.textContent = event.target.value ? texts[weakness(event.target.value) || 'fine'] : ''; }
});

async function copy(button) {
  try {
    await navigator.clipboard.writeText(step('key').querySelector('output').textContent);
    button.lastElementChild.textContent = texts.copied;
  } catch { getSelection().selectAllChildren(step('key').querySelector('output')); }
}

setDoor(come);
globalThis.vaultDoor = {
  come,
  look: async () => ({ there: await look(), recovery: Boolean(lock.recovery) }),
};
