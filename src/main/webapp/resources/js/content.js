/** Filters a register while you type. Without this script the form asks the server the same question. */
const form = document.querySelector('form[data-filter]');
const field = form.querySelector('input[type=search]');
const list = document.getElementById(form.dataset.filter);
const told = document.getElementById('gevonden');
const nothing = document.getElementById('niets');
const entries = [...list.querySelectorAll('[data-text]')];

function filter() {
  const words = field.value.toLowerCase().split(/\s+/);
  let count = 0;
  for (const entry of entries) {
    const fits = words.every(word => entry.dataset.text.includes(word));
    entry.hidden = !fits;
    count += fits ? 1 : 0;
  }
  for (const group of list.querySelectorAll('section')) {
    group.hidden = !group.querySelector('[data-text]:not([hidden])');
  }
  for (const link of document.querySelectorAll('.letters a')) {
    link.parentElement.hidden = document.querySelector(link.getAttribute('href').replaceAll('.', '\\.'))?.hidden ?? false;
  }
  nothing.hidden = count > 0;
  told.textContent = count === 1 ? told.dataset.one : told.dataset.many.replace('#', String(count));
}

/** What the server left out can't come back by filtering: then typing asks the server, by the button. */
if (!new URLSearchParams(location.search).get('zoek')) {
  field.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
}
