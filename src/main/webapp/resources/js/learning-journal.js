// Keeps what a learner picks in this browser from the first click, and sends it so that nothing is lost: not by a bad connection, not by
// a session that ended, not by a second click. Without this script the same forms post themselves.

const { deliver, said } = globalThis.learning;
const texts = document.getElementById('journal').dataset;
const NAMES = ['keuze', 'kind', 'antwoord', 'plaats', 'open'];
const SHELF = 'overenweer/';
const DAYS_KEPT = 30;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60000;
const UNCERTAIN = [408, 425, 429, 500, 502, 503, 504];

/** The browser's store; it may be full or forbidden, and then a form still works. */
const shelf = {
  put(key, entry) {
    try { localStorage.setItem(key, JSON.stringify(entry)); } catch { /* no room: the server is still there */ }
  },
  take(key) {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  },
  drop(key) {
    try { localStorage.removeItem(key); } catch { /* nothing was kept */ }
  },
  keys(start) {
    try { return Object.keys(localStorage).filter(key => key.startsWith(start)); } catch { return []; }
  },
};

/** The hour as the page writes it: 12.44, or 12:44 in English. */
function hour(moment) {
  const two = number => String(number).padStart(2, '0');
  return texts.language === 'en'
    ? `${two(moment.getHours())}:${two(moment.getMinutes())}`
    : `${moment.getHours()}.${two(moment.getMinutes())}`;
}

/** Told on the next page, once. */
function tellNext(sentence, tone) {
  try { sessionStorage.setItem('overenweer-told', JSON.stringify({ sentence, tone })); } catch { /* then it is not told */ }
}

function icon(name) {
  const mark = document.createElement('span');
  mark.className = `pi pi-${name}`;
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}

function note(sentence, tone) {
  const box = document.createElement('div');
  box.className = 'notices';
  box.setAttribute('role', 'status');
  const inner = document.createElement('div');
  inner.className = `note ${tone}`;
  const words = document.createElement('div');
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  words.append(paragraph);
  inner.append(icon(tone === 'ok' ? 'check-circle' : 'exclamation-triangle'), words);
  box.append(inner);
  document.querySelector('main .page')?.prepend(box);
}

/** To the address where it goes on; the same address is read anew, and its heading for the outcome gets focus. */
function go(next, anchor) {
  if (next === location.pathname) {
    history.replaceState(null, '', next + anchor);
    history.scrollRestoration = 'manual';
    location.reload();
  } else {
    location.assign(next + anchor);
  }
}

/** What goes to the server for one form. */
function message(step, fields, ticket) {
  const body = { ticket, kind: step.step, item: step.item };
  const spot = { decide: true, predict: true, answer: true, ask: true, back: true }[step.step];
  if (spot) { body.spot = step.spot; }
  if (step.step === 'decide') { body.child = fields.kind?.[0] ?? ''; }
  if (step.step === 'decide' || step.step === 'predict' || step.step === 'ask') { body.choice = fields.keuze?.[0] ?? ''; }
  if (step.step === 'answer') { body.given = fields.antwoord ?? []; }
  if (step.step === 'answer' && step.after !== undefined) { body.after = Number(step.after); }
  if (step.step === 'finish' && fields.open) { body.open = Number(fields.open[0]); }
  return body;
}

/** One form of the page with what is kept of it. */
class Sheet {
  constructor(ticket) {
    this.ticket = ticket;
    this.form = ticket.form;
    this.step = ticket.dataset;
    this.button = this.form.querySelector('button[type=submit]');
    this.line = this.form.querySelector('.saved') ?? document.getElementById('bewaard') ?? this.ownLine();
    this.key = [SHELF + this.step.person, this.step.attempt, this.step.item, this.step.spot, this.step.step].join('/');
    this.wait = FIRST_WAIT;
    this.form.addEventListener('input', () => this.keep());
    this.form.addEventListener('change', () => this.keep());
    this.form.addEventListener('submit', event => this.submitted(event));
    addEventListener('online', () => this.again());
    this.restore();
  }

  ownLine() {
    const line = document.createElement('p');
    line.className = 'saved';
    line.setAttribute('role', 'status');
    this.form.append(line);
    return line;
  }

  /** The saved line; {@code state} is wait, local or empty. */
  say(state, sentence) {
    this.line.className = `saved ${state}`.trim();
    const words = document.createElement('span');
    words.textContent = sentence;
    this.line.replaceChildren(icon({ wait: 'sync', local: 'wifi' }[state] ?? 'check'), words);
  }

  fields() {
    const data = new FormData(this.form);
    return Object.fromEntries(NAMES.filter(name => data.has(name)).map(name => [name, data.getAll(name)]));
  }

  keep() {
    this.entry = { fields: this.fields(), path: location.pathname, at: Date.now(), attempt: this.step.attempt };
    shelf.put(this.key, this.entry);
    clearTimeout(this.timer);
    for (const fault of this.form.querySelectorAll('.fault')) { fault.remove(); }
    for (const group of this.form.querySelectorAll('fieldset.bad')) { group.classList.remove('bad'); }
  }

  restore() {
    this.entry = shelf.take(this.key);
    if (!this.entry) { return; }
    this.fill(this.entry.fields);
    this.form.dispatchEvent(new CustomEvent('restored'));
    if (this.entry.body) {
      this.send();
    } else {
      this.say('local', texts.restored);
    }
  }

  fill(fields) {
    const rows = this.form.querySelector('[data-order]');
    for (const letter of rows ? fields.antwoord ?? [] : []) {
      rows.append(...rows.querySelectorAll(`li:has(input[value="${CSS.escape(letter)}"])`));
    }
    for (const [name, values] of Object.entries(fields)) {
      const controls = [...this.form.querySelectorAll(`[name="${name}"]`)].filter(control => control.type !== 'hidden');
      controls.forEach((control, place) => {
        if (control.type === 'radio' || control.type === 'checkbox') {
          control.checked = values.includes(control.value);
        } else if (values[place] !== undefined) {
          control.value = values[place];
        }
      });
    }
  }

  submitted(event) {
    if (this.plain) { return; }
    event.preventDefault();
    event.stopPropagation();
    const fields = this.fields();
    const same = this.entry?.body && JSON.stringify(this.entry.fields) === JSON.stringify(fields);
    if (!same) {
      const ticket = crypto.randomUUID?.() ?? this.ticket.value;
      this.entry = { fields, path: location.pathname, at: Date.now(), attempt: this.step.attempt, body: message(this.step, fields, ticket) };
      shelf.put(this.key, this.entry);
    }
    this.wait = FIRST_WAIT;
    this.send();
  }

  async send() {
    if (this.sending) { return; }
    this.sending = true;
    clearTimeout(this.timer);
    this.button?.setAttribute('aria-busy', 'true');
    this.say('wait', texts.saving);
    try {
      await this.answered(await deliver(this.step.attempt, this.entry.body, true));
    } catch {
      this.unsent();
    } finally {
      this.sending = false;
      this.button?.removeAttribute('aria-busy');
    }
  }

  async answered(response) {
    const answer = await said(response);
    if (response.ok) {
      this.stored(answer);
    } else if (response.status === 409) {
      shelf.drop(this.key);
      tellNext(answer.detail, 'warn');
      go(answer.here ?? location.pathname, '');
    } else if (response.status === 422) {
      this.refused(answer);
    } else if (response.status === 401 || UNCERTAIN.includes(response.status)) {
      this.unsent(response.status === 401);
    } else {
      this.post();
    }
  }

  stored(receipt) {
    shelf.drop(this.key);
    document.querySelector('.offline')?.remove();
    this.say('', texts.saved.replace('{0}', hour(new Date(receipt.at))));
    if (receipt.completed) { tellNext(texts.completed, 'ok'); }
    go(receipt.next, this.step.anchor ?? '');
  }

  /** The server's words, at the field they are about. */
  refused(answer) {
    delete this.entry.body;
    shelf.put(this.key, this.entry);
    this.say('local', texts.local);
    const about = answer.key === 'learning.step.child' ? 'kind' : this.form.querySelector('[data-field]')?.dataset.field;
    const group = this.form.querySelector(`[data-field="${about}"]`);
    const fault = document.getElementById('journal-fault').content.cloneNode(true).firstElementChild;
    fault.querySelector('span:last-child').textContent = answer.detail ?? texts.trouble;
    group?.querySelectorAll('.fault').forEach(old => old.remove());
    group?.classList.add('bad');
    if (group) { group.querySelector('legend').after(fault); } else { this.line.before(fault); }
    group?.querySelector('input:not([type=hidden]), select')?.focus();
  }

  /** Kept here; tried again later, and at once when the connection is back. */
  unsent(away) {
    this.say('local', texts.local);
    if (away) { return; }
    if (!document.querySelector('.offline')) {
      const bar = this.form.querySelector('.next-bar') ?? this.form.lastElementChild;
      bar.before(document.getElementById('journal-offline').content.cloneNode(true));
    }
    this.timer = setTimeout(() => this.again(), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  again() {
    if (this.entry?.body) { this.send(); }
  }

  /** As without a script: the server shows its own page for what we did not foresee. */
  post() {
    this.plain = true;
    this.form.requestSubmit(this.button);
  }
}

/** What was kept on other pages and could not be sent there. */
async function flush(person, here) {
  let sent = false;
  for (const key of shelf.keys(`${SHELF}${person}/`)) {
    const entry = shelf.take(key);
    const old = !entry || Date.now() - entry.at > DAYS_KEPT * 24 * 3600 * 1000;
    if (here.includes(key)) { continue; }
    if (old || entry.path === location.pathname) {
      shelf.drop(key);
    } else if (entry.body) {
      try {
        const response = await deliver(entry.attempt, entry.body, false);
        if (response.ok || [404, 409, 422].includes(response.status)) {
          shelf.drop(key);
          sent ||= response.ok;
        }
      } catch { return; }
    }
  }
  if (sent) { note(texts.sent, 'ok'); }
}

const waiting = sessionStorage.getItem('overenweer-told');
if (waiting) {
  sessionStorage.removeItem('overenweer-told');
  const { sentence, tone } = JSON.parse(waiting);
  if (sentence) { note(sentence, tone); }
}
history.scrollRestoration = 'auto';
const sheets = [...document.querySelectorAll('input[data-step]')].map(ticket => new Sheet(ticket));
flush(texts.person, sheets.map(sheet => sheet.key));
addEventListener('pageshow', event => { if (event.persisted) { location.reload(); } });
