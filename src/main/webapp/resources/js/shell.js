// Small help for every page; each works without it.

/** The account menu closes on Escape, on a click elsewhere and when focus leaves it. */
for (const menu of document.querySelectorAll('details[data-menu]')) {
  const close = () => { menu.open = false; };
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu.open) {
      close();
      menu.querySelector('summary').focus();
    }
  });
  menu.addEventListener('focusout', event => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
      close();
    }
  });
  document.addEventListener('click', event => {
    if (!menu.contains(event.target)) {
      close();
    }
  });
}

/** A button says that it is busy, and a second click sends nothing twice. */
document.addEventListener('submit', event => {
  const form = event.target;
  // a file comes, and the page stays
  if (form.dataset.download) { return; }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  event.submitter?.setAttribute('aria-busy', 'true');
  addEventListener('pageshow', () => delete form.dataset.sent, { once: true });
});

/** Who signs out, locks her vault, in all tabs; and where nobody is signed in, none is open. */
function lockVault() {
  globalThis.indexedDB?.deleteDatabase('overenweer-vault-key');
  new BroadcastChannel('overenweer-vault').postMessage('shut');
}
document.addEventListener('submit', event => {
  if (event.target.getAttribute('action') === '/afmelden') { lockVault(); }
});
if (!document.querySelector('meta[name=csrf]')) { lockVault(); }

/** Folds that are only meant for a phone start closed there. */
const narrow = matchMedia('(max-width: 47.99rem)').matches;
const middling = matchMedia('(max-width: 63.99rem)').matches;
for (const fold of document.querySelectorAll('details[data-fold]')) {
  fold.open = !(fold.dataset.fold === 'tablet' ? middling : narrow);
}

/** The button of a term tells whether its explanation is open, and is what the explanation hangs from. */
for (const button of document.querySelectorAll('.term[popovertarget]')) {
  const explanation = document.getElementById(button.getAttribute('popovertarget'));
  explanation?.addEventListener('beforetoggle', event => {
    const open = event.newState === 'open';
    button.classList.toggle('is-open', open);
    button.setAttribute('aria-expanded', String(open));
  });
}

/** What has to be read first gets focus: the list of faults, the feedback after an answer. */
document.querySelector('[data-focus]')?.focus();
