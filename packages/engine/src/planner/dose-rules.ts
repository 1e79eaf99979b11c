// How much, and why. Read top to bottom: where the person stands, then everything that eases; the caps come last and only reduce.
import { levelFor } from '../assessment/start-level.ts';
import { withSets } from '../dose.ts';
import type { Dose, Exercise } from '../exercise.ts';
import { heldTo } from '../limits/admissible.ts';
import { rirMinOfWeek } from '../limits/gentle.ts';
import { familyOf, familyWeek } from '../progress/exercise-family.ts';
import { afterGap, type GapRule } from '../progress/gaps.ts';
import { easeLoad } from '../progress/load.ts';
import { reentryDose } from '../progress/swaps.ts';
import type { Because, Mode } from '../reasoning.ts';
import type { CoachState } from '../state/state.ts';
import type { Level, LocalDate } from '../vocabulary.ts';
import { asWished } from './as-wished.ts';
import { isStrength } from './budget.ts';
import { atMost, noRiseToday, withoutSpike } from './dose-brakes.ts';
import { because, type Draft, withDose } from './draft.ts';
import { type Easing, eased, easedWalk } from './easing.ts';
import { knownLoad, withFirstLoad } from './first-load.ts';
import type { Pool } from './pool.ts';
import { doseOf, startDose } from './start-dose.ts';
import type { Wish } from './wishes.ts';

export interface DoseContext {
  readonly state: CoachState;
  readonly pool: Pool;
  readonly level: Level;
  readonly on: LocalDate;
  readonly mode: Mode;
  readonly programWeek: number;
  readonly minutes: number;
  readonly lowOnly: boolean;
  readonly easings: readonly Easing[];
  /** Days since the last strength work, and what they do to the dose (4.10). */
  readonly gapDays: number;
  readonly gap: GapRule;
  /** Why strength work stays small today: a recent injury. */
  readonly injured: Because | undefined;
  /** Families of strength work that this plan has begun, by their first day. */
  readonly met: ReadonlyMap<string, LocalDate>;
  /** What the program wishes of this place. */
  readonly wish?: Wish;
}
export type DoseRule = (draft: Draft, context: DoseContext) => Draft;

/** Where the person stands with this exercise, or the category's start for their level. */
const startWhereTheyAre: DoseRule = (draft, context) => {
  const { state, gap, gapDays } = context;
  const work = state.work[draft.exercise.id];
  if (!work) return begin(draft, context);
  const reasons = work.because.length > 0 ? work.because : [standing];
  const known = withDose(draft, doseOf(draft.exercise, work.dose), [...draft.because, ...reasons]);
  if (gap.progression) return known;
  const eased = afterGap(
    gapDays,
    { level: work.dose.level, dose: atMost(work.lastDose, known.dose) },
    { exercise: draft.exercise, ownStart: startDose(draft.exercise, 1), lowerStart: null, weightsKg: state.person.profile.weightsKg ?? [] },
  );
  return because(known, gap.because[0] ?? standing, eased.dose);
};
/** The start dose of the level; a load that the person knows begins with more in reserve (AM-20). */
function begin(fresh: Draft, { state, level, pool, on }: DoseContext): Draft {
  const { exercise } = fresh;
  const steps = stepTo(exercise, state);
  const draft = steps.length === 0 ? fresh : withDose(fresh, fresh.dose, [...fresh.because, ...steps]);
  const tested = levelFor(level, state.person.assessment, exercise.pattern, on);
  const dose = withFirstLoad(exercise, startDose(exercise, tested), state.person, pool.limits);
  const known = dose.kg !== undefined && knownLoad(exercise, state.person, pool.limits) !== undefined;
  return because(draft, startReason(exercise), dose, known ? Math.max(COMFORTABLE_RESERVE, draft.rirMin) : draft.rirMin);
}
/** Why its ladder has come to this rung, where another exercise led here. */
const stepTo = ({ ladder, rung }: Exercise, { rungs, rungSteps }: CoachState): readonly Because[] =>
  (ladder !== undefined && rungs[ladder] === rung ? rungSteps[ladder] : undefined) ?? noSteps;
const noSteps: readonly Because[] = [];
/** Repetitions in reserve of a first load that is known to be comfortable. Source: AM-20. */
const COMFORTABLE_RESERVE = 4;
const standing: Because = { rule: '4.5', source: 'acsm2009' };
const startReason = (exercise: Exercise): Because => ({ rule: '4.3', source: exercise.sources[0] ?? 'design' });

/** A pattern that paused comes back with half of the lowest start, until it went well. Source: rule book 4.13. */
const halfAfterPause: DoseRule = (draft, { state }) => {
  if (state.paused[draft.exercise.pattern] === undefined) return draft;
  const dose = atMost(draft.dose, reentryDose(startDose(draft.exercise, 1)));
  return dose === draft.dose ? draft : because(draft, { rule: '4.13', source: 'design', field: 'workSeconds' }, dose);
};

/** Week one of level 1, or of a gentle start: two sets at most, effort five at most. */
const firstWeekGently: DoseRule = (draft, { programWeek, level, pool }) => {
  if (programWeek !== 1 || (level > 1 && !pool.limits.gentle)) return draft;
  const sets = Math.min(2, draft.dose.sets);
  return because(
    draft,
    { rule: 'AM-16', source: 'design', field: 'sets', was: draft.dose.sets, now: sets },
    withSets(draft.dose, sets),
    Math.max(5, draft.rirMin),
  );
};

/** The same for two weeks after a recent injury, at any level; only ever less. Source: rule book 2.3. */
const injuredGently: DoseRule = (draft, { injured }) => {
  if (injured === undefined || !isStrength(draft.exercise.pattern)) return draft;
  const sets = Math.min(2, draft.dose.sets);
  if (sets === draft.dose.sets && draft.rirMin >= 5) return draft;
  return because(draft, { ...injured, was: draft.dose.sets, now: sets }, withSets(draft.dose, sets), Math.max(5, draft.rirMin));
};

/** Sore days and short sessions hold nothing still for long: a static effort of one level (0.3). */
const lowEffort: DoseRule = (draft, { lowOnly }) => {
  const { dose, exercise } = draft;
  if (!lowOnly || exercise.isoFrom !== 'hold' || (dose.seconds ?? 0) <= 10) return draft;
  return because(draft, { rule: '4.4', source: 'design', field: 'seconds', was: dose.seconds ?? 0, now: 10 }, { ...dose, seconds: 10 });
};

/** One pair of sets is enough in ten minutes. */
const shortSession: DoseRule = (draft, { minutes }) => {
  const most = minutes < 10 ? 1 : minutes < 15 ? 2 : 3;
  if (draft.dose.sets <= most) return draft;
  return because(draft, { rule: '5.1', source: 'design', field: 'sets', was: draft.dose.sets, now: most }, withSets(draft.dose, most));
};

const easeWhenNeeded: DoseRule = (draft, { easings, state }) =>
  easings.reduce((d, e) => {
    const walk = easedWalk(d.exercise, d.dose, e);
    if (walk === d.dose) return withDose(d, walk, d.because, Math.max(d.rirMin, e.rirMin));
    const dose = walk ?? eased(d.dose, e, state.work[d.exercise.id]?.begunAt);
    return because(d, e.because, lighter(dose, d, e.loadPercent, state), Math.max(d.rirMin, e.rirMin));
  }, draft);

/** The same dose with a lighter weight the person owns, or without one where none is light enough. */
function lighter(dose: Dose, { exercise }: Draft, percent: number, state: CoachState): Dose {
  if (dose.kg === undefined || exercise.loading === undefined || percent >= 100) return dose;
  const { kg, ...bare } = dose;
  const eased = easeLoad(state.person.profile.weightsKg ?? [], kg, percent, exercise.loading);
  return eased > 0 ? { ...bare, kg: eased } : bare;
}

/** A light day: one set less, a tenth less load, one more repetition in reserve. */
const lightDay: DoseRule = (draft, { mode, state }) => {
  if (mode !== 'light') return draft;
  const sets = Math.max(1, draft.dose.sets - 1);
  const dose = { ...lighter(draft.dose, draft, 90, state), sets };
  return because(
    draft,
    { rule: '4.4', source: 'design', field: 'sets', was: draft.dose.sets, now: sets },
    dose,
    Math.min(5, draft.rirMin + 1),
  );
};

/** A family of exercises that is new begins with much in reserve, whatever the program's week. Source: rule book 4.2. */
const newFamily: DoseRule = (draft, { state, met, on, pool: { limits } }) => {
  if (draft.role !== 'main' || !isStrength(draft.exercise.pattern)) return draft;
  const family = familyOf(draft.exercise);
  const now = rirMinOfWeek(familyWeek(state.met[family] ?? met.get(family), on), limits.need);
  const was = Math.max(draft.rirMin, limits.rirMin);
  return now <= was ? draft : because(draft, { rule: '4.2', source: 'acsm2026', field: 'rirMin', was, now }, draft.dose, now);
};

/** Rests no shorter than the limits ask. */
const restLongEnough: DoseRule = (draft, { pool }) => {
  const [short, long] = draft.dose.restSeconds;
  const least = pool.limits.restMinSeconds;
  if (short >= least || draft.dose.sets === 1) return draft;
  return because(
    draft,
    { rule: 'BP_CTRL', source: 'nery2010', field: 'restSeconds', was: short, now: least },
    {
      ...draft.dose,
      restSeconds: [least, Math.max(least, long)],
    },
  );
};

/** The caps of the day. Last, and only ever less. */
const withinCaps: DoseRule = (draft, { pool }) => {
  const dose = heldTo(draft.exercise, draft.dose, pool.limits);
  const rirMin = Math.max(draft.rirMin, pool.limits.rirMin, 2);
  if (dose === draft.dose && rirMin === draft.rirMin) return draft;
  if (dose === draft.dose) return withDose(draft, dose, draft.because, rirMin);
  return because(
    draft,
    { rule: '0.4', source: 'design', field: 'seconds', was: draft.dose.seconds ?? 0, now: dose.seconds ?? 0 },
    dose,
    rirMin,
  );
};

export const doseRules: readonly DoseRule[] = [
  startWhereTheyAre,
  asWished,
  halfAfterPause,
  withoutSpike,
  firstWeekGently,
  injuredGently,
  lowEffort,
  shortSession,
  noRiseToday,
  easeWhenNeeded,
  lightDay,
  newFamily,
  restLongEnough,
  withinCaps,
];

export const doseFor = (draft: Draft, context: DoseContext): Draft => {
  let dosed = draft;
  for (const rule of doseRules) dosed = rule(dosed, context);
  return dosed;
};
