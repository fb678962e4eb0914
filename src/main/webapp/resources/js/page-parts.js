// The special parts of a page's text: guides go one question at a time, a heading's link is copied, folds open on paper. Each works without it.
// The player of a package that we make has this file too: it calls parts.guides for each page that it shows.

/** A guide: the text of all its questions stands there already, so a script only has to say which of them is shown. */
function enliven(guide) {
  const steps = new Map([...guide.querySelectorAll(':scope > .guide-step')].map(step => [step.id, step]));
  const way = [];
  const made = (tag, look, ...inside) => {
    const element = document.createElement(tag);
    element.className = look;
    element.append(...inside);
    return element;
  };
  const list = made('ol', '');
  const walked = made('div', 'guide-way', made('b', '', guide.dataset.way), list);
  const back = made('button', 'btn second small', guide.dataset.back);
  const again = made('button', 'btn quiet small', guide.dataset.again);
  const buttons = made('div', 'btn-row', back, again);
  back.type = again.type = 'button';
  guide.querySelector('.guide-title').after(walked);
  guide.append(buttons);
  guide.classList.add('live');

  const heading = step => step.querySelector(':scope > :is(h3, h4, h5, h6)');
  const show = (id, moved) => {
    for (const [name, step] of steps) {
      step.classList.toggle('now', name === id);
    }
    list.replaceChildren(...way.map(({ from, answer }) =>
      made('li', '', `${heading(steps.get(from)).textContent.replace(/^[^:]*: /, '')} `, made('b', '', answer))));
    walked.hidden = buttons.hidden = way.length === 0;
    if (moved) {
      const shown = heading(steps.get(id));
      shown.tabIndex = -1;
      shown.focus({ preventScroll: true });
      guide.scrollIntoView({ block: 'nearest' });
    }
  };
  guide.addEventListener('click', event => {
    const link = event.target.closest('.guide-ways a');
    const to = link?.getAttribute('href').slice(1);
    if (steps.has(to)) {
      event.preventDefault();
      way.push({ from: link.closest('.guide-step').id, answer: link.querySelector('.guide-answer').textContent });
      show(to, true);
    }
  });
  back.addEventListener('click', () => show(way.pop().from, true));
  again.addEventListener('click', () => { way.length = 0; show(guide.dataset.guide, true); });
  show(guide.dataset.guide, false);
}

const guides = root => root.querySelectorAll('[data-guide]').forEach(enliven);
guides(document);
globalThis.parts = Object.assign(globalThis.parts ?? {}, { guides });

/** The link of a heading goes to the clipboard as well; the address bar shows it either way. */
for (const link of document.querySelectorAll('.anchor')) {
  link.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.href);
      link.classList.add('copied');
      setTimeout(() => link.classList.remove('copied'), 2000);
    } catch { /* not allowed: it stands in the address bar */ }
  });
}

/** On paper everything is open, also where the style sheet cannot open it. */
let closed = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll('main details:not([open])')];
  closed.forEach(fold => { fold.open = true; });
});
addEventListener('afterprint', () => closed.forEach(fold => { fold.open = false; }));
