// A Postgres of the tests' own, in a folder that goes away with it.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { bringPostgres, type Postgres } from './bring-postgres.contract.ts';

export interface Cluster {
  /** Of its first database, as the one who may do everything. */
  readonly url: string;
  readonly port: number;
  readonly bin: string;
  /** Ends every process of it without a word, as a power cut would. */
  readonly kill: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function call({ bin, user }: Postgres, program: string, args: readonly string[]): void {
  // What is started goes on behind it, so nothing of this process may stay open in it.
  const done = spawnSync(join(bin, program), args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program} did not do it: ${done.stderr ?? done.error}`);
}

const pidIn = (data: string): number => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
/** The children of a process, by what Linux says of it; elsewhere the first process takes them along. */
function childrenOf(pid: number): readonly number[] {
  const path = `/proc/${pid}/task/${pid}/children`;
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split(' ').filter(Boolean).map(Number) : [];
}
function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** Makes a cluster in `folder` and starts it on a free port of the loopback. `settings`: lines as `name=value`. */
export async function startCluster(folder: string, settings: readonly string[] = []): Promise<Cluster> {
  const postgres = bringPostgres();
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (postgres.user) for (const path of [folder, data]) chownSync(path, postgres.user.uid, postgres.user.gid);
  call(postgres, 'initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--data-checksums']);
  const port = await freePort();
  const all = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'max_connections=200', ...settings];
  const options = ['-p', `${port}`, ...all.flatMap((setting) => ['-c', setting])].join(' ');
  const start = (): void => call(postgres, 'pg_ctl', ['-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', options, 'start']);
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    bin: postgres.bin,
    kill: () => {
      const first = pidIn(data);
      const all = [first, ...childrenOf(first)];
      for (const pid of all) killQuietly(pid);
    },
    start,
    stop: () => stopClusterIn(folder, postgres),
  };
}
/** Ends the cluster in `folder` and removes it with all it holds. */
export function stopClusterIn(folder: string, postgres: Postgres = bringPostgres()): void {
  if (existsSync(join(folder, 'data', 'postmaster.pid')))
    call(postgres, 'pg_ctl', ['-D', join(folder, 'data'), '-m', 'immediate', '-w', 'stop']);
  rmSync(folder, { recursive: true, force: true });
}

let made = 0;
/** The address of a new, empty database in the cluster at `url`. */
export async function newDatabase(url: string): Promise<string> {
  const name = `t${process.pid}_${Date.now()}_${made++}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
