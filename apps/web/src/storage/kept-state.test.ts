import 'fake-indexeddb/auto';
import { growLog, replicaOf, sampleLog } from '@plumbline/log/contract';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { got, openDatabase } from './database.ts';
import { type Keeping, openKeeping } from './keeping.ts';

const log = sampleLog(6);
const open = (factory: IDBFactory): Promise<Keeping> =>
  openKeeping({ factory, shelf: undefined, chance: (bytes) => new Uint8Array(bytes), onTight: () => undefined });
async function begun(): Promise<Keeping> {
  const keeping = await open(new IDBFactory());
  await keeping.store.append(log.slice(0, 4));
  return keeping;
}
const textIn = async (keeping: Keeping) => (await keeping.keptState()).snapshot?.text;

describe('a snapshot of the state', () => {
  test('comes back with the lines that were added after it', async () => {
    const keeping = await begun();
    expect(await keeping.keptState()).toEqual({ snapshot: undefined, erasures: 0 });
    expect(await keeping.keepState('one', 4, 0)).toBe(true);
    await keeping.store.append(log.slice(4));
    expect((await keeping.keptState()).snapshot).toEqual({ text: 'one', tail: { entries: log.slice(4), problems: [], position: 6 } });
    expect(await keeping.keepState('two', 6, 0)).toBe(true);
    expect((await keeping.keptState()).snapshot).toEqual({ text: 'two', tail: { entries: [], problems: [], position: 6 } });
    await keeping.dropState();
    expect(await textIn(keeping)).toBeUndefined();
  });
  test('is not kept where the log went on meanwhile', async () => {
    const keeping = await begun();
    await keeping.store.append(log.slice(4));
    expect(await keeping.keepState('late', 4, 0)).toBe(false);
    expect(await textIn(keeping)).toBeUndefined();
  });
  test('goes with contents that are erased, and none from before them comes back, from this tab or another', async () => {
    const keeping = await begun();
    await keeping.keepState('with it', 4, 0);
    expect(await keeping.store.erase(new Set([log[1]?.line.fact.id ?? '']))).toBe(1);
    expect(await keeping.keptState()).toEqual({ snapshot: undefined, erasures: 1 });
    expect(await keeping.keepState('with it still', 4, 0)).toBe(false);
    expect(await keeping.keepState('without it', 4, 1)).toBe(true);
    // Nothing was left to erase: nothing is thrown away.
    expect(await keeping.store.erase(new Set([log[1]?.line.fact.id ?? '']))).toBe(0);
    expect(await textIn(keeping)).toBe('without it');
  });
  test('goes with lines that are taken back, and with everything', async () => {
    const keeping = await begun();
    await keeping.store.append(growLog(log.slice(0, 4), replicaOf(1), 2, 40));
    await keeping.keepState('with them', 6, 0);
    expect(await keeping.takeBack(4, 6)).toBe(true);
    expect(await keeping.keptState()).toEqual({ snapshot: undefined, erasures: 1 });
    await keeping.keepState('anew', 4, 1);
    const text = await keeping.text();
    await keeping.clear();
    expect(await keeping.keptState()).toEqual({ snapshot: undefined, erasures: 0 });
    expect(await keeping.keepState('too late', 4, 0)).toBe(false);
    // The same lines under new keys: what another tab still has in hand is not theirs.
    await keeping.putText(text);
    expect(await keeping.keepState('too late', 4, 0)).toBe(false);
  });
  test('that is odd, or ends with a line that is not there, is none', async () => {
    const factory = new IDBFactory();
    const keeping = await open(factory);
    await keeping.store.append(log);
    const db = await openDatabase(factory);
    for (const odd of ['text', 7, null, { text: 1, position: 6 }, { text: 'x' }, { text: 'x', position: 99 }]) {
      await db.run('readwrite', ['snapshot'], async (from) => void (await got(from('snapshot').put(odd, 'state'))));
      expect((await keeping.keptState()).snapshot).toBeUndefined();
    }
  });
});

test('the log comes in pieces, in order, to where it is asked for', async () => {
  const keeping = await open(new IDBFactory());
  await keeping.store.append(log);
  const sizes: number[] = [];
  for (let at = 0; at < 5; ) {
    const { entries, position } = await keeping.piece(at, 5, 2);
    expect(entries).toEqual(log.slice(at, position));
    sizes.push(entries.length);
    at = position;
  }
  expect(sizes).toEqual([2, 2, 1]);
});

test('a database from before there were snapshots gets room for them and loses nothing', async () => {
  const factory = new IDBFactory();
  const old = factory.open('plumbline', 1);
  old.onupgradeneeded = () => {
    old.result.createObjectStore('lines', { autoIncrement: true });
    old.result.createObjectStore('slots').createIndex('id', 'id');
    old.result.createObjectStore('meta');
    old.result.createObjectStore('ballast');
    for (const { line, text } of log) {
      old.transaction?.objectStore('lines').add(text);
      old.transaction?.objectStore('slots').put({ id: line.fact.id, at: line.slot.seq }, [line.slot.replica, line.slot.seq]);
    }
  };
  (await got(old)).close();
  const keeping = await open(factory);
  expect((await keeping.store.readAll()).entries).toEqual(log);
  expect(await keeping.keepState('one', 6, 0)).toBe(true);
});
