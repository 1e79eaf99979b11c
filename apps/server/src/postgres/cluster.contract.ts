// A Postgres of the tests' own, in a folder that goes away with it.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { bringPostgres, type Postgres } from './bring-postgres.contract.ts';

export interface Cluster {
  /** Of its first database, as the one who may do everything. */
  readonly url: string;
  readonly port: number;
  readonly bin: string;
  /** Ends every process of it without a word, as a power cut would. */
  readonly kill: () => Promise<void>;
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
/** False also for one that ended and that nobody has taken note of yet. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '');
  } catch {
    return false;
  }
}
/** Ends every process of the cluster without a word; resolves when all are gone. */
async function killAll(data: string): Promise<void> {
  const first = pidIn(data);
  // Held still first, so that it begins no further one meanwhile.
  process.kill(first, 'SIGSTOP');
  const all = [first, ...childrenOf(first)].filter(isAlive);
  for (const pid of all) process.kill(pid, 'SIGKILL');
  while (all.some(isAlive)) await sleep(5);
  // Nobody may be left to take the dead one's number for its own.
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** Makes a cluster in `folder` and starts it on a free port of the loopback. `settings`: lines as `name=value`. */
export async function startCluster(folder: string, settings: readonly string[] = []): Promise<Cluster> {
  const postgres = bringPostgres();
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (postgres.user) for (const path of [folder, data]) chownSync(path, postgres.user.uid, postgres.user.gid);
  call(postgres, 'initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--data-checksums']);
  const port = await freePort();
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...settings];
  const options = ['-p', `${port}`, ...all.flatMap((setting) => ['-c', setting])].join(' ');
  const start = (): void => call(postgres, 'pg_ctl', ['-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', options, 'start']);
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    bin: postgres.bin,
    kill: () => killAll(data),
    start,
    stop: () => stopClusterIn(folder, postgres),
  };
}
/** Ends the cluster in `folder` and removes it with all it holds. */
export function stopClusterIn(folder: string, postgres: Postgres = bringPostgres()): void {
  const data = join(folder, 'data');
  if (existsSync(join(data, 'postmaster.pid')) && isAlive(pidIn(data)))
    call(postgres, 'pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
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
