// A sharable content object as small as it can be: it finds its host, tells how its reader stands, and goes on where it stopped.
(() => {
  const MOST = 500;

  function upwards(start, name) {
    let view = start;
    for (let i = 0; i < MOST; i++) {
      try { if (view[name]) { return view[name]; } } catch { /* of another origin */ }
      if (!view.parent || view.parent === view) { return null; }
      view = view.parent;
    }
    return null;
  }

  const find = name => upwards(window, name) ?? (window.opener ? upwards(window.opener, name) : null);
  const api2004 = find('API_1484_11');
  const api12 = api2004 ? null : find('API');
  const said = document.getElementById('said');
  let open = false;

  const host = api2004 ? {
    begin: () => api2004.Initialize('') === 'true',
    get: name => api2004.GetValue(name),
    set: (name, value) => api2004.SetValue(name, value) === 'true',
    keep: () => api2004.Commit('') === 'true',
    end: () => api2004.Terminate(''),
    completion: 'cmi.completion_status', success: 'cmi.success_status', place: 'cmi.location', exit: 'cmi.exit',
  } : api12 && {
    begin: () => api12.LMSInitialize('') === 'true',
    get: name => api12.LMSGetValue(name),
    set: (name, value) => api12.LMSSetValue(name, value) === 'true',
    keep: () => api12.LMSCommit('') === 'true',
    end: () => api12.LMSFinish(''),
    completion: 'cmi.core.lesson_status', success: 'cmi.core.lesson_status', place: 'cmi.core.lesson_location', exit: 'cmi.core.exit',
  };

  function tell(sentence) { said.textContent = sentence; }

  function score(hundredths) {
    if (api2004) {
      host.set('cmi.score.scaled', String(hundredths / 100));
      host.set('cmi.score.raw', String(hundredths));
      host.set('cmi.score.min', '0');
      host.set('cmi.score.max', '100');
    } else {
      host.set('cmi.core.score.raw', String(hundredths));
      host.set('cmi.core.score.min', '0');
      host.set('cmi.core.score.max', '100');
    }
  }

  const acts = {
    read() {
      host.set(host.completion, 'completed');
      tell('Gelezen. Dat is bewaard.');
    },
    right() {
      score(100);
      if (api2004) { host.set('cmi.completion_status', 'completed'); }
      host.set(host.success, 'passed');
      tell('Goed: eerst kijken of je zelf veilig bent. Je bent geslaagd.');
    },
    wrong() {
      score(0);
      if (api2004) { host.set('cmi.completion_status', 'completed'); }
      host.set(host.success, 'failed');
      tell('Nog niet: kijk eerst of je zelf veilig bent. Probeer het nog eens.');
    },
  };

  function act(name) {
    if (!open) { tell('Niemand bewaart wat je hier doet: open dit onderdeel in een leersysteem.'); return; }
    acts[name]();
    host.set(host.place, name);
    if (!host.keep()) { tell('Het bewaren is niet gelukt. Probeer het nog eens.'); }
  }

  document.querySelectorAll('[data-act]').forEach(button => button.addEventListener('click', () => act(button.dataset.act)));
  open = Boolean(host) && host.begin();
  if (open && host.get(host.place)) { tell('Welkom terug. Je gaat verder waar je was.'); }
  addEventListener('pagehide', () => {
    if (!open) { return; }
    open = false;
    host.set(host.exit, 'suspend');
    host.end();
  });
})();
