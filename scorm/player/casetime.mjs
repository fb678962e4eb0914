// The time of a case: moments without a zone, as content's Span and SceneTime count it. A moment is a number of milliseconds as if it were UTC.

import { daysIn } from './typing.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** When a case without a clock begins, and ends. */
export const TIMELESS = Date.UTC(2000, 0, 1);

export function moment(iso) {
  const [date, time = '00:00'] = iso.split('T');
  const [year, month, day] = date.split('-').map(Number);
  const [hour, minute, second = 0] = time.split(':').map(Number);
  return Date.UTC(year, month - 1, day) + hour * HOUR + minute * MINUTE + second * 1000;
}

const midnight = at => Math.floor(at / DAY) * DAY;

function monthsAfter(at, amount) {
  const date = new Date(at);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + amount;
  const [year, month] = [Math.floor(months / 12), months % 12];
  return Date.UTC(year, month, Math.min(date.getUTCDate(), daysIn(year, month + 1))) + (at - midnight(at));
}

function workingDaysAfter(at, amount) {
  let day = at;
  for (let left = amount; left > 0;) {
    day += DAY;
    left -= [0, 6].includes(new Date(day).getUTCDay()) ? 0 : 1;
  }
  return day;
}

/** `span` is an amount with its unit. */
export function after(at, [amount, unit]) {
  switch (unit) {
    case 'MINUTES': return at + amount * MINUTE;
    case 'HOURS': return at + amount * HOUR;
    case 'DAYS': return at + amount * DAY;
    case 'WORKING_DAYS': return workingDaysAfter(at, amount);
    case 'WEEKS': return at + amount * 7 * DAY;
    case 'MONTHS': return monthsAfter(at, amount);
    default: throw new Error(`no unit of time: ${unit}`);
  }
}

/** The last moment of a time limit of this length: one in days or more ends with its last day. */
export function lastMoment(at, span) {
  const end = after(at, span);
  return ['MINUTES', 'HOURS'].includes(span[1]) ? end : midnight(end) + DAY - MINUTE;
}

/** A fixed moment, or so long after the beginning. */
export const inCase = (when, begin) => (when.at === undefined ? after(begin, when.since) : moment(when.at));

/** When a scene begins to which the story came at this moment. */
export function sceneBegins(time, arrival, begin) {
  let ready = time.after ? after(arrival, time.after) : arrival;
  if (time.moment) { ready = Math.max(ready, inCase(time.moment, begin)); }
  if (!time.hour) { return ready; }
  const [hour, minute] = time.hour.split(':').map(Number);
  const today = midnight(ready) + hour * HOUR + minute * MINUTE;
  return today < ready ? today + DAY : today;
}

export function left(now, until) {
  const ms = until - now;
  if (ms >= 48 * HOUR) { return ['days', (midnight(until) - midnight(now)) / DAY]; }
  return ms >= HOUR ? ['hours', Math.floor(ms / HOUR)] : ['minutes', Math.floor(ms / MINUTE)];
}
