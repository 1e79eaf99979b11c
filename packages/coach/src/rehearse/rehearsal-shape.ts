// A rehearsal as it is written down for other programs: its JSON Schema.
import type { Light } from '@plumbline/engine';
import {
  because,
  day,
  exerciseId,
  fieldsOf,
  type JsonSchema,
  listOf,
  nrs,
  oneOf,
  planDose,
  printedSchema,
  programId,
  type Shape,
  token,
  wholeFrom,
  words,
  yesOrNo,
} from '@plumbline/engine/shapes';
import type { AtOnce } from './at-six.ts';
import type { Rehearsal } from './rehearse.ts';

/** More than anybody rehearses. */
const MANY = 1_000_000;
const count = wholeFrom(0, MANY);
const week = wholeFrom(1, 520);
const title = words(200);

const lights = fieldsOf({ week, sessions: count, green: count, unknown: count, amber: count, red: count, stopped: count }, {});
const placeWeek = fieldsOf({ week, people: count, exercise: exerciseId, dose: planDose, others: listOf(exerciseId, 500) }, {});
const place = fieldsOf({ day: title, slot: token, weeks: listOf(placeWeek, 520) }, { wants: exerciseId });
const brake = fieldsOf(
  { rule: token, source: token, people: count, sessions: count, firstWeek: week, exercises: listOf(exerciseId, 500) },
  {},
);
const wish = fieldsOf({ rule: token, slot: token, people: count, sessions: count, firstWeek: week }, {});
const atOnce = oneOf<AtOnce>('nothing', 'exercise', 'session');
const next = fieldsOf({ on: day }, { gets: fieldsOf({ exercise: exerciseId, dose: planDose, because }, {}) });
const once = fieldsOf({ on: day, dose: planDose, light: oneOf<Light>('green', 'unknown', 'amber', 'red') }, { next });
const six = fieldsOf({ exercise: exerciseId, day: title, before: nrs, settles: atOnce, stays: atOnce, times: listOf(once, 10, 1) }, {});

export const rehearsalShape = fieldsOf(
  {
    format: oneOf('plumbline-rehearsal/1'),
    program: programId,
    from: day,
    seed: wholeFrom(0, 999_999_999),
    people: wholeFrom(0, MANY),
    weeks: week,
    planned: yesOrNo,
    sessions: count,
    peopleStopped: count,
    lights: listOf(lights, 520),
    places: listOf(place, 1000),
    brakes: listOf(brake, 1000),
    atSix: listOf(six, 1000),
    faults: count,
  },
  { wishes: listOf(wish, 5000) },
) as unknown as Shape<Rehearsal>;

export const rehearsalJsonSchema = (): JsonSchema =>
  printedSchema('A program rehearsed: what becomes of it when virtual people like one person live it', rehearsalShape);
