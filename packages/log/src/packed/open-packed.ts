// Reads a packed log in place: columns are views on its bytes, and a content is built when it is asked for.
import type { Entry, Envelope, FactId, Line } from '../envelope.ts';
import { lineOf, lineText } from '../line-text.ts';
import { readLine } from '../ndjson.ts';
import { hexAt, uuidAt } from './hex-words.ts';
import { bytesFor, type Columns, checksumOf, columnsOf, MAGIC, type Sizes, textIn } from './layout.ts';
import { valueReader } from './values.ts';

export interface PackedLog {
  readonly length: number;
  /** The mark given to `packLog`. */
  readonly checked: string;
  /** When each fact was written: `hlc.ms` and `hlc.ctr`. */
  readonly ms: Float64Array;
  readonly ctr: Uint32Array;
  idAt(row: number): FactId;
  isErasedAt(row: number): boolean;
  /** What the fact says. Facts share what they have in common: never change it. */
  contentAt(row: number): unknown;
  /** The whole entry with its text, byte for byte. */
  entryAt(row: number): Entry;
}

export type PackedProblem =
  /** Not packed by this version of this program on a machine like this one. */
  | { readonly type: 'not-packed' }
  /** Changed since: read the log from its text instead. */
  | { readonly type: 'spoiled' };

interface Text {
  readonly checked: string;
  readonly leaves: readonly unknown[];
  readonly shapes: readonly (readonly string[] | null)[];
  readonly asText: Readonly<Record<number, string>>;
}
type Common = Pick<Envelope, 'log' | 'author' | 'class' | 'critical' | 'epoch' | 'signature'> & { readonly replica: string };

/** A packed log that was kept, or why these bytes are none. Never throws. */
export function openPacked(bytes: Uint8Array): PackedLog | PackedProblem {
  const inPlace = bytes.buffer instanceof ArrayBuffer && bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  const buffer = inPlace ? (bytes.buffer as ArrayBuffer) : bytes.slice().buffer;
  if (buffer.byteLength < 32 || buffer.byteLength % 8 !== 0) return { type: 'not-packed' };
  const [magic = 0, rows = 0, nodes = 0, cells = 0, units = 0, checksum = 0] = new Uint32Array(buffer, 0, 6);
  const sizes: Sizes = { rows, nodes, cells, units };
  if (magic !== MAGIC) return { type: 'not-packed' };
  if (bytesFor(sizes) !== buffer.byteLength || checksumOf(buffer) !== checksum) return { type: 'spoiled' };
  const columns = columnsOf(buffer, sizes);
  return reading(columns, JSON.parse(textIn(columns.text)) as Text);
}
export const isPacked = (opened: PackedLog | PackedProblem): opened is PackedLog => !('type' in opened);

function reading(columns: Columns, { checked, leaves, shapes, asText }: Text): PackedLog {
  const valueAt = valueReader({ leaves, shapes, starts: columns.starts, cells: columns.cells, shared: columns.shared });
  const asLine = (row: number): Entry | undefined => {
    const text = asText[row];
    const read = text === undefined ? undefined : readLine(text, row + 1);
    return read && !('type' in read) ? read : undefined;
  };
  const commonAt = (row: number): Common => valueAt(columns.common[row] as number) as Common;
  const contentAt = (row: number): unknown => valueAt(columns.content[row] as number) ?? asLine(row)?.line.fact.content ?? null;
  const idAt = (row: number): FactId => uuidAt(columns.id, row * 4);
  const entryAt = (row: number): Entry => {
    const kept = asLine(row);
    if (kept) return kept;
    const { replica, ...common } = commonAt(row);
    const content = contentAt(row);
    const slot: Line['slot'] = { replica, seq: columns.seq[row] as number, chain: hexAt(columns.chain, row * 8, 8) };
    const line = lineOf(slot, {
      ...common,
      id: idAt(row),
      hlc: { ms: columns.ms[row] as number, ctr: columns.ctr[row] as number },
      salt: content === null ? '' : hexAt(columns.salt, row * 4, 4),
      content,
      contentHash: hexAt(columns.contentHash, row * 8, 8),
    });
    return { line, text: lineText(slot, line.fact) };
  };
  const { ms, ctr } = columns;
  return {
    ...{ length: ms.length, checked, ms, ctr, idAt, contentAt, entryAt },
    isErasedAt: (row) => leaves[columns.content[row] as number] === null && (asText[row] === undefined || contentAt(row) === null),
  };
}
