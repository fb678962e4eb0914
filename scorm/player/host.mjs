// Whoever runs this package: a learning system of SCORM 1.2 or 2004, or nobody but the browser. Each keeps a text and is told how things stand.

const FARTHEST = 500;

/** 'The SCO must find the API by looking in its window's parents, then in those of its opener.' */
function upwards(from, name) {
  let window = from;
  for (let i = 0; i < FARTHEST; i++) {
    try {
      if (window[name]) { return window[name]; }
    } catch { /* a window of another origin: its parent may be ours */ }
    if (!window.parent || window.parent === window) { return null; }
    window = window.parent;
  }
  return null;
}

export function findApi(start, name) {
  let opener = null;
  try { opener = start.top.opener; } catch { /* another origin's */ }
  return upwards(start, name) ?? (start.opener ? upwards(start.opener, name) : null) ?? (opener ? upwards(opener, name) : null);
}

/** 2004: 'Already Initialized'. */
const ALREADY = 103;

const two = number => String(number).padStart(2, '0');

function clock(ms) {
  const seconds = Math.floor(ms / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

/** HHHH:MM:SS */
const span12 = ms => clock(ms).map((part, i) => (i === 0 ? String(part).padStart(4, '0') : two(part))).join(':');

/** PT1H2M3S */
const span2004 = ms => {
  const [hours, minutes, seconds] = clock(ms);
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds}S`;
};

/** In the world's own time. A zone may only follow a second with a fraction of at most two digits: YYYY-MM-DDThh:mm:ss.ssZ */
const moment2004 = now => `${new Date(now).toISOString().slice(0, 22)}Z`;

/** What both versions do alike; the names of calls and elements differ. */
class Scorm {
  constructor(api, calls, now) {
    Object.assign(this, { api, calls, now, began: now(), told: {}, open: false, interactions: 0, refused: new Set() });
  }

  call(name, ...values) {
    try { return String(this.api[this.calls[name]](...values)); } catch { return ''; }
  }

  begin() {
    this.open = this.call('begin', '') === 'true' || this.error() === ALREADY;
    this.interactions = Number(this.get('cmi.interactions._count')) || 0;
    return this.open;
  }

  error() { return Number(this.call('error')); }

  get(element) { return this.call('get', element); }

  /** True when the host took it; the same value is not sent twice. */
  set(element, value) {
    const text = String(value);
    if (this.told[element] === text) { return true; }
    const taken = this.call('set', element, text) === 'true';
    if (taken) { this.told[element] = text; }
    return taken;
  }

  commit() { return this.call('commit', '') === 'true'; }

  where() { return this.get(this.place); }

  /** Where she is: kept with the next step, or when she goes. */
  at(where) { this.set(this.place, where.slice(0, this.longestPlace)); }

  /** Not every host of 1.2 keeps interactions: what one refuses is not offered again. */
  record(fields) {
    if (this.refused.has('interactions')) { return; }
    const at = `cmi.interactions.${this.interactions}`;
    if (!this.set(`${at}.id`, fields[0][1])) {
      this.refused.add('interactions');
      return;
    }
    fields.slice(1).forEach(([name, value]) => this.set(`${at}.${name}`, value));
    this.interactions++;
  }

  close() {
    if (!this.open) { return; }
    this.open = false;
    this.leave();
    this.commit();
    this.call('end', '');
  }
}

export class Scorm12 extends Scorm {
  constructor(api, now) {
    super(api, { begin: 'LMSInitialize', end: 'LMSFinish', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', error: 'LMSGetLastError' }, now);
    Object.assign(this, { kind: 'scorm12', most: 4096, place: 'cmi.core.lesson_location', longestPlace: 255 });
  }

  state() { return this.get('cmi.suspend_data'); }

  isReadOnly() { return ['browse', 'review'].includes(this.get('cmi.core.lesson_mode')); }

  tell({ state, where, outcome, objectives: _ }) {
    const kept = this.set('cmi.suspend_data', state);
    this.at(where);
    this.set('cmi.core.lesson_status', outcome.status);
    if (outcome.score !== null) {
      this.set('cmi.core.score.min', 0);
      this.set('cmi.core.score.max', 100);
      this.set('cmi.core.score.raw', Math.round(outcome.score * 100));
    }
    this.leave();
    return this.commit() && kept;
  }

  leave() {
    this.set('cmi.core.session_time', span12(this.now() - this.began));
    this.set('cmi.core.exit', 'suspend');
  }

  answered(each, latency) {
    const at = new Date(this.now());
    this.record([
      ['id', each.id], ['objectives.0.id', each.objective], ['time', [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')],
      ['type', each.type], ...each.correct.map((right, i) => [`correct_responses.${i}.pattern`, right.v12]), ['weighting', 1],
      ['student_response', each.response.v12], ['result', each.result.v12], ['latency', span12(latency)],
    ]);
  }
}

export class Scorm2004 extends Scorm {
  constructor(api, now) {
    super(api, { begin: 'Initialize', end: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit', error: 'GetLastError' }, now);
    Object.assign(this, { kind: 'scorm2004', most: 64_000, objectives: null, place: 'cmi.location', longestPlace: 1000 });
  }

  state() { return this.get('cmi.suspend_data'); }

  isReadOnly() { return ['browse', 'review'].includes(this.get('cmi.mode')); }

  tell({ state, where, outcome, objectives }) {
    const kept = this.set('cmi.suspend_data', state);
    this.at(where);
    this.set('cmi.completion_status', outcome.completion);
    this.set('cmi.success_status', outcome.success);
    this.set('cmi.progress_measure', Number(outcome.measure.toFixed(4)));
    if (outcome.score !== null) { this.score('cmi', outcome.score); }
    objectives.forEach(each => this.objective(each));
    this.leave();
    return this.commit() && kept;
  }

  score(of, scaled) {
    this.set(`${of}.score.min`, 0);
    this.set(`${of}.score.max`, 100);
    this.set(`${of}.score.raw`, Math.round(scaled * 100));
    this.set(`${of}.score.scaled`, Number(scaled.toFixed(4)));
  }

  /** One for each item, under its own name; the host may know some already. */
  objective({ id, completion, success, score }) {
    if (!this.objectives) {
      const count = Number(this.get('cmi.objectives._count')) || 0;
      this.objectives = Array.from({ length: count }, (_, i) => this.get(`cmi.objectives.${i}.id`));
    }
    if (!this.objectives.includes(id)) {
      if (!this.set(`cmi.objectives.${this.objectives.length}.id`, id)) { return; }
      this.objectives.push(id);
    }
    const at = `cmi.objectives.${this.objectives.indexOf(id)}`;
    this.set(`${at}.completion_status`, completion);
    if (success) { this.set(`${at}.success_status`, success); }
    if (score !== null) { this.score(at, score); }
  }

  leave() {
    this.set('cmi.session_time', span2004(this.now() - this.began));
    this.set('cmi.exit', 'suspend');
  }

  answered(each, latency) {
    this.record([
      ['id', each.id], ['type', each.type], ['objectives.0.id', each.objective], ['timestamp', moment2004(this.now())],
      ...each.correct.map((right, i) => [`correct_responses.${i}.pattern`, right.v2004]), ['weighting', 1],
      ['learner_response', each.response.v2004], ['result', each.result.v2004], ['latency', span2004(latency)], ['description', each.description],
    ]);
  }
}

/** No learning system: the browser keeps it, where it may. */
export class Browser {
  constructor(store, name) {
    Object.assign(this, { store, name, kind: 'browser', most: Infinity });
  }

  begin() { return true; }

  read(part) {
    try { return this.store?.getItem(`${this.name}/${part}`) ?? ''; } catch { return ''; }
  }

  state() { return this.read('state'); }

  where() { return this.read('where'); }

  isReadOnly() { return false; }

  tell({ state, where }) {
    try {
      this.store.setItem(`${this.name}/state`, state);
      this.store.setItem(`${this.name}/where`, where);
      return true;
    } catch { return false; }
  }

  at(where) {
    try { this.store.setItem(`${this.name}/where`, where); } catch { /* then she begins on the first page */ }
  }

  answered() { /* nobody asks */ }

  commit() { return true; }

  close() { /* all is kept already */ }
}

function storeOf(window) {
  try { return window.localStorage; } catch { return null; }
}

/** `asked` is what the package was made for: scorm12, scorm2004 or web. Where no learning system is found, the browser keeps what is done. */
export function connect(asked, name, window, now = Date.now) {
  const api = { scorm12: 'API', scorm2004: 'API_1484_11' }[asked];
  const found = api ? findApi(window, api) : null;
  const host = found && (asked === 'scorm12' ? new Scorm12(found, now) : new Scorm2004(found, now));
  return host?.begin() ? host : new Browser(storeOf(window), name);
}
