// What a device holds, by replica: the part that is whole from the first fact on, and what stands beyond a hole.
import { type Head, isChainedTo, noFacts } from '../chain.ts';
import type { Entry, ReplicaId } from '../envelope.ts';
import { isContentWhole } from '../hashes.ts';
import { groupEntries } from '../order.ts';
import { type Have, nothingHeld, type Vector } from './run.ts';

/** Every replica's facts from 1 on without holes, chained and whole: the fact `seq` stands at `seq - 1`. */
export type HeldLines = ReadonlyMap<ReplicaId, readonly Entry[]>;

export interface LineFault {
  /** A fact is missing; two facts stand in one slot; it does not follow the one before; its content is not what was written. */
  readonly type: 'hole' | 'fork' | 'chain-broken' | 'content-changed';
  readonly replica: ReplicaId;
  readonly seq: number;
}
export interface Holding {
  readonly lines: HeldLines;
  readonly faults: readonly LineFault[];
  /** What stands beyond a fault. It is kept, and moves to where it can be sent from. */
  readonly stray: readonly Entry[];
}

export const headOfLines = (lines: readonly Entry[]): Head => {
  const slot = lines.at(-1)?.line.slot;
  return slot === undefined ? noFacts : { length: slot.seq, chain: slot.chain };
};
/** The chain after the first `length` of `lines`; undefined where there are fewer. */
export const chainAt = (lines: readonly Entry[], length: number): string | undefined =>
  length === 0 ? noFacts.chain : lines[length - 1]?.line.slot.chain;

/** Lists of lines never change, and years of them are asked for their erased ones at every call. */
const counted = new WeakMap<readonly Entry[], number>();
export function erasedIn(lines: readonly Entry[]): number {
  let count = counted.get(lines);
  if (count === undefined) {
    count = 0;
    for (const { line } of lines) if (line.fact.content === null) count++;
    counted.set(lines, count);
  }
  return count;
}

function faultAt(lines: readonly Entry[], next: Entry): LineFault['type'] | undefined {
  const { seq } = next.line.slot;
  if (seq <= lines.length) return 'fork';
  if (seq > lines.length + 1) return 'hole';
  if (!isChainedTo(headOfLines(lines).chain, next)) return 'chain-broken';
  return isContentWhole(next) ? undefined : 'content-changed';
}

/** Sorts out what is held. Checks every hash unless `checked` says that this was done. Errors: none; they are in `faults`. */
export function heldLines(entries: readonly Entry[], checked = false): Holding {
  const lines = new Map<ReplicaId, readonly Entry[]>();
  const faults: LineFault[] = [];
  const stray: Entry[] = [];
  for (const [replica, own] of groupEntries(entries, (entry) => entry.line.slot.replica)) {
    const whole: Entry[] = [];
    const sorted = own.toSorted((a, b) => a.line.slot.seq - b.line.slot.seq);
    for (const [at, entry] of sorted.entries()) {
      const dense = entry.line.slot.seq === whole.length + 1;
      const type = checked && dense ? undefined : faultAt(whole, entry);
      if (type === undefined) {
        whole.push(entry);
        continue;
      }
      faults.push({ type, replica, seq: entry.line.slot.seq });
      stray.push(...sorted.slice(at));
      break;
    }
    if (whole.length > 0) lines.set(replica, whole);
  }
  return { lines, faults, stray };
}

/** What is held of one replica's first `length` facts. */
export const haveUpTo = (lines: readonly Entry[], length: number): Have => {
  const chain = chainAt(lines, length);
  return length === 0 || chain === undefined
    ? nothingHeld
    : { length, chain, erased: erasedIn(length === lines.length ? lines : lines.slice(0, length)) };
};

/** The version vector of what is held. */
export const vectorOf = (lines: HeldLines): Vector => new Map([...lines].map(([replica, own]) => [replica, haveUpTo(own, own.length)]));
