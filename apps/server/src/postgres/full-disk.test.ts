// A Postgres of its own on a disk that is really full: a small file system in memory, which only root on Linux may make.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Run, readAnswer, writeRequest } from '@plumbline/log/exchange';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../http/app.ts';
import { depsFor } from '../http/deps.contract.ts';
import { deviceOf } from '../http/device.contract.ts';
import { type Inside, insideOf } from '../http/serving.contract.ts';
import { checkAccount } from '../store/check-account.ts';
import { runsOf } from '../store/store.contract.ts';
import type { Store } from '../store/store.ts';
import { type Cluster, startCluster } from './cluster.contract.ts';
import { openPool } from './open-pool.ts';
import { createPostgresStore } from './postgres-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-full-disk-'));
const run = (command: string, args: readonly string[]): boolean => spawnSync(command, args).status === 0;
const isMounted = process.platform === 'linux' && run('mount', ['-t', 'tmpfs', '-o', 'size=128m,mode=0711', 'tmpfs', folder]);
let cluster: Cluster;
beforeAll(async () => {
  if (isMounted) cluster = await startCluster(join(folder, 'cluster'), ['max_wal_size=32MB', 'min_wal_size=32MB']);
});
afterAll(() => {
  try {
    if (isMounted) cluster.stop();
  } finally {
    if (isMounted) run('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

async function open(): Promise<Store> {
  const opened = await openPool(cluster.url);
  if (!opened.ok) throw new Error(opened.detail);
  return createPostgresStore(opened.pool);
}
/** Large runs that follow each other, so that not many are needed. */
const large = runsOf(
  'aa',
  Array.from({ length: 150 }, () => 1),
).map((one) => ({ ...one, sealed: crypto.getRandomValues(new Uint8Array(60_000)) }));
/** Pushes one run. What is told as kept is how many are held then. */
async function push(phone: Inside, one: Run): Promise<{ readonly status: number; readonly held: number; readonly after: string | null }> {
  const request = writeRequest({ have: new Map(), push: [one], mostBytes: 1 });
  const said = await phone.call('POST', `/v1/accounts/${phone.account}/sync`, request, phone.token);
  const read = said.status === 200 ? readAnswer(new Uint8Array(await said.arrayBuffer())) : undefined;
  const held = read?.ok ? (read.message.have.get('aa')?.length ?? 0) : 0;
  return { status: said.status, held, after: said.headers.get('retry-after') };
}
/** Pushes until one is not taken. */
async function pushUntilFull(
  phone: Inside,
): Promise<{ readonly kept: number; readonly refused: Awaited<ReturnType<typeof push>> | undefined }> {
  let kept = 0;
  for (const one of large) {
    const done = await push(phone, one);
    if (done.status !== 200) return { kept, refused: done };
    expect(done.held).toBe(lastIn(one));
    kept = done.held;
  }
  return { kept, refused: undefined };
}
const lastIn = ({ from, count }: Run): number => from + count - 1;
/** Postgres ends itself where it cannot write its log of changes; whoever runs it starts it again once there is room. */
async function startAgain(): Promise<Store> {
  for (let tries = 0; ; tries++) {
    try {
      return await open();
    } catch (error) {
      if (tries > 50) throw error;
      try {
        cluster.start();
      } catch {
        await sleep(200);
      }
    }
  }
}

test.skipIf(!isMounted)(
  'a disk that is full: what was told as kept is there, the device is told to come again, and it goes on once there is room',
  { timeout: 120_000 },
  async () => {
    const first = await open();
    const complaints: string[] = [];
    const app = createApp(depsFor(first, { complain: (line) => complaints.push(line) }));
    const phones = await Promise.all([1, 2, 3].map((n) => insideOf(app, n)));
    // Most of the room is taken by something else, as on any disk that fills up.
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(join(folder, 'something-else'), new Uint8Array(bavail * bsize - 9_000_000));
    const done = await Promise.all(phones.map(pushUntilFull));
    for (const { kept, refused } of done) {
      expect(refused).toMatchObject({ status: 503, after: '30' });
      expect(kept).toBeGreaterThan(0);
    }
    expect(complaints.join(' ')).toContain('No space left on device');
    expect((await app.request('/health')).status).toBeOneOf([200, 503]);

    rmSync(join(folder, 'something-else'));
    await first.close().catch(() => undefined);
    const store = await startAgain();
    const again = createApp(depsFor(store));
    for (const [n, phone] of phones.entries()) {
      const { kept = 0 } = done[n] ?? {};
      const heads = await store.read(phone.account, (rows) => rows.heads());
      const held = heads.have.get('aa')?.length ?? 0;
      // One that was not answered may have come in all the same, as when an answer is lost on its way.
      expect([kept, kept + 1]).toContain(held);
      expect(await store.read(phone.account, checkAccount)).toEqual([]);
      const back: Inside = { ...phone, call: deviceOf(again, n + 1).call };
      expect(await push(back, large[held] as Run)).toMatchObject({ status: 200, held: held + 1 });
    }
    await store.close();
  },
);
