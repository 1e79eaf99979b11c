// What the store does with nothing before it: the same accounts, sessions and runs as the server is driven with, a hundred calls at a time.
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../apps/server/src/open-store.ts';
import { readSettings } from '../../apps/server/src/settings.ts';
import { answerSync } from '../../apps/server/src/store/answer-sync.ts';
import { knownSession } from '../../apps/server/src/store/sessions.ts';
import type { Store } from '../../apps/server/src/store/store.ts';
import type { Rate } from './server-floor.ts';
import type { LoadDevice } from './server-load.ts';
import { fill } from './server-ours.ts';

const SECONDS = 2;
const AT_ONCE = 100;
const FACTS = 12;
const DEVICES = 1000;
const hex = (n: number): string => n.toString(16).padStart(64, '0');

async function pushTo(store: Store, { account, token, replica }: LoadDevice, turn: number, sealed: Uint8Array): Promise<void> {
  const [from, chain] = [turn * FACTS + 1, hex(turn + 1)];
  const run = { replica, from, count: FACTS, before: hex(turn), chain, epoch: 1, erased: 0, sealed };
  const request = { have: new Map([[replica, { length: from + FACTS - 1, chain, erased: 0 }]]), push: [run], mostBytes: 1 };
  const tokenHash = createHash('sha256').update(token).digest();
  const done = await store.write(account, async (rows) =>
    (await knownSession(rows, tokenHash, Date.now())) ? answerSync(rows, request, Date.now()) : undefined,
  );
  if (!done?.ok || !done.grew) throw new Error('void: a push was not taken');
}

/** Pushes a second into a fresh store in `folder`, each authorised and answered, and on the disk before the next hundred begin. `bytes`: of one push. */
export async function storeAlone(folder: string, bytes: number): Promise<Rate> {
  const read = readSettings({ DATA: mkdtempSync(join(folder, 'store-')) });
  const opened = read.ok ? await openStore(read.settings, () => undefined) : read;
  if (!opened.ok) throw new Error(opened.says);
  const devices = await fill(opened.store, DEVICES);
  const sealed = crypto.getRandomValues(new Uint8Array(bytes));
  let pushes = 0;
  const idle = process.cpuUsage();
  const began = performance.now();
  for (; performance.now() - began < SECONDS * 1000; pushes += AT_ONCE) {
    const turn = Math.floor(pushes / DEVICES);
    const now = devices.slice(pushes % DEVICES, (pushes % DEVICES) + AT_ONCE);
    await Promise.all(now.map((device) => pushTo(opened.store, device, turn, sealed)));
  }
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(idle);
  await opened.close();
  return { aSecond: pushes / seconds, aCpuSecond: (pushes * 1e6) / (user + system) };
}
