// A link that is followed while there is no connection: the browser would put a page of its own in place of this one. Asked first whether the
// address answers; where it does not, the page stays, and says so.

const PATIENCE = 4000;
const dialog = document.getElementById('journal-away');

/** Followed in this tab, to another page of ours. */
function leaves(event, link) {
  return link && !event.defaultPrevented && event.button === 0
    && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    && !link.target && !link.hasAttribute('download')
    && link.origin === location.origin && link.pathname + link.search !== location.pathname + location.search;
}

const inDoubt = () => !navigator.onLine || document.querySelector('.offline') !== null;

/** Any answer will do: then the page that comes tells the rest. */
async function answers(address) {
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', cache: 'no-store', credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch {
    return false;
  }
}

async function go(address) {
  if (await answers(address)) {
    location.assign(address);
    return;
  }
  dialog.querySelector('[data-again]').onclick = () => {
    dialog.close();
    go(address);
  };
  if (!dialog.open) { dialog.showModal(); }
}

dialog.querySelector('[data-stay]').onclick = () => dialog.close();

document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href]');
  if (leaves(event, link) && inDoubt()) {
    event.preventDefault();
    go(link.href);
  }
});
