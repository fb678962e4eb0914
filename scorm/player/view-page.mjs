// A page to read.

import { all, button, h, hidden, icon, link, tag } from './dom.mjs';
import { chip, cites, crumbs, onward, prose, saved } from './parts.mjs';
import { isDone } from './progress.mjs';

function outline(ctx, page) {
  const { module, facts, t } = ctx;
  return h('details', { class: 'outline-fold', open: !ctx.narrow },
    h('summary', { class: 'fold-sum' }, t('learning.page.contents'), ' ', icon('chevron-down')),
    h('nav', { class: 'outline', 'aria-labelledby': 'outline-title' }, h('h2', { id: 'outline-title' }, t('learning.page.outline')),
      h('ol', { lang: 'nl' }, module.items.map(item => {
        const done = isDone(module, item, facts);
        const name = done ? 'check' : { page: 'book', case: 'comment', quiz: 'pencil' }[item.kind];
        const here = item.slug === page.slug;
        return h('li', { class: done ? 'done' : '' },
          h('a', { href: `#/${item.slug}`, 'aria-current': here && 'page' }, icon(name), h('span', {}, item.title, done && hidden(` (${t('shared.state.done')})`))),
          here && page.outline.length > 0 && h('ol', { class: 'sub' }, page.outline.map(each => h('li', {}, h('a', { href: `#${each.id}` }, each.text)))));
      }))));
}

function statutes(ctx, page) {
  const { words, t } = ctx;
  return page.statutes.length > 0 && h('aside', { class: 'side', 'aria-labelledby': 'wetten' }, h('section', { class: 'stack' }, h('h2', { id: 'wetten' }, t('learning.page.statutes')),
    h('ul', { class: 'statutes' }, page.statutes.map(each => h('li', {}, h('span', { lang: 'nl' }, chip(each)),
      h('span', { class: 'meta' }, ['REPEALED', 'ANNOUNCED'].includes(each.status) && tag(t(`learning.statute.${each.status}`), { tone: each.status === 'REPEALED' ? 'err' : 'warn' }),
        each.read && h('span', {}, t('learning.statute.read', words.date(each.read)))),
      each.official && h('a', { href: each.official, target: '_blank', rel: 'noopener noreferrer' }, t('learning.statute.official'), hidden(`: ${each.label}`)))))));
}

export function page(ctx, item) {
  const { module, facts, player, words, t } = ctx;
  const place = module.items.indexOf(item);
  const previous = module.items[place - 1];
  const next = module.items[place + 1];
  const on = next ? t('learning.on', next.title) : t('learning.on.module');
  const done = isDone(module, item, facts);
  const read = () => player.act({ kind: 'read', item: item.slug }, { to: next ? `#/${next.slug}` : '#/' });
  const text = h('article', { class: 'text prose', lang: 'nl' },
    h('p', { class: 'meta kop', lang: words.language }, h('span', {}, icon('clock'), t('learning.page.minutes', item.minutes)), h('span', {}, icon('paragraph'), t('learning.page.law', words.date(item.lawDate)))),
    h('h1', {}, item.title));
  const body = prose(item.html);
  text.append(...body.childNodes);
  if (item.sources.length > 0) {
    text.append(h('section', { class: 'page-sources', 'aria-labelledby': 'p-sources' }, h('h2', { id: 'p-sources', class: 'h-small', lang: words.language }, t('learning.page.sources')), cites(item.sources, t('learning.page.sources'))));
  }
  text.append(h('div', { class: 'next-bar', lang: words.language },
    previous ? link(t('shared.previous'), `#/${previous.slug}`, { kind: 'second', before: 'arrow-left' }) : link(t('learning.to-module'), '#/', { kind: 'second', before: 'arrow-left' }),
    done ? all(h('p', { class: 'hint read-mark' }, icon('check'), ' ', t('learning.page.read')), onward(ctx, item.slug))
      : h('div', { class: 'form' }, button(on, { after: 'arrow-right', id: 'read-on', onclick: read }), h('p', { class: 'hint' }, t('learning.page.marks')))));
  return { title: item.title, wide: true, shown: all(crumbs(ctx, item.title), h('div', { class: 'reader three' }, outline(ctx, item), text, h('div', { class: 'notes side' }, saved(ctx), statutes(ctx, item)))) };
}
