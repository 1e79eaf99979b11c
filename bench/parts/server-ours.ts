// The server as it is hosted, filled with accounts that have a session, and driven by a program of its own.
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../apps/server/src/open-store.ts';
import { type Node, startNode } from '../../apps/server/src/running-node.contract.ts';
import { readSettings } from '../../apps/server/src/settings.ts';
import { makeAccount } from '../../apps/server/src/store/accounts.ts';
import { openSession } from '../../apps/server/src/store/sessions.ts';
import type { Store } from '../../apps/server/src/store/store.ts';
import type { LoadDevice, LoadSeen } from './server-load.ts';

async function fillOne(store: Store, at: number): Promise<LoadDevice> {
  const account = randomBytes(16).toString('hex');
  const token = randomBytes(32).toString('base64url');
  const id = randomBytes(16).toString('hex');
  const key = { id, kind: 'device', publicKey: randomBytes(32), handle: new Uint8Array(), counter: 0, fromEpoch: 1, label: '' } as const;
  const shown = { credential: id, counter: 0, challenge: randomBytes(32), until: at + 1000, at };
  await store.write(account, async (rows) => {
    await makeAccount(rows, { ...key, createdAt: at, usedAt: 0 }, at);
    await openSession(rows, account, shown, createHash('sha256').update(token).digest());
  });
  return { account, token, replica: randomBytes(8).toString('hex') };
}
/** `count` accounts, each with a device that has an open session. */
export async function fill(store: Store, count: number): Promise<readonly LoadDevice[]> {
  const devices: LoadDevice[] = [];
  const at = Date.now();
  while (devices.length < count)
    devices.push(...(await Promise.all(Array.from({ length: Math.min(50, count - devices.length) }, () => fillOne(store, at)))));
  return devices;
}

export interface Driven {
  readonly pushesASecond: number;
  /** For each second of its own processor. */
  readonly pushesACpuSecond: number;
  /** For each second of the program that pushes. */
  readonly pushedACpuSecond: number;
  readonly seen: LoadSeen;
}
/** Seconds of processor time of another program so far; Linux says so. */
function cpuOf({ child }: Node): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

export interface LoadShape {
  readonly connections: number;
  readonly seconds: number;
  /** Of one push. */
  readonly bytes: number;
  /** All at once every so many ms; 0 where each goes on as soon as it is answered. */
  readonly every: number;
}
/** A server on a fresh store in `folder`, or in the Postgres of `database`, under load. Throws where one push was refused. */
export async function drive(folder: string, database: string | undefined, shape: LoadShape): Promise<Driven> {
  const data = mkdtempSync(join(folder, 'data-'));
  const environment = { DATA: data, ...(database === undefined ? {} : { DATABASE_URL: database }) };
  const read = readSettings(environment);
  const opened = read.ok ? await openStore(read.settings, () => undefined) : read;
  if (!opened.ok) throw new Error(opened.says);
  const devices = await fill(opened.store, shape.connections);
  await opened.close();
  const node = await startNode(environment);
  try {
    const before = cpuOf(node);
    const seen = load(new URL(node.url).port, devices, shape);
    if (seen.refused > 0) throw new Error(`void: ${seen.refused} pushes were refused`);
    const pushesACpuSecond = seen.pushes / (cpuOf(node) - before);
    return { pushesASecond: seen.pushes / seen.seconds, pushesACpuSecond, pushedACpuSecond: seen.pushes / seen.cpuSeconds, seen };
  } finally {
    node.child.kill('SIGKILL');
  }
}
function load(port: string, devices: readonly LoadDevice[], { seconds, bytes, every }: LoadShape): LoadSeen {
  const args = [join(import.meta.dirname, 'server-load.ts'), '--port', port];
  const { status, stdout } = spawnSync(
    process.execPath,
    [...args, '--seconds', `${seconds}`, '--bytes', `${bytes}`, '--every', `${every}`],
    {
      input: devices.map((device) => JSON.stringify(device)).join('\n'),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`the load ended with ${status}`);
  return JSON.parse(stdout) as LoadSeen;
}
