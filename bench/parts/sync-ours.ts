// The same history in our log: written by the real writer, sent by the real exchange, every hash made anew on arrival.
import { randomBytes } from 'node:crypto';
import { compareEntries, type Entry, mergeLogs, mintName, noFacts, type SaltSeed, sortEntries, writeEntry } from '@plumbline/log';
import {
  askFor,
  type Holding,
  heldLines,
  nothingKnown,
  readRequest,
  type Sealing,
  takeAnswer,
  vectorOf,
  writeRequest,
} from '@plumbline/log/exchange';
import { createSealing } from '@plumbline/log/seal';
import { deviceOf, type Happening, type Said, timeOf } from './sync-life.ts';
import type { Apart, Engine } from './sync-peers.ts';

const chance = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));

/** Packed and not sealed, to see what each of the two costs. */
export const openly: Sealing = { epoch: 1, seal: (_, plain) => plain, open: ({ sealed }) => ({ ok: true, plain: sealed }) };
export const sealed = (): Sealing => createSealing('a-log', new Map([[1, chance(32)]]), chance);

/** Happenings as facts. What names another happening names its fact. */
function* written(
  happenings: readonly Happening[],
  before: readonly Entry[],
  facts: Map<string, string>,
  seed: SaltSeed | undefined,
): Generator<Entry> {
  const heads = new Map(before.map(({ line }) => [line.slot.replica, { length: line.slot.seq, chain: line.slot.chain }]));
  for (const { id, ...said } of happenings) {
    const replica = deviceOf(id);
    const session = facts.get(String(said['session']));
    const content = session === undefined ? said : { ...said, session };
    const draft = { log: 'a-log', author: 'a-person', class: 'log', critical: false, epoch: 0, content } as const;
    const done = writeEntry(replica, heads.get(replica) ?? noFacts, timeOf(id), draft, chance, seed);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    heads.set(replica, { length: done.entry.line.slot.seq, chain: done.entry.line.slot.chain });
    facts.set(id, done.entry.line.fact.id);
    yield done.entry;
  }
}

interface Copy {
  readonly seed: SaltSeed | undefined;
  holding: Holding;
  sorted: readonly Entry[];
}
const copyOf = (entries: readonly Entry[], seed: SaltSeed | undefined): Copy => ({
  seed,
  holding: heldLines(entries, true),
  sorted: sortEntries(entries),
});

const seedOf = (replica: string): SaltSeed => ({ replica, seed: mintName(chance) });

/** `keepsSeed`: nothing was erased here since the two were together, so each device still knows what its salts follow from. */
export const ours = (name: string, sealing: Sealing, keepsSeed = true): Engine => ({
  name,
  apart(base, a, b) {
    const facts = new Map<string, string>();
    const shared = [...written(base, [], facts, undefined)];
    const [seedA, seedB] = keepsSeed ? [seedOf('ph01'), seedOf('tb02')] : [];
    const [left, right] = [[...written(a, shared, facts, seedA)], [...written(b, shared, facts, seedB)]];
    const theirs = vectorOf(heldLines(shared, true).lines);
    const [x, y] = [copyOf([...shared, ...left], seedA), copyOf([...shared, ...right], seedB)];
    /** One side's message, read and taken by the other: two of them, there and back, are one round trip. */
    const tell = (from: Copy, to: Copy, has: typeof theirs): { readonly bytes: Uint8Array; readonly have: typeof theirs } => {
      const bytes = writeRequest(askFor(from.holding.lines, { ...nothingKnown, theirs: has }, { ...sealing, salts: from.seed }));
      const read = readRequest(bytes);
      if (!read.ok) throw new Error(read.problem.type);
      const answer = { have: read.message.have, runs: read.message.push, more: false, refused: [], bounds: [], epoch: 1, time: 0 };
      const taken = takeAnswer(to.holding, nothingKnown, answer, sealing);
      if (taken.problems.length > 0) throw new Error(taken.problems[0]?.type);
      to.holding = { lines: taken.lines, faults: [], stray: [] };
      to.sorted = mergeLogs(to.sorted, taken.settlement.append.toSorted(compareEntries));
      return { bytes, have: read.message.have };
    };
    const sync: Apart['sync'] = () => {
      const there = tell(x, y, theirs);
      const back = tell(y, x, there.have);
      return { messages: [there.bytes, back.bytes], trips: 1 };
    };
    const inOrder: Apart['inOrder'] = (which) => (which === 'first' ? x : y).sorted.map(({ line }) => line.fact.content as Said);
    return { sync, inOrder };
  },
});
