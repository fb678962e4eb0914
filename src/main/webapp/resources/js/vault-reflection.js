// The page of a module's questions to think about: shut, or open with the field to write in.

const { isOpen, ready, lock, possible } = globalThis.vault;
const { Field } = globalThis.vaultField;
const { must } = globalThis.vaultTalk;
const page = document.getElementById('reflection');
const area = document.getElementById('reflection-text');
const shut = document.getElementById('reflection-shut');
const writing = document.getElementById('reflection-open');
const done = document.getElementById('reflection-done');
let field = null;
let showing = Promise.resolve();

async function show(opened) {
  if (opened && field) { return; }
  shut.hidden = opened;
  writing.hidden = !opened;
  field?.end();
  field = null;
  area.value = '';
  if (!opened) { return; }
  const begun = new Field({
    kind: 'reflectie', place: page.dataset.module, area, line: document.getElementById('reflection-saved'),
    about: () => ({ title: page.dataset.title, href: location.pathname }),
  });
  field = begun;
  area.disabled = true;
  try {
    await begun.begin();
    area.disabled = false;
  } catch (refused) {
    begun.say('err', refused.message);
  }
}

async function tellDone(event) {
  event.preventDefault();
  event.stopPropagation();
  const said = document.getElementById('reflection-said');
  try {
    if (field?.waiting) { await field.send(); }
    await must('POST', '/api/kluis/gedaan', { module: page.dataset.module });
    for (const each of document.querySelectorAll('[data-done]')) { each.hidden = each.dataset.done !== 'yes'; }
    said.hidden = false;
    said.focus();
  } catch (refused) {
    const fault = document.getElementById('vault-fault').content.cloneNode(true).firstElementChild;
    fault.querySelector('span:last-child').textContent = refused.message;
    done.querySelectorAll('.fault').forEach(old => old.remove());
    done.prepend(fault);
  }
}

if (possible) {
  document.addEventListener('vault', event => { showing = show(event.detail.opened); });
  document.getElementById('reflection-enter').addEventListener('click', async () => {
    if (await ready()) {
      await showing;
      area.focus();
    }
  });
  document.getElementById('reflection-lock').addEventListener('click', async () => {
    if (field?.waiting) { await field.send(); }
    await lock();
    document.getElementById('reflection-enter').focus();
  });
  done?.addEventListener('submit', tellDone);
  showing = show(await isOpen());
} else {
  shut.hidden = true;
  document.getElementById('vault-impossible').hidden = false;
}
