import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overenweer } from './theme.mjs';

test('a literal colour becomes the token of its use', () => {
  const theme = overenweer('.a{color:#fff;background:#fff;border:1px solid #ced4da}');

  assert.match(theme, /\.a\{color:var\(--ov-on-primary\);background:var\(--ov-surface\);border:1px solid var\(--ov-line-strong\)\}/);
});

test('a colour nobody decided about stops the build', () => {
  assert.throws(() => overenweer('.a{color:#123456}'), /no token for: #123456/);
});

test('text on a filled ground is light', () => {
  assert.match(overenweer('.w{color:#212529;background:#fbc02d}'), /color:var\(--ov-on-primary\);background:var\(--ov-warn\)/);
});

test('a focus ring and a height become one token', () => {
  assert.match(overenweer('.f{box-shadow:0 0 0 .2rem rgb(166.2,213,250.2)}'), /box-shadow:var\(--ov-focus-halo\)/);
  assert.match(overenweer('.s{box-shadow:0 3px 1px -2px rgba(0,0,0,.2),0 2px 2px 0 rgba(0,0,0,.14)}'), /box-shadow:var\(--ov-shadow-3\)/);
});

test('rules for every bare field of the page are left out', () => {
  assert.doesNotMatch(overenweer('body select,body input:not(.ui-widget){color:#495057}'), /body select/);
});

test('palettes of saga go, the names stay', () => {
  const theme = overenweer(':root{--blue-50:rgb(1,2,3);--surface-a:#ffffff}.a{color:#495057}');

  assert.doesNotMatch(theme, /--blue-50/);
  assert.match(theme, /--surface-a: var\(--ov-surface\)/);
});
