// Every `npm run` word comes through here, so that a fresh clone needs nothing but Node and npm:
// it installs what is missing, brings a newer Node where this one is too old, and then does the word.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_PACKAGE = 'node@24.21.0';
const [word = 'help', ...rest] = process.argv.slice(2);
const quiet = word === 'plumbline';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const say = (text) => process.stderr.write(`${text}\n`);
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });

function installDependencies() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing what is missing (once) …');
  const done = run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) {
    say('npm ci did not finish. Check the connection to your package registry, then run the same command again.');
    process.exit(done.status ?? 1);
  }
  writeFileSync(marker, readFileSync(marker)); // its time now says: as new as the lock file
}

/** The Node to run on: this one when new enough, else the pinned package, kept apart in `.toolchain`. */
function nodeBinary() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return process.execPath;
  const dir = join(root, '.toolchain');
  const binary = join(dir, 'node_modules', '.bin', 'node');
  if (!existsSync(binary)) {
    say(`This Node is ${process.versions.node}; bringing ${NODE_PACKAGE} beside the project (once) …`);
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'package.json'), '{ "private": true }\n');
    const done = run(npm, ['install', '--prefix', dir, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', NODE_PACKAGE], {
      stdio: ['ignore', 2, 2],
    });
    if (done.status !== 0 || !existsSync(binary)) {
      say('Could not bring a newer Node. Install Node 22.19 or later and run the same command again.');
      process.exit(1);
    }
  }
  return binary;
}

installDependencies();
const node = nodeBinary();
const env = {
  ...process.env,
  PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  NODE_NO_WARNINGS: '1',
};
const inNode = (file, args = [], options = {}) => run(node, [file, ...args], { env, ...options });
const bin = (name) => join(root, 'node_modules', name);

const projects = ['packages', 'apps']
  .flatMap((dir) => readdirSync(join(root, dir)).map((name) => join(dir, name)))
  .concat('tools')
  .filter((dir) => existsSync(join(root, dir, 'tsconfig.json')));
const tsc = bin('typescript/bin/tsc');
const types = () =>
  projects.every((dir) => inNode(tsc, ['-p', dir]).status === 0) && inNode(tsc, ['-p', 'tsconfig.test.json']).status === 0;
const lint = () => inNode(bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '--max-diagnostics=60', '.']).status === 0;
const vitest = (args) => inNode(bin('vitest/vitest.mjs'), ['run', ...args]);
/** Journeys through the built app in a real browser. */
const journeys = (args) => vitest(['--config', 'e2e/vitest.config.ts', ...args]);

function test() {
  let passed = 0;
  let failed = 0;
  for (const [name, check] of [
    ['types', types],
    ['lint', lint],
  ]) {
    say(`\n── ${name}`);
    if (check()) passed += 1;
    else failed += 1;
  }
  for (const [name, tests] of [
    ['tests', vitest],
    ['journeys', journeys],
  ]) {
    say(`\n── ${name}`);
    const report = join(root, 'reports', `${name}.json`);
    rmSync(report, { force: true });
    mkdirSync(dirname(report), { recursive: true });
    const done = tests(['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...rest]);
    if (existsSync(report)) {
      const result = JSON.parse(readFileSync(report, 'utf8'));
      passed += result.numPassedTests;
      failed += result.numFailedTests + (done.status !== 0 && result.numFailedTests === 0 ? 1 : 0);
    } else failed += 1;
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/** The newest change under a file or folder, ms; tests and what is made do not count. */
function newestIn(path) {
  if (!existsSync(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : about.mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0);
}
const web = join(root, 'apps/web');
const buildWeb = () => inNode(bin('vite/bin/vite.js'), ['build', web, '--logLevel', 'warn'], { cwd: web }).status ?? 1;
/** A voice for tracks, where this machine has the programs for it; the page is whole without it. */
const voices = (args) => inNode('tools/voices/voices.ts', args).status ?? 1;
function build() {
  voices(['--if-possible']);
  return buildWeb();
}
/** Builds the page where there is none, or it is older than what it is made from. */
function freshWeb() {
  const built = join(web, 'dist', 'index.html');
  const sources = [
    web,
    join(root, 'package-lock.json'),
    ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name, 'src')),
  ];
  if (existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map(newestIn))) return 0;
  say('Building the page …');
  // Recording a voice takes minutes: `npm run build` and `npm run voices` do it, and the page takes what is recorded by then.
  return buildWeb();
}

const words = {
  test,
  types: () => (types() ? 0 : 1),
  lint: () => (lint() ? 0 : 1),
  check: () => (types() && lint() ? 0 : 1),
  format: () => inNode(bin('@biomejs/biome/bin/biome'), ['check', '--write', '.']).status,
  unit: () => vitest(rest).status,
  journeys: () => journeys(rest).status,
  plumbline: () => inNode(join(root, 'apps/cli/src/main.ts'), rest, { cwd: process.env.INIT_CWD ?? root }).status,
  build,
  start: () => freshWeb() || inNode(join(root, 'apps/cli/src/main.ts'), ['serve', ...rest]).status,
  mutate: () => inNode(bin('@stryker-mutator/core/bin/stryker.js'), ['run', ...rest]).status,
  fuzz: () => inNode('tools/fuzz.ts', rest).status,
  'sync-sim': () => inNode('tools/sync-sim.ts', rest).status,
  figures: () => inNode('tools/figures/figures.ts', rest).status,
  poses: () => inNode('tools/poses/serve.ts', rest).status,
  voices: () => voices(rest),
  bench: () => inNode(`bench/${rest[0] ?? 'short'}.ts`, rest.slice(1)).status,
};
if (!(word in words)) {
  say(`There is no word '${word}'. The words are: ${Object.keys(words).join(', ')}.`);
  process.exit(2);
}
if (!quiet && word === 'start') say('Starting Plumbline …');
process.exit(words[word]() ?? 1);
