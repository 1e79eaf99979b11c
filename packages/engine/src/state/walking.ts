// The walking line as it builds: three days, then longer, then more days. Source: rule book 2.3, 4.3, 4.8, BUD-5, W9.
import { leansOf } from '../assessment/factors.ts';
import { addDays, daysBetween } from '../dates.ts';
import type { Person } from '../person.ts';
import { gradedBaseline, WALK_LEAST_MINUTES } from '../progress/graded-activity.ts';
import { nextWalkWeek, type WalkPlan, walkDayMore } from '../progress/upkeep.ts';
import type { Because } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { Reader } from './reader.ts';
import type { CoachState } from './state.ts';

const START_DAYS = 3;
const START_MINUTES = 10;
/** A day more where what was told leans towards walking: from the first day, so that no week grows by it. Source: rule book 2.3. */
const LEANED_DAYS = 4;

/** Where walking starts: 0.8 of the comfortable tolerance, at least five minutes; ten where nobody said. */
export function firstWalks(state: CoachState): WalkPlan {
  const tries = state.person.assessment.walkMinutes ?? [];
  const minutes = tries.length > 0 ? Math.min(30, gradedBaseline(tries, WALK_LEAST_MINUTES)) : START_MINUTES;
  const why = tries.length > 0 ? [{ rule: '4.8', source: 'lindstrom1992', field: 'walkMinutes', now: minutes } as const] : [];
  const line = { rule: 'AM-18', source: 'pocovi2024', field: 'minutes', now: minutes } as const;
  const lean = leansToWalk(state.person);
  if (lean === undefined) return { minutes, days: START_DAYS, because: [line, ...why] };
  return { minutes, days: LEANED_DAYS, because: [line, ...why, { ...lean, was: START_DAYS, now: LEANED_DAYS }] };
}
/** Spells in a year from which walks come first: in one trial they put off the next. Source: rule book 2.1 (recurrence), P:Pocovi 2024. */
const SPELLS = 2;
const comesBack = ({ assessment: { episodesPastYear = 0 } }: Person): Because | undefined =>
  episodesPastYear >= SPELLS ? { rule: '2.1', source: 'pocovi2024', answer: 'episodesPastYear', field: 'walking' } : undefined;
/** Not where the days themselves are asked to stay as they are. */
const leansToWalk = (person: Person): Because | undefined =>
  person.conditions.some(({ condition }) => condition === 'PEM')
    ? undefined
    : (leansOf(person, person.answeredOn).get('walking') ?? comesBack(person));
export const walksOf = (state: CoachState): WalkPlan => state.walkPlan ?? firstWalks(state);

/** Why walks do not grow now; undefined where they may. */
export type WalksHold = 'flare' | 'lighter-week' | 'as-you-are';
export function walksHold({ flare, deload, person }: CoachState, on: LocalDate): WalksHold | undefined {
  if (flare.kind !== 'normal') return 'flare';
  if (deload !== undefined && daysBetween(on, deload.until) > 0) return 'lighter-week';
  return person.conditions.some(({ condition }) => condition === 'PEM') ? 'as-you-are' : undefined;
}

/** The seven days that decide the next ones: days with a walk, and their minutes. */
export interface WalkedWeek {
  readonly since: LocalDate;
  readonly days: number;
  readonly minutes: number;
}
export function walkedSince({ walks }: CoachState, since: LocalDate, until: LocalDate): WalkedWeek {
  const done = walks.filter(({ on }) => on >= since && on < until);
  return { since, days: new Set(done.map(({ on }) => on)).size, minutes: done.reduce((sum, walk) => sum + walk.minutes, 0) };
}

/** Once a week: what was walked in the last seven days decides the next ones. No rise in a flare, a lighter week, or with PEM. */
export function buildWalks(state: CoachState, on: LocalDate): void {
  if (state.walksBuiltOn !== undefined && daysBetween(state.walksBuiltOn, on) < 7) return;
  const first = state.walksBuiltOn === undefined;
  state.walksBuiltOn = on;
  if (first) return;
  const { days, minutes } = walkedSince(state, addDays(on, -7), on);
  const next = nextWalkWeek(walksOf(state), days, minutes, walksHold(state, on) === undefined);
  state.walkPlan = next.because.length > 0 ? next : { ...walksOf(state), because: walksOf(state).because };
}

/** What next week would hold should this week be walked as it is planned; the same where it is the goal already, or nothing may grow. */
export function nextWalks(state: CoachState, on: LocalDate): WalkPlan {
  const now = walksOf(state);
  return nextWalkWeek(now, now.days, now.minutes * now.days, walksHold(state, on) === undefined);
}

/** One walk a week more, at a plateau (AM-22); undefined where walks were not done as planned, or nothing may grow. */
export function aWalkMore(state: CoachState, on: LocalDate): WalkPlan | undefined {
  if (walksHold(state, on) !== undefined) return undefined;
  return walkDayMore(walksOf(state), walkedSince(state, addDays(on, -7), on).minutes);
}
/** What is agreed at a plateau. The walks are then built for this week; the offer rests as long as a plateau takes. */
export const rememberPlateau: Reader<'plateau-answered'> = (state, { data }, { on }) => {
  state.plateauOn = on;
  const more = data.levers.includes('aerobic') ? aWalkMore(state, on) : undefined;
  if (more === undefined) return;
  state.walkPlan = more;
  state.walksBuiltOn = on;
};
