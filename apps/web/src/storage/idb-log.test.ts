import 'fake-indexeddb/auto';
import { printLog } from '@plumbline/log';
import { growLog, logStoreContract, replicaOf, sampleLog } from '@plumbline/log/contract';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { createIdbLog } from './idb-log.ts';

async function openIn(factory: IDBFactory) {
  const db = await openDatabase(factory);
  return { db, store: createIdbLog(db) };
}

logStoreContract('the database of the browser', async () => {
  const factory = new IDBFactory();
  return { store: (await openIn(factory)).store, reopen: async () => (await openIn(factory)).store };
});

/** The database, with a fault in the way of its next writes. */
function faulty(db: Database, faults: DOMException[]): Database {
  return {
    ...db,
    run: (mode, stores, work) =>
      db.run(mode, stores, async (from) => {
        const done = await work(from);
        const fault = mode === 'readwrite' ? faults.shift() : undefined;
        if (fault) throw fault;
        return done;
      }),
  };
}

describe('a write that fails', () => {
  test.each([
    ['QuotaExceededError', 'no-space'],
    ['AbortError', 'no-space'],
    ['UnknownError', 'unavailable'],
  ])('with %s says %s, keeps nothing of it, and takes it the next time', async (name, type) => {
    const { db } = await openIn(new IDBFactory());
    const store = createIdbLog(faulty(db, [new DOMException('planted', name)]));
    const log = sampleLog(3);
    expect(await store.append(log)).toEqual({ ok: false, error: { type, detail: 'planted' } });
    expect((await store.readAll()).entries).toEqual([]);
    expect(await store.append(log)).toEqual({ ok: true, added: 3 });
  });
  test('because the browser closed the connection is made again on a new one', async () => {
    const { db, store } = await openIn(new IDBFactory());
    const log = sampleLog(2);
    await store.append(log.slice(0, 1));
    db.close();
    expect(await store.append(log.slice(1))).toEqual({ ok: true, added: 1 });
    expect(printLog((await store.readAll()).entries)).toBe(printLog(log));
  });
});

test('a line that is none stays in its place and is told, here and for a reader of later lines', async () => {
  const { db, store } = await openIn(new IDBFactory());
  const log = sampleLog(2);
  await store.append(log.slice(0, 1));
  await db.run('readwrite', ['lines'], async (from) => void from('lines').add('{"v":9}'));
  await store.append(log.slice(1));
  const held = await store.readAll();
  expect([held.entries, held.problems]).toMatchObject([log, [{ type: 'newer-envelope', line: 2, text: '{"v":9}' }]]);
  expect(await store.readAfter(held.position)).toEqual({ entries: [], problems: [], position: held.position });
});

test('many tabs that write at once keep each fact once and leave no hole', async () => {
  const factory = new IDBFactory();
  const tabs = await Promise.all(Array.from({ length: 4 }, () => openIn(factory)));
  const first = sampleLog(1);
  await tabs[0]?.store.append(first);
  const kept = await Promise.all(tabs.map(({ store }, n) => store.append(growLog(first, replicaOf(1), 2, 10 * n + 50))));
  expect(kept.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await tabs[3]?.store.readAll())?.entries).toHaveLength(3);
});
