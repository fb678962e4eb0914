// Tells its host each answer as an interaction, what was reached as objectives, how far it is as a measure, and what a reader writes as a comment.
(() => {
  const said = document.getElementById('said');
  const form = document.getElementById('vragen');
  const questions = [...form.querySelectorAll('[data-question]')];
  let host = window;
  while (!host.API_1484_11 && host.parent !== host) { host = host.parent; }
  const api = host.API_1484_11 ?? window.opener?.API_1484_11 ?? null;
  const set = (name, value) => api.SetValue(name, String(value)) === 'true';
  const get = name => api.GetValue(name);
  const open = api !== null && api.Initialize('') === 'true';
  let since = Date.now();

  const given = question => (form.elements[question.dataset.question].value ?? '').trim().toLowerCase();
  const right = question => given(question) === question.dataset.right;

  /** An answer of before is written over; the row of an objective is found by its name. */
  const row = (list, id) => {
    const count = Number(get(`${list}._count`));
    for (let i = 0; i < count; i++) { if (get(`${list}.${i}.id`) === id) { return i; } }
    set(`${list}.${count}.id`, id);
    return count;
  };

  function pattern(question) {
    return question.dataset.type === 'numeric' ? `${question.dataset.right}[:]${question.dataset.right}` : question.dataset.right;
  }

  function tell(question) {
    const { question: id, type, objective } = question.dataset;
    const at = `cmi.interactions.${row('cmi.interactions', id)}`;
    set(`${at}.type`, type);
    if (objective && get(`${at}.objectives._count`) === '0') { set(`${at}.objectives.0.id`, objective); }
    set(`${at}.timestamp`, new Date().toISOString().replace(/\.\d+Z/, '.0Z'));
    if (get(`${at}.correct_responses._count`) === '0') { set(`${at}.correct_responses.0.pattern`, pattern(question)); }
    if (given(question)) { set(`${at}.learner_response`, given(question)); }
    set(`${at}.result`, right(question) ? 'correct' : 'incorrect');
    set(`${at}.latency`, `PT${Math.round((Date.now() - since) / 1000)}S`);
    if (objective) {
      const goal = `cmi.objectives.${row('cmi.objectives', objective)}`;
      set(`${goal}.success_status`, right(question) ? 'passed' : 'failed');
      set(`${goal}.completion_status`, 'completed');
    }
    since = Date.now();
    const done = questions.filter(given).length / questions.length;
    set('cmi.progress_measure', done);
    set('cmi.suspend_data', JSON.stringify(Object.fromEntries(new FormData(form))));
    said.textContent = api.Commit('') === 'true' ? `Bewaard: ${questions.filter(given).length} van de ${questions.length} vragen.` : 'Het bewaren is niet gelukt.';
  }

  if (!open) {
    said.textContent = 'Niemand bewaart wat je hier doet: open dit onderdeel in een leersysteem.';
    form.addEventListener('submit', event => event.preventDefault());
    return;
  }
  if (get('cmi.entry') === 'resume') {
    const kept = JSON.parse(get('cmi.suspend_data') || '{}');
    Object.entries(kept).forEach(([name, value]) => { if (form.elements[name]) { form.elements[name].value = value; } });
    said.textContent = 'Welkom terug. Wat je koos, staat er nog.';
  }
  questions.forEach(question => question.addEventListener('change', () => tell(question)));
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (form.elements.opmerking.value.trim()) {
      const at = `cmi.comments_from_learner.${get('cmi.comments_from_learner._count')}`;
      set(`${at}.comment`, form.elements.opmerking.value.trim());
      set(`${at}.location`, 'vragen');
      form.elements.opmerking.value = '';
    }
    const hundredths = Math.round(100 * questions.filter(right).length / questions.length);
    set('cmi.score.scaled', hundredths / 100);
    set('cmi.score.raw', hundredths);
    set('cmi.score.min', 0);
    set('cmi.score.max', 100);
    api.Commit('');
    said.textContent = `${questions.filter(right).length} van de ${questions.length} goed.`;
  });
  addEventListener('pagehide', () => {
    set('cmi.exit', 'suspend');
    api.Terminate('');
  });
})();
