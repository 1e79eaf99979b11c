// What every log store must do: memory, file and IndexedDB run this same suite.
import { describe, expect, test } from 'vitest';
import { verifyLog } from './chain.ts';
import type { LogStore } from './log-store.ts';
import { growLog, replicaOf, sampleLog } from './sample-log.contract.ts';
import { takeIn } from './take-in.ts';

export { countedChance, growLog, replicaOf, sampleLog } from './sample-log.contract.ts';

/** A fresh, empty store; `reopen` opens the same data again as another tab or the next start would. */
export interface StoreUnderTest {
  readonly store: LogStore;
  readonly reopen?: () => Promise<LogStore>;
  readonly close?: () => Promise<void>;
}

async function using(open: () => Promise<StoreUnderTest>, story: (under: StoreUnderTest) => Promise<void>): Promise<void> {
  const under = await open();
  try {
    await story(under);
  } finally {
    await under.close?.();
  }
}
const textsOf = async (store: LogStore) => (await store.readAll()).entries.map((entry) => entry.text);

function describeAppend(open: () => Promise<StoreUnderTest>): void {
  test('a new store holds nothing', () =>
    using(open, async ({ store }) => {
      expect(await store.readAll()).toEqual({ entries: [], problems: [], position: 0 });
    }));
  test('what is appended is read back byte for byte, in the order it came, unknown facts included', () =>
    using(open, async ({ store }) => {
      const log = sampleLog(9);
      expect(await store.append(log)).toEqual({ ok: true, added: 9 });
      const held = await store.readAll();
      expect(held.entries).toEqual(log);
      expect(held.problems).toEqual([]);
    }));
  test('appending again adds nothing, in one batch or in the next', () =>
    using(open, async ({ store }) => {
      const log = sampleLog(4);
      expect(await store.append([...log, ...log])).toEqual({ ok: true, added: 4 });
      expect(await store.append(log.slice(2))).toEqual({ ok: true, added: 0 });
      expect(await textsOf(store)).toEqual(log.map((entry) => entry.text));
    }));
  test('an empty append is done at once', () =>
    using(open, async ({ store }) => {
      expect(await store.append([])).toEqual({ ok: true, added: 0 });
    }));
}

function describeRefusal(open: () => Promise<StoreUnderTest>): void {
  test('a taken slot is refused, and nothing of that batch is kept', () =>
    using(open, async ({ store }) => {
      const first = sampleLog(3);
      const [mine, theirs] = [growLog(first, replicaOf(1), 2, 50), growLog(first, replicaOf(1), 1, 60)];
      await store.append([...first, ...mine]);
      const batch = [...sampleLog(2, 9), ...theirs];
      const held = mine[0]?.line.fact.id;
      expect(await store.append(batch)).toEqual({ ok: false, error: { type: 'slot-taken', replica: replicaOf(1), seq: 4, held } });
      expect(await textsOf(store)).toEqual([...first, ...mine].map((entry) => entry.text));
    }));
  test('a hole is refused, and nothing of that batch is kept', () =>
    using(open, async ({ store }) => {
      const log = sampleLog(5);
      const result = await store.append([...log.slice(0, 2), ...log.slice(3)]);
      expect(result).toEqual({ ok: false, error: { type: 'slot-gap', replica: replicaOf(1), seq: 4, expected: 3 } });
      expect(await textsOf(store)).toEqual([]);
    }));
  test('of two writers who take the same slot at once, exactly one is kept', () =>
    using(open, async ({ store, reopen }) => {
      const first = sampleLog(3);
      await store.append(first);
      const other = (await reopen?.()) ?? store;
      const rivals = [growLog(first, replicaOf(1), 1, 70), growLog(first, replicaOf(1), 1, 80)];
      const results = await Promise.all([store.append(rivals[0] ?? []), other.append(rivals[1] ?? [])]);
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      const { entries } = await store.readAll();
      expect(entries).toHaveLength(4);
      expect(verifyLog(entries)).toEqual({ damage: [], forks: [] });
    }));
  test('another copy that went on elsewhere is taken in without losing a fact', () =>
    using(open, async ({ store }) => {
      const first = sampleLog(3);
      const mine = [...first, ...growLog(first, replicaOf(1), 2, 50)];
      const theirs = [...first, ...growLog(first, replicaOf(1), 3, 60)];
      await store.append(mine);
      expect(await store.append(takeIn(mine, theirs))).toEqual({ ok: true, added: 3 });
      const { entries } = await store.readAll();
      expect(new Set(entries.map((entry) => entry.line.fact.id)).size).toBe(8);
      expect(verifyLog(entries)).toEqual({ damage: [], forks: [] });
    }));
}

function describeReading(open: () => Promise<StoreUnderTest>): void {
  test('reading after a position gives what came later, and nothing twice', () =>
    using(open, async ({ store }) => {
      const log = sampleLog(6);
      await store.append(log.slice(0, 4));
      const { position } = await store.readAll();
      expect((await store.readAfter(position)).entries).toEqual([]);
      await store.append([...log.slice(4), ...sampleLog(2, 3)]);
      const later = await store.readAfter(position);
      expect(later.entries).toEqual([...log.slice(4), ...sampleLog(2, 3)]);
      expect((await store.readAfter(later.position)).entries).toEqual([]);
      expect((await store.readAfter(0)).entries).toEqual((await store.readAll()).entries);
    }));
  test('a list that was read does not change afterwards', () =>
    using(open, async ({ store }) => {
      const { entries } = await store.readAll();
      await store.append(sampleLog(2));
      expect(entries).toEqual([]);
    }));
  test('an erased fact loses content and salt, keeps its place, and the chain still verifies', () =>
    using(open, async ({ store, reopen }) => {
      const log = sampleLog(5);
      await store.append(log);
      const ids = new Set([log[1]?.line.fact.id ?? '', 'nobody']);
      expect(await store.erase(ids)).toBe(1);
      expect(await store.erase(ids)).toBe(0);
      const { entries } = await ((await reopen?.()) ?? store).readAll();
      expect(entries[1]?.line.fact).toMatchObject({ content: null, salt: '', contentHash: log[1]?.line.fact.contentHash });
      expect(entries[1]?.text).not.toContain('walk');
      expect(verifyLog(entries)).toEqual({ damage: [], forks: [] });
      expect(await store.append(log)).toEqual({ ok: true, added: 0 });
      expect((await store.readAll()).entries[1]?.line.fact.content).toBeNull();
    }));
  test('what was appended is there when the store is opened again', () =>
    using(open, async ({ store, reopen }) => {
      if (reopen === undefined) return;
      const log = sampleLog(7);
      await store.append(log);
      const again = await reopen();
      expect((await again.readAll()).entries).toEqual(log);
      expect(await again.append(growLog(log, replicaOf(1), 1, 90))).toEqual({ ok: true, added: 1 });
    }));
}

/** Runs the suite. `open` must give a fresh, empty store each time. */
export function logStoreContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps a log`, () => {
    describeAppend(open);
    describeRefusal(open);
    describeReading(open);
  });
}
