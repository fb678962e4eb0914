// Tells how far packages are that are being taken in, and shows the result when one is done. Without this script the page asks again by itself.
const region = document.querySelector('[data-imports]');
const PAUSE = 700;

function tell(each) {
  const line = region.querySelector(`[data-import="${each.id}"]`);
  const bar = line?.querySelector('progress');
  const said = line?.querySelector('[data-said]');
  if (bar) { bar.value = each.percent; }
  if (bar && said && said.textContent !== each.said) { said.textContent = each.said; }
  return !(bar && !each.running);
}

async function look() {
  try {
    const answer = await fetch(region.dataset.imports, { headers: { Accept: 'application/json' } });
    if (!answer.ok) { location.reload(); return; }
    const all = await answer.json();
    if (!all.map(tell).every(same => same)) { location.reload(); return; }
  } catch { /* the connection is away: it goes on without us, ask again */ }
  setTimeout(look, PAUSE);
}

if (region) { setTimeout(look, PAUSE); }
