import { type Content, personToContents } from '@plumbline/engine';
import { createMemoryLog, type LogStore, printLog } from '@plumbline/log';
import { beforeEach, expect, test } from 'vitest';
import { createCoach } from './coach.ts';
import { readLog } from './read-log.ts';
import { catalog, plainPerson } from './scenarios/someone.ts';
import { today } from './views/today.ts';

let clock = 1_790_000_000_000;
let seed = 1;
function nextByte(): number {
  seed = (seed * 48271) % 2147483647;
  return seed & 255;
}
const chance = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, nextByte);
const parts = (store: LogStore) => ({
  store,
  catalog,
  log: '0'.repeat(32),
  author: '1'.repeat(32),
  replica: '2'.repeat(32),
  now: () => clock++,
  chance,
});
const start: readonly Content[] = personToContents(plainPerson, 'my-plan', '2026-11-02', 4);
const checkIn: Content = {
  type: 'checked-in',
  v: 1,
  occurred: { local: '2026-11-02T18:00', tz: 'UTC' },
  data: { pre: 3, legs: 'same', energy: 4, anythingNew: false },
};
beforeEach(() => {
  seed = 1;
  clock = 1_790_000_000_000;
});

test('a fact is kept, read and told, in that order', async () => {
  const coach = await createCoach(parts(createMemoryLog()));
  let told = 0;
  const leave = coach.subscribe(() => {
    told += 1;
  });
  expect(await coach.record(...start)).toEqual({ ok: true });
  expect(coach.get().program?.id).toBe('my-plan');
  expect(told).toBe(1);
  leave();
  await coach.record(checkIn);
  expect(told).toBe(1);
});

test('opening the log again gives the same state', async () => {
  const store = createMemoryLog();
  const coach = await createCoach(parts(store));
  await coach.record(...start);
  await coach.record(checkIn);
  const again = await createCoach(parts(store));
  const { memo: _a, ...first } = coach.get();
  const { memo: _b, ...second } = again.get();
  expect(second).toEqual(first);
});

test('a store that fails changes nothing and says so', async () => {
  const store: LogStore = { ...createMemoryLog(), append: async () => ({ ok: false, error: { type: 'no-space', detail: 'full' } }) };
  const coach = await createCoach(parts(store));
  expect(await coach.record(...start)).toMatchObject({ ok: false, error: { type: 'no-space' } });
  expect(coach.get().program).toBeUndefined();
});

test('facts recorded at once keep their order', async () => {
  const store = createMemoryLog();
  const coach = await createCoach(parts(store));
  await Promise.all([coach.record(...start), coach.record(checkIn)]);
  const { entries } = await store.readAll();
  expect(entries.map((e) => e.line.slot.seq)).toEqual(entries.map((_, i) => i + 1));
  expect(coach.get().checkIn?.pre).toBe(3);
});

test('a log as text gives the same day as the coach that wrote it', async () => {
  const store = createMemoryLog();
  const coach = await createCoach(parts(store));
  await coach.record(...start, checkIn);
  const read = readLog(printLog((await store.readAll()).entries), catalog);
  expect(read.problems).toEqual([]);
  expect(JSON.stringify(today(read.state, catalog, '2026-11-02'))).toBe(JSON.stringify(today(coach.get(), catalog, '2026-11-02')));
});

test('a spoiled line is named and left out, the rest is read', async () => {
  const store = createMemoryLog();
  await (await createCoach(parts(store))).record(...start, checkIn);
  const lines = printLog((await store.readAll()).entries)
    .trimEnd()
    .split('\n');
  lines[1] = (lines[1] ?? '').slice(0, 40);
  const read = readLog(`${lines.join('\n')}\n`, catalog);
  expect(read.problems.length).toBeGreaterThan(0);
  expect(read.state.program?.id).toBe('my-plan');
});

test('a critical fact from a newer version makes the coach careful: no plan until updated', async () => {
  const store = createMemoryLog();
  await (await createCoach(parts(store))).record(...start);
  const text = printLog((await store.readAll()).entries)
    .replaceAll('"type":"condition-declared"', '"type":"condition-foretold"')
    .replaceAll('"type":"readiness-answered"', '"type":"readiness-felt"');
  const read = readLog(text, catalog);
  expect(read.state.careful).toBe(true);
  expect(today(read.state, catalog, '2026-11-02').session).toBeUndefined();
  expect(today(read.state, catalog, '2026-11-02').asks[0]).toBe('update');
});

test('content that could not be read again is refused, and nothing is written', async () => {
  const store = createMemoryLog();
  const coach = await createCoach(parts(store));
  const unreadable = { ...checkIn, data: { ...checkIn.data, pre: 30 } } as unknown as Content;
  expect(await coach.record(checkIn, unreadable)).toMatchObject({ ok: false, error: { type: 'content' } });
  expect((await store.readAll()).entries).toEqual([]);
});
