// The browser's database: what it holds, and one way in. A write has happened only once its transaction is complete.
export const databaseName = 'plumbline';
const version = 2;

/**
 * `lines`: the log, one text a key, in the order it was appended. `slots`: which fact stands where, by [replica, seq].
 * `meta`: what this device knows about its own keeping. `ballast`: room held back for a day when the disk is full.
 * `snapshot`: the state that the log was folded to, to start from; it can always be thrown away.
 */
export type StoreName = 'lines' | 'slots' | 'meta' | 'ballast' | 'snapshot';
export const storeNames: readonly StoreName[] = ['lines', 'slots', 'meta', 'ballast', 'snapshot'];

export interface SlotRow {
  readonly id: string;
  /** The key of its line. */
  readonly at: number;
}

export interface Database {
  /** Runs `work` in one transaction. Resolves once all of it is durable; rejects with the reason, and then nothing of it is kept. */
  readonly run: <T>(mode: IDBTransactionMode, stores: readonly StoreName[], work: (from: Stores) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}
export type Stores = (name: StoreName) => IDBObjectStore;

/** The result of one request. */
export const got = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Brings the layout from version `from`, 0 where there is none, to this one. */
function layOut(db: IDBDatabase, from: number): void {
  if (from < 1) {
    db.createObjectStore('lines', { autoIncrement: true });
    db.createObjectStore('slots').createIndex('id', 'id');
    db.createObjectStore('meta');
    db.createObjectStore('ballast');
  }
  if (from < 2) db.createObjectStore('snapshot');
}

function open(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, version);
  request.onupgradeneeded = ({ oldVersion }) => layOut(request.result, oldVersion);
  return got(request);
}

async function transact<T>(transaction: IDBTransaction, work: (from: Stores) => Promise<T>): Promise<T> {
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('The browser gave up the write.', 'AbortError'));
  });
  const worked = work((name) => transaction.objectStore(name)).catch((thrown: unknown) => {
    giveUp(transaction);
    // Where it ended by itself, its own reason is the better one.
    throw transaction.error ?? thrown;
  });
  const [result, end] = await Promise.allSettled([worked, ended]);
  if (result.status === 'rejected') throw result.reason;
  if (end.status === 'rejected') throw end.reason;
  return result.value;
}
function giveUp(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

const mostTries = 3;
const isClosed = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'InvalidStateError';

/** Opens the database; rejects where the browser allows none. A connection that the browser closes is opened again. */
export async function openDatabase(factory: IDBFactory, name: string = databaseName): Promise<Database> {
  let current: IDBDatabase | undefined;
  const connect = async (): Promise<IDBDatabase> => {
    const db = await open(factory, name);
    const forget = (): void => {
      if (current === db) current = undefined;
    };
    db.onclose = forget;
    // A newer version of the app wants to change the layout: stand aside, or it waits for ever.
    db.onversionchange = () => {
      forget();
      db.close();
    };
    current = db;
    return db;
  };
  await connect();
  const begin = async (mode: IDBTransactionMode, stores: readonly StoreName[]): Promise<IDBTransaction> => {
    for (let tries = 1; ; tries++) {
      try {
        // Strict: without it a browser may call a write complete that the disk has not seen.
        return (current ?? (await connect())).transaction(stores, mode, { durability: 'strict' });
      } catch (thrown) {
        // The browser closed the connection; nothing was begun, so that beginning again writes nothing twice.
        if (!isClosed(thrown) || tries === mostTries) throw thrown;
        current = undefined;
      }
    }
  };
  return {
    run: async (mode, stores, work) => transact(await begin(mode, stores), work),
    close: () => current?.close(),
  };
}
