// Two moments at which the journal asks: when another tab stored another answer, and when somebody signs out while something is not sent.

const { sender } = globalThis.learning;
const texts = document.getElementById('journal-texts').dataset;

/** What a form says, in words. */
function describe(form) {
  const words = [];
  for (const control of form.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    const name = (control.getAttribute('aria-label') ?? '').trim();
    if (control.type === 'radio' || control.type === 'checkbox') {
      if (control.checked) { words.push((control.closest('label')?.textContent ?? name).trim()); }
    } else if (control.localName === 'select') {
      const chosen = control.selectedOptions[0]?.textContent.trim() ?? '';
      if (control.value) { words.push(name ? `${name}: ${chosen}` : chosen); }
    } else if (control.value.trim()) {
      words.push(control.value.trim());
    }
  }
  return words.join(' · ') || texts.nothing;
}

/** The form of this page as the server has it now; null when the question is no longer open. */
async function formOnServer(step) {
  const response = await fetch(location.pathname, { credentials: 'same-origin', cache: 'no-store' });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const ticket = page.querySelector(`input[data-step="${step.step}"]`);
  return ticket && { form: ticket.form, after: Number(ticket.dataset.after ?? 0), line: page.getElementById('bewaard')?.textContent.trim() ?? '' };
}

function given(form) {
  const data = new FormData(form);
  return Object.fromEntries([...new Set(data.keys())].map(name => [name, data.getAll(name)]));
}

function ask(sheet, stored, choose) {
  document.querySelector('.torn')?.remove();
  const box = document.getElementById('journal-torn').content.cloneNode(true).firstElementChild;
  box.querySelector('[data-theirs]').textContent = describe(stored.form);
  box.querySelector('[data-mine]').textContent = describe(sheet.form);
  box.querySelector('[data-take=theirs]').onclick = () => {
    box.remove();
    choose.theirs(given(stored.form), stored.after, stored.line);
  };
  box.querySelector('[data-take=mine]').onclick = () => {
    box.remove();
    choose.mine(stored.after);
  };
  sheet.form.before(box);
  box.querySelector('h2').focus();
}

/** Shows both answers when they differ; takes over silently when they do not. */
async function compare(sheet, choose) {
  try {
    const stored = await formOnServer(sheet.step);
    if (!stored) {
      location.reload();
    } else if (describe(stored.form) === describe(sheet.form)) {
      choose.theirs(given(stored.form), stored.after, stored.line);
    } else {
      ask(sheet, stored, choose);
    }
  } catch {
    setTimeout(() => compare(sheet, choose), 2000);
  }
}

/** Signing out while answers wait: said first. */
const PATIENCE = 1500;
for (const form of document.querySelectorAll('form[action$="/afmelden"]')) {
  form.addEventListener('submit', async event => {
    if (form.dataset.sure) { return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    await Promise.race([sender.now(), new Promise(resolve => { setTimeout(resolve, PATIENCE); })]);
    const left = await sender.unsent();
    const leave = () => {
      form.dataset.sure = 'true';
      form.requestSubmit();
    };
    if (left.length === 0) {
      leave();
      return;
    }
    const dialog = document.getElementById('journal-leave');
    dialog.querySelector('p').textContent = (left.length === 1 ? texts.leaveOne : texts.leaveMore).replace('{0}', String(left.length));
    dialog.querySelector('[data-stay]').onclick = () => dialog.close();
    dialog.querySelector('[data-leave]').onclick = leave;
    dialog.showModal();
  }, { capture: true });
}

Object.assign(globalThis.learning, { describe, compare });
