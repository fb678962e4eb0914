// What the journal tells on the page: the saved line, notices on top, and what is still waiting on this device.

const texts = document.getElementById('journal-texts').dataset;
const NEXT = 'overenweer-told';
const ICONS = { wait: 'sync', local: 'wifi', nowhere: 'exclamation-triangle' };

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' });

/** The hour as the page writes it, wherever the device thinks it is: 12.44, or 12:44 in English. */
function hour(moment) {
  const [hours, minutes] = clock.format(moment).split(':');
  return document.documentElement.lang === 'en' ? `${hours}:${minutes}` : `${Number(hours)}.${minutes}`;
}

function icon(name) {
  const mark = document.createElement('span');
  mark.className = `pi pi-${name}`;
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}

/** The page's saved line; made in the form where the page has none, so that there is one on a page and no more. */
function lineOf(form) {
  const known = form.querySelector('.saved') ?? document.getElementById('bewaard') ?? document.querySelector('main .saved');
  if (known) { return known; }
  const line = document.createElement('p');
  line.className = 'saved';
  line.setAttribute('role', 'status');
  form.append(line);
  return line;
}

/** Says how it stands with saving; {@code state} is wait, local, nowhere or empty: on the server. */
function say(line, state, sentence) {
  if (line.dataset.said === `${state} ${sentence}`) { return; }
  line.dataset.said = `${state} ${sentence}`;
  line.className = `saved ${state}`.trim();
  const words = document.createElement('span');
  words.textContent = sentence;
  line.replaceChildren(icon(ICONS[state] ?? 'check'), words);
}

function note(sentence, tone) {
  const box = document.createElement('div');
  box.className = 'notices';
  if (!document.querySelector('main [role=status]')) { box.setAttribute('role', 'status'); }
  const inner = document.createElement('div');
  inner.className = `note ${tone}`;
  const words = document.createElement('div');
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  words.append(paragraph);
  inner.append(icon(tone === 'ok' ? 'check-circle' : 'exclamation-triangle'), words);
  box.append(inner);
  document.querySelector('main .page')?.prepend(box);
  return words;
}

/** Told on the next page, once. */
function tellNext(sentence, tone) {
  try { sessionStorage.setItem(NEXT, JSON.stringify({ sentence, tone })); } catch { /* then it is not told */ }
}

function tellWaiting() {
  try {
    const { sentence, tone } = JSON.parse(sessionStorage.getItem(NEXT) ?? '{}');
    sessionStorage.removeItem(NEXT);
    if (sentence) { note(sentence, tone); }
  } catch { /* nothing waits */ }
}

/** That there is no connection, what that means, and a way to try again at once. */
const offline = {
  show(form, kept, again) {
    if (document.querySelector('.offline')) { return; }
    const told = document.getElementById('journal-offline').content.cloneNode(true);
    told.querySelector('[data-kept]').textContent = kept ? texts.offlineKept : texts.nowhere;
    told.querySelector('button').addEventListener('click', again);
    const place = form?.querySelector('.next-bar') ?? form?.lastElementChild;
    if (place) { place.before(told); } else { document.querySelector('main .page')?.prepend(told); }
  },
  hide() {
    document.querySelectorAll('.offline').forEach(told => told.remove());
  },
};

/** How many answers of other pages wait on this device, and where. */
const waiting = {
  show(entries, again) {
    waiting.hide();
    if (entries.length === 0) { return; }
    const told = document.getElementById('journal-waiting').content.cloneNode(true);
    const places = new Map(entries.map(entry => [entry.path, entry.title]));
    told.querySelector('strong').textContent =
      (entries.length === 1 ? texts.waitingOne : texts.waitingMore).replace('{0}', String(entries.length));
    for (const [path, title] of places) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = path;
      link.textContent = title;
      item.append(link);
      told.querySelector('ul').append(item);
    }
    told.querySelector('button').addEventListener('click', again);
    document.querySelector('main .page')?.prepend(told);
  },
  hide() {
    document.querySelectorAll('.waiting-here').forEach(told => told.remove());
  },
};

globalThis.learning = Object.assign(globalThis.learning ?? {}, { hour, icon, lineOf, say, note, tellNext, tellWaiting, offline, waiting });
