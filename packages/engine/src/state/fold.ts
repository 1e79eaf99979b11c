// Facts to state. The table is the whole story of who reads what: a kind of fact without a line here does not compile.
import { dayOf } from '../dates.ts';
import { type Content, criticalTypes, type Fact, type FactType } from '../facts.ts';
import type { Catalog } from '../planner/catalog.ts';
import { forgetExperiment, rememberExperiment, tellExperiment } from './experiment-facts.ts';
import { isFlareSlip } from './flare-slip.ts';
import { rememberCheckIn, rememberFlareEnd, rememberFlareStart, rememberMorning, rememberWeek } from './pain-facts.ts';
import {
  forgetCondition,
  rememberAnswers,
  rememberAssessment,
  rememberClearance,
  rememberCondition,
  rememberProfile,
  rememberSelfTest,
} from './person-facts.ts';
import {
  countHabit,
  endUpkeep,
  forgetConsent,
  forgetPrescription,
  pauseHabit,
  rememberActivityName,
  rememberAnswer,
  rememberConsent,
  rememberHabit,
  rememberMove,
  rememberPrescription,
  rememberProgram,
  rememberRead,
  rememberReminders,
  rememberSwap,
  rememberUpkeep,
} from './plan-facts.ts';
import { forgetQuota, rememberExposure, rememberQuota, rememberTrial } from './quota-facts.ts';
import type { Reader } from './reader.ts';
import {
  rememberActivity,
  rememberEase,
  rememberFinish,
  rememberHurt,
  rememberSet,
  rememberSkip,
  rememberStart,
  rememberStop,
  rememberStopSign,
} from './session-facts.ts';
import { type CoachState, emptyState } from './state.ts';
import { rememberPlateau } from './walking.ts';

/** Kept in the log, and read by parts of the product that look at the log itself. */
const kept = (): void => undefined;

/** Who reads what. */
const readers: { readonly [K in FactType]: Reader<K> } = {
  'consent-given': rememberConsent,
  'consent-withdrawn': forgetConsent,
  'readiness-answered': rememberAnswers,
  'clearance-recorded': rememberClearance,
  'condition-declared': rememberCondition,
  'condition-ended': forgetCondition,
  'profile-set': rememberProfile,
  'assessment-answered': rememberAssessment,
  'activity-named': rememberActivityName,
  'quota-started': rememberQuota,
  'quota-tried': rememberTrial,
  'quota-done': rememberExposure,
  'quota-ended': forgetQuota,
  'program-chosen': rememberProgram,
  'prescription-received': rememberPrescription,
  'prescription-withdrawn': forgetPrescription,
  'exercise-swapped': rememberSwap,
  'day-moved': rememberMove,
  'checked-in': rememberCheckIn,
  'morning-recalled': rememberMorning,
  'session-started': rememberStart,
  'set-finished': rememberSet,
  'item-skipped': rememberSkip,
  'item-eased': rememberEase,
  'hurt-reported': rememberHurt,
  'stop-sign-reported': rememberStopSign,
  'session-stopped': rememberStop,
  'session-finished': rememberFinish,
  'activity-done': rememberActivity,
  'flare-started': rememberFlareStart,
  'flare-ended': rememberFlareEnd,
  'week-checked': rememberWeek,
  'change-rated': kept,
  'self-test-done': rememberSelfTest,
  'habit-adopted': rememberHabit,
  'habit-paused': pauseHabit,
  'habit-done': countHabit,
  'reminder-answered': rememberAnswer,
  'reminders-set': rememberReminders,
  'experiment-started': rememberExperiment,
  'experiment-ended': forgetExperiment,
  'upkeep-started': rememberUpkeep,
  'upkeep-ended': endUpkeep,
  'plateau-answered': rememberPlateau,
  'lesson-read': rememberRead,
  'prediction-made': kept,
  'fact-corrected': kept,
  'fact-withdrawn': kept,
  'fact-erased': kept,
};

/** Reads one more fact into the state, in place. For a fact that answers others (corrected, withdrawn, erased) fold again instead. */
export function applyFact(state: CoachState, fact: Fact, catalog: Catalog): void {
  readContent(state, fact, fact.content, catalog);
}
function readContent(state: CoachState, fact: Fact, content: Content, catalog: Catalog): void {
  const local = content.occurred.local;
  const read = readers[content.type] as Reader<typeof content.type>;
  const on = dayOf(local);
  read(state, content as never, { fact, local, on, catalog });
  if (state.experiments.length > 0) tellExperiment(state, content, on);
}

/** True for facts that change what earlier ones meant. */
export const answersOthers = (type: FactType): boolean => type === 'fact-corrected' || type === 'fact-withdrawn' || type === 'fact-erased';

/** What the caller met that it could not read: kept in the log, and made careful where one could only tighten safety. */
export interface Unread {
  readonly count: number;
  readonly critical: boolean;
}

/**
 * The state after all facts, in fold order (ms, ctr, id), each id once. Withdrawn and erased facts count as never said, a corrected one as
 * its newest correction. Total: never throws for what the codec accepts.
 */
export function foldFacts(facts: readonly Fact[], catalog: Catalog, unread: Unread = { count: 0, critical: false }): CoachState {
  const ordered = inOrder(facts);
  const fresh = (): CoachState => ({ ...emptyState(), unread: unread.count, careful: unread.critical });
  // Few logs hold an answer: looking for one first would read every fact twice.
  const state = fresh();
  if (readInto(state, ordered, catalog)) return state;
  const again = fresh();
  readInto(again, ordered, catalog, answersTo(ordered));
  return again;
}

/** As `foldFacts`, giving back the turn after every `most` facts, so that a page stays quick while a long log is read. */
export function* foldInPieces(
  facts: readonly Fact[],
  catalog: Catalog,
  unread: Unread,
  most: number,
): Generator<undefined, CoachState, undefined> {
  const ordered = inOrder(facts);
  const answers = ordered.some(({ content }) => answersOthers(content.type)) ? answersTo(ordered) : undefined;
  const state: CoachState = { ...emptyState(), unread: unread.count, careful: unread.critical };
  for (let from = 0; from < ordered.length; from += most) {
    // One fact more in front, so that one told twice is seen.
    readInto(state, ordered.slice(Math.max(0, from - 1), from + most), catalog, answers, from === 0 ? 0 : 1);
    yield;
  }
  return state;
}

export type Answers = ReadonlyMap<string, 'gone' | { readonly data: unknown }>;

/** Reads the facts from the place `from` on, and stops with false at one that answers others where no `answers` are given. */
function readInto(state: CoachState, facts: readonly Fact[], catalog: Catalog, answers?: Answers, from = 0): boolean {
  let last = facts[from - 1];
  for (let at = from; at < facts.length; at++) {
    const fact = facts[at] as Fact;
    if (last !== undefined && last.ms === fact.ms && last.ctr === fact.ctr && last.id === fact.id) continue;
    last = fact;
    const answer = answers?.get(fact.id);
    if (answer === 'gone') continue;
    const { content } = fact;
    if (answers === undefined && answersOthers(content.type)) return false;
    readContent(state, fact, answer ? ({ ...content, data: answer.data } as Content) : content, catalog);
  }
  return true;
}

/** What places a fact in the order. */
type FactPlace = Pick<Fact, 'id' | 'ms' | 'ctr'>;
/** Fold order. */
export function compareFacts(a: FactPlace, b: FactPlace): number {
  return a.ms - b.ms || a.ctr - b.ctr || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  for (let i = 1; i < facts.length; i++) {
    if (compareFacts(facts[i - 1] as Fact, facts[i] as Fact) > 0) return facts.toSorted(compareFacts);
  }
  return facts;
}

/**
 * A critical fact is never withdrawn by name alone: taking back a worry must not loosen anything (erase and clear have their own rules).
 * Only a flare that was a slip of the thumb may go, the same day and before anything rests on it.
 */
export function answersTo(facts: readonly Fact[]): Answers {
  const places = new Map(facts.map(({ id }, at) => [id, at]));
  const answers = new Map<string, 'gone' | { readonly data: unknown }>();
  for (const [now, { content }] of facts.entries()) {
    if (!answersOthers(content.type)) continue;
    for (const target of content.targets ?? []) {
      const at = places.get(target) ?? now;
      if (content.type === 'fact-corrected') answers.set(target, { data: (content.data as { data: unknown }).data });
      else if (content.type === 'fact-erased' || mayGo(facts, at, now)) answers.set(target, 'gone');
    }
  }
  return answers;
}
/** Whether the fact at `at` may be withdrawn by the one at `now`. */
function mayGo(facts: readonly Fact[], at: number, now: number): boolean {
  const { content } = facts[at] as Fact;
  if (!criticalTypes.includes(content.type)) return true;
  const after = facts.slice(at + 1, now).map((fact) => fact.content);
  return at < now && isFlareSlip(content, after, (facts[now] as Fact).content.occurred.local);
}
