// Brings one device's log and the server into step: calls, keeps what comes, calls again. Whatever breaks off leaves a whole log, and the next
// call goes on from what is really there.
import { isChainedTo } from '../chain.ts';
import type { Entry, FactId, ReplicaId } from '../envelope.ts';
import { eraseFacts } from '../erase.ts';
import { askFor, type Known, nothingKnown } from '../exchange/ask.ts';
import { chainAt, type HeldLines, type Holding, headOfLines, heldLines, vectorOf } from '../exchange/held-lines.ts';
import type { SyncAnswer } from '../exchange/messages.ts';
import { type Sealing, sameVector, type Vector } from '../exchange/run.ts';
import type { SyncStore } from '../exchange/settle.ts';
import { type SyncProblem, type Taken, takeAnswer } from '../exchange/take-answer.ts';
import type { SaltSeed } from '../salts.ts';
import { newestEpoch } from '../seal/keyring.ts';
import { createSealing, type RunOpening } from '../seal/run-seal.ts';
import { callSync } from './door.ts';
import { followKeys, giveKeysBack } from './keys.ts';
import { type Done, done, failed, type Own, type Trouble, withSession } from './own.ts';
import { giveOn } from './share.ts';

export interface SyncParts {
  readonly own: Own;
  readonly store: SyncStore;
  /** Another number whenever something that was held is no longer as it was: then the log is read anew. */
  readonly changes: () => Promise<number>;
  /** The device's own replica. Where its tail moved the device goes on under another name: `onRenamed` is told once that is durable. */
  readonly replica: () => ReplicaId;
  /** What the salts of this device's facts follow from, as long as it is kept: a long push is smaller then. */
  readonly salts?: () => Promise<SaltSeed | undefined>;
}
export interface Outcome {
  /** Both hold the same, as of this moment. */
  readonly inStep: boolean;
  /** Facts held here, each once; and how many of them the server is not known to have. */
  readonly held: number;
  readonly unsent: number;
  /** Facts that came, and whether the log is now otherwise than it was read before: something moved or lost its content. */
  readonly came: number;
  readonly isChanged: boolean;
  readonly isRenamed: boolean;
  /** How far the server's clock is ahead of this one. Units: ms. It decides nothing. */
  readonly clockAheadMs: number;
  readonly problems: readonly SyncProblem[];
  readonly trouble: Trouble | undefined;
}
export interface Rounds {
  /** Calls until both hold the same, or until something stands in the way. Never throws. */
  readonly bringInStep: (now: () => number) => Promise<Outcome>;
  /** What is held here, as it was read last. */
  readonly have: () => Vector;
}

/** Two devices that push all day still leave an end; a server that answers nonsense does not go on for ever. */
const mostRounds = 1000;
/** So often the store may have been written to by others between reading and settling. */
const mostRetries = 5;

interface Memory {
  holding: Holding;
  position: number;
  changes: number;
  known: Known;
  isRead: boolean;
  /** Names and devices change without a word in an answer: they are looked at once. */
  hasKeys: boolean;
}
interface Tally {
  came: number;
  isChanged: boolean;
  isRenamed: boolean;
  clockAheadMs: number;
  problems: readonly SyncProblem[];
}

/** The holding with `more` behind it; undefined where they do not simply follow. */
function heldMore({ lines, faults, stray }: Holding, more: readonly Entry[]): Holding | undefined {
  const grown = new Map<ReplicaId, Entry[]>();
  for (const entry of more) {
    const { replica, seq, chain } = entry.line.slot;
    const own = grown.get(replica) ?? [...(lines.get(replica) ?? [])];
    const there = own[seq - 1];
    if (there?.line.slot.chain === chain) continue;
    if (there !== undefined || seq !== own.length + 1 || !isChainedTo(headOfLines(own).chain, entry)) return undefined;
    own.push(entry);
    grown.set(replica, own);
  }
  return faults.length > 0 ? undefined : { lines: new Map([...lines, ...grown]), faults, stray };
}

/** Reads what is held: all of it the first time and whenever something changed, else what was added. */
async function readHeld({ store, changes }: SyncParts, memory: Memory): Promise<void> {
  const now = await changes();
  if (memory.isRead && now === memory.changes) {
    const since = await store.readAfter(memory.position);
    const more = heldMore(memory.holding, since.entries);
    if (more) {
      memory.holding = more;
      memory.position = since.position;
      return;
    }
  }
  const held = await store.readAll();
  // Every hash is checked once, before anything is sent; a spoiled fact never leaves the device.
  memory.holding = heldLines(held.entries);
  memory.position = held.position;
  memory.changes = now;
  memory.isRead = true;
}

function countOf({ lines }: Holding, { theirs }: Known): { readonly held: number; readonly unsent: number } {
  const held = new Set<FactId>();
  const unsent = new Set<FactId>();
  for (const [replica, own] of lines) {
    const have = theirs?.get(replica);
    const safe = have && chainAt(own, have.length) === have.chain ? have.length : 0;
    for (const { line } of own) held.add(line.fact.id);
    for (const { line } of own.slice(safe)) unsent.add(line.fact.id);
  }
  return { held: held.size, unsent: unsent.size };
}

/** Keys of a newer epoch are fetched; a server that was restored gets the newer ones back. */
async function followEpoch({ own }: SyncParts, memory: Memory, answer: SyncAnswer): Promise<Trouble | undefined> {
  const newest = newestEpoch(own.membership().keyring.epochs);
  if (answer.epoch === newest) return undefined;
  const isNewer = answer.epoch > newest;
  const followed = isNewer ? await followKeys(own) : await giveKeysBack(own, answer.have);
  // Whoever reads by keys of this device goes on reading; where that cannot be now the next new key brings it.
  const reads = followed.ok && isNewer && own.membership().keyring.members.some(({ kind, to }) => kind === 'person' && to === undefined);
  if (reads) await giveOn(own);
  if (followed.ok) return undefined;
  // A restored server takes the keys once both hold the same; until then facts go on under the key at hand.
  if (answer.epoch < newest) return undefined;
  memory.known = nothingKnown;
  return followed.trouble;
}

/** Keeps what an answer brings, in one step. Undefined where the store was written to meanwhile: then all is read again. */
async function keepTaken(
  { store, replica }: SyncParts,
  memory: Memory,
  tally: Tally,
  taken: Taken,
): Promise<Trouble | undefined | 'read-again'> {
  const { cut, append, erase } = taken.settlement;
  if (cut.size + append.length + erase.size > 0) {
    const own = replica();
    const settled = await store.settle(taken.settlement);
    if (!settled.ok) {
      const { error } = settled;
      return error.type === 'no-space' || error.type === 'unavailable' ? { type: 'not-kept', detail: error.detail } : 'read-again';
    }
    tally.came += settled.added;
    tally.isChanged ||= cut.size + erase.size > 0;
    tally.isRenamed ||= taken.moved.has(own);
  }
  const kept = (lines: readonly Entry[]): readonly Entry[] => (erase.size > 0 ? eraseFacts(lines, erase) : lines);
  const lines: HeldLines = new Map([...taken.lines].map(([name, own]) => [name, kept(own)]));
  memory.holding = { lines, faults: [], stray: [] };
  memory.known = taken.known;
  tally.problems = taken.problems;
  // What moved stands elsewhere in the store: it is read again before the next word is said about it.
  if (cut.size > 0) memory.isRead = false;
  return undefined;
}

/** True where an answer said nothing new and there was nothing to push: asking the same again would say the same. */
function isAtRest(pushed: number, { settlement, known }: Taken, before: Known): boolean {
  const { cut, append, erase } = settlement;
  const isSame =
    before.theirs !== undefined &&
    known.theirs !== undefined &&
    sameVector(before.theirs, known.theirs) &&
    JSON.stringify([...known.doubt]) === JSON.stringify([...before.doubt]) &&
    JSON.stringify(known.bounds) === JSON.stringify(before.bounds);
  return pushed === 0 && cut.size + append.length + erase.size === 0 && isSame;
}

type Ended = Done<true> | 'again' | 'read-again';

/** One call, and what comes of it. */
async function round(parts: SyncParts, memory: Memory, tally: Tally, now: () => number): Promise<Ended> {
  const { own } = parts;
  const sealing = (): Sealing & RunOpening => createSealing(own.membership().account, own.membership().keyring.epochs, own.chance);
  const asked = askFor(memory.holding.lines, memory.known, { ...sealing(), salts: await parts.salts?.() });
  const answer = await withSession(own, (inside) => callSync(inside, asked));
  if (!answer.ok) return answer;
  tally.clockAheadMs = answer.value.time - now();
  const keys = await followEpoch(parts, memory, answer.value);
  if (keys) return failed(keys);
  const before = memory.known;
  const opening = sealing();
  if (own.check) await opening.checkAhead(answer.value.runs, own.check);
  const taken = takeAnswer(memory.holding, memory.known, answer.value, opening);
  const kept = await keepTaken(parts, memory, tally, taken);
  if (kept === 'read-again') return kept;
  if (kept) return failed(kept);
  if (taken.inStep) return done(true);
  if (answer.value.refused.some(({ type }) => type === 'too-many-replicas')) return failed({ type: 'stuck', detail: 'too-many-replicas' });
  const atRest = !answer.value.more && isAtRest(asked.push.length, taken, before);
  return atRest ? failed({ type: 'stuck', detail: taken.problems[0]?.type ?? 'not-alike' }) : 'again';
}

async function rounds(parts: SyncParts, memory: Memory, tally: Tally, now: () => number): Promise<Done<true>> {
  let retries = 0;
  for (let count = 0; count < mostRounds && retries <= mostRetries; count++) {
    if (!memory.isRead || count === 0) await readHeld(parts, memory);
    const ended = await round(parts, memory, tally, now);
    if (ended === 'read-again') {
      memory.isRead = false;
      retries++;
    } else if (ended !== 'again') {
      // Where they cannot be had now nothing is missing.
      if (ended.ok && !memory.hasKeys) memory.hasKeys = (await followKeys(parts.own)).ok;
      return ended;
    }
  }
  return failed({ type: 'stuck', detail: 'no-end' });
}

/** One device's side of sync, for as long as it runs. What it remembers may be lost at any time. */
export function createRounds(parts: SyncParts): Rounds {
  const memory: Memory = { holding: heldLines([]), position: 0, changes: 0, known: nothingKnown, isRead: false, hasKeys: false };
  return {
    have: () => vectorOf(memory.holding.lines),
    async bringInStep(now) {
      const tally: Tally = { came: 0, isChanged: false, isRenamed: false, clockAheadMs: 0, problems: [] };
      const ended = await rounds(parts, memory, tally, now).catch(
        (thrown: unknown): Done<true> => failed({ type: 'not-kept', detail: thrown instanceof Error ? thrown.message : String(thrown) }),
      );
      return { inStep: ended.ok, ...countOf(memory.holding, memory.known), ...tally, trouble: ended.ok ? undefined : ended.trouble };
    },
  };
}
