import 'fake-indexeddb/auto';
import { growLog, logStoreContract, replicaOf, sampleLog } from '@plumbline/log/contract';
import { syncStoreContract } from '@plumbline/log/sync-contract';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { got, openDatabase } from './database.ts';
import { keepState, readKept } from './kept-state.ts';
import { createSyncLog } from './sync-log.ts';

const make = async () => {
  const factory = new IDBFactory();
  const open = async () => createSyncLog(await openDatabase(factory));
  return { store: await open(), reopen: open };
};
logStoreContract('the synced database', make);
syncStoreContract('the synced database', make);

async function opened() {
  const db = await openDatabase(new IDBFactory());
  return { db, store: createSyncLog(db), replica: () => db.run('readonly', ['meta'], (from) => got<unknown>(from('meta').get('replica'))) };
}
const base = sampleLog(3);
const nothing = { cut: new Map<string, number>(), append: [], erase: new Set<string>() };

test('a device whose own tail moved forgets its name in the same step, and no other device does', async () => {
  const { db, store, replica } = await opened();
  await db.run('readwrite', ['meta'], async (from) => void (await got(from('meta').put(replicaOf(1), 'replica'))));
  const mine = growLog(base, replicaOf(1), 2, 60);
  const others = growLog([], replicaOf(2), 2, 80);
  await store.append([...base, ...mine, ...others]);
  // Nobody's facts are dropped: the same ones come back behind the cut.
  expect(await store.settle({ ...nothing, cut: new Map([[replicaOf(2), 1]]), append: others.slice(1) })).toEqual({ ok: true, added: 1 });
  expect(await replica()).toBe(replicaOf(1));
  expect((await store.settle({ ...nothing, cut: new Map([[replicaOf(1), 3]]), append: mine })).ok).toBe(true);
  expect(await replica()).toBeUndefined();
});

test('facts that are only added leave the snapshot; what moves or goes takes it along', async () => {
  const { db, store } = await opened();
  await store.append(base);
  const { position } = await store.readAll();
  expect(await keepState(db, { text: 'state', position }, 0)).toBe(true);
  const more = growLog([], replicaOf(2), 1, 80);
  await store.settle({ ...nothing, append: more });
  const kept = await readKept(db);
  expect([kept.snapshot?.text, kept.snapshot?.tail.entries]).toEqual(['state', more]);
  await store.settle({ ...nothing, erase: new Set([base[1]?.line.fact.id ?? '']) });
  expect((await readKept(db)).snapshot).toBeUndefined();
});

test('a settlement that the disk breaks off leaves all as it was', async () => {
  const { db, store } = await opened();
  await store.append(base);
  const broken = createSyncLog({
    ...db,
    run: (mode, stores, work) =>
      db.run(mode, stores, async (from) => {
        const done = await work(from);
        if (mode === 'readwrite') throw new DOMException('planted', 'QuotaExceededError');
        return done;
      }),
  });
  const tail = base.slice(1);
  expect(await broken.settle({ ...nothing, cut: new Map([[replicaOf(1), 1]]), append: tail })).toMatchObject({
    ok: false,
    error: { type: 'no-space' },
  });
  expect((await store.readAll()).entries).toEqual(base);
});
