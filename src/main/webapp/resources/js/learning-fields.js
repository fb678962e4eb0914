// What a form holds, by the names of its fields: read, put back, and as the server wants it.

const NOT_OURS = /^(jakarta\.faces|(csrf|ticket|after)$)/;

function fieldsOf(form) {
  const data = new FormData(form);
  const names = [...new Set(data.keys())].filter(name => !NOT_OURS.test(name) && name !== form.id);
  return Object.fromEntries(names.map(name => [name, data.getAll(name)]));
}

/** Puts everything back as it was, also what was not chosen. */
function fill(form, fields) {
  const rows = form.querySelector('[data-order]');
  for (const letter of rows ? fields.antwoord ?? [] : []) {
    rows.append(...rows.querySelectorAll(`li:has(input[value="${CSS.escape(letter)}"])`));
  }
  const names = new Set([...form.elements].map(control => control.name).filter(name => name && !NOT_OURS.test(name)));
  for (const name of names) {
    const values = fields[name] ?? [];
    const controls = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)].filter(control => control.type !== 'hidden');
    controls.forEach((control, place) => {
      if (control.type === 'radio' || control.type === 'checkbox') {
        control.checked = values.includes(control.value);
      } else if (values[place] !== undefined) {
        control.value = values[place];
      }
    });
  }
}

/** What goes to the server for one form; its ticket comes with it when it is sent. */
function message(step, fields) {
  const body = { kind: step.step, item: step.item };
  const spot = { decide: true, predict: true, answer: true, ask: true, back: true }[step.step];
  if (spot) { body.spot = step.spot; }
  if (step.step === 'decide') { body.child = fields.kind?.[0] ?? ''; }
  if (['decide', 'predict', 'ask'].includes(step.step)) { body.choice = fields.keuze?.[0] ?? ''; }
  if (step.step === 'answer') { body.given = fields.antwoord ?? []; }
  if (step.step === 'finish' && fields.open) { body.open = Number(fields.open[0]); }
  return body;
}

globalThis.learning = Object.assign(globalThis.learning ?? {}, { fieldsOf, fill, message });
