// What a package told, kept in this browser until the server has it: in commits that are numbered in each session, sent one after the other,
// again and again until the server has answered. The server takes each number once.

const { store, send, post, said } = globalThis.learning;
const SHELF = 'drafts';
const SILENCE = 1000;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;
const MOST_CHARACTERS = 400_000;
/** A commit is written whole each time something is added to it. */
const MOST_ENTRIES = 1000;
const MOST_IN_FAREWELL = 60_000;
const UNCERTAIN = [401, 408, 425, 429, 500, 502, 503, 504];
/** No commit has this number: the server answers which one it expects. */
const UNKNOWN = 999_999_999;

const padded = number => String(number).padStart(10, '0');
const bodyOf = ({ session, number, part, set, ending }) => ({ session, number, part, set, ending });

class PackageJournal extends EventTarget {
  constructor(registration, person) {
    super();
    this.path = `/api/scorm/${registration}/commits`;
    this.base = `scorm/${person}/${registration}/`;
    this.line = [];
    this.filling = null;
    this.session = 0;
    this.next = 1;
    this.wait = FIRST_WAIT;
  }

  tell(what, detail = {}) { this.dispatchEvent(new CustomEvent(what, { detail })); }

  keyOf(commit) { return `${this.base}${padded(commit.session)}/${padded(commit.number)}`; }

  /** What an earlier visit left: commits that were not answered, and what the frame kept that never came to us. */
  async recover(entries) {
    const stored = (await store.all(SHELF, this.base)).map(([, commit]) => commit);
    const known = new Set(stored.flatMap(commit => commit.seqs.map(seq => `${commit.session}/${seq}`)));
    const left = entries.filter(entry => !known.has(`${entry.session}/${entry.seq}`));
    this.line = stored.map(commit => ({ ...commit, old: true }));
    for (const entry of left) {
      const last = this.line.at(-1);
      const fits = last?.found && last.session === entry.session && last.part === entry.part && last.ending === 'none';
      const commit = fits ? last : { session: entry.session, number: UNKNOWN - left.length + this.line.length, part: entry.part, set: [], seqs: [], ending: 'none', old: true, found: true };
      if (!fits) { this.line.push(commit); }
      this.fill(commit, entry);
    }
    for (const commit of this.line.filter(each => each.found)) { await this.keep(commit); }
    return this.line.length;
  }

  fill(commit, entry) {
    if (entry.kind === 'finish') { commit.ending = 'finished'; } else { commit.set.push([entry.element, entry.value]); }
    commit.seqs.push(entry.seq);
  }

  begin(session) {
    this.session = session;
    this.next = 1;
    this.closed = false;
    this.over = false;
  }

  fresh(part) {
    this.next += 1;
    return { session: this.session, number: this.next - 1, part, set: [], seqs: [], ending: 'none' };
  }

  /** From the frame, in the order in which content set it. */
  add(entry) {
    if (this.over) { return; }
    if (this.filling && this.filling.part !== entry.part) { this.seal(); }
    this.filling ??= this.fresh(entry.part);
    this.fill(this.filling, entry);
    this.size = (this.size ?? 0) + entry.value.length + entry.element.length;
    this.keepSoon();
    if (entry.kind === 'finish' || this.size > MOST_CHARACTERS || this.filling.seqs.length >= MOST_ENTRIES) {
      this.seal();
    } else {
      this.timer ??= setTimeout(() => this.seal(), SILENCE);
    }
    this.tell('busy');
  }

  /** Many values come in a row: they are written together, and what comes while that is written goes with the next writing. */
  keepSoon() {
    this.writing ??= Promise.resolve().then(async () => {
      const commit = this.filling;
      const many = commit?.seqs.length ?? 0;
      if (many > 0) { await this.keep(commit); }
      this.writing = null;
      if (this.filling && (this.filling !== commit || commit.seqs.length > many)) { this.keepSoon(); }
    });
  }

  async keep(commit) {
    const seqs = [...commit.seqs];
    const kept = await store.put(SHELF, this.keyOf(commit), { ...commit, at: Date.now() });
    this.tell(kept ? 'kept' : 'nowhere', { session: commit.session, seqs });
  }

  seal() {
    clearTimeout(this.timer);
    this.timer = null;
    this.size = 0;
    if (!this.filling) { return; }
    this.line.push(this.filling);
    this.keep(this.filling);
    this.filling = null;
    this.drain();
  }

  /** Nothing was set for a while: the server hears that this window lives. */
  beat(part) {
    if (!this.filling && this.line.length === 0 && part && !this.over) {
      this.filling = this.fresh(part);
      this.seal();
    }
  }

  drain() {
    clearTimeout(this.later);
    this.running ??= this.rounds().catch(() => false).then(done => {
      this.running = null;
      if (!done && !this.over) {
        this.tell('unsent');
        this.later = setTimeout(() => this.drain(), this.wait);
        this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
      }
      return done;
    });
    return this.running;
  }

  async rounds() {
    while (this.line.length > 0) {
      if (!await this.deliver(this.line[0])) { return false; }
      this.wait = FIRST_WAIT;
    }
    return true;
  }

  /** True when the next one may go. */
  async deliver(commit) {
    const response = await send(this.path, bodyOf(commit), !this.leaving);
    const answer = await said(response);
    if (response.ok && answer.number !== undefined) {
      await this.settled(commit);
      this.tell('stored', { commit, answer });
      return true;
    }
    if (answer.key === 'scorm.commit.gap' && answer.expected !== commit.number) {
      await this.renumber(commit, answer.expected);
      return true;
    }
    if (answer.key === 'scorm.session.elsewhere') {
      await this.settled(commit);
      if (!commit.old) { this.over = true; this.filling = null; this.line = []; }
      this.tell('elsewhere', { old: commit.old });
      return true;
    }
    const ours = response.headers.get('content-type')?.startsWith('application/problem+json') || response.status === 413;
    if (UNCERTAIN.includes(response.status) || !ours) { return false; }
    await this.settled(commit);
    this.tell('refused', { answer, status: response.status });
    return true;
  }

  async settled(commit) {
    this.line = this.line.filter(each => each !== commit);
    await store.drop(SHELF, this.keyOf(commit));
  }

  /** The server expects another number, since one of ours was refused or never was: this one and those after it move up. */
  async renumber(first, expected) {
    let number = expected;
    for (const commit of [...this.line, ...(this.filling ? [this.filling] : [])].filter(each => each.session === first.session)) {
      await store.drop(SHELF, this.keyOf(commit));
      commit.number = number;
      delete commit.found;
      number += 1;
      await this.keep(commit);
    }
    if (first.session === this.session) { this.next = number; }
  }

  /** Waits until the server has all, or for so long. */
  async flush(milliseconds) {
    this.seal();
    await Promise.race([this.drain(), new Promise(resolve => setTimeout(resolve, milliseconds))]);
    return this.line.length === 0;
  }

  /** The last one of this session. */
  end(part) {
    if (this.closed || this.over || this.session === 0 || !part) { return; }
    this.closed = true;
    if (this.filling && this.filling.part !== part) { this.seal(); }
    this.filling ??= this.fresh(part);
    if (this.filling.ending === 'none') { this.filling.ending = 'suspended'; }
    this.keep(this.filling);
  }

  /** The page goes: all that is not sent yet, without waiting for what comes of it. What can't be sent so is sent at the next visit. */
  leave(part) {
    this.leaving = true;
    this.end(part);
    const all = [...this.line, ...(this.filling ? [this.filling] : [])];
    let size = 0;
    for (const commit of all) {
      size += JSON.stringify(commit.set).length;
      if (size > MOST_IN_FAREWELL) { return; }
      post(this.path, bodyOf(commit), true).catch(() => { /* it is kept */ });
    }
  }
}

globalThis.learning.PackageJournal = PackageJournal;
