// The snapshot beside the log: kept only for the very lines it was folded from, and gone with the first content that is erased.
import type { Held } from '@plumbline/log';
import { type Database, got } from './database.ts';
import { erasuresIn, snapshotKey } from './erasures.ts';
import { readIn } from './idb-log.ts';

interface Row {
  readonly text: string;
  /** The key of the last line it was folded from. */
  readonly position: number;
}
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'position' in value &&
  typeof value.position === 'number';

export interface KeptState {
  /** Undefined where none is kept, or the line it ends with is not there. */
  readonly snapshot: { readonly text: string; readonly tail: Held } | undefined;
  /** Whoever keeps a snapshot says what this was when its log was read. */
  readonly erasures: number;
}

/** The snapshot and the lines after it, as they stand at one moment. */
export const readKept = (db: Database): Promise<KeptState> =>
  db.run('readonly', ['lines', 'snapshot'], async (from) => {
    const [row, erasures] = await Promise.all([got<unknown>(from('snapshot').get(snapshotKey)), erasuresIn(from)]);
    if (!isRow(row) || (await got(from('lines').getKey(row.position))) === undefined) return { snapshot: undefined, erasures };
    return { snapshot: { text: row.text, tail: await readIn(from, row.position) }, erasures };
  });

/** Keeps `row` unless the log went on, or contents were erased, since it was made; resolves to whether it did. */
export const keepState = (db: Database, row: Row, erasures: number): Promise<boolean> =>
  db.run('readwrite', ['lines', 'snapshot'], async (from) => {
    const last = (await got(from('lines').openKeyCursor(null, 'prev')))?.key;
    if (last !== row.position || (await erasuresIn(from)) !== erasures) return false;
    await got(from('snapshot').put(row, snapshotKey));
    return true;
  });

/** Throws the snapshot away. */
export const dropState = (db: Database): Promise<void> =>
  db.run('readwrite', ['snapshot'], async (from) => void (await got(from('snapshot').delete(snapshotKey))));
