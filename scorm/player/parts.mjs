// Parts that several views have: crumbs, chips, the line that says what is kept, the way on.

import { all, h, icon, link, mark, svg, tag } from './dom.mjs';

const JUDGED = {
  sterk: ['ok', 'check-circle'], verdedigbaar: ['', 'minus-circle'], riskant: ['warn', 'exclamation-triangle'], 'in-strijd': ['err', 'times-circle'],
};

export const judgement = (t, value) => tag(t(`shared.judgement.${value}`), { tone: JUDGED[value][0], icon: JUDGED[value][1] });

/** The child by its name, as in 'Wat Mees ziet': who it is, up to its age. */
export const childName = scene => scene.child.who.split(/[,(]/, 2)[0].trim();

export function crumbs({ module, t }, title) {
  return h('nav', { class: 'crumbs', 'aria-label': t('shared.crumbs') }, h('ol', {},
    h('li', {}, h('a', { href: '#/', lang: 'nl' }, module.title)), h('li', { 'aria-current': 'page', lang: 'nl' }, title)));
}

/** An article of law leads to the package's own list; another source to its own address, which the reader opens by herself. */
export function chip(cited) {
  const old = ['REPEALED', 'ANNOUNCED'].includes(cited.status);
  const inside = [icon(cited.law ? (old ? 'exclamation-triangle' : 'paragraph') : 'file'), cited.label];
  const outside = !cited.law && cited.href ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return cited.href ? h('a', { class: `cite ${old ? 'old' : ''}`.trim(), href: cited.href, ...outside }, inside) : h('span', { class: 'cite' }, inside);
}

export function cites(sources, label) {
  return sources.length > 0 && h('ul', { class: 'cites', 'aria-label': label }, sources.map(each => h('li', { lang: 'nl' }, chip(each))));
}

export function saved({ player }) {
  return h('p', { class: 'saved', role: 'status', id: 'bewaard' }, player.savedLine());
}

/** Her own glasses first. */
export const sides = own => (own === 'rvdk' ? ['rvdk', 'ggz'] : ['ggz', 'rvdk']);

export function lenses({ own, t }, views, heading = '') {
  const bridge = () => svg('svg', { class: 'bridge', viewBox: '0 0 56 28', 'aria-hidden': 'true' }, svg('path', { d: 'M-1 24C8 4 48 4 57 24' }));
  return sides(own).filter(side => views[side]).map((side, i) => all(
    i > 0 && bridge(),
    h('article', { class: `lens lens-${side}`, 'aria-labelledby': `lens-${side}${heading}` },
      h('header', {}, h('h3', { id: `lens-${side}${heading}` }, mark(side), ' ', t(`shared.lens.${side}`)), side === own && h('span', { class: 'tag line' }, t('shared.lens.own'))),
      views[side].core && h('p', { class: 'gist', lang: 'nl' }, views[side].core),
      prose(views[side].html), cites(views[side].sources, t('shared.sources')))));
}

/** A text that the server set, with its terms' explanations in it. */
export function prose(html, look = 'prose') {
  const element = h('div', { class: look, lang: 'nl' });
  element.innerHTML = html;
  return element;
}

export function onward({ module, t }, slug) {
  const next = module.items[module.items.findIndex(item => item.slug === slug) + 1];
  return link(next ? t('learning.on', next.title) : t('learning.on.module'), next ? `#/${next.slug}` : '#/', { after: 'arrow-right' });
}

/** A radio button or box to tick, in its row; `picked` says whether it is on. */
export function option({ type, name, value, id, picked, words, lettered }) {
  return h('div', { class: `option ${lettered ? 'lettered' : ''}`.trim() }, h('label', {},
    h('input', { type, name, value, id, checked: picked }), h('span', {}, lettered && [h('b', {}, `${lettered}.`), ' '], words)));
}

/** Refuses in words, at the field: the first control of it gets focus. */
export function fault(fieldset, words) {
  fieldset.querySelector(':scope > .fault')?.remove();
  fieldset.classList.add('bad');
  const sentence = h('p', { class: 'fault', id: `${fieldset.id}-fout`, role: 'alert' }, icon('exclamation-triangle'), h('span', {}, words));
  fieldset.querySelector('legend').after(sentence);
  const control = fieldset.querySelector('input:not([type=hidden]), select:not([hidden])');
  control?.setAttribute('aria-describedby', sentence.id);
  control?.setAttribute('aria-invalid', 'true');
  control?.focus();
}

export const fold = (summary, ...inside) => h('details', { class: 'fold' }, h('summary', {}, summary), inside);

export const when = (condition, make) => (condition ? make() : null);
