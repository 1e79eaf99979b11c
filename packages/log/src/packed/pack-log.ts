// Writes a log as columns, for the device that keeps it. The exchange format is and stays a line of JSON a fact.
import type { Entry } from '../envelope.ts';
import { lineText } from '../line-text.ts';
import { putHex } from './hex-words.ts';
import { bytesFor, checksumOf, columnsOf, MAGIC, putText } from './layout.ts';
import { ValueWriter } from './values.ts';

/** True when columns give the very text back. Written with other spaces, order or fields, a line is kept as text instead. */
const fitsColumns = ({ line, text }: Entry): boolean =>
  line.slot.seq < 2 ** 32 && !text.includes('__proto__') && lineText(line.slot, line.fact) === text;

/**
 * The entries as bytes, in the order given. `openPacked` gives every one back, text and all.
 *
 * `checked` is the caller's mark for "all contents were accepted, and by what"; it is given back as it is.
 */
export function packLog(entries: readonly Entry[], checked: string): Uint8Array<ArrayBuffer> {
  const writer = new ValueWriter();
  const asText: Record<number, string> = {};
  const marks = entries.map(({ line: { slot, fact }, text }, row) => {
    const kept = fitsColumns({ line: { slot, fact }, text });
    if (!kept) asText[row] = text;
    const { log, author, critical, epoch, signature } = fact;
    const common = {
      replica: slot.replica,
      log,
      author,
      class: fact.class,
      critical,
      epoch,
      ...(signature === undefined ? {} : { signature }),
    };
    return { common: writer.mark(common), content: writer.mark(kept ? fact.content : null) };
  });
  const values = writer.finish();
  const text = JSON.stringify({ checked, leaves: values.leaves, shapes: values.shapes, asText });
  const sizes = { rows: entries.length, nodes: values.shared.length, cells: values.cells.length, units: text.length };
  const buffer = new ArrayBuffer(bytesFor(sizes));
  const columns = columnsOf(buffer, sizes);
  columns.starts.set(values.starts);
  columns.cells.set(values.cells);
  columns.shared.set(values.shared);
  putText(columns.text, text);
  entries.forEach(({ line: { slot, fact } }, row) => {
    columns.ms[row] = fact.hlc.ms;
    columns.ctr[row] = fact.hlc.ctr;
    columns.seq[row] = slot.seq;
    columns.common[row] = writer.codeOf(marks[row]?.common ?? 0);
    columns.content[row] = writer.codeOf(marks[row]?.content ?? 0);
    putHex(columns.id, row * 4, fact.id);
    putHex(columns.salt, row * 4, fact.salt);
    putHex(columns.contentHash, row * 8, fact.contentHash);
    putHex(columns.chain, row * 8, slot.chain);
  });
  const head = new Uint32Array(buffer, 0, 6);
  head.set([MAGIC, sizes.rows, sizes.nodes, sizes.cells, sizes.units, checksumOf(buffer)]);
  return new Uint8Array(buffer);
}
