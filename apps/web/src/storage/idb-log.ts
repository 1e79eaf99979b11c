// The log in the browser's database. One append is one strict transaction: its slots are looked at and taken together, so two tabs never share one.
import {
  type AppendError,
  type Entry,
  eraseContent,
  type FactId,
  type Held,
  type LogStore,
  planAppend,
  type ReplicaId,
  readLine,
  type SlotBook,
} from '@plumbline/log';
import { type Database, got, type SlotRow, type Stores } from './database.ts';
import { dropIn } from './erasures.ts';

export const slotKey = (replica: ReplicaId, seq: number): IDBValidKey => [replica, seq];

async function lengthOf(slots: IDBObjectStore, replica: ReplicaId): Promise<number> {
  const all = IDBKeyRange.bound(slotKey(replica, 0), slotKey(replica, Number.MAX_SAFE_INTEGER));
  const last = (await got(slots.openKeyCursor(all, 'prev')))?.key;
  return Array.isArray(last) ? Number(last[1]) : 0;
}

/** What the book must say about these entries, read inside the transaction that writes them. */
export async function bookFor(slots: IDBObjectStore, entries: readonly Entry[]): Promise<SlotBook> {
  const places = entries.map(({ line }) => line.slot);
  const replicas = [...new Set(places.map(({ replica }) => replica))];
  const lengths = new Map<string, number>();
  await Promise.all(replicas.map(async (replica) => lengths.set(replica, await lengthOf(slots, replica))));
  const holders = new Map<string, FactId>();
  await Promise.all(
    places.map(async ({ replica, seq }) => {
      const row: SlotRow | undefined = await got(slots.get(slotKey(replica, seq)));
      if (row !== undefined) holders.set(`${replica} ${seq}`, row.id);
    }),
  );
  return {
    lengthOf: (replica) => lengths.get(replica) ?? 0,
    holderOf: (replica, seq) => holders.get(`${replica} ${seq}`),
  };
}

export async function write(from: Stores, entries: readonly Entry[]): Promise<void> {
  await Promise.all(
    entries.map(async ({ line: { slot, fact }, text }) => {
      const at = Number(await got(from('lines').add(text)));
      const row: SlotRow = { id: fact.id, at };
      await got(from('slots').add(row, slotKey(slot.replica, slot.seq)));
    }),
  );
}

/** Adds `entries` to what `from` holds, all or none. */
export async function appendIn(from: Stores, entries: readonly Entry[]): ReturnType<LogStore['append']> {
  const plan = planAppend(await bookFor(from('slots'), entries), entries);
  if (!plan.ok) return plan;
  await write(from, plan.fresh);
  return { ok: true, added: plan.fresh.length };
}

function heldIn(texts: readonly string[], position: number): Held {
  const read = texts.map((text, at) => readLine(text, at + 1));
  return {
    entries: read.filter((line): line is Entry => !('type' in line)),
    problems: read.filter((line) => 'type' in line),
    position,
  };
}

/** Lines after the key `position`; their numbers count from there. */
export async function readIn(from: Stores, position: number): Promise<Held> {
  const range = IDBKeyRange.lowerBound(position, true);
  const [texts, last] = await Promise.all([
    got<string[]>(from('lines').getAll(range)),
    got(from('lines').openKeyCursor(range, 'prev')).then((cursor) => cursor?.key),
  ]);
  return heldIn(texts, typeof last === 'number' ? last : position);
}

/** The next lines after the key `position`, at most `most` of them and none after `until`: a long log in pieces. Its position is `until` at its end. */
export const readPiece = (db: Database, position: number, until: number, most: number): Promise<Held> =>
  db.run('readonly', ['lines'], async (from) => {
    if (position >= until) return heldIn([], until);
    const range = IDBKeyRange.bound(position, until, true);
    const [texts, keys] = await Promise.all([got<string[]>(from('lines').getAll(range, most)), got(from('lines').getAllKeys(range, most))]);
    const last = keys[most - 1];
    return heldIn(texts, typeof last === 'number' ? last : until);
  });

export async function eraseIn(from: Stores, ids: ReadonlySet<FactId>): Promise<number> {
  let changed = 0;
  for (const id of ids) {
    for (const { at } of await got<SlotRow[]>(from('slots').index('id').getAll(id))) {
      const read = readLine(await got<string>(from('lines').get(at)), at);
      if ('type' in read || read.line.fact.content === null) continue;
      await got(from('lines').put(eraseContent(read).text, at));
      changed++;
    }
  }
  // With the seed of the salts, the salt that was erased could be made again, and its content be guessed.
  if (changed > 0) await Promise.all([dropIn(from), got(from('meta').delete('salts'))]);
  return changed;
}

/** Near a full disk browsers name the trouble in more than one way. */
const fullNames: readonly string[] = ['QuotaExceededError', 'AbortError'];
export function writeError(thrown: unknown): AppendError {
  const isFull = thrown instanceof Error && fullNames.includes(thrown.name);
  return { type: isFull ? 'no-space' : 'unavailable', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** The log of an open database. Reading and erasing reject where the browser fails; appending says so in its result. */
export function createIdbLog(db: Database): LogStore {
  return {
    async append(entries) {
      if (entries.length === 0) return { ok: true, added: 0 };
      try {
        return await db.run('readwrite', ['lines', 'slots'], (from) => appendIn(from, entries));
      } catch (thrown) {
        return { ok: false, error: writeError(thrown) };
      }
    },
    readAll: () => db.run('readonly', ['lines'], (from) => readIn(from, 0)),
    readAfter: (position) => db.run('readonly', ['lines'], (from) => readIn(from, position)),
    erase: (ids) => db.run('readwrite', ['lines', 'slots', 'snapshot', 'meta'], (from) => eraseIn(from, ids)),
  };
}
