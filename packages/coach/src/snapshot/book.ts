// What an open coach holds: the state, the facts it was folded from as far as they are read, and where the log ends.
import { answersOthers, applyFact, type Catalog, type CoachState, compareFacts, type Fact, foldFacts } from '@plumbline/engine';
import type { FactId, Head, Hlc } from '@plumbline/log';
import type { Followers } from './followers.ts';
import { type Lately, latelyIn, type Snapshot } from './snapshot.ts';
import type { WholeLog } from './whole-log.ts';

export interface Book {
  state: CoachState;
  /** All of them in fold order; undefined while the log behind a snapshot is not read yet. */
  facts: Fact[] | undefined;
  /** What is known of them until then. */
  readonly lately: Lately & { readonly facts: Fact[] };
  /** Recorded until then. */
  readonly since: Fact[];
  readonly heads: Map<string, Head>;
  clock: Hlc;
  last: Snapshot['last'] | undefined;
  readonly awaited: readonly FactId[];
  /** False once a fact came to stand before one that was read already: the state is then that of another order. */
  isInTurn: boolean;
}

export const isAnswer = ({ content }: Fact): boolean => answersOthers(content.type);

/** Of a log that was read to its end. */
export function bookOf({ facts, unread, heads, awaited }: WholeLog, catalog: Catalog, clock: Hlc): Book {
  const state = foldFacts(facts, catalog, unread);
  const lately = { since: '', facts: [] };
  const own = [...facts];
  return { state, facts: own, lately, since: [], heads: new Map(heads), clock, last: own.at(-1), awaited, isInTurn: true };
}

/** Of a snapshot, which it takes over, and what follows it. */
export function bookAfter({ state, lately, last, awaited }: Snapshot, { facts, heads, clock }: Followers, catalog: Catalog): Book {
  for (const fact of facts) applyFact(state, fact, catalog);
  return {
    state,
    facts: undefined,
    lately: { since: lately.since, facts: [...lately.facts, ...facts] },
    since: [],
    heads: new Map(heads),
    clock,
    last: facts.at(-1) ?? last,
    awaited,
    isInTurn: true,
  };
}

/** Reads facts that are durable. Where one answers others, all facts are there. */
export function takeDown(book: Book, added: readonly Fact[], catalog: Catalog): void {
  for (const fact of added) {
    book.isInTurn &&= book.last === undefined || compareFacts(book.last, fact) < 0;
    book.last = fact;
  }
  const { facts, state } = book;
  if (facts) facts.push(...added);
  else {
    book.lately.facts.push(...added);
    book.since.push(...added);
  }
  if (facts && added.some(isAnswer)) book.state = foldFacts(facts, catalog, { count: state.unread, critical: state.careful });
  else for (const fact of added) applyFact(state, fact, catalog);
}

type Box = Readonly<Record<string, unknown>>;
const isBox = (value: unknown): value is Box => typeof value === 'object' && value !== null;
const namesOf = (box: Box): readonly string[] => Object.keys(box).filter((name) => box[name] !== undefined);

/** Whether two pieces of plain data say the same. A field that is undefined says nothing, and the order of fields does not count. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isBox(a) || !isBox(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = namesOf(a);
  return names.length === namesOf(b).length && names.every((name) => isSame(a[name], b[name]));
}
/** What is only remembered to be quick says nothing. */
const saysSame = (a: CoachState, b: CoachState): boolean => isSame({ ...a, memo: undefined }, { ...b, memo: undefined });

/** Puts the facts behind the snapshot in, and the state they fold to; false where the snapshot said something else, and then theirs stands. */
export function bindIn(book: Book, facts: readonly Fact[], folded: CoachState, catalog: Catalog): boolean {
  for (const fact of book.since) applyFact(folded, fact, catalog);
  book.facts = [...facts, ...book.since];
  if (saysSame(folded, book.state)) return true;
  book.state = folded;
  return false;
}

/** What may be kept to start from; undefined as long as the log is not read, or is out of turn. */
export function snapshotOf(book: Book, { log, author }: Pick<Snapshot, 'log' | 'author'>): Snapshot | undefined {
  const { state, facts, heads, clock, last, awaited, isInTurn } = book;
  if (facts === undefined || last === undefined || !isInTurn) return undefined;
  const { id, ms, ctr } = last;
  return { log, author, state, lately: latelyIn(facts), heads: [...heads], clock, last: { id, ms, ctr }, awaited };
}
