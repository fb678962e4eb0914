// The overview of the aid: what was typed as running text, both parents in the same order, and remarks about the thinking. No sums, no scores.

const aid = document.getElementById('hulp');
const form = aid.querySelector('.aid-form');
const overview = aid.querySelector('[data-overview]');
const think = aid.querySelector('[data-think]');
const keep = aid.querySelector('[data-keep]');
const kept = aid.querySelector('[data-kept-told]');
const said = aid.dataset;
const LAST_ANCHOR = form.querySelector('select')?.options.length - 1;
const CONCERN = LAST_ANCHOR - 1;

const made = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
const value = name => form.elements.namedItem(name)?.value?.trim() ?? '';

function urgent(prompt) {
  const given = prompt.querySelector('input:checked');
  if (!given) { return []; }
  const action = given.value === 'nee' ? '' : ` ${prompt.querySelector('[data-action]').textContent}`;
  return [paragraph(prompt.querySelector('legend').textContent, `${given.dataset.words}.${action}`)];
}

function paragraph(question, answer) {
  const line = made('p', '');
  line.append(made('b', question), ` ${answer}`);
  return line;
}

function writing(prompt) {
  const text = prompt.querySelector('textarea').value.trim();
  const title = prompt.querySelector('.aid-title')?.textContent ?? prompt.querySelector('[data-question]').textContent;
  return text ? [paragraph(title, text)] : [];
}

const parents = domain => [...domain.querySelectorAll('.aid-parent')].map(parent => ({
  name: parent.querySelector('legend').textContent,
  anchor: parent.querySelector('select').value,
  place: parent.querySelector('select').selectedIndex,
  seen: [...parent.querySelectorAll('[data-observed]')].map(field => field.value.trim()).filter(Boolean),
}));
const isFilled = parent => Boolean(parent.anchor || parent.seen.length);

function domain(prompt) {
  const both = parents(prompt);
  if (!both.some(isFilled)) { return []; }
  return [made('h4', prompt.querySelector('[data-question]').textContent), ...both.map(parent =>
    paragraph(`${parent.name}.`, isFilled(parent)
      ? [parent.anchor && `${parent.anchor}.`, ...parent.seen].filter(Boolean).join(' ')
      : said.empty))];
}

function age(prompt) {
  const given = prompt.querySelector('input:checked');
  if (!given) { return []; }
  const row = given.closest('label');
  return [paragraph(`${given.dataset.words}.`,
    `${row.querySelector('[data-heavier]').textContent}. ${row.querySelector('[data-action]').textContent}`)];
}

const KINDS = { URGENT: urgent, WRITING: writing, DOMAINS: domain, AGE: age };

function write() {
  overview.replaceChildren();
  for (const part of form.querySelectorAll('.aid-part')) {
    const lines = [...part.querySelectorAll('.aid-prompt')].flatMap(KINDS[part.dataset.kind]);
    overview.append(made('h3', part.querySelector('h2').textContent), ...(lines.length ? lines : [made('p', said.empty)]));
  }
}

/** About the way of thinking, never about the family. */
function remarks() {
  const found = [];
  for (const each of form.querySelectorAll('.aid-domain')) {
    const title = each.querySelector('[data-question]').textContent;
    const both = parents(each);
    if (both.some(parent => parent.place === CONCERN && parent.seen.length === 0)) {
      found.push(said.noObservation.replace('{0}', title));
    }
    if (both.filter(isFilled).length === 1) { found.push(said.oneParent.replace('{0}', title)); }
    for (const text of both.flatMap(parent => parent.seen)) {
      const word = said.labels.split('|').find(label => text.toLowerCase().includes(label));
      if (word) { found.push(said.label.replace('{0}', word)); }
    }
  }
  const conclusion = value('co3').toLowerCase();
  if (conclusion && !said.certainties.split('|').some(word => conclusion.includes(word))) { found.push(said.noCertainty); }
  if (!value('v5')) { found.push(said.noAlternative); }
  if (!value('v6')) { found.push(said.noMeasure); }
  return found.length ? [...new Set(found)] : [said.fine];
}

aid.addEventListener('overview', () => {
  write();
  think.replaceChildren(...remarks().map(text => made('li', text)));
  keep.hidden = !globalThis.vault;
  kept.textContent = '';
});
aid.querySelector('[data-print]').addEventListener('click', () => print());

/** Only on her asking, and sealed before it leaves the browser. */
keep.addEventListener('click', async () => {
  const text = [document.querySelector('h1').textContent, aid.querySelector('.note p').textContent,
    ...[...overview.children].map(line => line.textContent)].join('\n\n');
  try {
    kept.textContent = '';
    if (!await globalThis.vault.ready()) { return; }
    const place = `inschattingshulp/${new Date().toISOString().slice(0, 16).toLowerCase().replaceAll(':', '-')}`;
    await globalThis.vault.save('hulp', place, text, { title: document.querySelector('h1').textContent, href: location.pathname });
    kept.textContent = said.kept;
  } catch {
    kept.textContent = said.notKept;
  }
});
