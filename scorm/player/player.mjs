// The player of a package: reads the module that lies in the page, asks the host where the learner was, shows one view at a time, and tells the host
// of each step at once, so that a closed tab loses nothing.

import { connect } from './host.mjs';
import { h, icon } from './dom.mjs';
import { Ledger, minutesNow } from './ledger.mjs';
import { outcome } from './outcome.mjs';
import { isDone } from './progress.mjs';
import { Words } from './texts.mjs';
import * as cases from './view-case.mjs';
import { handIn, handingIn, minutesLeft } from './view-closing.mjs';
import { transcript } from './view-ending.mjs';
import * as homes from './view-home.mjs';
import { page } from './view-page.mjs';
import * as quizzes from './view-quiz.mjs';

const SHORT_OF_TIME = 5;
const TICK = 5000;

class Player {
  constructor(data, window) {
    Object.assign(this, { module: data.module, window, words: new Words(data.texts, data.language) });
    this.host = connect(data.form, `overenweer-${data.module.digest.slice(0, 12)}`, window);
    const kept = this.host.state();
    const read = Ledger.read(this.module, kept);
    const own = this.module.audience.length === 1 ? this.module.audience[0] : 'ggz';
    this.ledger = read ?? new Ledger(this.module, { own, seed: 1 + Math.floor(Math.random() * 800) });
    this.ledger.own ||= own;
    this.renewed = kept !== '' && !read;
    this.line = { key: '', at: 0 };
    this.shownAt = Date.now();
  }

  start() {
    const where = this.host.where();
    if (where.startsWith('#/') && ['', '#', '#/'].includes(this.window.location.hash) && this.ledger.steps.length > 0) { this.window.location.replace(where); }
    this.window.addEventListener('hashchange', () => {
      if (!this.window.location.hash || this.window.location.hash.startsWith('#/')) { this.show(); }
    });
    this.window.addEventListener('pagehide', () => this.leave());
    this.window.addEventListener('pageshow', event => { if (event.persisted) { this.window.location.reload(); } });
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { this.host.commit(); } });
    this.tell();
    this.show('', true);
    this.window.setInterval(() => this.tick(), TICK);
  }

  leave() {
    this.host.close();
  }

  minute() {
    return minutesNow(Date.now());
  }

  get where() {
    const { hash } = this.window.location;
    return hash.startsWith('#/') ? hash : this.shownWhere ?? '#/';
  }

  /** What every view needs. */
  context() {
    const { module, ledger, words } = this;
    const { stands, facts } = outcome(module, ledger);
    return { module, ledger, words, t: words.t, own: ledger.own, player: this, stands, facts, narrow: this.window.matchMedia('(max-width: 63.99rem)').matches };
  }

  /** Takes a step: it is in the ledger and with the host before anything is shown. */
  act(step, { to = '', at = '', told = [], quiet = false } = {}) {
    if (this.host.isReadOnly()) {
      this.refuse();
      return;
    }
    this.ledger.add(step);
    const latency = Date.now() - this.shownAt;
    told.forEach(each => this.host.answered(each, told.length === 1 ? latency : 0));
    if (to) { this.shownWhere = to; }
    this.tell(to);
    if (quiet) {
      this.say();
    } else if (to && to !== this.window.location.hash) {
      this.focusAt = at;
      this.window.location.hash = to;
    } else {
      this.show(at);
    }
  }

  go(to) {
    if (to === this.window.location.hash) { this.show(); } else { this.window.location.hash = to; }
  }

  refuse() {
    document.getElementById('melding').replaceChildren(h('div', { class: 'note warn' }, icon('eye'), h('div', {}, h('p', {}, this.words.t('scorm.player.look-only')))));
  }

  choose(own) {
    this.ledger.own = own;
    this.tell();
    this.show(`bril-${own}`);
  }

  /** Only where nobody but this browser keeps it. */
  anew() {
    if (this.window.confirm(this.words.t('scorm.player.anew.sure'))) {
      this.ledger = new Ledger(this.module, { own: this.ledger.own, seed: this.ledger.seed + 1 });
      this.tell('#/');
      this.show();
    }
  }

  objectives(facts) {
    return this.module.items.map(item => {
      const done = isDone(this.module, item, facts);
      const runs = item.kind === 'quiz' ? this.ledger.runs(item.slug).filter(run => run.finished) : [];
      const best = Math.max(0, ...runs.map(run => run.finished.right / run.finished.total));
      return {
        id: item.slug, completion: done ? 'completed' : this.ledger.touched(item.slug) ? 'incomplete' : 'not attempted',
        success: runs.length > 0 && (done ? 'passed' : item.closing && 'failed'), score: runs.length > 0 ? best : null,
      };
    });
  }

  tell(where = this.where) {
    if (this.host.isReadOnly()) { return; }
    const state = this.ledger.written(this.host.most);
    const stands = outcome(this.module, this.ledger);
    const kept = state.length <= this.host.most && this.host.tell({ state, where: where || this.where, outcome: stands, objectives: this.objectives(stands.facts) });
    this.line = { key: kept ? 'saved' : 'not-saved', at: Date.now() };
  }

  /** What the line about keeping says, by whom and when. */
  savedLine() {
    const { key, at } = this.line;
    if (!key || this.ledger.steps.length === 0) { return ''; }
    const by = this.host.kind === 'browser' ? 'browser' : 'host';
    const time = this.words.time(Words.local(at));
    return [icon(key === 'saved' ? 'check' : 'exclamation-triangle'), h('span', {}, this.words.t(`scorm.player.${key}.${by}`, time))];
  }

  say() {
    const line = document.getElementById('bewaard');
    line?.replaceChildren(...[this.savedLine()].flat().filter(Boolean));
  }

  /** A closing test whose time is up hands itself in; shortly before, each minute is told. */
  tick() {
    if (this.line.key === 'not-saved') {
      this.tell();
      this.say();
    }
    const quiz = this.host.isReadOnly() ? undefined : this.module.items.find(item => item.closing);
    const left = quiz ? minutesLeft(this.context(), quiz, this.ledger.run(quiz.slug)) : null;
    if (left === null) { return; }
    if (left <= 0) {
      handIn(this.context(), quiz, true);
    } else {
      const line = document.getElementById('tijd');
      const words = this.words.t('learning.time.minutes.left', left);
      if (line && line.textContent !== words && left <= SHORT_OF_TIME) { line.replaceChildren(h('span', {}, icon('clock'), words)); }
    }
  }

  view() {
    const ctx = this.context();
    const [first = '', spot = '', id = ''] = this.where.slice(2).split('/').map(decodeURIComponent);
    if (first === '-') { return { ...(spot === 'begrippen' ? homes.terms(ctx) : homes.statutes(ctx)), at: id && `${spot === 'begrippen' ? 'begrip' : 'wet'}-${id}` }; }
    const item = this.module.items.find(each => each.slug === first);
    if (!item) { return homes.home(ctx); }
    const shown = { page: () => page(ctx, item), case: () => this.ofCase(ctx, item, spot), quiz: () => this.ofQuiz(ctx, item, spot) }[item.kind]();
    return shown ?? homes.home(ctx);
  }

  ofCase(ctx, item, spot) {
    if (spot === '') { return cases.intro(ctx, item); }
    return spot === 'verslag' ? transcript(ctx, item) : cases.scene(ctx, item, spot) ?? cases.intro(ctx, item);
  }

  ofQuiz(ctx, item, spot) {
    const number = /^vraag-([0-9]+)$/.exec(spot)?.[1];
    const shown = number ? quizzes.question(ctx, item, Number(number)) : { uitslag: quizzes.result, inleveren: handingIn }[spot]?.(ctx, item);
    return shown ?? quizzes.intro(ctx, item);
  }

  /** Shows where the address is; what has to be read first gets focus. */
  show(at = this.focusAt ?? '', first = false) {
    this.focusAt = undefined;
    const view = this.view();
    const main = document.querySelector('#inhoud > .page');
    main.replaceChildren(this.notices(first), view.shown);
    document.title = `${view.title} – Over en Weer`;
    document.body.className = view.wide ? 'read' : 'plain-page';
    this.shownWhere = this.where;
    if (!this.host.isReadOnly()) { this.host.at(this.where); }
    this.shownAt = Date.now();
    this.enliven(main);
    const target = document.getElementById(at || view.at || '') ?? main.querySelector('h1');
    if (!first && target) {
      if (!target.matches('a, button, input, select')) { target.tabIndex = -1; }
      this.window.scrollTo(0, 0);
      target.focus({ preventScroll: !(at || view.at) });
    }
  }

  notices(first) {
    const words = [];
    const { t } = this.words;
    if (this.host.isReadOnly()) { words.push(['eye', t('scorm.player.look-only')]); }
    if (first && this.renewed) { words.push(['info-circle', t('scorm.player.renewed')]); }
    return h('div', { id: 'melding', role: 'status' }, words.map(([name, sentence]) => h('div', { class: 'note info' }, icon(name), h('div', {}, h('p', {}, sentence)))));
  }

  /** What our own pages' scripts do for guides, steps and tables; terms say whether they are open, and show her own side first. */
  enliven(main) {
    const { parts } = globalThis;
    parts.guides(main);
    main.querySelectorAll('[data-order]').forEach(list => parts.order(list, document.getElementById('order-told'), this.words.sentences['learning.question.moved']));
    main.querySelectorAll('[data-matrix]').forEach(table => parts.table(table));
    if (this.ledger.own === 'rvdk') {
      main.querySelectorAll('.pop dl.pair').forEach(pair => pair.prepend(pair.querySelector('.r')));
    }
    for (const term of main.querySelectorAll('.term[popovertarget]')) {
      document.getElementById(term.getAttribute('popovertarget'))?.addEventListener('beforetoggle', event => {
        term.classList.toggle('is-open', event.newState === 'open');
        term.setAttribute('aria-expanded', String(event.newState === 'open'));
      });
    }
    main.querySelectorAll('a[href^="http"]').forEach(link => Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' }));
  }
}

const data = document.getElementById('module');
if (data) { new Player(JSON.parse(data.textContent), window).start(); }
