// What a trainer keeps on their own device: the list of clients, apart from it what each has shown, their programs and their key.
import type { ClientHistory, ClientRow, ClientTold } from '@plumbline/coach';
import type { LocalDate, Person } from '@plumbline/engine';
import { got } from '../storage/database.ts';

/** One line of the list. Everything longer is in their `ClientFile`, so that the list opens at once. */
export interface Client {
  readonly id: string;
  readonly name: string;
  /** The ids under which their results come: another one with each new device. */
  readonly whos: readonly string[];
  /** Undefined until they have shown something. */
  readonly row?: ClientRow;
}
/** One program as it was sent last. */
export interface SentProgram {
  /** The id of the hand-over, the same through all versions. */
  readonly id: string;
  /** Which program of the trainer's it was made of, and what it was called. */
  readonly program: string;
  readonly name: string;
  readonly version: number;
  readonly on: LocalDate;
  readonly text: string;
  readonly link: string;
  readonly withdrawn?: true;
}
export interface ClientFile {
  readonly id: string;
  readonly history?: ClientHistory;
  /** The trainer's own. */
  readonly notes: string;
  /** Newest last. */
  readonly sent: readonly SentProgram[];
  /** Who programs are put to: their own answers from a file, or what the trainer told of them. */
  readonly answers?: Person;
  readonly told?: ClientTold;
}
export interface ProgramVersion {
  readonly version: number;
  readonly on: LocalDate;
  readonly text: string;
}
export interface OwnProgram {
  readonly id: string;
  readonly name: string;
  /** Oldest first; never empty. */
  readonly versions: readonly ProgramVersion[];
}
/** Who signs: 32 bytes that stay here, and the name that clients see. */
export interface DeskSigner {
  readonly id: 'signer';
  readonly secret: Uint8Array<ArrayBuffer>;
  readonly from: string;
}
export interface Kept {
  readonly clients: Client;
  readonly files: ClientFile;
  readonly programs: OwnProgram;
  readonly signer: DeskSigner;
}
export type Place = keyof Kept;
const places: readonly Place[] = ['clients', 'files', 'programs', 'signer'];

/** Its own database: erasing the app of a person who uses the same browser leaves it alone, and the other way round. */
export const deskDatabase = 'plumbline-desk';

export interface DeskStore {
  readonly all: <P extends Place>(place: P) => Promise<readonly Kept[P][]>;
  readonly get: <P extends Place>(place: P, id: string) => Promise<Kept[P] | undefined>;
  /** Resolves once all of it is durable; none of it is kept where it rejects. */
  readonly put: (what: Partial<{ readonly [P in Place]: Kept[P] }>) => Promise<void>;
  readonly remove: (from: readonly Place[], id: string) => Promise<void>;
  /** Many at once, those in `gone` taken out: all of it or nothing. */
  readonly change: (what: Changes, gone?: Gone) => Promise<void>;
}
/** Whole records by place. */
export type Changes = { readonly [P in Place]?: readonly Kept[P][] };
/** Ids by place. */
export type Gone = { readonly [P in Place]?: readonly string[] };

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(deskDatabase, 1);
  request.onupgradeneeded = () => {
    for (const place of places) request.result.createObjectStore(place, { keyPath: 'id' });
  };
  return got(request);
}
const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });

/** Opens the desk's database; rejects where the browser allows none. */
export async function openDeskStore(factory: IDBFactory): Promise<DeskStore> {
  const db = await open(factory);
  db.onversionchange = () => db.close();
  const reading = (place: Place): IDBObjectStore => db.transaction(place, 'readonly').objectStore(place);
  return {
    all: (place) => got(reading(place).getAll()),
    get: (place, id) => got(reading(place).get(id)),
    async put(what) {
      const into = places.filter((place) => what[place] !== undefined);
      const transaction = db.transaction(into, 'readwrite', { durability: 'strict' });
      for (const place of into) transaction.objectStore(place).put(what[place]);
      await ended(transaction);
    },
    async remove(from, id) {
      const transaction = db.transaction(from, 'readwrite', { durability: 'strict' });
      for (const place of from) transaction.objectStore(place).delete(id);
      await ended(transaction);
    },
    async change(what, gone = {}) {
      const transaction = db.transaction(places, 'readwrite', { durability: 'strict' });
      for (const place of places) {
        for (const one of what[place] ?? []) transaction.objectStore(place).put(one);
        for (const id of gone[place] ?? []) transaction.objectStore(place).delete(id);
      }
      await ended(transaction);
    },
  };
}
