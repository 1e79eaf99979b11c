import 'fake-indexeddb/auto';
import { type Chance, printLog } from '@plumbline/log';
import { growLog, logStoreContract, replicaOf, sampleLog } from '@plumbline/log/contract';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { ballastBytes, dropBallast, holdBallast, withBallast } from './ballast.ts';
import { canaryKey } from './canary.ts';
import { type Database, got, openDatabase } from './database.ts';
import { createIdbLog } from './idb-log.ts';
import { type Keeping, openKeeping } from './keeping.ts';
import { createMemoryKeeping } from './memory-keeping.ts';
import { oldLogKey } from './shelf.ts';
import { createSyncLog } from './sync-log.ts';

let chances = 0;
const chance: Chance = (bytes) => Uint8Array.from({ length: bytes }, (_, at) => (at * 31 + ++chances) % 256);
function shelfOf(first: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(first));
  return {
    texts,
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
  };
}
type Shelf = ReturnType<typeof shelfOf>;
const open = (factory: IDBFactory, shelf: Shelf, onTight = () => undefined): Promise<Keeping> =>
  openKeeping({ factory, shelf, chance, onTight });
const textsIn = async ({ store }: Keeping) => (await store.readAll()).entries.map(({ text }) => text);

logStoreContract('what this device keeps', async () => {
  const factory = new IDBFactory();
  const shelf = shelfOf();
  return { store: (await open(factory, shelf)).store, reopen: async () => (await open(factory, shelf)).store };
});
logStoreContract('what a page keeps that may keep nothing', async () => {
  const { store } = createMemoryKeeping(chance);
  return { store, reopen: async () => store };
});

describe('a log from before there was a database', () => {
  const log = sampleLog(5);
  const odd = '{"v":9,"from":"tomorrow"}';
  const old = `${printLog(log.slice(0, 2))}${odd}\n\n${printLog(log.slice(2))}{"slot":`;
  test('moves in whole, lines nobody can read included, and leaves the shelf', async () => {
    const shelf = shelfOf({ [oldLogKey]: old });
    const kept = await open(new IDBFactory(), shelf);
    const { entries, problems } = await kept.store.readAll();
    expect(entries).toEqual(log);
    expect(problems).toMatchObject([{ type: 'newer-envelope', text: odd }]);
    expect(shelf.texts.has(oldLogKey)).toBe(false);
    expect(kept.replica).toBe(replicaOf(1));
  });
  test('that was moved in half, or comes once more from an older tab, adds only what is new', async () => {
    const factory = new IDBFactory();
    const shelf = shelfOf({ [oldLogKey]: printLog(log.slice(0, 3)) });
    (await open(factory, shelf)).close();
    shelf.texts.set(oldLogKey, old);
    expect(await textsIn(await open(factory, shelf))).toEqual(log.map(({ text }) => text));
    shelf.texts.set(oldLogKey, old);
    const { problems } = await (await open(factory, shelf)).store.readAll();
    expect(problems).toHaveLength(1);
  });
});

describe('the canary', () => {
  const begun = async () => {
    const [factory, shelf] = [new IDBFactory(), shelfOf()];
    const kept = await open(factory, shelf);
    await kept.store.append(sampleLog(4));
    return { factory, shelf, kept };
  };
  test('is content as long as all facts are there', async () => {
    const { factory, shelf, kept } = await begun();
    const again = await open(factory, shelf);
    expect([again.lost, again.replica]).toEqual(['nothing', kept.replica]);
    expect(JSON.parse(shelf.texts.get(canaryKey) ?? '')).toEqual({ replica: kept.replica, count: 4 });
  });
  test('tells when the browser took the database, and the next writer has a new name', async () => {
    const { shelf, kept } = await begun();
    const again = await open(new IDBFactory(), shelf);
    expect(again.lost).toBe('all');
    expect(again.replica).not.toBe(kept.replica);
    // Asked again, it tells again, until the person has chosen.
    const factory = new IDBFactory();
    const last = await open(factory, shelf);
    expect(last.lost).toBe('all');
    // After a copy with fewer facts came back, nothing is missed any more.
    await last.store.append(sampleLog(2));
    expect((await open(factory, shelf)).lost).toBe('nothing');
  });
  test('tells once when an older state of the database came back', async () => {
    const { shelf } = await begun();
    const older = new IDBFactory();
    await createIdbLog(await openDatabase(older)).append(sampleLog(2));
    const again = await open(older, shelf);
    expect(again.lost).toBe('some');
    const last = await open(older, shelf);
    expect([last.lost, last.replica]).toEqual(['nothing', again.replica]);
  });
  test('is nothing to a browser without a shelf, and nothing of ours is there before the first fact', async () => {
    const factory = new IDBFactory();
    const kept = await openKeeping({ factory, shelf: undefined, chance, onTight: () => undefined });
    expect(kept.lost).toBe('nothing');
    expect(await kept.get('replica')).toBeUndefined();
    await kept.store.append(sampleLog(1));
    expect(await kept.get('replica')).toBe(kept.replica);
  });
});

describe('the ballast', () => {
  const full = new DOMException('planted', 'QuotaExceededError');
  const tight = async (holds: boolean) => {
    const db = await openDatabase(new IDBFactory());
    if (holds) await holdBallast(db);
    const log = createIdbLog(db);
    let told = 0;
    const store = withBallast(
      {
        ...log,
        append: async (entries) =>
          (await db.run('readonly', ['ballast'], (from) => got(from('ballast').count()))) === 0 && holds
            ? log.append(entries)
            : { ok: false, error: { type: 'no-space', detail: full.message } },
      },
      db,
      () => {
        told++;
      },
    );
    return { db, store, told: () => told };
  };
  test('is as large as promised, and held once', async () => {
    const db = await openDatabase(new IDBFactory());
    await holdBallast(db);
    await holdBallast(db);
    const rooms = await db.run('readonly', ['ballast'], (from) => got<Uint8Array[]>(from('ballast').getAll()));
    expect(rooms.map((room) => room.byteLength)).toEqual([ballastBytes]);
  });
  test('is given up for a fact that would not fit, and the person is told', async () => {
    const { db, store, told } = await tight(true);
    expect(await store.append(sampleLog(2))).toEqual({ ok: true, added: 2 });
    expect([told(), await dropBallast(db)]).toEqual([1, false]);
  });
  test('that is not there cannot help: the person hears that there is no room', async () => {
    const { store, told } = await tight(false);
    expect(await store.append(sampleLog(2))).toMatchObject({ ok: false, error: { type: 'no-space' } });
    expect(told()).toBe(0);
  });
});

describe('taking back what was just taken in', () => {
  test('leaves what was there before, slots included', async () => {
    const kept = await open(new IDBFactory(), shelfOf());
    const mine = sampleLog(3);
    await kept.store.append(mine);
    const before = await kept.store.readAll();
    await kept.store.append([...sampleLog(2, 7), ...growLog(mine, replicaOf(1), 2, 40)]);
    const { position } = await kept.store.readAll();
    expect(await kept.takeBack(before.position, position)).toBe(true);
    expect((await kept.store.readAll()).entries).toEqual(mine);
    expect(await kept.store.append(sampleLog(2, 7))).toEqual({ ok: true, added: 2 });
  });
  test('does nothing once something was written behind it', async () => {
    const kept = await open(new IDBFactory(), shelfOf());
    await kept.store.append(sampleLog(3));
    const { position } = await kept.store.readAll();
    await kept.store.append(sampleLog(2, 7));
    expect(await kept.takeBack(0, position)).toBe(false);
    expect(await textsIn(kept)).toHaveLength(5);
  });
});

test('everything is taken away at once, and brought back from its text', async () => {
  const kept = await open(new IDBFactory(), shelfOf());
  await kept.store.append(sampleLog(3));
  await kept.set('copiedAt', 5);
  const text = await kept.text();
  await kept.clear();
  expect([await kept.text(), await kept.get('copiedAt')]).toEqual(['', undefined]);
  await kept.putText(text);
  expect(await kept.text()).toBe(text);
});

describe('what the salts of its facts follow from', () => {
  const log = sampleLog(3);
  const idOf = (at: number): ReadonlySet<string> => new Set([log[at]?.line.fact.id ?? '']);
  test('is of this writer, and the same at the next opening', async () => {
    const [factory, shelf] = [new IDBFactory(), shelfOf()];
    const kept = await open(factory, shelf);
    expect(await kept.get('salts')).toBeUndefined();
    await kept.store.append(log);
    expect(await kept.get('salts')).toEqual(kept.salts?.());
    expect(kept.salts?.().replica).toBe(kept.replica);
    kept.close();
    expect((await open(factory, shelf)).salts?.()).toEqual(kept.salts?.());
  });
  test('goes with a content that is erased, and another takes its place', async () => {
    const [factory, shelf] = [new IDBFactory(), shelfOf()];
    const kept = await open(factory, shelf);
    await kept.store.append(log);
    const before = kept.salts?.();
    expect(await kept.store.erase(new Set(['nobody']))).toBe(0);
    expect(await kept.get('salts')).toEqual(before);
    expect(await kept.store.erase(idOf(1))).toBe(1);
    expect(kept.salts?.().seed).not.toBe(before?.seed);
    expect(await kept.get('salts')).toEqual(kept.salts?.());
  });
  test('goes also where another device erased, in the same step', async () => {
    const [factory, shelf] = [new IDBFactory(), shelfOf()];
    const kept = await open(factory, shelf);
    await kept.store.append(log);
    const store = createSyncLog(kept.database as Database);
    expect(await store.settle({ cut: new Map(), append: [], erase: idOf(2) })).toMatchObject({ ok: true });
    expect(await kept.get('salts')).toBeUndefined();
    kept.close();
    expect((await open(factory, shelf)).salts?.().seed).not.toBe(kept.salts?.().seed);
  });
});
