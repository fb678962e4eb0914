// Which questions a closing test asks: as content's Draw and learning's closing say it on the server; only the lot is another one here.

/** The questions taken out of these, offered in order of preference: no other choice that fills the quotas takes an earlier one in their stead. */
export function take({ count, quotas }, offered, labels) {
  const places = Object.entries(quotas).flatMap(([label, quota]) => new Array(quota).fill(label));
  while (places.length < count) { places.push(''); }
  const taken = new Map();
  const seat = (question, tried) => places.some((label, place) => {
    const fits = label === '' || (labels[question] ?? []).includes(label);
    if (!fits || tried.has(place)) { return false; }
    tried.add(place);
    const sitting = taken.get(place);
    if (sitting !== undefined && !seat(sitting, tried)) { return false; }
    taken.set(place, question);
    return true;
  });
  return offered.filter(question => seat(question, new Set()));
}

/** A row of numbers from 0 to 1 that follows from its seed. */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled(list, lot) {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(lot() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}

/** First what she never saw, then what she only practised, then what was in an earlier attempt, the longest ago first. */
export function draw(closing, met, lot) {
  const labels = Object.fromEntries(closing.bank.map(each => [each.id, each.labels]));
  const offered = shuffled(closing.bank.map(each => each.id), lot).sort((one, other) => (met[one] ?? 0) - (met[other] ?? 0));
  return shuffled(take(closing, offered, labels), lot);
}
