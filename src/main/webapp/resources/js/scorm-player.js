// The page in which a package of another tool runs. The frame with it stands at another address; it tells what content sets, which is kept
// here and sent, and is told what to open.

const { store, send, said, say, hour, PackageJournal, notes, windows } = globalThis.learning;
const { note, quiet, lines, stands } = notes;
const player = document.getElementById('player');
const frame = document.getElementById('player-frame');
const menu = document.getElementById('player-menu');
const line = document.getElementById('bewaard');
const texts = document.getElementById('player-texts').dataset;
const journalTexts = document.getElementById('journal-texts').dataset;
const { registration, origin, door: base, mode } = player.dataset;
/** Looking back, or around: nothing that content sets counts, so nothing is kept or sent. */
const looks = mode !== 'normal';
const { person } = document.getElementById('journal').dataset;
const LONGEST_WAIT = 4000;
const BEAT = 60_000;
const GRACE = 3000;
const journal = new PackageJournal(registration, person);
let shown = null;
let seq = 0;
let release = null;
let watching = null;

const button = name => player.querySelector(`[data-do="${name}"]`);
const toFrame = (what, detail = {}) => frame.contentWindow.postMessage({ what, ...detail }, origin);

/** The answer to the next message of this kind. */
function heard(what, milliseconds) {
  return new Promise(resolve => {
    const done = answer => { removeEventListener('message', listen); resolve(answer); };
    const listen = event => { if (fromFrame(event) && event.data.what === what) { done(event.data); } };
    addEventListener('message', listen);
    setTimeout(() => done(null), milliseconds);
  });
}

const fromFrame = ({ source, origin: from }) => source === frame.contentWindow && from === origin;

function address({ file, suffix }) {
  return player.dataset.files + file.split('/').map(encodeURIComponent).join('/') + (suffix ?? '');
}

/** One tab of this browser at a time; another device is the server's to tell. */
function hold() {
  if (!navigator.locks) { return Promise.resolve(true); }
  return new Promise(resolve => {
    const limit = AbortSignal.timeout(1500);
    navigator.locks.request(`overenweer-package-${registration}`, { signal: limit }, () => {
      resolve(true);
      return new Promise(free => { release = free; });
    }).catch(() => resolve(false));
  });
}

function drawMenu() {
  const worth = shown.menu.filter(each => !each.heading).length > 1;
  button('menu').hidden = !worth;
  menu.querySelector('ol').replaceChildren(...shown.menu.map(each => {
    const item = document.createElement('li');
    item.className = `depth-${Math.min(each.depth, 4)}`;
    const line = document.createElement(each.heading ? 'p' : 'button');
    line.className = each.heading ? 'heading' : 'btn quiet small';
    line.textContent = each.title;
    line.lang = 'nl';
    if (!each.heading) {
      line.type = 'button';
      const state = document.createElement('small');
      state.textContent = each.success === 'failed' ? texts.failed : texts[each.completion] ?? (each.open || each.current ? '' : texts.closed);
      line.append(state);
      if (each.current) { line.setAttribute('aria-current', 'true'); }
      line.onclick = () => {
        if (each.current) { return; }
        if (each.open) { move(`{target=${each.part}}choice`); } else { explain(each); }
      };
    }
    item.append(line);
    return item;
  }));
  if (worth && menu.dataset.drawn === undefined) {
    menu.dataset.drawn = '';
    openMenu(matchMedia('(min-width: 62rem)').matches);
  }
}

function openMenu(open) {
  menu.hidden = !open;
  player.classList.toggle('with-menu', open);
  button('menu').setAttribute('aria-expanded', String(open));
}

/** How sequencing came to this part, or to none. */
function drawTrail(trail) {
  const why = document.getElementById('player-why');
  why.hidden = trail.length === 0;
  why.querySelector('ol').replaceChildren(...lines(trail));
}

/** Why a part is not open; nothing of hers changes by asking. */
async function explain({ part, title }) {
  const { response, answer } = await ask('reasons', { part });
  const what = response.ok ? answer.sentence : answer.detail ?? texts.troubleWhat;
  note(texts.whyNot.replace('{0}', title), what, { tone: 'info', steps: answer.steps ?? [], acts: [[texts.close, quiet]] });
}

/** A part may want buttons of ours to be left out: then it has its own. The way back to our own page stays. */
function drawButtons({ buttons, part }) {
  for (const each of ['previous', 'continue']) { button(each).hidden = !buttons.includes(each); }
  const keeps = looks || !part || buttons.includes('suspendAll');
  button('stop').hidden = !keeps;
  button('exitAll').hidden = keeps || !buttons.includes('exitAll');
}

/** What is in front of her may take no longer than so long; content goes first, since it may close itself. */
function watch({ limit, part }) {
  clearInterval(watching);
  watching = null;
  const left = document.getElementById('player-limit');
  left.hidden = !limit || !part;
  if (left.hidden) { return; }
  const end = Date.now() + limit.seconds * 1000;
  const look = () => {
    const now = end - Date.now();
    left.textContent = now > 60_000 ? texts.minutes.replace('{0}', Math.ceil(now / 60_000)) : texts.lastMinute;
    if (now <= -GRACE) { timeIsUp(limit); }
  };
  watching = setInterval(look, 1000);
  look();
}

async function timeIsUp({ ends, tells }) {
  clearInterval(watching);
  document.getElementById('player-limit').textContent = texts.timeUp;
  const done = !ends || await move('exit');
  if (!tells || !done) { return; }
  const act = ends && shown.ended ? [texts.back, windows.leave] : [ends ? texts.close : texts.goOn, quiet];
  note(texts.timeUp, ends ? texts.timeUpEnds : texts.timeUpGoesOn, { tone: 'info', acts: [act] });
}

/** `begins`: nobody asked for a part yet, so where the package shows none there is nothing refused: she chooses. */
function show(answer, begins = false) {
  shown = answer;
  stands(answer.ended ? 'away' : answer.part && !answer.refusal ? 'running' : 'empty');
  drawTrail(answer.trail);
  drawButtons(answer);
  watch(answer);
  drawMenu();
  if (answer.refusal && !begins) {
    note(texts.refused, answer.refusal, { acts: [[texts.again, () => open(true)]] });
  } else if (answer.ended) {
    const acts = [[texts.back, windows.leave]];
    if (looks) { acts.push([texts.firstPart, () => look('')]); }
    note(looks ? texts.lookOver : texts.over, looks ? texts.lookOverWhat : texts.overWhat, { tone: 'ok', acts });
  } else if (!answer.part) {
    openMenu(true);
    note(texts.choose, answer.refusal ?? texts.chooseWhat, { tone: 'info' });
  } else {
    quiet();
    const { session, part, standard, values, title, sco, valid, stores } = answer;
    toFrame('start', { launch: { registration, session, part, standard, values, title, valid, stores, counts: sco && !looks, seq, url: address(answer) } });
  }
}

async function ask(door, body) {
  try {
    const response = await send(`${base}/${door}`, body, true);
    return { response, answer: await said(response) };
  } catch {
    return { response: { ok: false, status: 0 }, answer: {} };
  }
}

/** Shows a part without credit: the one that `request` leads to from here, or the first. */
async function look(request) {
  const { response, answer } = await ask('looks', { part: shown?.part ?? '', request });
  if (response.ok) {
    show(answer);
  } else {
    note(texts.trouble, answer.detail ?? texts.troubleWhat, { acts: [[texts.again, () => look(request)]] });
  }
}

async function open(takesOver) {
  const { response, answer } = await ask('sessions', { device: await store.device, takesOver });
  if (response.ok) {
    journal.begin(answer.session);
    show(answer, true);
  } else if (answer.key === 'scorm.session.taken') {
    stands('away');
    note(texts.taken, texts.takenWhat, { acts: [[texts.take, () => open(true)]] });
  } else {
    stands('away');
    note(texts.trouble, answer.detail ?? texts.troubleWhat, { acts: [[texts.again, () => open(takesOver)]] });
  }
}

/** Content goes first, so that it can say its last word. */
async function stopContent() {
  if (!shown?.part) { return; }
  const stopped = heard('stopped', 2000);
  toFrame('stop');
  await stopped;
}

/** Says whether our server did it. */
async function move(request) {
  await stopContent();
  if (looks) {
    await look(request);
    return true;
  }
  await journal.flush(LONGEST_WAIT);
  const { response, answer } = await ask('moves', { session: shown.session, request });
  if (response.ok) {
    show(answer);
  } else {
    note(texts.trouble, answer.detail ?? texts.troubleWhat, { acts: [[texts.again, () => open(false)]] });
  }
  return response.ok;
}

/** Keeps all and lets go; she goes on another time. */
async function stop() {
  await stopContent();
  journal.end(shown?.part);
  await journal.flush(LONGEST_WAIT);
  release?.();
}

button('menu').onclick = () => openMenu(menu.hidden);
button('previous').onclick = () => move('previous');
button('continue').onclick = () => move('continue');
button('exitAll').onclick = () => move('exitAll');
button('stop').onclick = async () => {
  await stop();
  windows.leave();
};
windows.wholeScreen(button('full'));
if (!looks) { windows.ownWindow(button('window'), { stop, begin, leave: windows.leave }); }

journal.addEventListener('busy', () => say(line, 'wait', journalTexts.saving));
journal.addEventListener('kept', ({ detail }) => toFrame('have', detail));
journal.addEventListener('nowhere', () => say(line, 'nowhere', journalTexts.nowhere));
journal.addEventListener('stored', ({ detail: { answer } }) => {
  if (journal.line.length === 0 && !journal.filling) { say(line, '', journalTexts.saved.replace('{0}', hour(new Date(answer.at)))); }
});
journal.addEventListener('unsent', () => say(line, 'local', journalTexts.local));
journal.addEventListener('refused', ({ detail: { answer, status } }) => note(texts.refused, answer.detail ?? (status === 413 ? texts.tooLarge : texts.troubleWhat), { acts: [[texts.close, quiet]] }));
journal.addEventListener('elsewhere', ({ detail: { old } }) => {
  if (old) { return; }
  toFrame('stop');
  stands('away');
  line.replaceChildren();
  note(texts.elsewhere, texts.elsewhereWhat, { acts: [[texts.again, () => open(true)]] });
});

addEventListener('message', event => {
  if (!fromFrame(event)) { return; }
  const { what, entry, request } = event.data;
  if (what === 'kept' && entry.session === shown?.session && entry.part === shown?.part) {
    seq = Math.max(seq, entry.seq);
    journal.add(entry);
  }
  if (what === 'commit') { journal.seal(); }
  if (what === 'finish' && request) { move(request); }
});
addEventListener('pagehide', () => journal.leave(shown?.part));
addEventListener('pageshow', event => { if (event.persisted) { location.reload(); } });
addEventListener('online', () => journal.drain());
if (!looks) { setInterval(() => journal.beat(shown?.part), BEAT); }

/** Goes on where she was, with what an earlier visit left first. */
async function begin() {
  if (!await hold()) {
    stands('away');
    note(texts.tab, texts.tabWhat, { acts: [[texts.again, () => location.reload()]] });
    return;
  }
  const left = heard('left', 3000);
  toFrame('left', { registration });
  if (await journal.recover((await left)?.entries ?? []) > 0) { await journal.flush(LONGEST_WAIT); }
  await open(false);
}

const ready = heard('ready', 20_000);
frame.src = player.dataset.frame;
if (!await ready) {
  stands('away');
  note(texts.trouble, texts.troubleWhat, { acts: [[texts.again, () => location.reload()]] });
} else if (looks) {
  await look('');
} else {
  await begin();
}
