// Timers as sessions of their own: breathing, warm and cool, a reset, a walk, a hang series. Source: rule book 4.7, 4.8, 6.1.
import { hangGate } from '../assessment/hang-gate.ts';
import { daysBetween } from '../dates.ts';
import type { Dose, Exercise } from '../exercise.ts';
import type { Facts } from '../facts.ts';
import { admissible, heldTo } from '../limits/admissible.ts';
import type { Catalog } from '../planner/catalog.ts';
import { hangOpen } from '../planner/hang-order.ts';
import { doseOf, startDose } from '../planner/start-dose.ts';
import { hangLadder } from '../progress/hang-ladder.ts';
import { workSeconds } from '../progress/work.ts';
import type { Because, Item, Limits, Session } from '../reasoning.ts';
import type { SessionFact } from '../session/run.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { CoachState } from '../state/state.ts';
import { walksOf } from '../state/walking.ts';
import type { ExerciseId, HabitId, LocalDate } from '../vocabulary.ts';
import { isClosed } from './habit-gates.ts';

export const timerIds = ['breathe', 'contrast', 'posture-reset', 'walk', 'hang-series'] as const;
export type TimerId = (typeof timerIds)[number];

/** Held work whose tempo names its stages: in and out, warm and cool. Seconds. Source: rule book 6.1. */
const breath: Dose = { sets: 1, seconds: 300, restSeconds: [0, 0], tempo: [4, 0, 6] };
const warmAndCool: Dose = { sets: 2, seconds: 240, restSeconds: [0, 0], tempo: [180, 0, 60] };
const reset: Dose = { sets: 1, seconds: 30, restSeconds: [0, 0] };

interface TimerRule {
  /** The first that is open today and has its kit. */
  readonly exercises: readonly ExerciseId[];
  readonly dose: (state: CoachState) => Dose;
  readonly because: Because;
}
/** Breathing and resets have a seated or free form; warm and cool has none. */
const timers: Readonly<Record<Exclude<TimerId, 'hang-series'>, TimerRule>> = {
  breathe: {
    exercises: ['diaphragmatic-breathing', 'seated-diaphragmatic-breathing', 'body-scan-relaxation'],
    dose: () => breath,
    because: { rule: '6.1', source: 's004', field: 'seconds', now: 300 },
  },
  contrast: {
    exercises: ['contrast-shower'],
    dose: () => warmAndCool,
    because: { rule: '6.1', source: 's004', field: 'seconds', now: 240 },
  },
  'posture-reset': {
    exercises: ['wall-posture-reset', 'tall-posture-drill'],
    dose: () => reset,
    because: { rule: '6.1', source: 's004', field: 'seconds', now: 30 },
  },
  walk: {
    exercises: ['graded-walking', 'wheelchair-push', 'march-in-place', 'seated-march'],
    dose: (state) => ({ sets: 1, seconds: walksOf(state).minutes * 60, restSeconds: [0, 0] }),
    because: { rule: '4.8', source: 'lindstrom1992', field: 'walkMinutes' },
  },
};

export interface TimerScene {
  readonly state: CoachState;
  readonly catalog: Catalog;
  readonly limits: Limits;
  readonly on: LocalDate;
  /** The person may exercise today; with a pause on exercise but not on walking, breathing and walks are left. */
  readonly mayPlan: boolean;
  readonly walking: boolean;
  /** What was asked right before: an open wound where water would run. Without a plain no there is no warm and cool. */
  readonly wound?: 'yes' | 'no' | 'unsure';
}
/** What has to be asked each time before a timer begins. Source: rule book 6.1. */
export type TimerQuestion = 'wound';
export const timerAsks = (timer: TimerId): readonly TimerQuestion[] => (timer === 'contrast' ? ['wound'] : []);

const hasKit = ({ kit }: Exercise, { state }: TimerScene): boolean =>
  kit.length === 0 || kit.some((all) => all.every((thing) => state.person.profile.kit.includes(thing)));
const isOpen = (exercise: Exercise, dose: Dose, scene: TimerScene): boolean =>
  hasKit(exercise, scene) && admissible(exercise, scene.limits, dose, scene.state.person.profile.kg);

const itemOf = (timer: TimerId, exercise: Exercise, dose: Dose, because: readonly Because[]): Item => ({
  id: `timer-${timer}-${exercise.id}`,
  slot: `timer-${timer}`,
  role: 'main',
  exercise: exercise.id,
  dose,
  sides: exercise.sides === 'each' ? ['left', 'right'] : ['both'],
  rirMin: 2,
  rung: exercise.rung,
  swaps: [],
  because,
});

function simpleItems(timer: Exclude<TimerId, 'hang-series'>, scene: TimerScene): Item[] {
  const { exercises, dose: doseFor, because } = timers[timer];
  const dose = doseFor(scene.state);
  const found = exercises.map((id) => exerciseOf(scene.catalog, id)).find((exercise) => exercise && isOpen(exercise, dose, scene));
  return found === undefined ? [] : [itemOf(timer, found, dose, [because])];
}

const grips: readonly ExerciseId[] = [...new Set(hangLadder.H5.exercises)];
const supported = hangLadder.H1.exercises;
/** Whole days between two days of hanging. Source: rule book 4.3, 4.12 (48 hours). */
const HANG_GAP = 2;

/** The grips the person has reached, at what was reached; the feet-supported hang before that. Nothing grows here. */
function hangItems(scene: TimerScene): Item[] {
  const { state, catalog, limits, on } = scene;
  if (!hangGate(state.person, limits.active, on).open || state.flare.kind !== 'normal') return [];
  const all = [...grips, ...supported];
  if (all.some((id) => daysBetween(state.work[id]?.lastOn ?? '1970-01-01', on) < HANG_GAP)) return [];
  const reached = grips.filter((id) => state.work[id] !== undefined);
  const items = (reached.length > 0 ? reached : supported).flatMap((id): Item[] => {
    const exercise = exerciseOf(catalog, id);
    if (exercise === undefined || !hangOpen(exercise, state, limits.need)) return [];
    const known = state.work[id];
    const dose = heldTo(exercise, known ? doseOf(exercise, known.dose) : startDose(exercise, 1), limits);
    return isOpen(exercise, dose, scene) ? [itemOf('hang-series', exercise, dose, [{ rule: '4.7', source: 's000', field: 'hang' }])] : [];
  });
  return items;
}

/** Still open where exercise rests and walking does not. */
const quiet: readonly TimerId[] = ['breathe', 'walk'];
function isOff(timer: TimerId, { limits, mayPlan, walking, wound }: TimerScene): boolean {
  if (!mayPlan && !(walking && quiet.includes(timer))) return true;
  return timer === 'contrast' && (isClosed('contrast', limits) || wound !== 'no');
}

/** The timer as a session that can be led, or undefined where the day's limits, a gate or the kit leave none of it. */
export function timerSession(timer: TimerId, scene: TimerScene): Session | undefined {
  if (isOff(timer, scene)) return undefined;
  const items = timer === 'hang-series' ? hangItems(scene) : simpleItems(timer, scene);
  if (items.length === 0) return undefined;
  const seconds = items.reduce((sum, { exercise, dose }) => {
    const known = exerciseOf(scene.catalog, exercise);
    return sum + (known ? workSeconds(known, dose) : 0) + (dose.sets - 1) * dose.restSeconds[0];
  }, 0);
  return { mode: 'easy', provisional: false, minutes: Math.max(1, Math.ceil(seconds / 60)), items, because: [] };
}

/** The habit that is done when a timer has run; a hang series is exercise, and is written down as a session. */
export const habitOfTimer = (timer: TimerId): HabitId | undefined => (timer === 'hang-series' ? undefined : timer);

/** Of a timer's time that is enough to call it done. Judgement. */
const ENOUGH = 0.5;
const secondsDone = (told: readonly SessionFact[]): number =>
  told.reduce((sum, { type, data }) => (type === 'set-finished' ? sum + ((data as Facts['set-finished']).seconds ?? 0) : sum), 0);

/** What a timer that has run adds to the day: whole minutes of a walk, or a habit once half of it was done; nothing for less. */
export function doneByTimer(
  timer: TimerId,
  { items }: Session,
  told: readonly SessionFact[],
): { readonly walkMinutes: number } | { readonly habit: HabitId } | undefined {
  const seconds = secondsDone(told);
  const whole = items.reduce((sum, { dose }) => sum + dose.sets * (dose.seconds ?? 0), 0);
  const walkMinutes = Math.round(seconds / 60);
  if (timer === 'walk') return walkMinutes > 0 ? { walkMinutes } : undefined;
  const habit = habitOfTimer(timer);
  return habit !== undefined && whole > 0 && seconds >= whole * ENOUGH ? { habit } : undefined;
}
