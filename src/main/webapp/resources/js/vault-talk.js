// How the vault's pages talk with the server: with its token, and with a way to sign in again in place.

const root = document.getElementById('vault');

function csrf() {
  return document.querySelector('meta[name=csrf]')?.content ?? '';
}

function renew(token) {
  const meta = document.querySelector('meta[name=csrf]');
  if (meta) { meta.content = token; }
  for (const field of document.querySelectorAll('input[name=csrf]')) { field.value = token; }
}

function ask(method, path, body) {
  return fetch(path, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf() },
    body: body === undefined ? undefined : JSON.stringify(body),
    credentials: 'same-origin',
    cache: 'no-store',
  });
}

/** What the server said; an empty object when it was no JSON. */
async function said(response) {
  try { return await response.json(); } catch { return {}; }
}

/** A token that no longer fits, while she is still signed in. */
async function freshToken() {
  const answer = await said(await fetch('/api/aanmelden', { credentials: 'same-origin', cache: 'no-store' }));
  if (answer.csrf) { renew(answer.csrf); }
  return answer.signedIn === true;
}

/** Asks who it is without leaving the page. True once she is back; another person gets a page of her own. */
function askSignIn() {
  const dialog = document.getElementById('vault-signin');
  const form = dialog.querySelector('form');
  const fault = dialog.querySelector('.fault');
  const [email, password] = [form.elements.email, form.elements.password];
  const refuse = sentence => {
    fault.querySelector('span:last-child').textContent = sentence;
    fault.hidden = false;
    password.focus();
  };
  return new Promise(resolve => {
    const done = back => {
      dialog.onclose = null;
      password.value = '';
      dialog.close();
      resolve(back);
    };
    form.onsubmit = async event => {
      event.preventDefault();
      event.stopPropagation();
      try {
        const response = await ask('POST', '/api/aanmelden', { email: email.value, password: password.value });
        const answer = await said(response);
        if (!response.ok) {
          refuse(answer.detail ?? root.dataset.trouble);
        } else if (answer.samePerson) {
          renew(answer.csrf);
          done(true);
        } else {
          location.reload();
        }
      } catch {
        refuse(root.dataset.trouble);
      }
    };
    dialog.querySelector('[data-close]').onclick = () => dialog.close();
    dialog.onclose = () => done(false);
    fault.hidden = true;
    if (!dialog.open) { dialog.showModal(); }
    email.value ||= root.dataset.email;
    (email.value ? password : email).focus();
  });
}

const PEACE = 60 * 1000;
let asking = null;
let declined = 0;

/** Once, however many texts wait for it; and not again at once for whoever said 'not now'. */
function signIn() {
  if (Date.now() - declined < PEACE) { return Promise.resolve(false); }
  asking ??= askSignIn().then(back => {
    asking = null;
    declined = back ? 0 : Date.now();
    return back;
  });
  return asking;
}

/** Sends, and asks for what it takes to be heard. Answers what the server said; 0 as status when it could not be reached. */
async function call(method, path, body) {
  try {
    const response = await ask(method, path, body);
    const forged = response.status === 403 && (await said(response.clone())).key === 'people.refused.forged';
    const away = response.status === 401 || (forged && !await freshToken());
    if (away ? await signIn() : forged) { return await ask(method, path, body); }
    return away ? new Response('{}', { status: 401 }) : response;
  } catch {
    return { ok: false, status: 0, json: async () => ({}) };
  }
}

/** A refusal in the server's words. */
class Refused extends Error {
  constructor(status, answer) {
    super(answer.detail ?? (status === 0 ? root.dataset.offline : root.dataset.trouble));
    this.status = status;
    this.key = answer.key ?? '';
  }
}

/** The answer of the server, or a refusal. */
async function must(method, path, body) {
  const response = await call(method, path, body);
  if (!response.ok) { throw new Refused(response.status, await said(response)); }
  return response.status === 204 ? null : response.json();
}

globalThis.vaultTalk = { must };
