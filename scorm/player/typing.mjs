// Reads a number and a date as the Dutch type them: as grading's Typing does on the server.

import { plain, slips } from './spelling.mjs';

const NUMBER = /^([+-]?[0-9]{1,12}(?:[.,][0-9]{1,6})?)[ \t\n\v\f\r]*(\p{L}[\p{L} .-]{0,60}|[%€])?$/u;
const DAY_FIRST = /^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})$/;
const YEAR_FIRST = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/;
const IN_WORDS = /^([0-9]{1,2}) +(\p{L}+) +([0-9]{4})$/u;
const SIGNS = { '%': 'procent', '€': 'euro' };
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

export const fault = (key, ...args) => ({ fault: { key: `learning.answer.${key}`, args } });

/** A decimal number without rounding: all its digits, and how many of them stand behind the point. */
function decimal(text) {
  const [, sign, whole, fraction = ''] = /^([+-]?)([0-9]+)(?:[.]([0-9]+))?$/.exec(text);
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length };
}

const at = (number, scale) => number.digits * 10n ** BigInt(scale - number.scale);

/** As it is written without an exponent. */
function written(number) {
  const negative = number.digits < 0n;
  const digits = String(negative ? -number.digits : number.digits).padStart(number.scale + 1, '0');
  const whole = digits.slice(0, digits.length - number.scale);
  return (negative ? '-' : '') + whole + (number.scale > 0 ? `.${digits.slice(digits.length - number.scale)}` : '');
}

export function isWithin(given, answer, margin) {
  const [one, other, most] = [given, answer, margin].map(decimal);
  const scale = Math.max(one.scale, other.scale, most.scale);
  const apart = at(one, scale) - at(other, scale);
  return (apart < 0n ? -apart : apart) <= at(most, scale);
}

export function isBelow(given, answer) {
  const [one, other] = [given, answer].map(decimal);
  const scale = Math.max(one.scale, other.scale);
  return at(one, scale) < at(other, scale);
}

const isUnit = (unit, typed) => slips(unit, typed) !== null || (SIGNS[typed] !== undefined && SIGNS[typed] === plain(unit));

/** With its unit or without it: '5', '5 werkdagen'. */
export function readNumber(question, typed) {
  const parts = NUMBER.exec(typed);
  if (!parts) { return fault('number'); }
  if (parts[2] !== undefined && !isUnit(question.unit, parts[2])) {
    return question.unit === '' ? fault('number') : fault('unit', question.unit);
  }
  const number = decimal(parts[1].replace(',', '.'));
  const fraction = /(?:[.,]([0-9]+?))?0*$/.exec(parts[1].includes('.') || parts[1].includes(',') ? parts[1] : '');
  if ((fraction[1] ?? '').replace(/0+$/, '').length > question.decimals) { return fault('decimals', question.decimals); }
  return { answer: [written(number)] };
}

const isLeap = year => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const daysIn = (year, month) => (month === 2 && isLeap(year) ? 29 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]);

function day(dayOfMonth, month, year) {
  if (month < 1 || month > 12) { return fault('date'); }
  if (dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) { return fault('no-day', dayOfMonth, month); }
  const two = number => String(number).padStart(2, '0');
  return { answer: [`${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`] };
}

/** 30-11-2026, 30 november 2026 or 2026-11-30; a day that the calendar lacks is named in the refusal. */
export function readDay(typed) {
  const first = DAY_FIRST.exec(typed);
  if (first) { return day(Number(first[1]), Number(first[2]), Number(first[3])); }
  const year = YEAR_FIRST.exec(typed);
  if (year) { return day(Number(year[3]), Number(year[2]), Number(year[1])); }
  const words = IN_WORDS.exec(typed);
  return words ? day(Number(words[1]), MONTHS.indexOf(words[2].toLowerCase()) + 1, Number(words[3])) : fault('date');
}
