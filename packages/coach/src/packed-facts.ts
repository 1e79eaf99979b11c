// The facts of a packed log, each built only while it is read: opening ten years makes no list of ten years of objects.
import { type Content, contentMark, decodeContent, type Fact } from '@plumbline/engine';
import { type Entry, type PackedLog, packLog } from '@plumbline/log';
import { decodeEntries } from './read-log.ts';

/** `entries` packed, and marked where every content is understood as it stands: then it opens without a second look at each. */
export function packEntries(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  return packLog(entries, entries.every(isPlain) ? contentMark() : '');
}
function isPlain({ line }: Entry): boolean {
  const { content } = line.fact;
  const decoded = decodeContent(content);
  return content === null || (decoded.ok && decoded.content === content);
}

class PackedFact implements Fact {
  private readonly from: PackedLog;
  private readonly row: number;
  constructor(from: PackedLog, row: number) {
    this.from = from;
    this.row = row;
  }
  get id(): string {
    return this.from.idAt(this.row);
  }
  get ms(): number {
    return this.from.ms[this.row] as number;
  }
  get ctr(): number {
    return this.from.ctr[this.row] as number;
  }
  get content(): Content {
    return this.from.contentAt(this.row) as Content;
  }
}

/** What `decodeEntries` gives of the same entries, problems apart. A log that another version marked is looked at fact by fact. */
export function packedFacts(from: PackedLog): { readonly facts: readonly Fact[]; readonly unread: number; readonly critical: boolean } {
  if (from.checked !== contentMark()) return decodeEntries(Array.from(from.ms, (_, row) => from.entryAt(row)));
  const facts: Fact[] = [];
  for (let row = 0; row < from.length; row++) if (!from.isErasedAt(row)) facts.push(new PackedFact(from, row));
  return { facts, unread: 0, critical: false };
}
