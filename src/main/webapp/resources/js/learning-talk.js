// How a learner's page talks with the server: with its token, and with a way to sign in again in place. What it hands out stands in
// globalThis.learning, since the addresses of our scripts carry a digest and so cannot name each other.

const texts = document.getElementById('journal-texts').dataset;
const reader = document.getElementById('journal').dataset;

function csrf() {
  return document.querySelector('meta[name=csrf]')?.content ?? '';
}

function renew(token) {
  const meta = document.querySelector('meta[name=csrf]');
  if (meta) { meta.content = token; }
  for (const field of document.querySelectorAll('input[name=csrf]')) { field.value = token; }
}

function post(path, body, keepalive = false) {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf() },
    body: JSON.stringify(body),
    credentials: 'same-origin',
    keepalive,
  });
}

/** What the server said; an empty object when it was no JSON. */
async function said(response) {
  try { return await response.json(); } catch { return {}; }
}

/** Asks who it is without leaving the page. True once she is back; another person gets a page of her own. */
function signIn() {
  const dialog = document.getElementById('journal-signin');
  const form = dialog.querySelector('form');
  const fault = document.getElementById('journal-signin-fault');
  const email = document.getElementById('journal-email');
  const password = document.getElementById('journal-password');
  const refuse = sentence => {
    fault.querySelector('span:last-child').textContent = sentence;
    fault.hidden = false;
    password.select();
    password.focus();
  };
  return new Promise(resolve => {
    const done = answer => {
      form.onsubmit = null;
      dialog.onclose = null;
      password.value = '';
      if (dialog.open) { dialog.close(); }
      resolve(answer);
    };
    form.onsubmit = async event => {
      event.preventDefault();
      event.stopPropagation();
      try {
        const response = await post('/api/aanmelden', {
          email: email.value, password: password.value });
        const answer = await said(response);
        if (!response.ok) {
          refuse(answer.detail ?? texts.trouble);
        } else if (answer.samePerson) {
          renew(answer.csrf);
          done(true);
        } else {
          location.reload();
        }
      } catch {
        refuse(texts.trouble);
      }
    };
    dialog.querySelector('[data-close]').onclick = () => dialog.close();
    dialog.onclose = () => done(false);
    fault.hidden = true;
    if (!dialog.open) { dialog.showModal(); }
    email.value ||= reader.email;
    (email.value ? password : email).focus();
  });
}

/** A token that no longer fits, while somebody is signed in. Another person's is not taken: this page is not hers. */
async function freshToken() {
  const answer = await said(await fetch('/api/aanmelden', { credentials: 'same-origin', cache: 'no-store' }));
  const same = answer.signedIn === true && answer.person === reader.person.split('.')[0];
  if (same || answer.signedIn === false) { renew(answer.csrf); }
  return same;
}

/** Sends, and asks for what it takes to be heard: a new token, or her password. A session that ended shows as either. */
async function send(path, body, mayAsk) {
  const response = await post(path, body);
  const forged = response.status === 403 && (await said(response.clone())).key === 'people.refused.forged';
  const away = response.status === 401 || (forged && !await freshToken());
  if (away ? mayAsk && await signIn() : forged) {
    return post(path, body);
  }
  return away ? new Response('{}', { status: 401 }) : response;
}

const deliver = (attempt, body, mayAsk) => send(`/api/attempts/${attempt}/steps`, body, mayAsk);

/** Sends while the page goes; nobody is there to hear what came of it. */
function farewell(attempt, body) {
  post(`/api/attempts/${attempt}/steps`, body, true).catch(() => { /* it is kept, and sent again later */ });
}

globalThis.learning = Object.assign(globalThis.learning ?? {}, { deliver, farewell, send, post, said });
