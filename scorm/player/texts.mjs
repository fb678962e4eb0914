// The product's sentences, as the server's bundles have them, and days as pages tell them.

/** The end of what opens at `from`, brackets within brackets. */
function close(pattern, from) {
  let depth = 0;
  for (let i = from; i < pattern.length; i++) {
    depth += { '{': 1, '}': -1 }[pattern[i]] ?? 0;
    if (depth === 0) { return i; }
  }
  return pattern.length;
}

function choice(limits, value) {
  let best = '';
  let depth = 0;
  let part = '';
  const parts = [];
  for (const sign of limits) {
    depth += { '{': 1, '}': -1 }[sign] ?? 0;
    if (sign === '|' && depth === 0) {
      parts.push(part);
      part = '';
    } else {
      part += sign;
    }
  }
  [...parts, part].forEach((each, i) => {
    const [, limit, sign, words] = /^([^#<]*)([#<])([\s\S]*)$/.exec(each);
    if (i === 0 || (sign === '#' ? value >= Number(limit) : value > Number(limit))) { best = words; }
  });
  return best;
}

/** {0}, {0,number}, {0,choice,1#één|1<{0}}. */
export function fill(pattern, values) {
  let told = '';
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] !== '{') {
      told += pattern[i];
      continue;
    }
    const end = close(pattern, i);
    const [, place, kind, rest] = /^(\d+)(?:,(\w+)(?:,([\s\S]*))?)?$/.exec(pattern.slice(i + 1, end));
    told += kind === 'choice' ? fill(choice(rest, Number(values[place])), values) : String(values[place]);
    i = end;
  }
  return told;
}

const NAMES = {
  nl: {
    days: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  },
};

/** Sentences and days in the language of the package. */
export class Words {
  constructor(sentences, language) {
    this.sentences = sentences;
    this.language = language;
    this.names = NAMES[language] ?? NAMES.nl;
    /** A sentence with these filled in; its key between question marks when there is none. */
    this.t = (key, ...values) => (sentences[key] === undefined ? `??${key}??` : fill(sentences[key], values));
  }

  /** '30 oktober 2026', of a day as machines write it. */
  date(iso) {
    const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
    return `${day} ${this.names.months[month - 1]} ${year}`;
  }

  /** 'vrijdag 30 oktober', with the year when that is another one than `today`'s; moments as if they were UTC. */
  day(at, today) {
    const date = new Date(at);
    const year = date.getUTCFullYear();
    return `${this.names.days[date.getUTCDay()]} ${date.getUTCDate()} ${this.names.months[date.getUTCMonth()]}${year === new Date(today).getUTCFullYear() ? '' : ` ${year}`}`;
  }

  /** '12.44 uur' or '12:44'. */
  time(at) {
    const date = new Date(at);
    const minutes = String(date.getUTCMinutes()).padStart(2, '0');
    return this.language === 'en' ? `${String(date.getUTCHours()).padStart(2, '0')}:${minutes}` : `${date.getUTCHours()}.${minutes} uur`;
  }

  moment(at, today) {
    return `${this.day(at, today)}, ${this.time(at)}`;
  }

  /** A moment of the clock on the wall, as if it were UTC. */
  static local(ms) {
    return ms - new Date(ms).getTimezoneOffset() * 60_000;
  }
}
