// One page for somebody with ten minutes: flares, what can be done, minutes, what changed, three questions. What was told, nothing inferred.
import {
  addDays,
  type Catalog,
  type CoachState,
  daysBetween,
  type Fact,
  type Facts,
  type LocalDate,
  type MeasureOutcome,
  type Outcomes,
  outcomesOf,
  type SessionId,
  type TestOutcome,
  verdictOn,
} from '@plumbline/engine';
import type { VisitAsk } from '@plumbline/library';
import { type LateFact, latelyOf } from './lately.ts';
import { type OwnWay, ownWaysOf } from './own-ways.ts';
import { changesIn, type VisitChange } from './visit-changes.ts';

export interface VisitFlare {
  readonly from: LocalDate;
  /** Days it took; undefined while it lasts. */
  readonly days: number | undefined;
}
export interface VisitWeeks {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly sessions: number;
  /** Whole minutes: what was done of the sessions, and walks and the like beside them. */
  readonly training: number;
  readonly walking: number;
}
export interface Visit {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly born: number | undefined;
  /** Newest first. */
  readonly flares: readonly VisitFlare[];
  readonly measures: readonly MeasureOutcome[];
  /** The person's own words for an activity, by its key. */
  readonly activities: Readonly<Record<string, string>>;
  /** Activities that come back by quotas, and how far they came. */
  readonly own: readonly OwnWay[];
  readonly tests: readonly TestOutcome[];
  /** Oldest first. */
  readonly weeks: readonly VisitWeeks[];
  /** Newest first. */
  readonly changes: readonly VisitChange[];
  readonly asks: readonly [VisitAsk, VisitAsk, VisitAsk];
}

/** How far the page looks back, and how many weeks stand in one row. */
const DAYS = 84;
const DAYS_IN_ROW = 28;

/** Everything a visit may want to know of `state` on the day `on`. `facts` in the order they were written. Errors: none. */
export function visitOn(state: CoachState, facts: readonly Fact[], catalog: Catalog, on: LocalDate): Visit {
  const earliest = addDays(on, 1 - DAYS);
  const lately = latelyOf(facts, earliest).filter((fact) => fact.on <= on);
  const began = lately[0]?.on ?? on;
  const { weekly, tests } = outcomesOf(state);
  const flares = flaresIn(lately);
  return {
    from: began,
    until: on,
    born: state.person.profile.birthYear,
    flares,
    measures: weekly,
    activities: state.activities,
    own: ownWaysOf(state),
    tests,
    weeks: weeksIn(lately, began, on),
    changes: changesIn(lately, catalog),
    asks: asksOf(state, on, weekly, flares.length),
  };
}

function flaresIn(lately: readonly LateFact[]): readonly VisitFlare[] {
  const found: { from: LocalDate; days: number | undefined }[] = [];
  for (const { on, content } of lately) {
    const open = found.at(-1);
    const isOpen = open !== undefined && open.days === undefined;
    if (content.type === 'flare-started' && !isOpen) found.push({ from: on, days: undefined });
    if (content.type === 'flare-ended' && isOpen) open.days = daysBetween(open.from, on) + 1;
  }
  return found.reverse();
}

type Started = Facts['session-started'];
const setsPlanned = ({ plan }: Started): number => plan.items.reduce((sum, { dose, sides }) => sum + dose.sets * sides.length, 0);

/** Minutes of each session with anything done: its planned minutes by the share of its sets. */
function minutesDone(lately: readonly LateFact[]): readonly { readonly on: LocalDate; readonly minutes: number }[] {
  const sets = new Map<SessionId, number>();
  for (const { content } of lately)
    if (content.type === 'set-finished') sets.set(content.data.session, (sets.get(content.data.session) ?? 0) + 1);
  return lately.flatMap(({ on, content }) => {
    if (content.type !== 'session-started') return [];
    const done = sets.get(content.data.session) ?? 0;
    const share = Math.min(1, done / Math.max(1, setsPlanned(content.data)));
    return done === 0 ? [] : [{ on, minutes: content.data.plan.minutes * share }];
  });
}

/** Rows of four weeks, the last one ending on `on`; rows before the beginning are left out. */
function weeksIn(lately: readonly LateFact[], began: LocalDate, on: LocalDate): readonly VisitWeeks[] {
  const sessions = minutesDone(lately);
  const beside = lately.flatMap(({ on: day, content }) =>
    content.type === 'activity-done' ? [{ on: day, minutes: content.data.minutes }] : [],
  );
  const rows: VisitWeeks[] = [];
  for (let until = on; until >= began && rows.length * DAYS_IN_ROW < DAYS; until = addDays(until, -DAYS_IN_ROW)) {
    const from = addDays(until, 1 - DAYS_IN_ROW);
    const within = <T extends { readonly on: LocalDate }>(all: readonly T[]): readonly T[] =>
      all.filter((one) => one.on >= from && one.on <= until);
    const sum = (all: readonly { readonly minutes: number }[]): number =>
      Math.round(all.reduce((total, { minutes }) => total + minutes, 0));
    const [mine, others] = [within(sessions), within(beside)];
    rows.unshift({ from: from < began ? began : from, until, sessions: mine.length, training: sum(mine), walking: sum(others) });
  }
  return rows;
}

/** Answers to a scale before "about the same" is worth a question. */
const ENOUGH_ANSWERS = 7;

/** The three that fit best; the same for the same answers. */
function asksOf(state: CoachState, on: LocalDate, weekly: Outcomes['weekly'], flares: number): Visit['asks'] {
  const { verdict } = verdictOn(state, on);
  const reads = (kind: MeasureOutcome['reading']['kind']): boolean => weekly.some(({ reading }) => reading.kind === kind);
  const longSame = weekly.some(
    ({ measure, reading, answers }) => measure === 'pain' && reading.kind === 'about-the-same' && answers.length >= ENOUGH_ANSWERS,
  );
  const fitting: readonly (readonly [VisitAsk, boolean])[] = [
    ['seen-first', verdict.outcome === 'clinician' || verdict.refer !== undefined],
    ['worse', reads('worse')],
    ['flare', flares > 0],
    ['same', longSame],
    ['activity', Object.keys(state.activities).length > 0],
    ['leave-out', true],
    ['sooner', true],
    ['next', true],
  ];
  return fitting
    .filter(([, fits]) => fits)
    .slice(0, 3)
    .map(([ask]) => ask) as unknown as Visit['asks'];
}
