// Makes the forms of cases and quizzes easier; each works without it.

const words = document.getElementById('journal-texts').dataset;

/** What came of a step has the word: its heading gets focus, so that a screen reader goes on there and the page does not jump about. */
if (location.hash === '#uitkomst') {
  document.getElementById('uitkomst')?.focus();
}

/** The decision waits for the child, and says so. */
for (const reason of document.querySelectorAll('[data-waits-for]')) {
  const form = reason.closest('form');
  const button = form.querySelector('button[type=submit]');
  const answers = [...form.querySelectorAll(`input[name="${reason.dataset.waitsFor}"]`)];
  const look = () => {
    const ready = answers.some(answer => answer.checked);
    button.setAttribute('aria-disabled', String(!ready));
    reason.hidden = ready;
    if (ready) {
      button.removeAttribute('aria-describedby');
    } else {
      button.setAttribute('aria-describedby', reason.id);
    }
  };
  form.addEventListener('change', look);
  form.addEventListener('restored', look);
  form.addEventListener('submit', event => {
    if (button.getAttribute('aria-disabled') === 'true') {
      event.preventDefault();
      event.stopImmediatePropagation();
      answers[0].focus();
    }
  }, { capture: true });
  look();
}

for (const list of document.querySelectorAll('[data-order]')) {
  globalThis.parts.order(list, document.getElementById('order-told'), words.moved);
}
for (const table of document.querySelectorAll('[data-matrix]')) {
  globalThis.parts.table(table);
}

/** 'Look at this again later' is the learner's own mark, kept in this browser only. */
const strip = document.querySelector('[data-strip]');
if (strip) {
  const key = `overenweer-later/${strip.dataset.strip}`;
  const read = () => {
    try { return new Set(JSON.parse(localStorage.getItem(key)) ?? []); } catch { return new Set(); }
  };
  /** On the page where a test is handed in: the marked questions with a link to each. */
  const list = marked => {
    const section = document.querySelector('[data-later-list]');
    if (!section) { return; }
    section.hidden = marked.size === 0;
    section.querySelector('ol').replaceChildren(...[...strip.children]
      .filter(item => marked.has(item.dataset.number))
      .map(item => {
        const link = document.createElement('a');
        link.href = item.querySelector('a').href;
        const number = document.createElement('span');
        number.className = 'num';
        number.textContent = `${item.dataset.number}.`;
        const words = document.createElement('span');
        words.lang = 'nl';
        words.textContent = item.dataset.text;
        link.append(number, ' ', words);
        const row = document.createElement('li');
        row.append(link);
        return row;
      }));
  };
  const show = () => {
    const marked = read();
    for (const item of strip.children) {
      const on = marked.has(item.dataset.number);
      item.classList.toggle('later', on);
      item.querySelector('[data-marked]')?.remove();
      if (on) {
        const said = document.createElement('span');
        said.className = 'vh';
        said.dataset.marked = 'true';
        said.textContent = `, ${words.later.toLowerCase()}`;
        item.querySelector('a').append(said);
      }
    }
    document.querySelector('.legend-later').hidden = marked.size === 0;
    list(marked);
    for (const button of document.querySelectorAll('button[data-later]')) {
      button.hidden = false;
      button.setAttribute('aria-pressed', String(marked.has(button.dataset.later)));
    }
  };
  for (const button of document.querySelectorAll('button[data-later]')) {
    button.addEventListener('click', () => {
      const marked = read();
      if (!marked.delete(button.dataset.later)) {
        marked.add(button.dataset.later);
      }
      try { localStorage.setItem(key, JSON.stringify([...marked])); } catch { /* then it is not remembered */ }
      show();
    });
  }
  show();
}
