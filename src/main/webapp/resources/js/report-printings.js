// Tells how far files to print are, and shows them when they are done. Without this script the page asks again by itself.
const PAUSE = 900;
const regions = [...document.querySelectorAll('[data-printing]')];

function tell(region, file) {
  const bar = region.querySelector('progress');
  const said = region.querySelector('[data-printing-said]');
  if (file.all > 0) { bar.max = file.all; }
  bar.value = file.done;
  if (said.textContent !== file.said) { said.textContent = file.said; }
}

async function look() {
  try {
    const answer = await fetch('/api/voortgang/bestanden', { headers: { Accept: 'application/json' } });
    if (!answer.ok) { location.reload(); return; }
    const files = await answer.json();
    for (const region of regions) {
      const file = files.find(each => String(each.id) === region.dataset.printing);
      if (!file?.running) { location.reload(); return; }
      tell(region, file);
    }
  } catch { /* the connection is away: it goes on without us, ask again */ }
  setTimeout(look, PAUSE);
}

if (regions.length > 0) { setTimeout(look, PAUSE); }
