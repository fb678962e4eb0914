// Elements in one call. Texts are texts; only what the server set as HTML goes in as HTML.

function put(element, name, value) {
  if (value === false || value === null || value === undefined || value === '') { return; }
  if (typeof value === 'function') {
    element.addEventListener(name.slice(2), value);
  } else {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

function inside(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false && child !== '') { parent.append(child); }
  }
}

/** h('p', { class: 'hint' }, 'Kies', h('b', {}, 'één')): an attribute that is empty or false is left out, one that starts with 'on' listens. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => put(element, name, value));
  inside(element, children);
  return element;
}

/** A fragment of many; nothing among them is left out. */
export function all(...children) {
  const fragment = document.createDocumentFragment();
  inside(fragment, children);
  return fragment;
}

/** What the server set: our own Markdown's HTML, in which what authors write is text. */
export function set(html, tag = 'div', attributes = {}) {
  const element = h(tag, attributes);
  element.innerHTML = html;
  return element;
}

export const icon = name => h('span', { class: `pi pi-${name}`, 'aria-hidden': 'true' });

export const hidden = words => h('span', { class: 'vh' }, words);

export const dutch = words => h('span', { lang: 'nl' }, words);

export const mark = side => h('span', { class: `mark mark-${side}`, 'aria-hidden': 'true' });

export const tag = (words, { tone = '', icon: name } = {}) => h('span', { class: `tag ${tone}`.trim() }, name && icon(name), words);

export function note(tone, name, ...children) {
  return h('div', { class: `note ${tone}` }, icon(name), h('div', {}, children));
}

export function button(words, { kind = '', before, after, ...rest } = {}) {
  return h('button', { class: `btn ${kind}`.trim(), type: 'button', ...rest }, before && icon(before), words, after && icon(after));
}

export function link(words, href, { kind = '', before, after } = {}) {
  return h('a', { class: `btn ${kind}`.trim(), href }, before && icon(before), words, after && icon(after));
}

const SVG = 'http://www.w3.org/2000/svg';

export function svg(tag_, attributes, ...children) {
  const element = document.createElementNS(SVG, tag_);
  Object.entries(attributes).forEach(([name, value]) => put(element, name, value));
  inside(element, children);
  return element;
}
