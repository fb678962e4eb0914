// A page to read: remembers the paragraph at which the reader is, and begins there when she comes back. Without this script a page begins at its top.

const text = document.querySelector('[data-bookmark]');
const blocks = [...text.children].filter(block => /^p-[0-9a-f]{8}/.test(block.id));
const PAUSE = 2000;
/** What stands above this part of the window is read, or being read. */
const READING_LINE = 0.35;

const csrf = () => document.querySelector('meta[name=csrf]')?.content ?? '';

/** The last block that begins above the reading line. */
function current() {
  const line = innerHeight * READING_LINE;
  return blocks.findLast(block => block.getBoundingClientRect().top <= line) ?? blocks[0];
}

let known = location.hash.slice(1) || blocks[0]?.id;
let moved = false;
let pause;

/** Each paragraph is sent once, and only after the reader moved: a page that was only opened leaves the bookmark where it is. */
function lay() {
  clearTimeout(pause);
  const here = current()?.id;
  if (!moved || !here || here === known) { return; }
  known = here;
  fetch(`${text.dataset.bookmark}/${here}`, {
    method: 'PUT', headers: { 'X-CSRF-Token': csrf() }, credentials: 'same-origin', keepalive: true,
  }).catch(() => { known = undefined; });
}

addEventListener('scroll', () => {
  moved = true;
  clearTimeout(pause);
  pause = setTimeout(lay, PAUSE);
}, { passive: true });
addEventListener('pagehide', lay);
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { lay(); } });

/** Whoever comes to a paragraph by its address goes on reading there, with a screen reader too. */
function arrive() {
  const target = location.hash.startsWith('#p-') && document.getElementById(location.hash.slice(1));
  if (target) {
    target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }
}

addEventListener('hashchange', arrive);
arrive();
