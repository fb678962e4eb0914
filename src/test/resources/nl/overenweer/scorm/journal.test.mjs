// The journal of packages against a server that keeps the rules of ours (decision 0037): each number once and in its turn, the last session only.
// Tells a line for each thing that holds; JournalTest reads them.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

const answered = (status, body, type = 'application/json') => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
const problem = (status, key, more = {}) => answered(status, { status, key, detail: key, ...more }, 'application/problem+json');

/** What a browser keeps on its disk: it stays when a page goes. */
function disk() {
  const kept = new Map();
  return {
    kept,
    async put(shelf, key, value) { kept.set(key, structuredClone(value)); return true; },
    async drop(shelf, key) { kept.delete(key); },
    async all(shelf, start) { return [...kept].filter(([key]) => key.startsWith(start)).sort(([a], [b]) => (a < b ? -1 : 1)); },
  };
}

class Server {
  constructor() { Object.assign(this, { session: 0, number: 0, values: [], endings: [], asked: [], faults: [] }); }

  open() { this.session += 1; this.number = 0; return this.session; }

  /** A fault is 'down' (nothing came), 'lost' (it came, the answer didn't), or an answer of its own. */
  async take(body) {
    this.asked.push(`${body.session}/${body.number}`);
    const fault = this.faults.shift() ?? 'none';
    if (fault === 'down') { throw new TypeError('no connection'); }
    if (typeof fault === 'function') { return fault(); }
    const answer = this.judge(body);
    if (fault === 'lost') { throw new TypeError('the answer went astray'); }
    return answer;
  }

  judge({ session, number, set, ending }) {
    if (session !== this.session) { return problem(409, 'scorm.session.elsewhere'); }
    if (number <= this.number) { return answered(200, { number: this.number, repeated: true }); }
    if (number > this.number + 1) { return problem(409, 'scorm.commit.gap', { expected: this.number + 1 }); }
    this.number = number;
    this.values.push(...set.map(([element, value]) => `${element}=${value}`));
    this.endings.push(ending);
    return answered(200, { number, repeated: false, at: '2026-11-27T09:00:00Z' });
  }
}

let server = new Server();
globalThis.learning = {
  store: disk(),
  send: (path, body) => server.take(structuredClone(body)),
  post: (path, body) => server.take(structuredClone(body)),
  said: async response => { try { return await response.json(); } catch { return {}; } },
};
await import(pathToFileURL(process.argv[2]));
const { PackageJournal } = globalThis.learning;

const entry = (seq, value, { session = 1, part = 'een', kind = 'set' } = {}) => ({ session, part, seq, kind, element: kind === 'set' ? 'cmi.location' : '', value });

/** A page that opens: a new journal on the same disk. */
function page() {
  const journal = new PackageJournal('r', '7.1');
  const heard = [];
  for (const what of ['stored', 'unsent', 'refused', 'elsewhere', 'kept']) { journal.addEventListener(what, () => heard.push(what)); }
  journal.wait = 1;
  return { journal, heard };
}

function visit() {
  const { journal, heard } = page();
  journal.begin(server.open());
  return { journal, heard };
}

/** A tab that is killed with a value that never went out. */
async function killed() {
  const { journal } = visit();
  journal.wait = 3_600_000;
  server.faults = ['down'];
  journal.add(entry(1, 'a'));
  journal.seal();
  await until(() => journal.later);
  clearTimeout(journal.later);
}

/** Until this holds; a test that waits for ever is ended by whoever runs it. */
async function until(holds) { while (!holds()) { await new Promise(resolve => setTimeout(resolve, 2)); } }

const sent = journal => until(() => journal.line.length === 0 && !journal.filling && !journal.running);

const tests = {
  async 'values go in the order in which content set them, numbered from 1'() {
    const { journal } = visit();
    journal.add(entry(1, 'a'));
    journal.add(entry(2, 'b'));
    journal.add(entry(3, 'c', { part: 'twee' }));
    journal.add(entry(4, '', { part: 'twee', kind: 'finish' }));
    await sent(journal);
    assert.deepEqual(server.asked, ['1/1', '1/2']);
    assert.deepEqual(server.values, ['cmi.location=a', 'cmi.location=b', 'cmi.location=c']);
    assert.deepEqual(server.endings, ['none', 'finished']);
    assert.equal(globalThis.learning.store.kept.size, 0);
  },

  async 'without a connection the first waits, and nothing overtakes it'() {
    const { journal, heard } = visit();
    server.faults = ['down', 'down', () => answered(503, {})];
    journal.add(entry(1, 'a'));
    journal.seal();
    journal.add(entry(2, 'b'));
    journal.seal();
    await sent(journal);
    assert.deepEqual(server.asked, ['1/1', '1/1', '1/1', '1/1', '1/2']);
    assert.deepEqual(server.values, ['cmi.location=a', 'cmi.location=b']);
    assert.ok(heard.includes('unsent'));
  },

  async 'an answer that went astray leads to no second value'() {
    const { journal } = visit();
    server.faults = ['lost'];
    journal.add(entry(1, 'a'));
    journal.seal();
    await sent(journal);
    assert.deepEqual(server.asked, ['1/1', '1/1']);
    assert.deepEqual(server.values, ['cmi.location=a']);
  },

  async 'what a killed tab left is sent at the next visit, before anything new'() {
    await killed();
    const next = page().journal;
    assert.equal(await next.recover([]), 1);
    await next.flush(5000);
    next.begin(server.open());
    next.add(entry(2, 'b', { session: 2 }));
    next.seal();
    await sent(next);
    assert.deepEqual(server.values, ['cmi.location=a', 'cmi.location=b']);
  },

  async 'what only the frame had is found, and takes the number that comes next'() {
    const { journal } = visit();
    journal.add(entry(1, 'a'));
    journal.seal();
    await sent(journal);
    const next = page().journal;
    assert.equal(await next.recover([entry(2, 'b'), entry(3, 'c'), entry(4, 'd', { part: 'twee' })]), 2);
    await next.flush(5000);
    assert.deepEqual(server.values, ['cmi.location=a', 'cmi.location=b', 'cmi.location=c', 'cmi.location=d']);
    assert.equal(server.number, 3);
  },

  async 'what the frame and the page both have is sent once'() {
    await killed();
    const next = page().journal;
    await next.recover([entry(1, 'a'), entry(2, 'b')]);
    await next.flush(5000);
    assert.deepEqual(server.values, ['cmi.location=a', 'cmi.location=b']);
  },

  async 'a page that goes suspends, and its last word counts once although it is sent again'() {
    const { journal } = visit();
    journal.add(entry(1, 'a'));
    journal.leave('een');
    await until(() => server.endings.length === 1);
    const next = page().journal;
    await next.recover([]);
    await next.flush(5000);
    assert.deepEqual(server.values, ['cmi.location=a']);
    assert.deepEqual(server.endings, ['suspended']);
  },

  async 'of two windows the one that was taken over from stops, and says so'() {
    const { journal, heard } = visit();
    journal.add(entry(1, 'a'));
    journal.seal();
    await sent(journal);
    server.open();
    journal.add(entry(2, 'b'));
    journal.seal();
    await sent(journal);
    journal.add(entry(3, 'c'));
    journal.seal();
    await sent(journal);
    assert.deepEqual(server.values, ['cmi.location=a']);
    assert.equal(heard.filter(what => what === 'elsewhere').length, 1);
    assert.deepEqual(server.asked, ['1/1', '1/2']);
  },

  async 'what is refused is told and left, and what follows moves up'() {
    const { journal, heard } = visit();
    server.faults = [() => problem(400, 'scorm.commit.unreadable')];
    journal.add(entry(1, 'a'));
    journal.seal();
    journal.add(entry(2, 'b'));
    journal.seal();
    journal.add(entry(3, 'c'));
    journal.seal();
    await sent(journal);
    assert.deepEqual(server.values, ['cmi.location=b', 'cmi.location=c']);
    assert.equal(server.number, 2);
    assert.ok(heard.includes('refused'));
  },

  async 'a value is on the disk before the page says that it has it'() {
    const { journal } = visit();
    server.faults = ['down'];
    let onDisk = -1;
    journal.addEventListener('kept', () => { onDisk = Math.max(onDisk, globalThis.learning.store.kept.size); });
    journal.add(entry(1, 'a'));
    await until(() => onDisk >= 0);
    assert.equal(onDisk, 1);
    journal.seal();
    await sent(journal);
  },
};

for (const [name, test] of Object.entries(tests)) {
  server = new Server();
  globalThis.learning.store.kept.clear();
  try {
    await test();
    console.log(`holds: ${name}`);
  } catch (fault) {
    console.log(`fails: ${name}: ${fault.message}`);
  }
}
process.exit(0);
