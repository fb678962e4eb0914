// The forms of a learner's page: each pick and each letter is kept at once, and sent so that nothing is lost: not by a bad connection, not by
// a session that ended, not by a second click. Without this script the same forms post themselves.

const { store, sender, fieldsOf, fill, message, describe, compare, hour, lineOf, say, note, tellNext, tellWaiting, offline, waiting } = globalThis.learning;
const texts = document.getElementById('journal-texts').dataset;
const SILENCE = 400;
const LONGEST_SILENCE = 1000;

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

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** One form of the page with what is kept of it. */
class Sheet {
  constructor(ticket) {
    this.form = ticket.form;
    this.step = ticket.dataset;
    this.autosave = this.step.autosave === 'true';
    this.after = Number(this.step.after ?? 0);
    this.button = this.form.querySelector('button[type=submit]');
    // it saves by itself, so a button that says so would only be in the way
    if (this.autosave && this.button) { this.button.hidden = true; }
    this.line = lineOf(this.form);
    this.key = [sender.person, this.step.attempt, this.step.item, this.step.spot, this.step.step].join('/');
    this.kept = true;
    this.form.addEventListener('input', () => this.keep());
    this.form.addEventListener('change', () => this.keep());
    this.form.addEventListener('submit', event => this.submitted(event));
    this.reserve();
  }

  /** The stored answer over which the next one is written, here and where the form posts itself. */
  comesAfter(seq) {
    this.after = seq;
    const field = this.form.querySelector('input[name=after]');
    if (field) { field.value = String(seq); }
  }

  /** A number beforehand, so that a page that goes can still make a ticket. */
  reserve() {
    this.number = null;
    this.reserved = Promise.all([store.device, store.nextNumber(`${sender.person}/${this.step.attempt}`)])
      .then(([device, n]) => { this.number = { device, n }; });
  }

  keep() {
    this.touched = true;
    this.form.querySelectorAll('.fault').forEach(fault => fault.remove());
    this.form.querySelectorAll('fieldset.bad').forEach(group => group.classList.remove('bad'));
    const kept = store.put('drafts', this.key, { fields: fieldsOf(this.form), path: location.pathname, at: Date.now() });
    if (this.autosave && !this.torn) {
      say(this.line, 'wait', texts.saving);
      this.soon();
    }
    kept.then(done => {
      this.kept = done;
      if (!this.autosave || this.torn || !done) { this.sayKept(); }
    });
  }

  /** Never more than was done: kept on this device, or nowhere. */
  sayKept(more = '') {
    say(this.line, this.kept ? 'local' : 'nowhere', (this.kept ? texts.local : texts.nowhere) + more);
  }

  /** An answer that may still change goes to the server by itself, within a second. */
  soon() {
    const now = Date.now();
    this.since ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), Math.max(0, Math.min(SILENCE, this.since + LONGEST_SILENCE - now)));
  }

  async save() {
    await this.reserved;
    this.hurry();
  }

  /** What waits for its moment goes in line now; without waiting for anything, since the page may be going. */
  hurry() {
    if (this.since === undefined) { return; }
    clearTimeout(this.timer);
    delete this.since;
    this.queue();
  }

  /** Puts what the form holds in line, under a ticket of its own. */
  queue() {
    const fields = fieldsOf(this.form);
    const { device, n } = this.number ?? { device: store.random(), n: Math.floor(Math.random() * 1e9) };
    const body = { ticket: `${device}.${n}`, ...message(this.step, fields) };
    if (this.autosave) { body.after = this.after; }
    this.entry = {
      attempt: this.step.attempt, n, sheet: this.key, replaces: this.autosave, fields, body,
      path: location.pathname, title: document.title.split(' – ')[0],
    };
    sender.enqueue(this.entry).then(kept => { this.kept = kept; });
    this.reserve();
  }

  async restore() {
    const entry = await sender.adopt(this.key);
    const draft = await store.get('drafts', this.key);
    if (draft?.stored) {
      await store.drop('drafts', this.key);
      if (draft.at > performance.timeOrigin) { location.reload(); }
    }
    if (this.touched || draft?.stored) { return; }
    const fields = draft && !(entry?.since > draft.at) ? draft.fields : entry?.fields;
    if (fields) {
      fill(this.form, fields);
      this.form.dispatchEvent(new CustomEvent('restored'));
    }
    if (entry && same(fields, entry.fields)) {
      this.entry = entry;
      this.sent();
    } else if (fields && this.autosave) {
      this.keep();
    } else if (fields) {
      say(this.line, 'local', texts.restored);
    }
  }

  async submitted(event) {
    if (this.plain) { return; }
    event.preventDefault();
    event.stopPropagation();
    sheets.filter(other => other !== this).forEach(other => other.hurry());
    if (this.autosave) {
      this.since ??= Date.now();
      await this.save();
      return;
    }
    await this.reserved;
    if (sender.isWaiting(this.key) && same(this.entry?.fields, fieldsOf(this.form))) {
      sender.now();
    } else {
      this.queue();
    }
  }

  sent() {
    this.button?.setAttribute('aria-busy', 'true');
    say(this.line, 'wait', texts.saving);
  }

  stored(entry, receipt) {
    this.button?.removeAttribute('aria-busy');
    offline.hide();
    this.comesAfter(receipt.seq);
    if (same(entry.fields, fieldsOf(this.form))) { store.drop('drafts', this.key); }
    if (this.autosave && (this.since !== undefined || sender.isWaiting(this.key))) { return; }
    say(this.line, '', texts.saved.replace('{0}', hour(new Date(receipt.at))));
    if (!this.autosave) {
      if (receipt.completed) { tellNext(texts.completed, 'ok'); }
      go(receipt.next, this.step.anchor ?? '');
    }
  }

  /** The server's words, at the field they are about; while an answer may still change, in the saved line only. */
  refused(answer) {
    this.button?.removeAttribute('aria-busy');
    const sentence = answer.detail ?? texts.trouble;
    if (this.autosave) {
      this.sayKept(`. ${sentence}`);
      return;
    }
    this.sayKept();
    const about = answer.key === 'learning.step.child' ? 'kind' : this.form.querySelector('[data-field]')?.dataset.field;
    const group = this.form.querySelector(`[data-field="${about}"]`);
    const fault = document.getElementById('journal-fault').content.cloneNode(true).firstElementChild;
    fault.querySelector('span:last-child').textContent = sentence;
    group?.querySelectorAll('.fault').forEach(old => old.remove());
    group?.classList.add('bad');
    if (group) { group.querySelector('legend').after(fault); } else { this.line.before(fault); }
    group?.querySelector('input:not([type=hidden]), select, textarea')?.focus();
  }

  /** The attempt went on elsewhere. */
  stale(answer) {
    this.button?.removeAttribute('aria-busy');
    if (this.autosave && answer.key === 'learning.step.changed-elsewhere') {
      this.compare();
      return;
    }
    store.drop('drafts', this.key);
    const mine = this.step.step === 'answer' ? ` ${texts.yours.replace('{0}', describe(this.form))}` : '';
    tellNext(answer.detail + mine, 'warn');
    go(answer.here ?? location.pathname, '');
  }

  /** Another tab stored an answer to this question. */
  elsewhere() {
    if (this.autosave) {
      this.compare();
    } else if (!document.querySelector('.elsewhere')) {
      const link = document.createElement('a');
      Object.assign(link, { className: 'elsewhere', href: location.pathname, textContent: texts.look });
      note(texts.elsewhere, 'warn').append(link);
    }
  }

  /** Puts both answers side by side and lets her choose; nothing is overwritten meanwhile. */
  async compare() {
    this.torn = true;
    clearTimeout(this.timer);
    delete this.since;
    this.sayKept();
    await compare(this, {
      theirs: (fields, after, line) => {
        this.torn = false;
        this.comesAfter(after);
        fill(this.form, fields);
        this.form.dispatchEvent(new CustomEvent('restored'));
        store.drop('drafts', this.key);
        say(this.line, '', line);
      },
      mine: after => {
        this.torn = false;
        this.comesAfter(after);
        this.keep();
      },
    });
  }

  /** Kept here; tried again later, and at once when the connection is back. */
  unsent(away) {
    this.button?.removeAttribute('aria-busy');
    this.sayKept();
    if (!away) { offline.show(this.form, this.kept, sender.now); }
  }

  /** As without a script: the server shows its own page for what we did not foresee. An attempt that it does not know stays here. */
  stuck(status) {
    this.button?.removeAttribute('aria-busy');
    if (status === 404) {
      this.sayKept(`. ${texts.unknown}`);
    } else {
      this.plain = true;
      this.form.requestSubmit(this.button);
    }
  }
}

const sheets = [...document.querySelectorAll('input[data-step]')].map(ticket => new Sheet(ticket));
const sheetOf = entry => sheets.find(sheet => sheet.key === entry.sheet);
let sentElsewhere = 0;

/** What other pages left waits here: said with how many and where, until it is sent. */
async function tellLeft() {
  const left = (await sender.left()).map(([, entry]) => entry);
  waiting.show(left, sender.now);
  if (left.length === 0 && sentElsewhere > 0) {
    sentElsewhere = 0;
    note(texts.sent, 'ok');
  }
}

const hears = (what, act) => sender.heard.addEventListener(what, ({ detail }) => act(detail));
hears('sent', ({ entry, mine }) => mine && sheetOf(entry)?.sent());
hears('stored', ({ entry, mine, receipt }) => {
  if (mine) { sheetOf(entry)?.stored(entry, receipt); return; }
  sentElsewhere += 1;
  // a page that was asked for meanwhile shows the question still open
  store.put('drafts', entry.sheet, { stored: true, at: Date.now() });
  tellLeft();
});
hears('refused', ({ entry, mine, answer }) => {
  if (mine) { sheetOf(entry)?.refused(answer); } else { note(`${entry.title}: ${answer.detail ?? texts.trouble}`, 'warn'); }
});
hears('stale', ({ entry, mine, answer }) => {
  if (mine) { sheetOf(entry)?.stale(answer); } else { note(`${entry.title}: ${answer.detail ?? texts.trouble}`, 'warn'); }
});
hears('unsent', ({ entry, away }) => {
  sheets.filter(sheet => (entry ? sheet.key === entry.sheet : sender.isWaiting(sheet.key))).forEach(sheet => sheet.unsent(away));
  tellLeft();
});
hears('stuck', ({ entry, mine, status }) => mine && sheetOf(entry)?.stuck(status));
hears('elsewhere', ({ sheet }) => sheets.find(each => each.key === sheet)?.elsewhere());

tellWaiting();
history.scrollRestoration = 'auto';
addEventListener('pagehide', () => {
  sheets.forEach(sheet => sheet.hurry());
  sender.leave();
});
addEventListener('pageshow', event => { if (event.persisted) { location.reload(); } });
await Promise.all(sheets.map(sheet => sheet.restore()));
await store.clear();
await sender.drain();
await tellLeft();
