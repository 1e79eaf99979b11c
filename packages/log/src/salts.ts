// Salts that follow from one seed, so that many can be told in few bytes, and yet each can be forgotten: the leaves of a tree of hashes. Whoever
// is told a branch knows the salts under it and no other. A device that forgets its seed, and it must when a fact is erased, leaves nothing
// behind from which the salt of that fact could be made again. Source: Goldreich, Goldwasser, Micali, How to construct random functions (1986).
import type { Hlc, ReplicaId } from './envelope.ts';
import { sha256Hex } from './sha256.ts';

/** What the salts of a replica follow from; 32 hex digits of chance. It never leaves the device, and goes when any fact here is erased. */
export interface SaltSeed {
  readonly replica: ReplicaId;
  readonly seed: string;
}

/** Facts of one seed: beyond it salts are chance again. */
const height = 30;
export const mostSalted = 2 ** height - 1;

const half = 32;
const both = (branch: string): string => sha256Hex('plumbline/salt-tree/1', branch);
const side = (branches: string, right: boolean): string => (right ? branches.slice(half) : branches.slice(0, half));

/** The branch over `2 ** up` leaves, of which `seq` is the first. */
function branchAt(seed: string, seq: number, up: number): string {
  let branch = seed;
  for (let level = height - 1; level >= up; level--) branch = side(both(branch), ((seq >>> level) & 1) === 1);
  return branch;
}

/** The salt of the fact that has this leaf. The time is in it: two copies of one device that went on apart do not share a salt. 32 hex digits. */
export const saltOf = (leaf: string, { ms, ctr }: Hlc): string => sha256Hex(`plumbline/salt/1 ${ms} ${ctr}`, leaf).slice(0, half);

/** The salt of the fact `seq`. */
export const saltAt = ({ seed }: SaltSeed, seq: number, hlc: Hlc): string => saltOf(branchAt(seed, seq, 0), hlc);

/** The fewest branches that hold the leaves from `from` to `to` and no other: where each begins, and over how many doublings it reaches. */
function branchesOver(from: number, to: number): readonly (readonly [seq: number, up: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let seq = from; seq <= to; ) {
    let up = 0;
    while (up < height && seq % 2 ** (up + 1) === 0 && seq + 2 ** (up + 1) - 1 <= to) up++;
    found.push([seq, up]);
    seq += 2 ** up;
  }
  return found;
}
export const branchCount = (from: number, to: number): number => branchesOver(from, to).length;

/** What tells the salts of the facts `from` to `to`, and of no other. */
export const branchesOf = ({ seed }: SaltSeed, from: number, to: number): readonly string[] =>
  branchesOver(from, to).map(([seq, up]) => branchAt(seed, seq, up));

/** The leaves of the facts `from` to `to` out of what `branchesOf` gave. */
export function leavesOf(branches: readonly string[], from: number, to: number): readonly string[] {
  const leaves: string[] = [];
  const grow = (branch: string, up: number): void => {
    if (up === 0) {
      leaves.push(branch);
      return;
    }
    const next = both(branch);
    grow(side(next, false), up - 1);
    grow(side(next, true), up - 1);
  };
  for (const [at, [, up]] of branchesOver(from, to).entries()) grow(branches[at] ?? '', up);
  return leaves;
}
