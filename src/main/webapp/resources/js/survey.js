// Keeps a list that is being filled in, in this browser, until it is handed in: a closed tab or a session that ended costs nothing.

const SHELF = 'overenweer-vragenlijst/';
const line = document.querySelector('[data-draft]');

function put(key, value) {
  try { localStorage.setItem(key, value); return true; } catch { return false; }
}

function drop(key) {
  try { localStorage.removeItem(key); } catch { /* nothing was kept */ }
}

function take(key) {
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
}

if (line) {
  const form = line.closest('form');
  const key = SHELF + line.dataset.draft;
  const controls = [...form.elements].filter(one => one.type === 'radio' || one.tagName === 'TEXTAREA');
  const kept = take(key);
  for (const control of kept ? controls : []) {
    const value = kept[control.name];
    if (control.type === 'radio') { control.checked ||= control.value === value; } else { control.value ||= value ?? ''; }
  }
  if (kept) { line.textContent = line.dataset.kept; }
  form.addEventListener('input', () => {
    const data = Object.fromEntries(controls
      .filter(one => one.type !== 'radio' || one.checked)
      .map(one => [one.name, one.value]));
    line.textContent = put(key, JSON.stringify(data)) ? line.dataset.kept : '';
  });
  form.addEventListener('submit', () => { try { sessionStorage.setItem(SHELF, key); } catch { /* it is cleared later */ } });
} else {
  // the page after a list was handed in: what was kept of it may go
  const handedIn = sessionStorage.getItem(SHELF);
  if (handedIn && document.querySelector('.notices .note.ok')) { drop(handedIn); }
  sessionStorage.removeItem(SHELF);
}
