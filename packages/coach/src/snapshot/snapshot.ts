// The state of a coach as text, beside the log it was folded from. It saves reading the log and decides nothing: whatever is odd about it,
// it is as if it were not there.
import { addDays, type CoachState, dayOf, type Fact, type LocalDate, textHash } from '@plumbline/engine';
import type { FactId, Head, Hlc } from '@plumbline/log';
import { OUT_OF_TURN_DAYS } from '../views/lately.ts';
import { parseShared, printShared } from './shared-json.ts';

/** The last facts themselves, for views of the last days. */
export interface Lately {
  /** Views may look back to this day. */
  readonly since: LocalDate;
  /** In fold order. */
  readonly facts: readonly Fact[];
}

export interface Snapshot {
  readonly log: string;
  readonly author: string;
  readonly state: CoachState;
  readonly lately: Lately;
  /** Where the chain of each replica ended. */
  readonly heads: readonly (readonly [replica: string, head: Head])[];
  readonly clock: Hlc;
  /** The last fact in fold order: only facts behind it may follow. */
  readonly last: Pick<Fact, 'id' | 'ms' | 'ctr'>;
  readonly awaited: readonly FactId[];
}

/** Units: days. A week of being away, and what a screen of the last days looks back. Judgement. */
const LATELY_DAYS = 9;

/** The end of `facts`, which are in fold order. */
export function latelyIn(facts: readonly Fact[]): Lately {
  const dayAt = (at: number): LocalDate => dayOf((facts[at] as Fact).content.occurred.local);
  const newest = facts.length === 0 ? '1970-01-01' : dayAt(facts.length - 1);
  const since = addDays(newest, -LATELY_DAYS);
  const first = addDays(since, -OUT_OF_TURN_DAYS);
  let from = facts.length;
  while (from > 0 && dayAt(from - 1) >= first) from--;
  return { since, facts: facts.slice(from) };
}

/**
 * `snapshot` as it is kept. `stamp` names everything but facts that the state came from: the version of the program and its library.
 * What is only remembered to be quick (`memo`) is left out.
 */
export function printSnapshot(snapshot: Snapshot, stamp: string): string {
  const text = printShared({ ...snapshot, state: { ...snapshot.state, memo: undefined } });
  return `${textHash(`${stamp}\n${text}`)}\n${text}`;
}

/** The snapshot in `kept`, or undefined where it was written under another stamp or is not as it was written. Never throws. */
export function readSnapshot(kept: string, stamp: string): Snapshot | undefined {
  const end = kept.indexOf('\n');
  const text = kept.slice(end + 1);
  if (end < 1 || kept.slice(0, end) !== textHash(`${stamp}\n${text}`)) return undefined;
  try {
    return parseShared(text) as Snapshot;
  } catch {
    return undefined;
  }
}
