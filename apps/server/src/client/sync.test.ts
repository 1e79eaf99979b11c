// The client that app and command line share, over the server's own app: whatever goes wrong on the way, nothing is lost and both come into step.
import { createMemoryLog } from '@plumbline/log';
import { createKeeper, everyMs, isPassing, type Outcome, readMembership, type Trouble, waitAfter } from '@plumbline/log/client';
import type { SyncStore } from '@plumbline/log/exchange';
import { replicaOf } from '@plumbline/log/sample';
import type { Hono } from 'hono';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { deviceIn, type Fault, firstDevice, over, type Person, serving, texts } from './device.contract.ts';

function served(): Hono {
  const { app, close } = serving();
  onTestFinished(close);
  return app;
}
/** Another device of the same account, as one that came in before. */
function another(person: Person, app: Hono, n: number, store?: SyncStore): Person {
  const membership = readMembership(person.kept());
  if (membership === undefined) throw new Error('Nothing is kept.');
  return deviceIn(over(app), membership, n, store);
}

test('two devices come into step, whoever wrote what, and say how many facts are safe', async () => {
  const app = served();
  const phone = await firstDevice(over(app));
  const laptop = another(phone, app, 2);
  await phone.tell(214);
  expect(await phone.sync()).toMatchObject({ inStep: true, held: 214, unsent: 0, came: 0, trouble: undefined });
  await laptop.tell(3);
  expect(await laptop.sync()).toMatchObject({ inStep: true, held: 217, unsent: 0, came: 214 });
  await phone.tell(1);
  expect(await phone.sync()).toMatchObject({ inStep: true, held: 218, came: 3, isChanged: false });
  await laptop.sync();
  expect(texts(await laptop.entries())).toEqual(texts(await phone.entries()));
});

const broken: Fault = () => Promise.reject(new TypeError('failed to fetch'));
const dropped: Fault = async (_, pass) => {
  await pass();
  throw new TypeError('the answer never came');
};
const says =
  (status: number, type: string, after?: number): Fault =>
  () =>
    Promise.resolve(
      new Response(JSON.stringify({ type: `/problems/${type}`, retryable: true }), {
        status,
        headers: { 'content-type': 'application/problem+json', ...(after === undefined ? {} : { 'retry-after': String(after) }) },
      }),
    );
const faults: readonly (readonly [string, Fault, Partial<Trouble>])[] = [
  ['there is no connection', broken, { type: 'unreachable' }],
  ['the answer is lost on its way', dropped, { type: 'unreachable' }],
  ['the server asks for patience', says(429, 'rate-limited', 7), { type: 'refused', problem: 'rate-limited', retryable: true, after: 7 }],
  ['the server can keep nothing', says(503, 'read-only', 30), { type: 'refused', problem: 'read-only', retryable: true }],
  ['a proxy answers in its place', async () => new Response('<h1>busy</h1>', { status: 502 }), { type: 'refused', problem: 'busy' }],
  ['a page answers in its place', async () => new Response('<!doctype html>'), { type: 'not-a-server' }],
  ['nobody of ours is there', async () => new Response('', { status: 404 }), { type: 'not-a-server' }],
];
describe.each(faults)('where %s', (_name, fault, trouble) => {
  test('every fact stays, it is said, and the next call goes on', async () => {
    const app = served();
    let planted: Fault | undefined;
    const phone = await firstDevice(over(app, () => planted));
    const laptop = another(phone, app, 2);
    await phone.tell(5);
    await phone.sync();
    await phone.tell(3);
    planted = fault;
    expect(await phone.sync()).toMatchObject({ inStep: false, held: 8, unsent: 3, trouble });
    planted = undefined;
    expect(await phone.sync()).toMatchObject({ inStep: true, held: 8, unsent: 0, trouble: undefined });
    await laptop.sync();
    expect(texts(await laptop.entries())).toEqual(texts(await phone.entries()));
  });
});

test('whatever is lost on the way, call by call: none is lost, none is kept twice', async () => {
  const app = served();
  let calls = 0;
  const flaky = (): Fault | undefined => [undefined, dropped, broken, undefined, dropped][calls++ % 5];
  const phone = await firstDevice(over(app));
  const shaky = deviceIn(over(app, flaky), readMembership(phone.kept()) as never, 2);
  await phone.tell(30);
  await phone.sync();
  for (let n = 0; n < 12; n++) {
    await shaky.tell(2);
    await shaky.sync();
  }
  await vi.waitFor(async () => expect((await shaky.sync()).inStep).toBe(true));
  await phone.sync();
  expect(texts(await phone.entries())).toEqual(texts(await shaky.entries()));
  expect(await phone.entries()).toHaveLength(54);
});

test('a session that is over is opened anew; a device that is no longer known is told so and keeps everything', async () => {
  const app = served();
  const phone = await firstDevice(over(app));
  await phone.tell(2);
  await phone.own.keep({ ...phone.own.membership(), token: 'x'.repeat(43) });
  expect(await phone.sync()).toMatchObject({ inStep: true });
  expect(phone.own.membership().token).not.toBe('x'.repeat(43));
  await phone.own.keep({ ...phone.own.membership(), token: undefined, credential: 'f'.repeat(32) });
  expect(await phone.sync()).toMatchObject({ inStep: false, held: 2, trouble: { type: 'shut-out' } });
});

test('a store that fails between reading and keeping changes nothing; the next call begins from what is there', async () => {
  const app = served();
  const phone = await firstDevice(over(app));
  await phone.tell(10);
  await phone.sync();
  const memory = createMemoryLog();
  let fails = true;
  const store: SyncStore = {
    ...memory,
    settle: (settlement) =>
      fails ? Promise.resolve({ ok: false, error: { type: 'no-space', detail: 'planted' } }) : memory.settle(settlement),
  };
  const laptop = another(phone, app, 2, store);
  expect(await laptop.sync()).toMatchObject({ inStep: false, came: 0, trouble: { type: 'not-kept' } });
  expect(await laptop.entries()).toEqual([]);
  fails = false;
  expect(await laptop.sync()).toMatchObject({ inStep: true, came: 10 });
});

test('the power goes after every write: a device that knows nothing but its disk comes into step', async () => {
  const app = served();
  const phone = await firstDevice(over(app));
  const disk = createMemoryLog();
  for (let n = 0; n < 6; n++) {
    await phone.tell(2);
    await phone.sync();
    const laptop = another(phone, app, 2, disk);
    await laptop.tell(1);
    if (n % 2 === 0) await laptop.sync();
  }
  const laptop = another(phone, app, 2, disk);
  expect((await laptop.sync()).inStep).toBe(true);
  await phone.sync();
  expect(texts(await phone.entries())).toEqual(texts(await laptop.entries()));
  expect(await phone.entries()).toHaveLength(18);
});

test('what is erased on one device is gone at the server and on the others, and all stay in step', async () => {
  const app = served();
  const phone = await firstDevice(over(app));
  const laptop = another(phone, app, 2);
  await phone.tell(6);
  await phone.sync();
  await laptop.sync();
  const id = (await phone.entries())[2]?.line.fact.id ?? '';
  await phone.erase(id);
  expect(await phone.sync()).toMatchObject({ inStep: true, unsent: 0 });
  expect(await laptop.sync()).toMatchObject({ inStep: true, isChanged: true });
  const fresh = another(phone, app, 3);
  await fresh.sync();
  for (const device of [laptop, fresh]) {
    const erased = (await device.entries()).filter(({ line }) => line.fact.content === null);
    expect(erased.map(({ line }) => line.fact.id)).toEqual([id]);
  }
});

test('a copied device goes on under another name, and both keep what they wrote', async () => {
  const app = served();
  const phone = await firstDevice(over(app));
  await phone.tell(4);
  await phone.sync();
  const copy = another(phone, app, 1, createMemoryLog(await phone.entries()));
  await phone.tell(2);
  await copy.tell(3, 9);
  await phone.sync();
  const met = await copy.sync();
  expect(met).toMatchObject({ inStep: true, isChanged: true, isRenamed: true });
  await phone.sync();
  const ids = (await phone.entries()).map(({ line }) => line.fact.id);
  expect(new Set(ids).size).toBe(new Set((await copy.entries()).map(({ line }) => line.fact.id)).size);
  expect((await copy.entries()).some(({ line }) => line.slot.replica !== replicaOf(1))).toBe(true);
});

describe('when to call', () => {
  test('later and later, never above ten minutes, never all at once, and no sooner than the server asks', () => {
    const away: Trouble = { type: 'unreachable' };
    expect([1, 2, 3, 9, 99].map((tries) => waitAfter(tries, away, 1))).toEqual([2000, 4000, 8000, 512_000, 600_000]);
    expect(waitAfter(3, away, 0)).toBe(4000);
    const asked: Trouble = { type: 'refused', problem: 'rate-limited', status: 429, retryable: true, after: 60 };
    expect(waitAfter(1, asked, 0)).toBe(60_000);
    expect([away, asked, { type: 'shut-out' } as const].map(isPassing)).toEqual([true, true, false]);
  });

  test('soon after a fact, at once when woken, one call at a time, and after trouble not before its time', async () => {
    const planned: { ms: number; act: () => void; on: boolean }[] = [];
    const next = () => planned.findLast(({ on }) => on);
    let trouble: Trouble | undefined;
    let calls = 0;
    const outcome = { inStep: true, held: 0, unsent: 0, came: 0, isChanged: false, isRenamed: false, clockAheadMs: 0, problems: [] };
    const keeper = createKeeper({
      sync: async (): Promise<Outcome> => {
        calls++;
        return { ...outcome, trouble };
      },
      later: (ms, act) => {
        const plan = { ms, act, on: true };
        planned.push(plan);
        return () => {
          plan.on = false;
        };
      },
      dice: () => 1,
      onOutcome: () => undefined,
      onBegin: () => undefined,
    });
    keeper.told();
    keeper.told();
    expect(planned.filter(({ on }) => on).map(({ ms }) => ms)).toEqual([2000]);
    next()?.act();
    keeper.told();
    await vi.waitFor(() => expect(next()?.ms).toBe(2000));
    expect(calls).toBe(1);
    trouble = { type: 'unreachable' };
    next()?.act();
    await vi.waitFor(() => expect(calls).toBe(2));
    await vi.waitFor(() => expect(planned.filter(({ on }) => on)).toHaveLength(1));
    const waiting = planned.length;
    keeper.told();
    expect(planned).toHaveLength(waiting);
    trouble = undefined;
    keeper.wake();
    await vi.waitFor(() => expect(next()?.ms).toBe(everyMs));
    keeper.stop();
    expect(planned.filter(({ on }) => on)).toEqual([]);
  });
});
