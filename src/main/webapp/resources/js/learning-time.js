// Counts along with the clock of a closing test. It decides nothing: when time is up, it brings what is kept here to the server, and asks it.

const { sender } = globalThis.learning;
const HIDDEN = 'overenweer-time-hidden';
const TOLD = [1, 5, 10];
const MINUTE = 60000;
const PATIENCE = 4000;
const AGAIN = 5000;
/** Whoever reads the page from top to bottom later must not find an old number. */
const SAID = 10000;

const pause = time => new Promise(resolve => { setTimeout(resolve, time); });

/** What the browser remembers, where it may remember at all. */
function recall(place, key) {
  try { return place().getItem(key) ?? ''; } catch { return ''; }
}

function remember(place, key, value) {
  try { place().setItem(key, value); } catch { /* then it is not remembered */ }
}

const device = () => localStorage;
const tab = () => sessionStorage;

class Clock {
  constructor(box) {
    this.box = box;
    this.words = box.dataset;
    this.shown = box.querySelector('[data-clock]');
    this.count = box.querySelector('[data-count]');
    this.told = box.querySelector('[data-told]');
    this.toggle = box.querySelector('[data-toggle]');
    this.begun = [performance.now(), Date.now()];
    this.toggle.hidden = false;
    this.toggle.addEventListener('click', () => this.hide(!this.shown.hidden));
    this.hide(recall(device, HIDDEN) === 'yes');
    document.addEventListener('visibilitychange', () => this.tick());
    this.tick();
  }

  /** A computer that slept stops one of the two clocks; the one that went on is right. */
  left() {
    const gone = Math.max(performance.now() - this.begun[0], Date.now() - this.begun[1]);
    return Number(this.words.timeLeft) - gone;
  }

  hide(hidden) {
    this.shown.hidden = hidden;
    this.toggle.textContent = hidden ? this.words.show : this.words.hide;
    remember(device, HIDDEN, hidden ? 'yes' : '');
  }

  tick() {
    clearTimeout(this.timer);
    if (this.over) { return; }
    const left = this.left();
    if (left <= 0) {
      this.end();
      return;
    }
    const minutes = Math.ceil(left / MINUTE);
    const words = minutes === 1 ? this.words.minute : this.words.minutes.replace('#', String(minutes));
    if (this.count.textContent !== words) { this.count.textContent = words; }
    this.announce(minutes);
    this.timer = setTimeout(() => this.tick(), 1000);
  }

  /** At 10, 5 and 1 minute, once in this tab; the last minute is shown to whoever hid the time too. */
  announce(minutes) {
    const mark = TOLD.find(each => minutes <= each);
    const key = `overenweer-time-told/${this.words.attempt}/${this.words.until}/${mark}`;
    if (!mark || recall(tab, key)) { return; }
    remember(tab, key, 'yes');
    if (mark === 1) { this.shown.hidden = false; }
    this.told.textContent = minutes === 1 ? this.words.saidOne : this.words.said.replace('#', String(minutes));
    setTimeout(() => { if (!this.over) { this.told.textContent = ''; } }, SAID);
  }

  say(sentence) {
    this.count.parentElement.textContent = sentence;
    this.told.textContent = sentence;
  }

  end() {
    this.over = true;
    this.shown.hidden = false;
    this.toggle.hidden = true;
    this.say(this.words.up);
    for (const form of document.querySelectorAll('main form')) { form.inert = true; }
    this.arrive();
  }

  /** What is kept here goes first; without a connection the page stays, and tries again. */
  async arrive() {
    try {
      await Promise.race([sender.drain(), pause(PATIENCE)]);
      const response = await fetch(`/api/attempts/${this.words.attempt}`, { cache: 'no-store', credentials: 'same-origin' });
      if (response.status >= 500) { throw new Error(String(response.status)); }
      location.assign(this.words.next);
    } catch {
      if (!this.cut) {
        this.cut = true;
        this.say(this.words.cut);
      }
      setTimeout(() => this.arrive(), AGAIN);
    }
  }
}

document.querySelectorAll('[data-time-left]').forEach(box => new Clock(box));

/** Time is up and answers may still arrive: shows them when they do, and what became of the test when nothing can arrive any more. */
const open = document.querySelector('[data-closes-in]');
if (open) {
  setTimeout(() => location.reload(), Number(open.dataset.closesIn) + 1000);
  sender.heard.addEventListener('stored', ({ detail }) => { if (!detail.mine) { location.reload(); } });
}
