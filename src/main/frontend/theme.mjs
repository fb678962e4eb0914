import { colours, leftOut, names, shadows } from './theme-map.mjs';

const LITERAL = /#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\)/gi;
const FILLED = /^var\(--ov-(primary|primary-hover|ok|warn|err|ink|ink-soft|panel)\)/;

/** PrimeFaces' saga theme with each literal colour replaced by a token of ours; throws on a colour that has no token. */
export function overenweer(saga) {
  const unknown = new Set();
  const bare = saga.replace(/^\uFEFF/, '').replace(/:root\s*\{[^}]*\}/g, '');
  const rules = bare.replace(/([^{}]+)\{([^{}]*)\}/g, (whole, selector, body) =>
    leftOut.some(pattern => pattern.test(selector.trim())) ? '' : `${selector}{${declarations(body, unknown)}}\n`);
  if (unknown.size > 0) {
    throw new Error(`theme-map.mjs has no token for: ${[...unknown].join('  ')}`);
  }
  return `${root()}\n${rules}`;
}

function root() {
  const lines = Object.entries(names).map(([name, token]) => `  --${name}: var(--ov-${token});`);
  return `:root {\n${lines.join('\n')}\n}`;
}

function declarations(body, unknown) {
  const list = body.split(/;(?![^(]*\))/).filter(part => part.includes(':')).map(part => {
    const at = part.indexOf(':');
    const name = part.slice(0, at).trim();
    return [name, value(name, part.slice(at + 1).trim(), unknown)];
  });
  const filled = list.some(([name, text]) => name.startsWith('background') && FILLED.test(text));
  return list.map(([name, text]) => `${name}:${filled ? onFilled(name, text) : text}`).join(';');
}

/** Saga puts dark ink on its bright yellow; our warning is dark itself, so what stands on a filled ground is light. */
function onFilled(name, text) {
  return name === 'color' && /--ov-(ink|ink-soft|warn)\)/.test(text) ? text.replace(/--ov-(ink-soft|ink|warn)\)/, '--ov-on-primary)') : text;
}

function value(name, text, unknown) {
  if (name === 'font-family' && /-apple-system/.test(text)) {
    return 'var(--ov-font-text)';
  }
  if (name === 'box-shadow') {
    const whole = shadows.find(([pattern]) => pattern.test(text));
    if (whole) {
      return whole[1];
    }
  }
  return text.replace(LITERAL, literal => token(name, literal, unknown));
}

function token(name, literal, unknown) {
  const found = colours[literal.toLowerCase().replace(/\s/g, '')];
  if (!found) {
    unknown.add(`${literal} (${name})`);
    return literal;
  }
  if (found.any) {
    return found.any;
  }
  return `var(--ov-${typeof found === 'string' ? found : found[use(name)]})`;
}

function use(name) {
  if (/^(color|fill|stroke)$/.test(name)) {
    return 'text';
  }
  return name.startsWith('border') || name.startsWith('outline') ? 'line' : 'ground';
}
