// What is sent: facts that follow each other in one replica, packed and sealed together. Whoever carries a run can order it, never read it.
import { type Head, noFacts } from '../chain.ts';
import type { ReplicaId } from '../envelope.ts';
import type { SaltSeed } from '../salts.ts';

/** What may be seen of a run from outside. Facts `from` to `from + count - 1` of `replica`. */
export interface RunHeader {
  readonly replica: ReplicaId;
  readonly from: number;
  readonly count: number;
  /** The chain before its first fact, and up to its last. Both hold salted hashes only, so they tell nothing of what is said. */
  readonly before: string;
  readonly chain: string;
  /** The key it is sealed with; 1 and up. Epoch 0 is for what never leaves the device. */
  readonly epoch: number;
  /** How many of its facts have lost their content since. It may only grow. */
  readonly erased: number;
}
export interface Run extends RunHeader {
  readonly sealed: Uint8Array;
}

/** Where a run ends: the greatest seq in it. */
export const lastOf = (run: Pick<RunHeader, 'from' | 'count'>): number => run.from + run.count - 1;

/** What a copy holds of one replica: a whole chain from 1 to `length`, and how many of these facts are erased. */
export interface Have extends Head {
  readonly erased: number;
}
/** The version vector: what a copy holds of every replica. Always computed from what is kept, never stored as a cursor. */
export type Vector = ReadonlyMap<ReplicaId, Have>;
export const nothingHeld: Have = { ...noFacts, erased: 0 };

/** True when both hold the same facts, erased alike. The only meaning of "in step". */
export function sameVector(a: Vector, b: Vector): boolean {
  const same = ([replica, have]: readonly [ReplicaId, Have]): boolean => {
    const other = b.get(replica);
    return other !== undefined && other.length === have.length && other.chain === have.chain && other.erased === have.erased;
  };
  return a.size === b.size && [...a].every(same);
}

/** How runs are opened, and closed: `seal/run-seal.ts`. The exchange itself knows no keys. */
export interface Opening {
  open(run: Run): Opened;
}
export interface Closing {
  /** The epoch in which new runs are sealed. */
  readonly epoch: number;
  /** What the salts of the device's own facts follow from, where it still knows it: such a run is smaller. */
  readonly salts?: SaltSeed | undefined;
  seal(header: RunHeader, plain: Uint8Array): Uint8Array;
}
export interface Sealing extends Opening, Closing {}
export type Opened =
  | { readonly ok: true; readonly plain: Uint8Array }
  /** The key of its epoch is not here (yet, or never will be); it is not what was sealed; it was sealed by somebody who may only read. */
  | { readonly ok: false; readonly type: 'no-key' | 'changed' | 'wrong-author' };
