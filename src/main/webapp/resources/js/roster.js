// Tells how far a list of staff is, and shows the result when it is done. Without this script the page asks again by itself.
const region = document.querySelector('[data-roster]');
const said = region?.querySelector('[data-roster-said]');
const bar = region?.querySelector('progress');
const PAUSE = 700;

async function look() {
  try {
    const answer = await fetch(region.dataset.roster, { headers: { Accept: 'application/json' } });
    if (!answer.ok) { location.reload(); return; }
    const progress = await answer.json();
    bar.value = progress.done;
    if (said.textContent !== progress.said) { said.textContent = progress.said; }
    if (!progress.running) { location.reload(); return; }
  } catch { /* the connection is away: it goes on without us, ask again */ }
  setTimeout(look, PAUSE);
}

if (region) { setTimeout(look, PAUSE); }
