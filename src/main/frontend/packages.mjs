/**
 * What goes into the packages that we make, beside the module itself: the player as one plain script, since a page from a disk can't load ES modules;
 * our own style sheets as one; letters and icons; the templates. Java reads them where `files.txt` names them.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const SHEETS = ['tokens', 'tokens-dark', 'tokens-print', 'fonts', 'base', 'icons', 'icons-own', 'layout', 'forms', 'parts', 'perspectives', 'tables',
  'print', 'home', 'reader', 'page', 'learning', 'case', 'quiz'];
/** What the standard calls control documents: they stand beside the manifest of a package. */
const SCHEMAS = { scorm12: 'scorm12', scorm2004: 'scorm2004-4' };
/** Scripts of our own pages that the player uses as they are. */
const SHARED = ['page-parts', 'learning-parts'];

const IMPORT = /^import ([\s\S]*?) from '\.\/([\w-]+)\.mjs';$/gm;
const EXPORT = /^export (?=(?:const|function|class) ([\w$]+))/gm;

const nameOf = module => `in_${module.replaceAll('-', '_')}`;

/** One module as a function that runs once and gives what it exports. */
function wrapped(module, source) {
  const exported = [...source.matchAll(EXPORT)].map(found => found[1]);
  const body = source
    .replace(IMPORT, (_, names, from) => (names.startsWith('*') ? `const ${names.slice('* as '.length)} = ${nameOf(from)};` : `const ${names.replaceAll(' as ', ': ')} = ${nameOf(from)};`))
    .replace(EXPORT, '')
    .replace(/^\s*(\/\/.*|\/\*\*[\s\S]*?\*\/)$/gm, '')
    .replace(/\n{2,}/g, '\n');
  if (/^(import|export)\b/m.test(body)) { throw new Error(`${module}.mjs imports or exports in a way that is not bundled`); }
  return `const ${nameOf(module)} = (() => {${body}return { ${exported.join(', ')} };\n})();`;
}

/** Each module after those that it imports. */
function inOrder(folder, module, done = new Map(), open = []) {
  if (open.includes(module)) { throw new Error(`modules go round: ${[...open, module].join(' → ')}`); }
  if (!done.has(module)) {
    const source = readFileSync(join(folder, `${module}.mjs`), 'utf8');
    for (const found of source.matchAll(IMPORT)) { inOrder(folder, found[2], done, [...open, module]); }
    done.set(module, source);
  }
  return done;
}

export function script(folder, js) {
  const shared = SHARED.map(name => `(() => {\n${readFileSync(join(js, `${name}.js`), 'utf8')}})();`);
  const modules = [...inOrder(folder, 'player')].map(([module, source]) => wrapped(module, source));
  return `'use strict';\n(() => {\n${[...shared, ...modules].join('\n')}\n})();\n`;
}

/** @param sheet gives a style sheet's text by its name; addresses of letters in it are those of our own pages */
function sheets(sheet, own) {
  return [...SHEETS.map(sheet), own].join('\n').replace(/#\{resource\['fonts:([^']+)'\]\}/g, 'fonts/$1');
}

export function packages({ scorm, css, sheet, fonts, out }) {
  const target = join(out, 'WEB-INF', 'classes', 'nl', 'overenweer', 'scorm', 'package');
  mkdirSync(join(target, 'fonts'), { recursive: true });
  writeFileSync(join(target, 'player.js'), script(join(scorm, 'player'), join(css, '..', 'js')));
  writeFileSync(join(target, 'player.css'), sheets(sheet, readFileSync(join(scorm, 'player', 'player.css'), 'utf8')));
  cpSync(join(css, '..', 'img', 'mark.svg'), join(target, 'mark.svg'));
  const letters = readdirSync(fonts).filter(name => /\.(woff2|txt)$/.test(name)).sort();
  letters.forEach(name => cpSync(join(fonts, name), join(target, 'fonts', basename(name))));
  cpSync(join(scorm, 'templates'), join(target, 'templates'), { recursive: true });
  writeFileSync(join(target, 'files.txt'), ['player.js', 'player.css', 'mark.svg', ...letters.map(name => `fonts/${name}`)].join('\n'));
  for (const [form, folder] of Object.entries(SCHEMAS)) {
    const names = readdirSync(join(out, 'WEB-INF', 'classes', 'scorm', 'schemas', folder)).sort();
    writeFileSync(join(target, `schemas-${form}.txt`), names.map(name => `${folder}/${name}`).join('\n'));
  }
}
