/**
 * Fetches what package-lock.json names into a folder of the build, when it is not there yet, and builds there. Run by Maven:
 * node_modules never stands between the sources, and a build without a new lock file needs no network.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(process.argv[process.argv.indexOf('--out') + 1], '..', 'frontend-build');
const stamp = join(target, 'node_modules', '.installed-lock.json');

function run(command, parameters, shell) {
  const { status, error } = spawnSync(command, parameters, { cwd: target, stdio: 'inherit', shell });
  if (error || status !== 0) {
    console.error(`${command} failed: ${error ? error.message : `exit ${status}`}. Node 20 with npm must be on the path, and npm must reach its registry.`);
    process.exit(1);
  }
}

mkdirSync(target, { recursive: true });
readdirSync(here).forEach(name => copyFileSync(join(here, name), join(target, name)));
const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], process.platform === 'win32');
  writeFileSync(stamp, lock);
}
run(process.execPath, [join(target, 'build.mjs'), ...process.argv.slice(2)], false);
