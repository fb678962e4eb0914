#!/usr/bin/env node
// How long one person waits: p50 and p95 of pages and of stored steps, after a warming up; with COUNT_QUERIES=true also the number of queries.
// Asks a fresh demonstration (DEMO=true) that nobody else uses: it adds steps to one invented person's attempt.
//   node src/test/bench/bench.mjs [http://127.0.0.1:8080] [200]
const base = process.argv[2] ?? 'http://127.0.0.1:8080';
const times = Number(process.argv[3] ?? 200);
const stored = Math.ceil(times / 5);
const warmUp = 20;
const who = { email: 'youssef.elamrani@raad-noordrand.example', password: 'samen-voor-het-kind' };
const module = '/modules/psychopathologie-en-ouderschap';
const cookies = new Map();
let csrf = '';

async function ask(path, body) {
  const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  if (body) {
    Object.assign(headers, { 'content-type': 'application/json', 'x-csrf-token': csrf, origin: base });
  }
  const begun = performance.now();
  const answer = await fetch(base + path, {
    method: body ? 'POST' : 'GET', redirect: 'manual', headers, body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  const took = performance.now() - begun;
  for (const line of answer.headers.getSetCookie()) {
    const [name, value] = line.split(';')[0].split('=');
    cookies.set(name, value);
  }
  const queries = /desc="(\d+)"/.exec(answer.headers.get('server-timing') ?? '')?.[1] ?? '-';
  return { status: answer.status, text, took, queries };
}

async function measure(name, times, act) {
  for (let i = 0; i < warmUp; i++) {
    await act();
  }
  const took = [];
  let last;
  for (let i = 0; i < times; i++) {
    last = await act();
    if (last.status >= 300) {
      throw new Error(`${name}: ${last.status} ${last.text.slice(0, 200)}`);
    }
    took.push(last.took);
  }
  took.sort((a, b) => a - b);
  const at = share => took[Math.min(took.length - 1, Math.ceil(share * took.length) - 1)].toFixed(0).padStart(5);
  console.log(`${name.padEnd(34)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   queries ${last.queries}`);
}

const signedIn = await ask('/api/aanmelden', who);
if (signedIn.status !== 200) {
  throw new Error(`nobody signs in at ${base}: ${signedIn.status} ${signedIn.text}`);
}
csrf = JSON.parse(signedIn.text).csrf;
const open = (await ask(`${module}/toets/vraag-5`)).text;
const attempt = /data-attempt="(\d+)"/.exec(open)?.[1];
const steps = body => ask(`/api/attempts/${attempt}/steps`, { ticket: crypto.randomUUID(), ...body });

await measure('start page', times, () => ask('/leren'));
await measure('module', times, () => ask(module));
await measure('content page', times, () => ask(`${module}/per-leeftijd`));
await measure('scene with feedback and Spiegel', times, () => ask(`${module}/casus-1/keukentafel`));
await measure('question', times, () => ask(`${module}/toets/vraag-5`));
await measure('stored step: page read', stored, () => steps({ kind: 'read', item: 'per-leeftijd' }));
await measure('stored step: decision in a case', stored, async () => {
  await steps({ kind: 'replay', item: 'casus-1' });
  return steps({ kind: 'decide', item: 'casus-1', spot: 'verzoekschrift', choice: 'a', child: 'niets' });
});
