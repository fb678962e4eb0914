// Private notes beside the paragraphs of a page. A note hangs on a paragraph's id; when that paragraph is gone, the note stays, with the
// words it stood by.

const { isOpen, ready, remove, possible } = globalThis.vault;
const { fetchAll } = globalThis.vaultRoom;
const { Field, icon } = globalThis.vaultField;
const card = document.getElementById('notes');
const texts = card.dataset;
const article = document.querySelector('article.text');
const list = document.getElementById('notes-list');
const where = document.getElementById('notes-where');
const wide = matchMedia('(min-width: 76rem)');
const START = `${texts.module}/${texts.item}/`;
const WORDS = 90;
const notes = new Map();
let editing = null;

/** The paragraphs; on a page that names none, its headings. */
function findBlocks() {
  const named = [...article.querySelectorAll('[id]')].filter(each => /^p-[0-9a-f]{8}(-\d+)?$/.test(each.id));
  const found = named.length ? named : [...article.querySelectorAll('h2[id], h3[id]')];
  return found.filter(each => !each.closest('.page-sources, .next-bar, [popover]'));
}

const blocks = possible ? findBlocks() : [];
const words = new Map(blocks.map(block => [block.id, firstWords(block)]));

function firstWords(block) {
  const text = block.textContent.replace(/\s+/g, ' ').trim();
  return text.length > WORDS ? `${text.slice(0, text.lastIndexOf(' ', WORDS))} …` : text;
}

/** The choice of a paragraph without a pointer: one list, by heading. */
function fillWhere() {
  let group = where;
  for (const each of article.querySelectorAll('h2[id], h3[id], [id^="p-"]')) {
    if (/^H[23]$/.test(each.tagName)) {
      group = document.createElement('optgroup');
      group.label = firstWords(each);
      where.append(group);
    }
    if (words.has(each.id)) { group.append(new Option(words.get(each.id), each.id)); }
  }
  where.querySelectorAll('optgroup:empty').forEach(empty => empty.remove());
}

function button(className, name, label, hidden) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  const word = document.createElement('span');
  word.className = 'word';
  word.textContent = label;
  const more = document.createElement('span');
  more.className = 'vh';
  more.textContent = ` ${hidden}`;
  made.append(icon(name), word, more);
  return made;
}

/** A place just after a paragraph that takes no room: its button hangs in it. */
function spotAfter(block) {
  if (block.nextElementSibling?.classList.contains('note-spot')) { return block.nextElementSibling; }
  const spot = document.createElement('div');
  spot.className = 'note-spot';
  spot.lang = document.documentElement.lang;
  block.after(spot);
  return spot;
}

/** One button for all paragraphs: it comes where the pointer is. */
const roving = button('btn second small note-button', 'pencil', texts.note, '');
let pointed = null;

function point(block) {
  if (!block || notes.has(block.id) || pointed === block) { return; }
  const former = roving.parentElement;
  pointed = block;
  roving.lastElementChild.textContent = ` ${texts.by} ${words.get(block.id)}`;
  spotAfter(block).append(roving);
  if (former && !former.hasChildNodes()) { former.remove(); }
}

function mark(block) {
  const spot = spotAfter(block);
  if (spot.querySelector('.note-mark')) { return; }
  const made = button('btn second small note-mark', 'bookmark', texts.own, `${texts.by} ${words.get(block.id)}`);
  made.addEventListener('click', () => edit(block.id));
  spot.append(made);
  if (pointed === block) { roving.remove(); pointed = null; }
}

function unmark(id) {
  const spot = document.getElementById(id)?.nextElementSibling;
  if (spot?.classList.contains('note-spot')) { spot.querySelector('.note-mark')?.remove(); }
}

/** All notes of this page, in its order; those whose paragraph changed come last. */
function draw() {
  const order = id => (words.has(id) ? [...words.keys()].indexOf(id) : words.size);
  const sorted = [...notes.entries()].sort(([one], [other]) => order(one) - order(other));
  list.replaceChildren(...sorted.map(([id, content]) => row(id, content)));
  list.hidden = sorted.length === 0;
  document.getElementById('notes-none').hidden = sorted.length > 0;
}

function row(id, content) {
  const item = document.createElement('li');
  item.className = 'own-note';
  if (content) {
    const near = document.createElement('q');
    near.textContent = words.get(id) ?? content.near ?? '';
    const text = document.createElement('p');
    text.className = 'own-text';
    text.textContent = content.text;
    item.append(near, ...(words.has(id) ? [] : [changed()]), text, change(id));
  } else {
    item.append(Object.assign(document.createElement('p'), { textContent: texts.unreadable }));
  }
  return item;
}

function changed() {
  const told = document.createElement('p');
  told.className = 'hint';
  told.textContent = texts.changed;
  return told;
}

function change(id) {
  const made = button('btn quiet small', 'pencil', texts.change, `${texts.by} ${words.get(id) ?? notes.get(id)?.near ?? ''}`);
  made.addEventListener('click', () => edit(id));
  return made;
}

/** Below its paragraph on a small screen, in the margin on a wide one. */
function placed(box, id) {
  const block = document.getElementById(id);
  if (block && !wide.matches) {
    (block.nextElementSibling?.classList.contains('note-spot') ? block.nextElementSibling : block).after(box);
  } else {
    card.querySelector('h2').after(box);
  }
}

function shutEditor() {
  editing?.field.end();
  editing?.box.remove();
  editing = null;
}

async function edit(id) {
  if (!await ready()) { return; }
  if (editing) { await finish(); }
  const box = document.getElementById('note-editor').content.cloneNode(true).firstElementChild;
  const area = box.querySelector('textarea');
  const near = words.get(id) ?? notes.get(id)?.near ?? '';
  box.querySelector('q').textContent = near;
  placed(box, id);
  const field = new Field({
    kind: 'notitie', place: START + id, area, line: box.querySelector('.saved'),
    about: () => ({ near, title: texts.title, page: texts.page, href: `${location.pathname}#${id}` }),
  });
  editing = { id, box, field, area, near };
  box.querySelector('[data-ready]').addEventListener('click', async () => { await finish(); comeBack(id); });
  box.querySelector('[data-remove]').addEventListener('click', () => drop(id));
  area.disabled = true;
  try {
    await field.begin();
    area.disabled = false;
    area.focus();
  } catch (refused) {
    field.say('err', refused.message);
  }
}

function comeBack(id) {
  const spot = document.getElementById(id)?.nextElementSibling;
  (spot?.querySelector('button') ?? document.getElementById('notes-new')).focus();
}

/** An empty note is no note. What could not be sent yet stays in this browser, and goes later. */
async function finish() {
  const { id, field, area, near } = editing;
  const text = area.value.trim();
  if (field.choosing) { return; }
  if (!text && (field.after > 0 || field.waiting)) { await drop(id); return; }
  if (field.waiting) { await field.send(); }
  if (field.choosing || field.line.classList.contains('err')) { return; }
  if (text) {
    notes.set(id, { text: area.value, near });
    const block = document.getElementById(id);
    if (block) { mark(block); }
  }
  shutEditor();
  draw();
}

async function drop(id) {
  try {
    await editing.field.discard();
    await remove('notitie', START + id);
  } catch (refused) {
    editing.field.say('err', refused.message);
    return;
  }
  notes.delete(id);
  unmark(id);
  shutEditor();
  draw();
  document.getElementById('notes-new').focus();
}

async function show(opened) {
  document.getElementById('notes-shut').hidden = opened;
  document.getElementById('notes-open').hidden = !opened;
  for (const id of notes.keys()) { unmark(id); }
  notes.clear();
  if (!opened) {
    shutEditor();
    list.replaceChildren();
    return;
  }
  try {
    for (const each of await fetchAll('notitie', START)) {
      const id = each.place.slice(START.length);
      notes.set(id, each.content);
      const block = words.has(id) && document.getElementById(id);
      if (block) { mark(block); }
    }
  } catch { /* the list stays empty; writing still works and tells why it can't be kept */ }
  draw();
}

if (blocks.length) {
  card.hidden = false;
  fillWhere();
  for (const kind of ['pointerover', 'pointerdown']) {
    article.addEventListener(kind, event => point(blocks.find(block => block.contains(event.target))));
  }
  roving.addEventListener('click', () => edit(pointed.id));
  document.getElementById('notes-new').addEventListener('click', () => edit(where.value));
  document.getElementById('notes-enter').addEventListener('click', async () => {
    if (await ready()) { where.focus(); }
  });
  document.addEventListener('vault', event => {
    if (!(event.detail.opened && editing)) { show(event.detail.opened); }
  });
  show(await isOpen());
}
