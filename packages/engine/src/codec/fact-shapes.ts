// The shape of every fact's data, as it is written today. What is missing here does not compile.
import type { Dose } from '../exercise.ts';
import type { Facts, FactType } from '../facts.ts';
import { MOST_REMINDERS } from '../habits/reminder-settings.ts';
import { MOST_AMOUNT } from '../progress/graded-activity.ts';
import { habitIds, quotaUnits } from '../vocabulary.ts';
import { fieldsOf, listOf, tableOf, textOr, tupleOf } from './compound-shapes.ts';
import { answers, exerciseId, nrs, programId, side, token } from './name-shapes.ts';
import { assessment, clearance, condition, declared, selfTestIds, someProfile, testFigure } from './person-shapes.ts';
import { session } from './plan-shapes.ts';
import { anything, day, numberFrom, oneOf, timeOfDay, wholeFrom, words, yesOrNo } from './scalar-shapes.ts';
import type { Shape, ShapeOf } from './shape.ts';

const nothing = fieldsOf({}, {}) as Shape<Record<string, never>>;
const habit = oneOf(...habitIds);
const rx = fieldsOf({ rx: token }, {});
const minutes = numberFrom(0, 1440);
const reps = wholeFrom(0, 1000);
const seconds = numberFrom(0, 86_400);
const metres = numberFrom(0, 100_000);
const kg = numberFrom(0, 500);
const amount = wholeFrom(1, MOST_AMOUNT);

const dose: Shape<Dose> = fieldsOf(
  { sets: wholeFrom(1, 50), restSeconds: tupleOf<readonly [number, number]>(wholeFrom(0, 3600), 2) },
  { reps, seconds, metres, kg, tempo: tupleOf<readonly [number, number, number]>(numberFrom(0, 60), 3) },
);

const asked = {
  'consent-given': fieldsOf({ textHash: token, rulesVersion: token }, {}),
  'consent-withdrawn': nothing,
  'readiness-answered': fieldsOf(
    { screen: oneOf('full', 'block-a', 'one-tap', 'partial'), trigger: token, answers },
    { result: fieldsOf({ on: day, outcome: oneOf('go', 'gentle', 'clinician', 'emergency') }, {}) },
  ),
  'clearance-recorded': clearance,
  'condition-declared': condition,
  'condition-ended': fieldsOf({ condition: declared }, {}),
  'profile-set': someProfile,
  'assessment-answered': assessment,
  'activity-named': fieldsOf({ activity: token, words: words(200) }, {}),
  'quota-started': fieldsOf({ activity: token, unit: oneOf(...quotaUnits), goal: amount }, {}),
  'quota-tried': fieldsOf({ activity: token, amount }, {}),
  'quota-done': fieldsOf({ activity: token, amount }, {}),
  'quota-ended': fieldsOf({ activity: token }, {}),
};

const planned = {
  'program-chosen': fieldsOf({ program: programId, from: day, weeks: wholeFrom(1, 52) }, {}),
  'prescription-received': fieldsOf({ rx: token, program: words(32_000), signedBy: words(200) }, {}),
  'prescription-withdrawn': rx,
  'exercise-swapped': fieldsOf({ slot: token, from: exerciseId, to: exerciseId, why: oneOf('dislike', 'kit', 'hurts', 'variety') }, {}),
  'day-moved': fieldsOf({ from: day, to: day }, {}),
};

const trained = {
  'checked-in': fieldsOf(
    { pre: nrs, legs: oneOf('same', 'less', 'more'), energy: wholeFrom<1 | 2 | 3 | 4 | 5>(1, 5), anythingNew: yesOrNo },
    { session: token },
  ),
  'morning-recalled': fieldsOf(
    { session: token, answer: oneOf('same', 'bit-worse', 'worse', 'cannot-say') },
    { pain: nrs, newLeg: yesOrNo, provoked: listOf(exerciseId, 100) },
  ),
  'session-started': fieldsOf(
    { session: token, plan: session, libraryVersion: token, rulesVersion: token, engineVersion: token },
    { cut: numberFrom(0, 1440) },
  ),
  'set-finished': fieldsOf(
    { session: token, item: token, exercise: exerciseId, set: wholeFrom(1, 50), side, completed: yesOrNo },
    { reps, seconds, metres, kg, rir: wholeFrom<0 | 1 | 2 | 3 | 4 | 5>(0, 5), control: oneOf('yes', 'mostly', 'no') },
  ),
  'item-skipped': fieldsOf({ session: token, item: token }, { why: words(500, 0) }),
  'item-eased': fieldsOf({ session: token, item: token, to: textOr(exerciseId, dose) }, {}),
  'hurt-reported': fieldsOf(
    { peak: nrs, spread: oneOf('none', 'same', 'further') },
    { session: token, item: token, kind: oneOf('sharp', 'pinch', 'dull') },
  ),
  'stop-sign-reported': fieldsOf({ sign: token, class: oneOf('call', 'session', 'exercise') }, { session: token }),
  'session-stopped': fieldsOf({ session: token }, { reason: oneOf('time', 'pain', 'unwell', 'interrupted', 'too-much', 'other') }),
  'session-finished': fieldsOf({ session: token, peak: nrs }, { effort: nrs, provoked: listOf(exerciseId, 100) }),
  'activity-done': fieldsOf({ kind: oneOf('walk', 'other'), minutes }, { effort: nrs, note: words(2000, 0) }),
};

const looked = {
  'flare-started': fieldsOf({ by: oneOf('tap', 'pattern') }, {}),
  'flare-ended': fieldsOf({ by: oneOf('rule', 'tap') }, {}),
  'week-checked': fieldsOf(
    { painAvg: nrs, painWorst: nrs, interference: nrs, confidence: nrs, activities: tableOf(words(200), nrs, 10) },
    { legPain: nrs },
  ),
  'change-rated': fieldsOf({ change: wholeFrom<-3 | -2 | -1 | 0 | 1 | 2 | 3>(-3, 3) }, {}),
  'self-test-done': fieldsOf(
    { test: oneOf(...selfTestIds), stopped: oneOf('cap', 'pain', 'tired', 'form') },
    { left: testFigure, right: testFigure, value: testFigure, pain: nrs },
  ),
  'habit-adopted': fieldsOf({ habit }, { everyMinutes: numberFrom(1, 10_080), pace: oneOf('usual', 'half') }),
  'habit-paused': fieldsOf({ habit }, { days: wholeFrom(1, 365) }),
  'habit-done': fieldsOf({ habit }, {}),
  'reminder-answered': fieldsOf({ habit, did: oneOf('done', 'later', 'ignored') }, {}),
  'reminders-set': fieldsOf(
    {},
    { perDay: wholeFrom(0, MOST_REMINDERS), quietFrom: timeOfDay, quietUntil: timeOfDay, breatheAt: timeOfDay },
  ),
  'experiment-started': fieldsOf({ experiment: token, seed: wholeFrom(0, Number.MAX_SAFE_INTEGER) }, {}),
  'experiment-ended': fieldsOf({ experiment: token, why: words(500, 0) }, {}),
  'upkeep-started': nothing,
  'upkeep-ended': fieldsOf({ why: oneOf('over', 'came-back', 'other') }, {}),
  'plateau-answered': fieldsOf({ levers: listOf(oneOf('exercise', 'load', 'tempo', 'aerobic'), 4) }, {}),
  'lesson-read': fieldsOf({ lesson: token }, {}),
  'prediction-made': fieldsOf({ activity: token, pain: nrs }, { actual: nrs }),
  'fact-corrected': fieldsOf({ data: anything }, {}),
  'fact-withdrawn': nothing,
  'fact-erased': nothing,
};

type AllIn<S> = { readonly [K in FactType]: K extends keyof S ? (Facts[K] extends ShapeOf<S[K]> ? unknown : never) : never };
/** Compiles only where every shape lets in all values of its fact's type, and nothing else. */
const holdTo = <S extends { readonly [K in FactType]: Shape<Facts[K]> }>(shapes: S & AllIn<S>): S => shapes;

/** The data of every fact, by type. */
export const factShapes = holdTo({ ...asked, ...planned, ...trained, ...looked });

/** Facts that say nothing without the facts they name. */
export const answersOthers: ReadonlySet<FactType> = new Set<FactType>(['fact-corrected', 'fact-withdrawn', 'fact-erased']);
