// Between a package and our page: it stands on the packages' address, so content finds the API here, in its parent, and our page is out of its
// reach. What content sets stands in a journal of this address before SetValue returns, and goes to our page, which has it sent and says so.

(() => {
  const ours = document.body.dataset.ours;
  const content = document.getElementById('content');
  const LONGEST_LEGACY = 4096;
  let launch = null;
  let seq = 0;

  const tell = (what, detail = {}) => parent.postMessage({ what, ...detail }, ours);

  const journal = {
    /** Until content starts only what was left is looked at, and dropped. */
    registration: '',
    key(session, seqOf) { return `ow/${this.registration}/${String(session).padStart(9, '0')}/${String(seqOf).padStart(9, '0')}`; },
    put(entry) {
      try { localStorage.setItem(this.key(entry.session, entry.seq), JSON.stringify(entry)); } catch { /* then our page alone has it */ }
    },
    drop(session, seqs) {
      for (const one of seqs) {
        try { localStorage.removeItem(this.key(session, one)); } catch { return; }
      }
    },
    left(registration) {
      this.registration = registration;
      try {
        const start = `ow/${registration}/`;
        return Object.keys(localStorage).filter(key => key.startsWith(start)).sort().map(key => JSON.parse(localStorage.getItem(key)));
      } catch { return []; }
    },
  };

  function keep(kind, element = '', value = '') {
    if (!launch?.counts) { return; }
    seq += 1;
    const entry = { session: launch.session, part: launch.part, seq, kind, element, value: String(value) };
    journal.put(entry);
    tell('kept', { entry });
  }

  /** The library of SCORM 1.2, with what it lacks: suspend data of any length goes on here, with a word in the console. */
  function legacy(values) {
    const inner = new globalThis.Scorm12API({ autocommit: false, lmsCommitUrl: false, logLevel: 5, autoCompleteLessonStatus: false, mastery_override: false });
    const { 'cmi.suspend_data': suspended = '', ...rest } = values;
    inner.loadFromFlattenedJSON(suspended.length > LONGEST_LEGACY ? rest : values);
    let long = suspended.length > LONGEST_LEGACY ? suspended : null;
    let started = false;
    let over = false;
    // after LMSFinish nothing is initialized any more (301); the library says nothing then
    let late = false;
    const closed = answer => { late = true; return answer; };
    return {
      LMSInitialize(text) {
        late = false;
        const done = inner.LMSInitialize(text);
        started ||= done === 'true';
        return done;
      },
      LMSFinish(text) {
        if (over) { return closed('false'); }
        const done = inner.LMSFinish(text);
        if (done === 'true') { over = true; finish(''); }
        return done;
      },
      LMSGetValue(element) {
        if (over) { return closed(''); }
        const value = inner.LMSGetValue(element);
        return element === 'cmi.suspend_data' && long !== null && inner.LMSGetLastError() === '0' ? long : value;
      },
      LMSSetValue(element, value) {
        if (over) { return closed('false'); }
        const text = String(value);
        if (element === 'cmi.suspend_data' && text.length > LONGEST_LEGACY && started) {
          inner.LMSSetValue(element, '');
          long = text;
          console.warn(`suspend_data is ${text.length} long: kept here, but another LMS may cut it off at ${LONGEST_LEGACY}`);
          keep('set', element, text);
          return 'true';
        }
        const done = inner.LMSSetValue(element, value);
        if (done === 'true') {
          if (element === 'cmi.suspend_data') { long = null; }
          keep('set', element, text);
        }
        return done;
      },
      LMSCommit(text) {
        if (over) { return closed('false'); }
        const done = inner.LMSCommit(text);
        if (done === 'true') { tell('commit'); }
        return done;
      },
      LMSGetLastError: () => (late ? '301' : String(inner.LMSGetLastError())),
      LMSGetErrorString: code => inner.LMSGetErrorString(code),
      LMSGetDiagnostic: code => inner.LMSGetDiagnostic(code),
    };
  }

  /** The library of SCORM 2004. Where to go is decided on our server, so its own sequencing has nothing to do. */
  function modern(values) {
    const inner = new globalThis.Scorm2004API({ autocommit: false, lmsCommitUrl: false, logLevel: 5 });
    inner.loadFromFlattenedJSON(values);
    let asked = '';
    return {
      Initialize: text => inner.Initialize(text),
      Terminate(text) {
        const done = inner.Terminate(text);
        if (done === 'true') { finish(asked); }
        return done;
      },
      GetValue(element) {
        const wanted = /^adl\.nav\.request_valid\.(continue|previous|choice|jump)(?:\.\{target=([^}]+)\})?$/.exec(element);
        if (wanted && inner.GetLastError() !== undefined) { return valid(wanted[1], wanted[2]); }
        return element === 'adl.nav.request' ? asked || '_none_' : inner.GetValue(element);
      },
      SetValue(element, value) {
        const done = inner.SetValue(element, value);
        if (done === 'true') {
          if (element === 'adl.nav.request') { asked = value === '_none_' ? '' : String(value); }
          keep('set', element, value);
        }
        return done;
      },
      Commit(text) { const done = inner.Commit(text); if (done === 'true') { tell('commit'); } return done; },
      GetLastError: () => String(inner.GetLastError()),
      GetErrorString: code => inner.GetErrorString(code),
      GetDiagnostic: code => inner.GetDiagnostic(code),
    };
  }

  function valid(kind, target) {
    const menu = launch?.menu ?? [];
    if (kind === 'choice' || kind === 'jump') { return String(menu.some(line => line.part === target && line.open)); }
    return String((launch?.buttons ?? []).includes(kind));
  }

  function finish(request) {
    keep('finish');
    tell('finish', { request });
  }

  /** Its last page goes, and with it what content does when it goes. */
  function stop() {
    content.onload = () => {
      content.onload = null;
      tell('stopped');
    };
    content.src = 'about:blank';
  }

  function start(given) {
    content.onload = null;
    launch = given;
    journal.registration = given.registration;
    seq = given.seq ?? 0;
    delete globalThis.API;
    delete globalThis.API_1484_11;
    if (given.standard === '2004') { globalThis.API_1484_11 = modern(given.values); } else { globalThis.API = legacy(given.values); }
    content.title = given.title;
    content.src = given.url;
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || origin !== ours) { return; }
    if (data.what === 'left') { tell('left', { entries: journal.left(data.registration) }); }
    if (data.what === 'start') { start(data.launch); }
    if (data.what === 'stop') { stop(); }
    if (data.what === 'have') { journal.drop(data.session, data.seqs); }
  });
  tell('ready');
})();
