// The studio: what is typed survives a lost session, and the preview follows the hand. Each page works without it.

const $ = id => document.getElementById(id);

/* ── a journal of unsaved text: per page and person, given back when the page comes again ── */

const form = document.querySelector('form[data-journal]');
const journal = form && `auteur:${form.dataset.journal}:${form.getAttribute('action')}`;
const typed = () => [...form.elements].filter(field => field.name && field.type !== 'hidden' && field.type !== 'submit');
const value = field => field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;

/** Repeated names are told apart by their order on the page. */
const snapshot = () => typed().map(field => [field.name, value(field)]);

function restore(kept) {
  const seen = new Map();
  for (const field of typed()) {
    const at = seen.get(field.name) ?? 0;
    seen.set(field.name, at + 1);
    const match = kept.filter(([name]) => name === field.name)[at];
    if (match && (field.type === 'checkbox' || field.type === 'radio')) {
      field.checked = match[1];
    } else if (match) {
      field.value = match[1];
    }
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function offer(kept) {
  const note = $('teruggave')?.content.firstElementChild.cloneNode(true);
  if (!note) {
    return;
  }
  note.addEventListener('click', event => {
    const answer = event.target.closest('[data-restore]')?.dataset.restore;
    if (answer) {
      note.remove();
      answer === 'ja' ? restore(kept) : localStorage.removeItem(journal);
    }
  });
  form.before(note);
}

/** Whether two snapshots say the same, apart from blanks and from rows that are empty. */
const says = entries => JSON.stringify(entries.filter(([, what]) => what)
  .map(([name, what]) => [name, what === true ? what : String(what).trim()]));

if (form) {
  const stamp = form.elements.namedItem('stempel').value;
  const before = says(snapshot());
  const kept = JSON.parse(localStorage.getItem(journal) ?? 'null');
  const clash = document.querySelector('.clash');
  const saved = kept && kept.sent && kept.stamp !== stamp;
  if (clash) {
    // what was typed stands on the page, and stays in the journal until it is saved
    localStorage.setItem(journal, JSON.stringify({ stamp, sent: false, typed: snapshot() }));
  } else if (kept && !saved && says(kept.typed) !== before) {
    offer(kept.typed);
  } else {
    localStorage.removeItem(journal);
  }
  const keep = sent => {
    const now = snapshot();
    if (sent || says(now) !== before) {
      localStorage.setItem(journal, JSON.stringify({ stamp, sent, typed: now }));
    } else {
      localStorage.removeItem(journal);
    }
  };
  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 300, false);
  });
  // what was sent is forgotten when the page comes back with another stamp: only then it was saved
  form.addEventListener('submit', () => {
    clearTimeout(waiting);
    keep(true);
  });
}

/* ── the preview follows ── */

const csrf = document.querySelector('meta[name="csrf"]')?.content ?? '';
const field = name => form?.elements.namedItem(name);

for (const shown of document.querySelectorAll('[data-live]')) {
  const source = field(shown.dataset.live);
  const show = () => {
    const empty = shown.dataset.gap && !source.value.trim();
    shown.textContent = empty ? shown.dataset.gap : source.value;
    shown.classList.toggle('gap', Boolean(empty));
  };
  if (source) {
    show();
    source.addEventListener('input', show);
  }
}

/** In a text with gaps each [[g1]] is shown as the gap that it is. */
const gaps = html => html.replace(/\[\[\s*([a-z0-9.-]+)\s*\]\]/g, '<span class="gap-answer">$1</span>');

for (const shown of document.querySelectorAll('[data-gaps]')) {
  shown.innerHTML = gaps(shown.innerHTML);
}

for (const shown of document.querySelectorAll('[data-live-markdown]')) {
  const source = field(shown.dataset.liveMarkdown);
  let waiting;
  let turn = 0;
  source?.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const mine = ++turn;
      const answer = await fetch('/api/auteur/voorbeeld', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
        body: JSON.stringify({ module: location.pathname.split('/')[2], text: source.value }),
      }).catch(() => null);
      if (answer?.ok && mine === turn) {
        const { html } = await answer.json();
        shown.innerHTML = shown.dataset.gaps ? gaps(html) : html;
      }
    }, 400);
  });
}

/* ── buttons for what Markdown can ── */

function put(area, text, from, to) {
  area.focus();
  area.setRangeText(text, from, to, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

function wrap(area, mark) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  put(area, mark + value.slice(from, to) + mark, from, to);
  if (from === to) {
    area.setSelectionRange(from + mark.length, from + mark.length);
  }
}

function startLines(area, mark) {
  const { selectionStart, selectionEnd: to, value } = area;
  const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
  put(area, value.slice(from, to).split('\n').map(line => mark + line).join('\n'), from, to);
}

/** A piece of text on lines of its own, below the line where the cursor is. */
function insert(area, text) {
  const { selectionEnd, value } = area;
  const end = value.indexOf('\n', selectionEnd);
  const at = end < 0 ? value.length : end;
  put(area, `${at === 0 ? '' : '\n\n'}${text}\n`, at, at);
}

const picker = $('kies');

function pick(area, scheme) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const buttons = [...picker.querySelectorAll('li button')];
  const search = $('kies-zoek');
  const narrow = () => {
    const wanted = search.value.trim().toLowerCase();
    for (const button of buttons) {
      button.parentElement.hidden = !button.value.startsWith(scheme + ':')
        || !(button.textContent + button.value).toLowerCase().includes(wanted);
    }
  };
  search.value = '';
  search.oninput = narrow;
  narrow();
  picker.onclick = event => {
    const chosen = event.target.closest('li button');
    if (chosen) {
      picker.close();
      put(area, `[${value.slice(from, to) || chosen.textContent}](${chosen.value})`, from, to);
    }
  };
  picker.showModal();
}

for (const area of document.querySelectorAll('textarea[data-markdown="story"], textarea[data-markdown="page"]')) {
  const tools = $('gereedschap')?.content.firstElementChild.cloneNode(true);
  if (!tools) {
    continue;
  }
  for (const button of tools.querySelectorAll(`[data-only]:not([data-only="${area.dataset.markdown}"])`)) {
    button.remove();
  }
  tools.setAttribute('aria-label', `${tools.getAttribute('aria-label')}: ${area.labels[0].textContent.trim()}`);
  tools.addEventListener('click', event => {
    const { wrap: mark, line, pick: scheme, insert: text } = event.target.closest('button')?.dataset ?? {};
    if (mark) {
      wrap(area, mark);
    } else if (line) {
      startLines(area, line);
    } else if (scheme) {
      pick(area, scheme);
    } else if (text) {
      insert(area, text);
    }
  });
  area.before(tools);
}

/* ── a line of the text form, from the problem that names it ── */

for (const link of document.querySelectorAll('a[data-line]')) {
  link.addEventListener('click', event => {
    event.preventDefault();
    const area = $('tekst');
    const from = area.value.split('\n').slice(0, link.dataset.line - 1).join('\n').length;
    area.focus();
    area.setSelectionRange(from + (from ? 1 : 0), from + (from ? 1 : 0));
  });
}
