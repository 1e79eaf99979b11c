// Lives of three devices over the server's own app: facts told and erased, answers lost, devices switched off and on, copied, the server put back
// to an older state. At the end all hold the same, and no fact is gone.
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryLog } from '@plumbline/log';
import { type Membership, readMembership } from '@plumbline/log/client';
import type { SyncStore } from '@plumbline/log/exchange';
import { expect, onTestFinished, test } from 'vitest';
import { deviceIn, type Fault, firstDevice, over, type Person, serving } from './device.contract.ts';

function dice(seed: number): (most: number) => number {
  let state = seed * 2654435761;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}
const lost: Fault = async (_, pass) => {
  await pass();
  throw new TypeError('the answer never came');
};
const away: Fault = () => Promise.reject(new TypeError('nobody is there'));

interface Life {
  /** Facts that another fact says are erased: whoever reads that erases them, as every device does. */
  readonly named: Set<string>;
  readonly told: Set<string>;
  readonly devices: { person: Person; readonly disk: SyncStore }[];
}
async function note({ told, devices }: Life): Promise<void> {
  for (const { person } of devices) for (const { line } of await person.entries()) told.add(line.fact.id);
}

/** One thing that happens. */
async function happen(life: Life, roll: (most: number) => number, wake: (disk: SyncStore) => Person): Promise<void> {
  const at = roll(life.devices.length);
  const device = life.devices[at];
  if (device === undefined) return;
  const { person } = device;
  switch (roll(8)) {
    case 0:
    case 1:
    case 2:
      return person.tell(1 + roll(3), 10 + roll(1000));
    case 3: {
      const all = await person.entries();
      const one = all[roll(all.length)];
      if (one === undefined) return;
      life.named.add(one.line.fact.id);
      return person.erase(one.line.fact.id);
    }
    case 4:
      device.person = wake(device.disk);
      return;
    default:
      return void (await person.sync());
  }
}

async function live(seed: number): Promise<void> {
  const roll = dice(seed);
  const { app, close } = serving();
  let isCalm = false;
  const fault = (): Fault | undefined => (isCalm ? undefined : [undefined, undefined, undefined, lost, away][roll(5)]);
  const first = await firstDevice(over(app));
  const membership = readMembership(first.kept()) as Membership;
  let replicas = 1;
  // Whoever wakes writes under a name of its own: a store forgets the old one where its tail moved.
  const wake = (disk: SyncStore): Person => deviceIn(over(app, fault), membership, replicas++, disk);
  const life: Life = {
    named: new Set(),
    told: new Set(),
    devices: [1, 2, 3].map(() => createMemoryLog()).map((disk) => ({ disk, person: wake(disk) })),
  };
  for (let step = 0; step < 30; step++) {
    await happen(life, roll, wake);
    await note(life);
  }
  isCalm = true;
  for (const { person } of [...life.devices, ...life.devices]) {
    await person.sync();
    for (const id of life.named) await person.erase(id);
    await person.sync();
  }
  for (const { person } of life.devices)
    expect([seed, await person.sync()]).toMatchObject([seed, { inStep: true, unsent: 0, trouble: undefined }]);
  const [a, ...others] = await Promise.all(
    life.devices.map(async ({ person }) => (await person.entries()).map(({ text }) => text).toSorted()),
  );
  for (const b of others) expect([seed, b]).toEqual([seed, a]);
  const ids = new Set((await life.devices[0]?.person.entries())?.map(({ line }) => line.fact.id));
  expect([seed, [...life.told].filter((id) => !ids.has(id))]).toEqual([seed, []]);
  await close();
}

/** LIVES=1000 for the long form. */
const lives = Number(process.env['LIVES'] ?? 6);
test(`${lives} lives end in step, and no fact is gone`, { timeout: 60_000 + lives * 2000 }, async () => {
  for (let seed = 1; seed <= lives; seed++) await live(seed);
});

test('a server put back to an older state gets everything again from whoever has it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-lives-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [path, kept] = [join(folder, 'facts.db'), join(folder, 'older.db')];
  let now = serving(path);
  const phone = await firstDevice((address, how) => over(now.app)(address, how));
  await phone.tell(4);
  await phone.sync();
  await now.close();
  await copyFile(path, kept);
  now = serving(path);
  await phone.tell(2);
  expect(await phone.sync()).toMatchObject({ inStep: true, held: 6, unsent: 0 });
  await now.close();
  await copyFile(kept, path);
  now = serving(path);
  onTestFinished(() => now.close());
  await phone.tell(1);
  expect(await phone.sync()).toMatchObject({ inStep: true, held: 7, unsent: 0 });
  const fresh = deviceIn(over(now.app), readMembership(phone.kept()) as Membership, 2);
  expect(await fresh.sync()).toMatchObject({ inStep: true, came: 7 });
});
