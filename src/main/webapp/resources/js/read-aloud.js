// Reads a page aloud with the browser's own voice, paragraph by paragraph, and marks the one that is read. Nothing leaves the browser.

const bar = document.querySelector('[data-aloud]');
const article = document.querySelector('[data-bookmark]');
const voices = globalThis.speechSynthesis;
const LONGEST = 220;
/** What a listener doesn't need: chips with sources, links to headings, icons, and text for screen readers. */
const SILENT = '.cite, .anchor, .vh, .pi, .pop, .mark, button:not(.term), audio, video, [aria-hidden=true], .guide-to';

const play = bar?.querySelector('[data-aloud-play]');
const stop = bar?.querySelector('[data-aloud-stop]');
const told = bar?.querySelector('[role=status]');

const dutch = () => voices.getVoices().find(voice => /^nl\b/i.test(voice.lang));

/** The headings and blocks of the text, in their order; a fold that is closed says its title only. */
function parts() {
  return [...article.querySelectorAll(':scope > h1, :scope > .titled, :scope > [id^="p-"]')];
}

function words(part) {
  const copy = part.cloneNode(true);
  if (copy.matches('details:not([open])')) { return copy.querySelector('summary').textContent; }
  for (const silent of copy.querySelectorAll(SILENT)) { silent.remove(); }
  for (const block of copy.querySelectorAll('li, td, th, p, summary, figcaption, :is(h2, h3, h4, h5)')) { block.append('. '); }
  for (const picture of copy.querySelectorAll('img')) { picture.replaceWith(`${picture.alt}. `); }
  return copy.textContent;
}

/** Sentences together as long as browsers manage in one breath. */
function breaths(text) {
  const sentences = text.replace(/\s+/g, ' ').replace(/([.!?:])\s*\./g, '$1').match(/[^.!?]+[.!?’”"]*\s*/g) ?? [];
  return sentences.reduce((all, sentence) => {
    const last = all.at(-1);
    if (last !== undefined && (last + sentence).length <= LONGEST) {
      all[all.length - 1] = last + sentence;
    } else {
      all.push(sentence);
    }
    return all;
  }, []).filter(breath => /[\p{L}\p{N}]/u.test(breath));
}

let turn = 0;
let state = 'still';

function say(next) {
  state = next;
  play.querySelector('span:last-child').textContent = bar.dataset[{ still: 'play', reading: 'pause', paused: 'resume' }[state]];
  play.querySelector('.pi').className = `pi pi-${state === 'reading' ? 'pause' : 'volume-up'}`;
  stop.hidden = state === 'still';
}

function mark(part) {
  article.querySelectorAll('.spoken').forEach(other => other.classList.remove('spoken'));
  part?.classList.add('spoken');
  part?.scrollIntoView({ block: 'nearest' });
}

function halt() {
  turn++;
  voices.cancel();
  mark(null);
  say('still');
}

/** From the first part that is in view: whoever scrolled down wants to go on there. */
function read(voice) {
  const mine = ++turn;
  const all = parts();
  const from = Math.max(0, all.findIndex(part => part.getBoundingClientRect().bottom > 0));
  const queue = all.slice(from).flatMap(part => breaths(words(part)).map(text => ({ part, text })));
  const next = () => {
    const piece = mine === turn && queue.shift();
    if (!piece) {
      if (mine === turn) { halt(); }
      return;
    }
    const speech = new SpeechSynthesisUtterance(piece.text);
    speech.voice = voice;
    speech.lang = 'nl-NL';
    speech.onstart = () => mark(piece.part);
    speech.onend = next;
    speech.onerror = () => { if (mine === turn) { halt(); } };
    voices.speak(speech);
  };
  voices.cancel();
  say('reading');
  next();
}

if (bar && article && voices) {
  bar.hidden = false;
  say('still');
  play.addEventListener('click', () => {
    const voice = dutch();
    told.textContent = voice ? '' : bar.dataset.none;
    if (!voice) { return; }
    if (state === 'still') {
      read(voice);
    } else if (state === 'reading') {
      voices.pause();
      say('paused');
    } else {
      voices.resume();
      say('reading');
    }
  });
  stop.addEventListener('click', () => { halt(); play.focus(); });
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && state !== 'still') { halt(); } });
  addEventListener('pagehide', () => voices.cancel());
}
