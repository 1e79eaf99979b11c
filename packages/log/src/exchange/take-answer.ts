// The device takes an answer: the other side's branch takes the slot, its own tail moves to a replica of its own. No fact is ever dropped.

import { noFacts } from '../chain.ts';
import type { Entry, FactId, ReplicaId } from '../envelope.ts';
import { forkReplica, isContentWhole } from '../hashes.ts';
import { rehome } from '../take-in.ts';
import { type Known, nothingKnown } from './ask.ts';
import { chainAt, type HeldLines, type Holding, headOfLines, vectorOf } from './held-lines.ts';
import { readRun } from './make-run.ts';
import type { SyncAnswer } from './messages.ts';
import { lastOf, type Opening, type Run, sameVector } from './run.ts';

/** What a store does to take an answer, all of it or nothing: cut, then append, then erase. */
export interface Settlement {
  /** Replicas whose tail gives way, and how many facts of each stay. Every fact cut is appended again, here or elsewhere. */
  readonly cut: ReadonlyMap<ReplicaId, number>;
  readonly append: readonly Entry[];
  /** Facts that another device erased. */
  readonly erase: ReadonlySet<FactId>;
}
export type SyncProblem = { readonly replica: ReplicaId; readonly from: number } & (
  | { readonly type: 'no-key'; readonly epoch: number }
  /** The sealed bytes are not what was sealed; no device of ours wrote it; its facts do not make its chain; facts before it are missing. */
  | { readonly type: 'changed' | 'wrong-author' | 'broken' | 'gap' }
  /** The same slots hold other facts here and there: one replica went on in two places. Settled, or about to be. */
  | { readonly type: 'fork' }
);
export interface Taken {
  readonly settlement: Settlement;
  /** What is held once the settlement is kept. */
  readonly lines: HeldLines;
  readonly known: Known;
  readonly problems: readonly SyncProblem[];
  /** Replicas of which a tail moved. A device that writes to one of them goes on under a new name. */
  readonly moved: ReadonlySet<ReplicaId>;
  /** Both hold the same. Nothing else is ever called "in step". */
  readonly inStep: boolean;
}

/** What taking an answer works on. */
interface Work {
  readonly lines: Map<ReplicaId, readonly Entry[]>;
  readonly keep: Map<ReplicaId, number>;
  readonly doubt: Map<ReplicaId, number>;
  readonly stuck: Set<ReplicaId>;
  readonly erase: Set<FactId>;
  readonly moved: Set<ReplicaId>;
  /** Facts that gave way and need another place. */
  readonly tails: (readonly Entry[])[];
  /** Facts whose content is spoiled, with no whole copy in their slot: each is kept in a replica of its own, and never sent. */
  readonly spoiled: Entry[];
  readonly problems: SyncProblem[];
}

const isErased = ({ line }: Entry): boolean => line.fact.content === null;

function doubtFrom(work: Work, { replica, from }: Pick<Run, 'replica' | 'from'>, type: 'gap' | 'fork'): void {
  work.problems.push({ type, replica, from });
  work.doubt.set(replica, 0);
  work.stuck.add(replica);
}

/** Puts the facts of a run into their slots. Where another fact stands, that one and all behind it give way. */
function place(work: Work, { replica, from }: Run, entries: readonly Entry[]): void {
  const own = work.lines.get(replica) ?? [];
  const apart = entries.findIndex((entry, at) => own[from - 1 + at]?.line.slot.chain !== entry.line.slot.chain);
  const alike = apart < 0 ? entries.length : apart;
  for (const [at, entry] of entries.slice(0, alike).entries()) {
    const mine = own[from - 1 + at];
    if (mine !== undefined && isErased(entry) && !isErased(mine)) work.erase.add(entry.line.fact.id);
  }
  if (alike === entries.length) return;
  const stays = from - 1 + alike;
  if (stays < own.length) {
    work.problems.push({ type: 'fork', replica, from: stays + 1 });
    work.tails.push(own.slice(stays));
    work.moved.add(replica);
  }
  work.keep.set(replica, Math.min(stays, work.keep.get(replica) ?? stays));
  work.lines.set(replica, [...own.slice(0, stays), ...entries.slice(alike)]);
}

function takeRun(work: Work, run: Run, opening: Opening): void {
  const { replica, from } = run;
  if (work.stuck.has(replica)) return;
  const read = readRun(run, opening);
  if (!read.ok) {
    work.stuck.add(replica);
    work.problems.push(read.type === 'no-key' ? { type: 'no-key', replica, from, epoch: run.epoch } : { type: read.type, replica, from });
    return;
  }
  const own = work.lines.get(replica) ?? [];
  const misfit = from > own.length + 1 ? 'gap' : chainAt(own, from - 1) === run.before ? undefined : 'fork';
  if (misfit !== undefined) {
    doubtFrom(work, run, misfit);
    return;
  }
  place(work, run, read.entries);
  if (work.doubt.has(replica)) work.doubt.set(replica, lastOf(run));
}

/** Compares what the other side says it has with our own chains: a fork that only we can see, because we hold more. */
function compareHeads(work: Work, answer: SyncAnswer): void {
  for (const replica of [...work.doubt.keys()]) if (!answer.have.has(replica)) work.doubt.delete(replica);
  for (const [replica, { length, chain }] of answer.have) {
    if (work.stuck.has(replica)) continue;
    const own = work.lines.get(replica) ?? [];
    if (own.length >= length && chainAt(own, length) === chain) work.doubt.delete(replica);
    else if (own.length >= length && !work.doubt.has(replica)) doubtFrom(work, { replica, from: length }, 'fork');
    else if (own.length < length && !answer.more) doubtFrom(work, { replica, from: own.length + 1 }, 'gap');
  }
}

/** Gives a tail the replica that is named by its first fact, so that whoever moves the same tail names it alike. */
function moveTail(work: Work, tail: readonly Entry[]): void {
  const first = tail[0]?.line.fact.id ?? '';
  let branch = forkReplica(first);
  const holder = (): FactId | undefined => work.lines.get(branch)?.[0]?.line.fact.id;
  for (let held = holder(); held !== undefined && held !== first; held = holder()) branch = forkReplica(branch);
  const own = [...(work.lines.get(branch) ?? [])];
  for (const [at, entry] of tail.entries()) {
    const held = own[at];
    if (held === undefined) own.push(rehome(entry, branch, headOfLines(own)));
    else if (held.line.fact.id !== entry.line.fact.id) {
      work.tails.push(tail.slice(at));
      break;
    }
  }
  work.lines.set(branch, own);
}

/** What stands beyond a hole moves too, unless the hole has been filled with the very same facts. */
function freeStrays(work: Work, { stray, faults }: Holding): void {
  for (const { replica } of faults) {
    const own = work.lines.get(replica) ?? [];
    const beyond = stray.filter(({ line }) => line.slot.replica === replica);
    const unplaced = beyond.filter(({ line }) => own[line.slot.seq - 1]?.line.slot.chain !== line.slot.chain);
    const whole = unplaced.filter(isContentWhole);
    if (whole.length > 0) work.tails.push(whole);
    work.spoiled.push(...unplaced.filter((entry) => !isContentWhole(entry)));
    work.keep.set(replica, Math.min(work.keep.get(replica) ?? own.length, own.length));
    if (unplaced.length > 0) work.moved.add(replica);
  }
}

/** What a store has to do so that it holds `work` instead of `holding`. */
function settlementOf(work: Work, holding: Holding): Settlement {
  const cut = new Map<ReplicaId, number>();
  const append: Entry[] = [];
  for (const [replica, keep] of work.keep) {
    const before = holding.lines.get(replica)?.length ?? 0;
    const strays = holding.stray.some(({ line }) => line.slot.replica === replica);
    if (keep < before || strays) cut.set(replica, Math.min(keep, before));
  }
  for (const [replica, own] of work.lines) append.push(...own.slice(cut.get(replica) ?? holding.lines.get(replica)?.length ?? 0));
  for (const entry of work.spoiled) {
    const branch = forkReplica(entry.line.fact.id);
    if (!work.lines.has(branch)) append.push(rehome(entry, branch, noFacts));
  }
  return { cut, append, erase: work.erase };
}

/**
 * Takes an answer into what is held. The settlement is for the store; only once that is durable may `lines` and `known` be gone on from.
 *
 * Errors: none; what could not be taken is in `problems`, and is asked for again.
 */
export function takeAnswer(holding: Holding, known: Known, answer: SyncAnswer, opening: Opening): Taken {
  const work: Work = {
    lines: new Map(holding.lines),
    doubt: new Map(known.doubt),
    ...{ keep: new Map(), stuck: new Set(), erase: new Set(), moved: new Set(), tails: [], spoiled: [], problems: [] },
  };
  for (const run of answer.runs) takeRun(work, run, opening);
  compareHeads(work, answer);
  if (!answer.more) freeStrays(work, holding);
  for (let tail = work.tails.shift(); tail !== undefined; tail = work.tails.shift()) moveTail(work, tail);

  const theirs = answer.have;
  return {
    settlement: settlementOf(work, holding),
    lines: work.lines,
    known: { ...nothingKnown, theirs, bounds: answer.bounds, doubt: work.doubt },
    problems: work.problems,
    moved: work.moved,
    inStep: !answer.more && work.doubt.size === 0 && work.erase.size === 0 && sameVector(vectorOf(work.lines), theirs),
  };
}
