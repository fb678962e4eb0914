// What the page of a package tells above it: one thing at a time, with what can be done about it. Says where it stands, also in full screen.

const told = document.getElementById('player-told');
const ICONS = { warn: 'exclamation-triangle', ok: 'check-circle', info: 'info-circle' };

/** `acts` are pairs of a label and what it does; the first one is the nearest. */
function note(title, what, { tone = 'warn', steps = [], acts = [] } = {}) {
  told.className = `note ${tone}`;
  told.firstElementChild.className = `pi pi-${ICONS[tone]}`;
  told.querySelector('h2').textContent = title;
  told.querySelector('p').textContent = what;
  const list = told.querySelector('ol');
  list.hidden = steps.length === 0;
  list.replaceChildren(...lines(steps));
  const row = told.querySelector('.btn-row');
  row.hidden = acts.length === 0;
  row.replaceChildren(...acts.map(([label, act], place) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `btn ${place === 0 ? 'second' : 'quiet'} small`;
    button.textContent = label;
    button.onclick = act;
    return button;
  }));
  told.hidden = false;
  told.querySelector('h2').focus();
}

function lines(sentences) {
  return sentences.map(sentence => {
    const item = document.createElement('li');
    item.textContent = sentence;
    return item;
  });
}

function quiet() { told.hidden = true; }

/** Whether there is something in the frame: `running`, `empty` while she is to choose, `away` when it is over or elsewhere. */
function stands(state) { document.getElementById('player-stage').dataset.stands = state; }

globalThis.learning.notes = { note, quiet, lines, stands };
