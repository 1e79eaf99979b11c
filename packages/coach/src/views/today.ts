// What one day shows: what is asked first, the session with its reasons, and the habits.
import {
  type Catalog,
  type CoachState,
  daysBetween,
  type ExerciseId,
  type LocalDate,
  makePlan,
  openUpkeepCheck,
  type PlanHabit,
  type PlanQuota,
  PROVOKER_DAYS,
  type Session,
  sessionOn,
  stirredWays,
  suspectedIn,
  type Verdict,
  verdictOn,
} from '@plumbline/engine';

import { type ExperimentToday, experimentToday } from './experiments.ts';
import { type Review, reviewsOf } from './reviews.ts';

/** What has to be asked before anything else, most pressing first. */
export type Ask = 'consent' | 'full-screen' | 'block-a' | 'morning' | 'check-in' | 'why-stopped' | 'week-check' | 'update' | 'direction';
export interface Today {
  readonly on: LocalDate;
  readonly verdict: Verdict;
  readonly state: TodayState;
  readonly session: Session | undefined;
  readonly habits: readonly PlanHabit[];
  readonly asks: readonly Ask[];
  readonly reviews: readonly Review[];
  /** After a red session that was put down to nothing: what stood in it and in none that went well. A question, not an answer. */
  readonly suspect?: ExerciseId;
  /** Activities that come back by quotas; none where none does. */
  readonly quotas?: readonly PlanQuota[];
  /** The question the person put to their weeks, where one is on. */
  readonly experiment?: ExperimentToday;
}
/** The part of the state that people and scripts ask for. */
export interface TodayState {
  readonly program: CoachState['program'];
  readonly flare: CoachState['flare'];
  readonly lighterWeek: CoachState['deload'];
  readonly sessions: number;
  readonly lastSessionOn: LocalDate | undefined;
  readonly doses: CoachState['work'];
  readonly unread: number;
  readonly careful: boolean;
}

/** Days after which block A is asked again. Source: R2. */
const SCREEN_DAYS = 28;

/** Every week; in upkeep at its six check-ins. Source: rule book 3.2. */
const isWeekOpen = ({ upkeep }: CoachState, last: LocalDate | undefined, from: LocalDate, on: LocalDate): boolean =>
  upkeep ? openUpkeepCheck(upkeep.since, last, on) !== undefined : daysBetween(last ?? from, on) >= 7;

/** Where something was told to stir the back, two weeks ago or more; a flare has questions of its own. Source: rule book 2.2. */
function isDirectionOld({ person: { assessment, answeredOn }, flare }: CoachState, on: LocalDate): boolean {
  const { bending, arching } = stirredWays(assessment);
  const told = assessment.directionOn ?? answeredOn;
  return (bending || arching) && flare.kind === 'normal' && daysBetween(told, on) >= PROVOKER_DAYS;
}

function asksOf(state: CoachState, on: LocalDate): Ask[] {
  const { screens, program, unsettled, checkIn, weekly } = state;
  const asks: Ask[] = [];
  if (state.careful) asks.push('update');
  if (screens.fullOn === undefined) asks.push('full-screen');
  else if (screens.needed !== undefined || daysBetween(screens.blockAOn ?? screens.fullOn, on) >= SCREEN_DAYS) asks.push('block-a');
  if (unsettled?.status === 'stopped' && unsettled.stopReason === undefined) asks.push('why-stopped');
  if (unsettled && unsettled.on !== on) asks.push('morning');
  if (program && checkIn?.on !== on) asks.push('check-in');
  const last = weekly[weekly.length - 1];
  if (program && isWeekOpen(state, last?.on, program.from, on)) asks.push('week-check');
  if (program && isDirectionOld(state, on)) asks.push('direction');
  return asks;
}

/** The view of a day from the log alone. Errors: none. */
export function today(state: CoachState, catalog: Catalog, on: LocalDate): Today {
  const { verdict, mayPlan } = verdictOn(state, on);
  const planned = sessionOn({ state, catalog, date: on });
  const program = state.program;
  const plan = mayPlan && program ? makePlan({ state, catalog, from: on, weeks: 1, program: program.id }) : undefined;
  const suspect = suspectedIn(state, catalog);
  const experiment = mayPlan ? experimentToday(state, on) : undefined;
  return {
    on,
    verdict,
    state: {
      program,
      flare: state.flare,
      lighterWeek: state.deload,
      sessions: state.sessions.length,
      lastSessionOn: state.lastSessionOn,
      doses: state.work,
      unread: state.unread,
      careful: state.careful,
    },
    session: planned?.session,
    habits: plan?.habits ?? [],
    ...(plan?.quotas === undefined ? {} : { quotas: plan.quotas }),
    asks: asksOf(state, on),
    reviews: reviewsOf(state, on),
    ...(suspect === undefined ? {} : { suspect }),
    ...(experiment === undefined ? {} : { experiment }),
  };
}
