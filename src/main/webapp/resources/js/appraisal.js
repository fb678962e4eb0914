// The aid keeps what is typed in this tab only, for this person only, and goes part by part. Nothing is sent anywhere.

const aid = document.getElementById('hulp');
const form = aid.querySelector('.aid-form');
const parts = [...aid.querySelectorAll('.aid-part')];
const links = [...aid.querySelectorAll('.aid-nav a')];
const steps = aid.querySelector('.aid-steps');
const fault = steps.querySelector('.fault');
const undo = aid.querySelector('[data-undo]');
const told = aid.querySelector('[data-told]');
const KEY = 'overenweer-inschattingshulp';

const fields = () => [...form.elements].filter(field => field.name);
const answers = () => Object.fromEntries(fields()
  .filter(field => (field.type === 'radio' ? field.checked : field.value.trim()))
  .map(field => [field.name, field.value]));

function keep() {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ person: aid.dataset.person, answers: answers() }));
  } catch { /* forbidden or full: then it stands on the page only */ }
}

function fill(kept) {
  for (const field of fields()) {
    if (field.type === 'radio') {
      field.checked = kept[field.name] === field.value;
    } else {
      field.value = kept[field.name] ?? '';
    }
  }
  look();
}

function restore() {
  let kept = null;
  try { kept = JSON.parse(sessionStorage.getItem(KEY)); } catch { /* nothing to give back */ }
  if (kept?.person === aid.dataset.person) {
    fill(kept.answers);
  } else {
    sessionStorage.removeItem(KEY);
  }
}

/** What to do at once shows when it has to be done; a domain tells whether something was filled in. */
function look() {
  for (const prompt of form.querySelectorAll('[data-kind=URGENT] .aid-prompt')) {
    const given = prompt.querySelector('input:checked')?.value;
    prompt.querySelector('.aid-action').hidden = !given || given === 'nee';
  }
  for (const domain of form.querySelectorAll('.aid-domain')) {
    domain.querySelector('.aid-filled').hidden = ![...domain.querySelectorAll('.input')].some(field => field.value.trim());
  }
}

/** How many questions of a part were answered. */
const answered = part => [...part.querySelectorAll('.aid-prompt')]
  .filter(prompt => [...prompt.querySelectorAll('input, textarea, select')]
    .some(field => (field.type === 'radio' ? field.checked : field.value.trim()))).length;

const short = part => Number(part.dataset.least ?? 0) > answered(part);
const at = () => parts.findIndex(part => !part.hidden);

function show(place, moved) {
  parts.forEach((part, index) => { part.hidden = index !== place; });
  links.forEach((link, index) => {
    if (index === place) { link.setAttribute('aria-current', 'step'); } else { link.removeAttribute('aria-current'); }
  });
  fault.hidden = true;
  steps.querySelector('[data-back]').hidden = place === 0;
  steps.querySelector('[data-next]').hidden = place === parts.length - 1;
  if (parts[place].dataset.kind === 'OVERVIEW') { aid.dispatchEvent(new CustomEvent('overview')); }
  if (moved) {
    const heading = parts[place].querySelector('h2');
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    aid.querySelector('.aid-nav').scrollIntoView({ block: 'nearest' });
    parts[place].scrollIntoView({ block: 'nearest' });
  }
}

/** On to a part, unless one before it still waits for answers: then that one is shown, and says so. */
function go(place) {
  const waits = parts.slice(0, place).findIndex(short);
  if (waits < 0) {
    show(place, true);
    return;
  }
  if (waits !== at()) { show(waits, true); }
  fault.querySelector('span:last-child').textContent = aid.dataset.wait
    .replace('{0}', parts[waits].dataset.least).replace('{1}', String(answered(parts[waits])));
  fault.hidden = false;
}

form.addEventListener('input', () => { keep(); look(); });
form.addEventListener('submit', event => event.preventDefault());
links.forEach((link, index) => link.addEventListener('click', event => { event.preventDefault(); go(index); }));
steps.querySelector('[data-next]').addEventListener('click', () => go(at() + 1));
steps.querySelector('[data-back]').addEventListener('click', () => show(at() - 1, true));

/** Wiped is wiped from the tab's store; until the page is left it can be put back from memory. */
let before = null;
aid.querySelector('[data-wipe]').addEventListener('click', () => {
  before = answers();
  fill({});
  sessionStorage.removeItem(KEY);
  show(0, false);
  told.textContent = aid.dataset.wiped;
  undo.hidden = false;
});
undo.addEventListener('click', () => {
  fill(before);
  keep();
  told.textContent = '';
  undo.hidden = true;
  aid.querySelector('[data-wipe]').focus();
});

steps.hidden = false;
aid.querySelector('.aid-wipe').hidden = false;
restore();
look();
show(0, false);
