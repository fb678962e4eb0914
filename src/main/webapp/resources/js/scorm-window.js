// A package on the whole screen, and in a window of its own. That window is our page again (our pages close the way to whoever opened them, so
// content could not be opened straight from here); while it is there this page shows where it is, and when it goes this page goes on.

const { notes } = globalThis.learning;
const stage = document.getElementById('player-stage');
const texts = document.getElementById('player-texts').dataset;
const player = document.getElementById('player');
const SHAPE = 'popup,width=1200,height=860';
const LOOK_AGAIN = 500;

function wholeScreen(button) {
  const label = button.querySelector('span:last-child');
  button.hidden = !document.fullscreenEnabled;
  button.onclick = async () => {
    try {
      await (document.fullscreenElement ? document.exitFullscreen() : stage.requestFullscreen());
    } catch {
      notes.note(texts.fullNone, texts.fullNoneWhat, { acts: [[texts.close, notes.quiet]] });
    }
  };
  document.addEventListener('fullscreenchange', () => { label.textContent = document.fullscreenElement ? texts.fullLeave : texts.full; });
}

const gone = other => new Promise(resolve => {
  const looking = setInterval(() => {
    if (other.closed) {
      clearInterval(looking);
      resolve();
    }
  }, LOOK_AGAIN);
});

/** `stop` keeps all here and lets go; `begin` goes on here; `leave` goes back to the item. */
function ownWindow(button, { stop, begin, leave }) {
  button.hidden = stage.classList.contains('own-window');
  button.onclick = async () => {
    const other = globalThis.open('', `pakket-${player.dataset.registration}`, SHAPE);
    if (!other) {
      notes.note(texts.blocked, texts.blockedWhat, { acts: [[texts.stay, notes.quiet]] });
      return;
    }
    if (document.fullscreenElement) { await document.exitFullscreen(); }
    await stop();
    other.location.replace(player.dataset.window);
    let here = false;
    notes.stands('away');
    notes.note(texts.apart, texts.apartWhat, { tone: 'info', acts: [
      [texts.front, () => other.focus()],
      [texts.bring, () => { here = true; other.close(); }],
    ] });
    await gone(other);
    if (here) {
      begin();
    } else {
      notes.note(texts.shut, texts.shutWhat, { tone: 'info', acts: [[texts.goOnHere, begin], [texts.back, leave]] });
    }
  };
}

/** Back to the item; a window of its own just closes. */
function leave() {
  if (stage.classList.contains('own-window')) { globalThis.close(); }
  // whoever opened the address by hand has no window that may be closed
  setTimeout(() => location.assign(player.dataset.back), stage.classList.contains('own-window') ? LOOK_AGAIN : 0);
}

globalThis.learning.windows = { wholeScreen, ownWindow, leave };
