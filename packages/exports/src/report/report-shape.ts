// The JSON export as a shape: its type, its check and its JSON Schema are one thing. A change that breaks readers takes a new version.
import { type Plan, quotaUnits } from '@plumbline/engine';
import {
  day,
  dayAndTime,
  exerciseId,
  fieldsOf,
  type JsonSchema,
  listOf,
  nrs,
  numberFrom,
  oneOf,
  plan as planShape,
  printedSchema,
  type Shape,
  type ShapeOf,
  side,
  tableOf,
  token,
  wholeFrom,
  words,
  yesOrNo,
  zone,
} from '@plumbline/engine/shapes';

/** More than a long life of training writes. */
const MANY = 1_000_000;
const count = wholeFrom(0, MANY);
const minutes = numberFrom(0, 100_000);
const figure = numberFrom(-1_000_000, 1_000_000);
const name = words(500);

const set = fieldsOf(
  { item: token, exercise: exerciseId, name, set: count, side, completed: yesOrNo },
  { reps: count, seconds: figure, metres: figure, kg: figure, rir: wholeFrom(0, 5), control: oneOf('yes', 'mostly', 'no') },
);
const morning = fieldsOf({ toldOn: day, answer: oneOf('same', 'bit-worse', 'worse', 'cannot-say') }, { pain: nrs, newLeg: yesOrNo });
const session = fieldsOf(
  {
    id: token,
    on: day,
    started: dayAndTime,
    tz: zone,
    mode: oneOf('full', 'light', 'easy', 'none'),
    plannedMinutes: figure,
    status: oneOf('finished', 'stopped', 'unfinished'),
    sets: listOf(set, MANY),
    skipped: listOf(token, MANY),
    provoked: listOf(exerciseId, MANY),
    stopSigns: listOf(token, MANY),
  },
  {
    ended: dayAndTime,
    minutes,
    stopReason: oneOf('time', 'pain', 'unwell', 'interrupted', 'too-much', 'other'),
    before: fieldsOf({ pain: nrs, legs: oneOf('same', 'less', 'more'), energy: wholeFrom(1, 5) }, {}),
    peakPain: nrs,
    effort: nrs,
    morning,
  },
);
const activity = fieldsOf({ on: day, at: dayAndTime, kind: oneOf('walk', 'other'), minutes }, { effort: nrs, note: words(2000, 0) });
const amounts = listOf(fieldsOf({ on: day, amount: count }, {}), MANY);
/** An activity that comes back by quotas: `began` and `now` once its tries are told, `until` once it was left. */
const own = fieldsOf(
  { words: name, unit: oneOf(...quotaUnits), goal: count, begun: day, tried: amounts, done: amounts },
  { began: count, now: count, until: day },
);
const week = fieldsOf(
  { on: day, painAvg: nrs, painWorst: nrs, interference: nrs, confidence: nrs, activities: tableOf(name, nrs, 100) },
  { legPain: nrs },
);
const test = fieldsOf(
  { on: day, test: token, name, unit: token, stopped: oneOf('cap', 'pain', 'tired', 'form') },
  { left: figure, right: figure, value: figure, pain: nrs },
);
const outcomes = fieldsOf(
  {
    weeks: listOf(week, MANY),
    changes: listOf(fieldsOf({ on: day, change: wholeFrom(-3, 3) }, {}), MANY),
    tests: listOf(test, MANY),
    flares: listOf(fieldsOf({ from: day }, { until: day }), MANY),
  },
  {},
);

/** The block still to come, in the shape of every plan; null where none may be made. */
const plan: Shape<Plan | null> = {
  schema: { anyOf: [{ type: 'null' }, planShape.schema] },
  fits: (value, notes) => value === null || planShape.fits(value, notes),
};

export const reportFormat = 'plumbline-report/1';
export const report = fieldsOf(
  {
    format: oneOf(reportFormat),
    made: day,
    language: token,
    versions: fieldsOf({ library: token, rules: token, engine: token }, {}),
    sessions: listOf(session, MANY),
    activities: listOf(activity, MANY),
    outcomes,
    plan,
    /** Entries of a newer version: kept in the log, and not in here. */
    unread: count,
  },
  { ownActivities: listOf(own, MANY) },
);
export type Report = ShapeOf<typeof report>;
export type ReportSession = ShapeOf<typeof session>;

/** The JSON Schema of the export, printed by the very shapes that its type comes from. */
export const reportJsonSchema = (): JsonSchema => printedSchema('What a person told Plumbline: sessions, outcomes, plan', report);
