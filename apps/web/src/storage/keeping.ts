// Everything this device keeps, opened together: the log in its database, who writes here, and what was lost.
import { type Chance, type Held, type LogStore, mintName, printReading, type SaltSeed } from '@plumbline/log';
import { holdBallast, withBallast } from './ballast.ts';
import { lostSince, readCanary, setCanary } from './canary.ts';
import { type Database, got, openDatabase, storeNames } from './database.ts';
import { createIdbLog, readPiece } from './idb-log.ts';
import { dropState, type KeptState, keepState, readKept } from './kept-state.ts';
import { moveIn, putText } from './move-in.ts';
import type { TextShelf } from './shelf.ts';
import { takeBackIn } from './take-back.ts';

/** What this device knows about its own keeping; beside the log, and no part of it. */
export interface Meta {
  /** The replica that writes here. Never copied: a second writer under one name would fork the chain. */
  readonly replica: string;
  /** What the salts of its facts follow from. It goes with the first content that is erased, and another takes its place. */
  readonly salts: SaltSeed;
  /** When a copy was taken out last. Units: ms since 1970. */
  readonly copiedAt: number;
  /** When every fact was hashed last. Units: ms since 1970. */
  readonly verifiedAt: number;
  /** The day on which old answers were looked for last. */
  readonly tidiedOn: string;
  /** What this device keeps of its account, as text; there is none unless the person asked for one. */
  readonly account: string;
}

export interface Keeping {
  readonly store: LogStore;
  /** What is kept, for sync, whose own code is read in only where it is on; undefined where nothing outlasts the page. */
  readonly database: Database | undefined;
  /** The replica to write as: a new one where facts were lost, so that no slot is taken twice. */
  readonly replica: string;
  /** What the salts of the next facts follow from; undefined where nothing is ever sent. */
  readonly salts: (() => SaltSeed) | undefined;
  /** What the browser took away since the last fact. */
  readonly lost: 'nothing' | 'some' | 'all';
  readonly get: <K extends keyof Meta>(name: K) => Promise<Meta[K] | undefined>;
  readonly set: <K extends keyof Meta>(name: K, value: Meta[K]) => Promise<void>;
  /** The next lines after `position`, at most `most` and none after `until`; its position is `until` once there are no more. */
  readonly piece: (position: number, until: number, most: number) => Promise<Held>;
  readonly keptState: () => Promise<KeptState>;
  /** Keeps a snapshot of what was folded from the lines up to `position`; resolves to whether it still was so. */
  readonly keepState: (text: string, position: number, erasures: number) => Promise<boolean>;
  readonly dropState: () => Promise<void>;
  /** The log as text, lines that nobody can read in their places. */
  readonly text: () => Promise<string>;
  readonly putText: (text: string) => Promise<void>;
  /** Takes away what was appended after `from`, if nothing followed `until`; resolves to whether it did. */
  readonly takeBack: (from: number, until: number) => Promise<boolean>;
  readonly clear: () => Promise<void>;
  readonly close: () => void;
}
export interface KeepingParts {
  readonly factory: IDBFactory;
  readonly shelf: TextShelf | undefined;
  readonly chance: Chance;
  /** The browser is full, and the last room was given up. */
  readonly onTight: () => void;
}

const textOf = async (log: LogStore): Promise<string> => printReading({ ...(await log.readAll()), ended: true });

function metaOf(db: Database): Pick<Keeping, 'get' | 'set'> {
  return {
    get: (name) => db.run('readonly', ['meta'], (from) => got(from('meta').get(name))),
    set: (name, value) => db.run('readwrite', ['meta'], async (from) => void (await got(from('meta').put(value, name)))),
  };
}

/** Who wrote the first slot of a log that was moved in, which had one writer. */
const firstReplica = (db: Database): Promise<string | undefined> =>
  db.run('readonly', ['slots'], async (from) => {
    const key = (await got(from('slots').openKeyCursor()))?.key;
    return Array.isArray(key) ? String(key[0]) : undefined;
  });

interface Naming {
  readonly shelf: TextShelf | undefined;
  readonly replica: string;
  readonly held: number;
  readonly name: () => Promise<void>;
  /** Something was erased. */
  readonly forget: () => Promise<void>;
}
/** The same store, which names the writer with the first fact, and tells the canary of every fact that is durable. */
function withCanary(store: LogStore, { shelf, replica, held, name, forget }: Naming): LogStore {
  let isNamed = held > 0;
  return {
    ...store,
    async append(entries) {
      const kept = await store.append(entries);
      if (!kept.ok || kept.added === 0) return kept;
      // Before the first fact there is nothing to count on: an old canary sings of what is gone.
      const before = isNamed ? (readCanary(shelf)?.count ?? held) : 0;
      setCanary(shelf, { replica, count: before + kept.added });
      if (!isNamed) await name().catch(() => undefined);
      isNamed = true;
      return kept;
    },
    async erase(ids) {
      const changed = await store.erase(ids);
      if (changed > 0) await forget().catch(() => undefined);
      return changed;
    },
  };
}

/** The seed that was kept, if it is this writer's, or a new one. */
function saltsOf(set: Keeping['set'], kept: SaltSeed | undefined, replica: string, chance: Chance) {
  const fresh = (): SaltSeed => ({ replica, seed: mintName(chance) });
  const isKept = kept?.replica === replica;
  let seed = kept?.replica === replica ? kept : fresh();
  const keep = (): Promise<void> => set('salts', seed);
  const forget = (): Promise<void> => {
    seed = fresh();
    return keep();
  };
  return { isKept, now: () => seed, keep, forget };
}

/** Opens it all; rejects where the browser keeps nothing for us. */
export async function openKeeping({ factory, shelf, chance, onTight }: KeepingParts): Promise<Keeping> {
  const db = await openDatabase(factory);
  const isMoved = await moveIn(db, shelf);
  const log = createIdbLog(db);
  const { get, set } = metaOf(db);
  // Every entry has a slot, so that the log itself is read once only, by whoever folds it.
  const held = await db.run('readonly', ['slots'], (from) => got(from('slots').count()));
  const lost = lostSince(readCanary(shelf), held);
  const known = lost === 'nothing' ? ((await get('replica')) ?? (isMoved ? await firstReplica(db) : undefined)) : undefined;
  const replica = known ?? mintName(chance);
  const salts = saltsOf(set, await get('salts'), replica, chance);
  const name = async (): Promise<void> => {
    await set('replica', replica);
    await salts.keep();
  };
  // Nothing is written for someone who has not agreed to anything yet.
  if (held > 0) {
    if (known === undefined || isMoved || !salts.isKept) await name().catch(() => undefined);
    setCanary(shelf, { replica, count: held });
    void holdBallast(db);
  }
  return {
    store: withCanary(withBallast(log, db, onTight), { shelf, replica, held, name, forget: salts.forget }),
    database: db,
    replica,
    salts: salts.now,
    lost,
    get,
    set,
    piece: (position, until, most) => readPiece(db, position, until, most),
    keptState: () => readKept(db),
    keepState: (text, position, erasures) => keepState(db, { text, position }, erasures),
    dropState: () => dropState(db),
    text: () => textOf(log),
    putText: (text) => putText(db, text),
    async takeBack(from, until) {
      const left = await takeBackIn(db, from, until);
      if (left !== undefined) setCanary(shelf, { replica, count: left });
      return left !== undefined;
    },
    clear: () => db.run('readwrite', storeNames, async (from) => void (await Promise.all(storeNames.map((n) => got(from(n).clear()))))),
    close: db.close,
  };
}
