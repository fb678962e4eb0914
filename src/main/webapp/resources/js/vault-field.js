// One private field: what is typed is sealed and kept in this browser at once, and on the server when the typing rests. Two tabs or two
// devices never overwrite each other: then she chooses.

const { root, person, slot, sealed, put, fetchText, drafts, unseal } = globalThis.vaultRoom;
const { must } = globalThis.vaultTalk;
const texts = root.dataset;
const MOST = Number(texts.most);
const REST = 1000;
const LONGEST_REST = 10 * 1000;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60 * 1000;
const UNCERTAIN = [0, 401, 408, 425, 429, 500, 502, 503, 504];
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
const zone = { timeZone: 'Europe/Amsterdam' };
const locale = texts.language === 'en' ? 'en-GB' : 'nl-NL';

/** The hour as the page writes it: 12.44, or 12:44 in English. */
function hour(moment) {
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...zone }).format(moment);
  return texts.language === 'en' ? clock : clock.replace(':', '.');
}

function day(moment) {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...zone }).format(moment);
}

function icon(name) {
  const mark = document.createElement('span');
  mark.className = `pi pi-${name}`;
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}

class Field {
  /** {@code about} tells what else is sealed with the text; {@code whenSaved} hears that the server has it. */
  constructor({ kind, place, area, line, about = () => ({}), whenSaved = () => {} }) {
    Object.assign(this, { kind, place, area, line, about, whenSaved });
    this.slot = slot(kind, place);
    this.wait = FIRST_WAIT;
    this.turn = Promise.resolve();
    this.listening = new AbortController();
    const on = { signal: this.listening.signal };
    area.addEventListener('input', () => this.typed(), on);
    addEventListener('online', () => this.waiting && this.send(), on);
    document.addEventListener('visibilitychange', () => document.hidden && this.waiting && this.send(), on);
  }

  /** Fills the field with what lies on the server, or with what was typed here and did not get there. */
  async begin() {
    const there = await fetchText(this.kind, this.place);
    this.after = there?.version ?? 0;
    this.area.value = there?.content?.text ?? '';
    this.at = there?.content?.at;
    if (this.at) { this.say('', this.savedOn(new Date(this.at))); }
    const left = await drafts.left(`${this.slot}|`);
    for (const draft of left) { await this.takeUp(draft, there); }
    this.area.dispatchEvent(new CustomEvent('filled'));
    return this;
  }

  savedOn(moment) {
    return day(moment) === day(new Date()) ? texts.saved.replace('{0}', hour(moment)) : texts.savedOn.replace('{0}', day(moment)).replace('{1}', hour(moment));
  }

  async takeUp(draft, there) {
    let content;
    try { content = await unseal(draft.envelope, this.kind, this.place); } catch { return; }
    if (!content || content.text === (there?.content?.text ?? '')) {
      await drafts.forget(draft.key);
      return;
    }
    const mine = content.text;
    if (draft.after === this.after && !this.waiting) {
      this.area.value = mine;
      await this.typed();
    } else {
      const other = this.area.value;
      this.area.value = mine;
      await this.typed();
      this.choose(other, this.after);
    }
    if (!draft.own) { await drafts.forget(draft.key); }
  }

  /** The saved line; {@code state} is wait, local, err or empty. */
  say(state, sentence) {
    if (this.line.textContent === sentence && this.line.classList.contains(state || 'saved')) { return; }
    this.line.className = `saved ${state}`.trim();
    const words = document.createElement('span');
    words.textContent = sentence;
    this.line.replaceChildren(icon({ wait: 'sync', local: 'wifi', err: 'exclamation-triangle' }[state] ?? 'check'), words);
  }

  text() {
    return this.area.value.replace(UNPRINTABLE, '');
  }

  /** Seals what stands there now, in the order in which it was typed, and keeps that before anything else. */
  typed() {
    const text = this.text();
    this.waiting = true;
    this.typedAt ??= Date.now();
    clearTimeout(this.timer);
    this.turn = this.turn.then(() => this.keep(text)).catch(() => this.say('err', texts.unkept));
    const rest = Date.now() - this.typedAt > LONGEST_REST ? 0 : REST;
    this.timer = setTimeout(() => this.send(), rest);
    return this.turn;
  }

  async keep(text) {
    const at = new Date().toISOString();
    this.envelope = await sealed(this.kind, this.place, { text, at, ...this.about() });
    this.sealedText = text;
    await drafts.keep(this.slot, { envelope: this.envelope, after: this.after });
    if (!this.sending) { this.say('local', texts.local); }
  }

  /** Sends the newest seal; what is typed meanwhile is sent after it. */
  async send() {
    clearTimeout(this.timer);
    await this.turn;
    if (this.sending || this.choosing || !this.waiting) { return; }
    if (this.sealedText.length > MOST) {
      this.say('err', texts.tooMuch.replace('{0}', this.sealedText.length.toLocaleString(locale)).replace('{1}', (this.sealedText.length - MOST).toLocaleString(locale)));
      return;
    }
    const envelope = this.envelope;
    this.sending = true;
    this.say('wait', texts.saving);
    try {
      this.after = await put(this.kind, this.place, envelope, this.after);
      await this.stored(envelope);
    } catch (refused) {
      await this.unstored(refused);
    } finally {
      this.sending = false;
    }
    if (this.again) { this.again = false; this.send(); }
  }

  async stored(envelope) {
    this.wait = FIRST_WAIT;
    if (envelope === this.envelope) {
      this.waiting = false;
      this.typedAt = null;
      await drafts.drop(this.slot);
      this.at = new Date().toISOString();
      this.say('', texts.saved.replace('{0}', hour(new Date())));
    } else {
      await drafts.keep(this.slot, { envelope: this.envelope, after: this.after });
      this.again = true;
    }
    this.whenSaved(this.sealedText);
  }

  async unstored(refused) {
    if (refused.status === 409 && refused.key === 'vault.refused.text-changed') {
      const there = await fetchText(this.kind, this.place);
      this.meet(there?.content?.text ?? '', there?.version ?? 0);
    } else if (UNCERTAIN.includes(refused.status)) {
      this.say('local', refused.status === 429 ? refused.message : texts.local);
      if (refused.status === 401) { return; }
      this.timer = setTimeout(() => this.send(), this.wait);
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    } else {
      this.say('err', refused.message);
    }
  }

  /** Another tab or device was first. The same text twice is no matter. */
  meet(other, version) {
    if (other === this.sealedText) {
      this.after = version;
      this.again = true;
    } else {
      this.choose(other, version);
    }
  }

  /** Both texts stand side by side until she chose. */
  choose(other, version) {
    this.choosing = true;
    const box = document.getElementById('vault-conflict').content.cloneNode(true).firstElementChild;
    box.querySelector('[data-other]').textContent = other || texts.emptied;
    const decide = text => {
      box.remove();
      this.choosing = false;
      this.after = version;
      this.area.value = text;
      this.area.dispatchEvent(new CustomEvent('filled'));
      this.area.focus();
      this.typed();
    };
    box.querySelector('[data-mine]').onclick = () => decide(this.area.value);
    box.querySelector('[data-theirs]').onclick = () => decide(other);
    box.querySelector('[data-both]').onclick = () => decide(`${this.area.value}\n\n${other}`);
    this.area.closest('.field').before(box);
    this.say('local', texts.local);
    box.querySelector('h3').focus();
  }

  /** What stands here is not to be kept. */
  async discard() {
    this.end();
    this.waiting = false;
    await this.turn;
    await drafts.drop(this.slot);
  }

  /** No more is heard of this field; what it kept stays kept. */
  end() {
    clearTimeout(this.timer);
    this.listening.abort();
  }
}

/** What was typed elsewhere and never got to the server: it is sealed, so it can go now, also while the vault is shut. */
async function flush() {
  for (const draft of await drafts.left(`${person}|`)) {
    if (draft.own) { continue; }
    const [, kind, place] = draft.key.split('|');
    try {
      await must('PUT', '/api/kluis/tekst', { kind, place, sealed: draft.envelope, after: draft.after });
      await drafts.forget(draft.key);
    } catch (refused) {
      if (refused.status === 0) { return; }
    }
  }
}

globalThis.vaultField = { Field, hour, day, icon };
if (globalThis.vault.possible) { setTimeout(() => flush().catch(() => {}), LONGEST_REST); }
