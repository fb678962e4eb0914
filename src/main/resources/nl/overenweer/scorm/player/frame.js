// Between a package and our page: it stands on the packages' address, so content finds the API here, in its parent, and our page is out of its
// reach. What content sets stands in a journal of this address before SetValue returns, and goes to our page, which has it sent and says so.

(() => {
  const ours = document.body.dataset.ours;
  const content = document.getElementById('content');
  const LONGEST_LEGACY = 4096;
  const REQUEST_VALID = /^adl\.nav\.request_valid\.(?:(continue|previous)|(choice|jump)\.\{target=([^{}]+)\})$/;
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
  function modern(all) {
    const inner = new globalThis.Scorm2004API({ autocommit: false, lmsCommitUrl: false, logLevel: 5 });
    const shelf = sharedStores(all);
    inner.loadFromFlattenedJSON(Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('adl.data.'))));
    let asked = '';
    let runs = false;
    // what we answer ourselves has its own number; null where the library has it
    let fault = null;
    const own = ([answer, code]) => { fault = String(code); return answer; };
    return {
      Initialize(text) {
        fault = null;
        const done = inner.Initialize(text);
        runs ||= done === 'true';
        return done;
      },
      Terminate(text) {
        fault = null;
        const done = inner.Terminate(text);
        if (done === 'true') { runs = false; finish(asked); }
        return done;
      },
      GetValue(element) {
        fault = null;
        const name = String(element);
        const wanted = REQUEST_VALID.exec(name);
        if (runs && wanted) { return own([valid(wanted[1] ?? wanted[2], wanted[3]), 0]); }
        if (runs && name.startsWith('adl.data.')) { return own(shelf.get(name.slice(9))); }
        return name === 'adl.nav.request' && runs ? own([asked || '_none_', 0]) : inner.GetValue(element);
      },
      SetValue(element, value) {
        fault = null;
        const name = String(element);
        if (runs && REQUEST_VALID.test(name)) { return own(['false', 404]); }
        if (runs && name.startsWith('adl.data.')) {
          const [done, code] = shelf.set(name.slice(9), String(value));
          if (code === 0) { keep('set', name, value); }
          return own([done, code]);
        }
        const done = inner.SetValue(element, value);
        if (done === 'true') {
          if (element === 'adl.nav.request') { asked = value === '_none_' ? '' : String(value); }
          keep('set', element, value);
        }
        return done;
      },
      Commit(text) {
        fault = null;
        const done = inner.Commit(text);
        if (done === 'true') { tell('commit'); }
        return done;
      },
      GetLastError: () => fault ?? String(inner.GetLastError()),
      GetErrorString: code => inner.GetErrorString(code),
      GetDiagnostic: code => inner.GetDiagnostic(code),
    };
  }

  /** What our server said that may be asked: a button that the package hides may be asked for all the same. */
  function valid(kind, target) {
    const may = launch?.valid?.[kind] ?? false;
    return String(target === undefined ? may === true : Array.isArray(may) && may.includes(target));
  }

  /** `adl.data`: the stores that the manifest maps for this part, with what it may do with each; answers and their number. */
  function sharedStores(values) {
    const stores = (launch?.stores ?? []).map((rights, at) => ({ ...rights, text: values[`adl.data.${at}.store`] }));
    const of = name => {
      const [, at, word] = /^(\d{1,6})\.(id|store)$/.exec(name) ?? [];
      return [word, stores[Number(at)]];
    };
    return {
      get(name) {
        if (name === '_count') { return [String(stores.length), 0]; }
        if (name === '_children') { return ['id,store', 0]; }
        const [word, store] = of(name);
        if (!word) { return ['', 401]; }
        if (!store) { return ['', 301]; }
        if (word === 'id') { return [store.id, 0]; }
        if (!store.reads) { return ['', 405]; }
        return store.text === undefined ? ['', 403] : [store.text, 0];
      },
      set(name, text) {
        const [word, store] = of(name);
        if (!word) { return ['false', name === '_count' || name === '_children' ? 404 : 401]; }
        if (word === 'id') { return ['false', 404]; }
        if (!store) { return ['false', 351]; }
        if (!store.writes) { return ['false', 404]; }
        store.text = text;
        return ['true', 0];
      },
    };
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
