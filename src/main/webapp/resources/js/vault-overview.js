// All that is mine in the vault: to read, to take along, to throw away, and to lock up.

const { isOpen, ready, lock, remove, save, possible } = globalThis.vault;
const { fetchAll } = globalThis.vaultRoom;
const { day, hour } = globalThis.vaultField;
const { come, look } = globalThis.vaultDoor;
const page = document.getElementById('vault-page');
const texts = page.dataset;
const KINDS = ['reflectie', 'notitie', 'hulp'];
const said = document.getElementById('vault-said');
let mine = [];
let shown = false;

function made(tag, className, text) {
  const element = document.createElement(tag);
  if (className) { element.className = className; }
  if (text !== undefined) { element.textContent = text; }
  return element;
}

const when = content => (content.at ? texts.written.replace('{0}', day(new Date(content.at))).replace('{1}', hour(new Date(content.at))) : '');

/** What it is called, whatever was kept with it. */
function titleOf({ place, content }) {
  return [content.title, content.page].filter(Boolean).join(': ') || content.name || place;
}

function entry(each) {
  const box = made('article', 'card vault-entry');
  if (!each.content) {
    box.append(made('h3', '', each.place), made('p', '', texts.unreadable));
    return box;
  }
  const title = made('h3');
  const link = made('a', '', titleOf(each));
  if (each.content.href?.startsWith('/')) { link.href = each.content.href; }
  title.append(link);
  box.append(title, made('p', 'meta', when(each.content)));
  if (each.content.near) { box.append(made('q', 'own-near', each.content.near)); }
  box.append(made('p', 'own-text', each.content.text), throwAway(each, box));
  return box;
}

function button(className, label, hidden, act) {
  const element = made('button', className, label);
  element.type = 'button';
  element.append(made('span', 'vh', ` ${hidden}`));
  element.addEventListener('click', act);
  return element;
}

function throwAway(each, box) {
  return button('btn quiet small danger', texts.remove, titleOf(each), async () => {
    try {
      await remove(each.kind, each.place);
    } catch (refused) {
      tell(refused.message);
      return;
    }
    mine = mine.filter(other => other !== each);
    const undo = button('btn second small', texts.undo, titleOf(each), () => putBack(each, box));
    box.replaceChildren(made('p', '', texts.removed.replace('{0}', titleOf(each))), undo);
    undo.focus();
    countUp();
  });
}

async function putBack(each, box) {
  const { text, at, ...about } = each.content;
  try {
    await save(each.kind, each.place, text, about);
    mine.push(each);
    const again = entry(each);
    box.replaceWith(again);
    again.querySelector('button').focus();
    countUp();
  } catch (refused) {
    tell(refused.message);
  }
}

function tell(sentence) {
  said.textContent = sentence;
  said.hidden = false;
  said.focus();
}

function countUp() {
  for (const kind of KINDS) {
    const section = document.getElementById(`vault-${kind}`);
    section.hidden = !section.querySelector('.vault-entry');
  }
  document.getElementById('vault-empty').hidden = mine.length > 0 || Boolean(page.querySelector('.vault-entry'));
  document.getElementById('vault-take').hidden = mine.length === 0;
}

async function show(opened) {
  if (opened && shown) { return; }
  shown = opened;
  document.getElementById('vault-open').hidden = !opened;
  said.hidden = true;
  mine = [];
  for (const kind of KINDS) { document.querySelector(`#vault-${kind} .vault-list`).replaceChildren(); }
  if (opened) {
    document.getElementById('vault-shut').hidden = true;
    document.getElementById('vault-new').hidden = true;
    await fill();
  } else {
    await outside();
  }
}

async function fill() {
  try {
    mine = await fetchAll();
    mine.sort((one, other) => String(other.content?.at).localeCompare(String(one.content?.at)));
    for (const each of mine) { document.querySelector(`#vault-${each.kind} .vault-list`).append(entry(each)); }
    countUp();
    await showRecovery();
  } catch (refused) {
    tell(refused.message);
  }
}

/** Whether paper somewhere opens this vault too. */
async function showRecovery() {
  const { recovery } = await look();
  for (const each of page.querySelectorAll('[data-recovery]')) { each.hidden = (each.dataset.recovery === 'yes') !== recovery; }
}

/** Before the door: whether there is a vault at all. */
async function outside() {
  try {
    const { there } = await look();
    document.getElementById('vault-shut').hidden = !there;
    document.getElementById('vault-new').hidden = there;
  } catch (refused) {
    tell(refused.message);
  }
}

/** A file that is made here and goes nowhere but to her own disk. */
function download(type, ending, content) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = `kluis-${new Date().toISOString().slice(0, 10)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const readable = kind => mine.filter(each => each.kind === kind && each.content);

function asText() {
  const parts = [texts.heading.replace('{0}', day(new Date()))];
  for (const kind of KINDS.filter(each => readable(each).length)) {
    parts.push(`\n\n${texts[kind].toUpperCase()}`);
    for (const each of readable(kind)) {
      parts.push(`\n\n${titleOf(each)}\n${when(each.content)}`);
      if (each.content.near) { parts.push(`\n‘${each.content.near}’`); }
      parts.push(`\n\n${each.content.text}`);
    }
  }
  return `${parts.join('')}\n`;
}

function asPage() {
  const sheet = document.implementation.createHTMLDocument(texts.heading.replace('{0}', day(new Date())));
  sheet.documentElement.lang = document.documentElement.lang;
  sheet.head.prepend(Object.assign(sheet.createElement('meta'), { httpEquiv: 'Content-Type', content: 'text/html; charset=utf-8' }));
  const add = (tag, text) => sheet.body.append(Object.assign(sheet.createElement(tag), { textContent: text }));
  add('h1', sheet.title);
  for (const kind of KINDS.filter(each => readable(each).length)) {
    add('h2', texts[kind]);
    for (const each of readable(kind)) {
      add('h3', titleOf(each));
      add('p', when(each.content));
      if (each.content.near) { add('blockquote', each.content.near); }
      for (const paragraph of each.content.text.split(/\n+/)) { add('p', paragraph); }
    }
  }
  return `<!DOCTYPE html>\n${sheet.documentElement.outerHTML}\n`;
}

const acts = {
  enter: () => ready(),
  make: () => ready(),
  lock: async () => {
    await lock();
    document.querySelector('#vault-shut button')?.focus();
  },
  change: async () => { if (await come('change')) { tell(texts.changed); } },
  renew: async () => { if (await come('renew')) { tell(texts.renewed); } },
  empty: async () => { await come('empty'); },
  text: () => download('text/plain', 'txt', asText()),
  page: () => download('text/html', 'html', asPage()),
};

if (possible) {
  page.addEventListener('click', event => acts[event.target.closest('button[data-act]')?.dataset.act]?.());
  document.addEventListener('vault', event => show(event.detail.opened));
  document.addEventListener('vault-lock', async () => { if (await isOpen()) { showRecovery(); } });
  show(await isOpen());
} else {
  document.getElementById('vault-impossible').hidden = false;
}
