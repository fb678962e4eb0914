// Offers the way by one's work as soon as an address is typed that has one. Without this script the page offers it after sending.
const email = document.getElementById('email');
const offer = document.querySelector('[data-signon]');
let asked = '';

async function look() {
  const typed = email.value.trim();
  if (typed === asked || !typed.includes('@')) { offer.hidden = offer.hidden || typed !== asked; return; }
  asked = typed;
  try {
    const answer = await fetch(`/api/aanmelden/organisatie?email=${encodeURIComponent(typed)}`, { headers: { Accept: 'application/json' } });
    const realm = answer.ok ? await answer.json() : { href: '' };
    if (typed !== asked) { return; }
    const link = offer.querySelector('a');
    const further = new URLSearchParams(location.search).get('verder');
    link.href = realm.href + (further ? `?verder=${encodeURIComponent(further)}` : '');
    link.textContent = realm.label;
    offer.hidden = !realm.href;
  } catch { /* the connection is away: the form itself says so */ }
}

if (email && offer) {
  email.addEventListener('change', look);
  email.addEventListener('blur', look);
  look();
}
