// Shapes of sessions and plans as they are written down. Form only: whether a dose is right is for `verify` to say, so it must be let in.
import type { Dose } from '../exercise.ts';
import type { LeftOut, Mode, Plan, PlanQuota, Session, Urgency, Verdict } from '../reasoning.ts';
import type { SourceId } from '../sources.ts';
import { emphases, factorIds, habitIds, patterns, quotaUnits } from '../vocabulary.ts';
import { fieldsOf, listOf, tupleOf } from './compound-shapes.ts';
import { exerciseId, programId, side, token } from './name-shapes.ts';
import { day, numberFrom, oneOf, wholeFrom, words, yesOrNo } from './scalar-shapes.ts';
import { type JsonSchema, printedSchema, type Shape } from './shape.ts';

const figure = numberFrom(-1_000_000, 1_000_000);

// A source may leave the table one day; a log keeps its name.
const source = token as Shape<SourceId>;
export const because = listOf(fieldsOf({ rule: token, source }, { answer: words(128), field: words(128), was: figure, now: figure }), 500);

export const planDose: Shape<Dose> = fieldsOf(
  { sets: figure, restSeconds: tupleOf<readonly [number, number]>(figure, 2) },
  { reps: figure, seconds: figure, metres: figure, kg: figure, tempo: tupleOf<readonly [number, number, number]>(figure, 3) },
);

const item = fieldsOf(
  {
    id: token,
    slot: token,
    role: oneOf('warm-up', 'main', 'cool-down'),
    exercise: exerciseId,
    dose: planDose,
    sides: listOf(side, 4),
    rirMin: figure,
    rung: wholeFrom<1 | 2 | 3>(1, 3),
    swaps: listOf(exerciseId, 100),
    because,
  },
  {
    optional: {
      ...yesOrNo,
      fits: (value, notes) => value === true || yesOrNo.fits(value === false ? 'false' : value, notes),
    } as Shape<true>,
  },
);

export const session: Shape<Session> = fieldsOf(
  {
    mode: oneOf<Mode>('full', 'light', 'easy', 'none'),
    provisional: yesOrNo,
    minutes: figure,
    items: listOf(item, 100),
    because,
  },
  {},
);

const verdict: Shape<Verdict> = fieldsOf(
  {
    outcome: oneOf('go', 'gentle', 'clinician', 'emergency'),
    walking: yesOrNo,
    because,
    unanswered: listOf(token, 300),
    cards: listOf(token, 100),
  },
  { urgency: oneOf<Urgency>('routine', 'soon', 'today'), refer: oneOf('routine', 'soon') },
);

const leftOut: Shape<LeftOut> = fieldsOf(
  {
    slot: token,
    pattern: oneOf(...patterns),
    reason: oneOf('inadmissible', 'no-kit', 'no-time', 'paused', 'spacing', 'budget'),
    because,
  },
  {},
);

const quota: Shape<PlanQuota> = fieldsOf(
  { activity: token, words: words(200), unit: oneOf(...quotaUnits), goal: figure, amount: figure, least: figure, most: figure, because },
  {},
);

export const plan: Shape<Plan> = fieldsOf(
  {
    verdict,
    program: programId,
    from: day,
    weeks: figure,
    versions: fieldsOf({ library: token, rules: token, engine: token }, {}),
    days: listOf(fieldsOf({ date: day, kind: oneOf('strength', 'easy', 'rest', 'flare') }, { session }), 1000),
    habits: listOf(fieldsOf({ habit: oneOf(...habitIds), because }, { exercise: exerciseId, dose: planDose, perWeek: figure }), 50),
    leftOut: listOf(leftOut, 2000),
    cards: listOf(token, 100),
    inputs: token,
  },
  {
    quotas: listOf(quota, 50),
    emphasis: listOf(fieldsOf({ emphasis: oneOf(...emphases), factor: oneOf(...factorIds), because }, {}), 50),
  },
);

/** The JSON Schemas of a plan and of a verdict, printed by the very shapes that check them. */
export const planJsonSchema = (): JsonSchema => printedSchema('A plan, as Plumbline makes one', plan);
export const verdictJsonSchema = (): JsonSchema => printedSchema('A verdict: may this person train, and why', verdict);
