// What a card's form sends is kept in this tab until the server has it: a session that ended on the way costs nothing.

const KEY = 'overenweer-opfrisser';

const kept = (() => {
  try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return null; }
})();
try { sessionStorage.removeItem(KEY); } catch { /* then nothing was kept */ }

/** Hands to the form that a page shows for the same card and person what she sent before; the same ticket is never stored twice. */
function sendAgain(form) {
  for (const [name, value] of kept.fields) {
    if (name === 'csrf' || name.startsWith('jakarta.faces.')) { continue; }
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) { field.disabled = field.localName !== 'button'; }
  }
  for (const [name, value] of kept.fields) {
    if (name === 'csrf' || name.startsWith('jakarta.faces.')) { continue; }
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
  keep(kept);
  HTMLFormElement.prototype.submit.call(form);
}

function keep(what) {
  try { sessionStorage.setItem(KEY, JSON.stringify(what)); } catch { /* then a lost session costs this one answer */ }
}

for (const ticket of document.querySelectorAll('input[name=ticket][data-card]')) {
  const form = ticket.form;
  const { card, person } = ticket.dataset;
  if (kept && kept.form === form.id && kept.card === card && kept.person === person && kept.tries < 3
      && !document.querySelector('.fault')) {
    kept.tries += 1;
    sendAgain(form);
    break;
  }
  form.addEventListener('submit', event => {
    const fields = [...new FormData(form)];
    if (event.submitter?.name) { fields.push([event.submitter.name, event.submitter.value]); }
    keep({ card, person, form: form.id, fields, tries: 0 });
  });
}

/** What was revealed is read first. */
for (const reveal of document.querySelectorAll('details[data-reveal]')) {
  reveal.addEventListener('toggle', () => {
    if (reveal.open) { reveal.querySelector('[tabindex="-1"]').focus(); }
  });
}
