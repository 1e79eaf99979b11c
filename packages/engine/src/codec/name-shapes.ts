// Shapes of the names that facts and files carry. Open names are checked by form only: a library may drop an exercise, a log keeps it.
import type { Answers } from '../person.ts';
import type { ExerciseId, FactId, Nrs, ProgramId, Side } from '../vocabulary.ts';
import { tableOf, textOr } from './compound-shapes.ts';
import { named, numberFrom, oneOf, wholeFrom } from './scalar-shapes.ts';
import type { Shape } from './shape.ts';

/** A UUIDv7 in lower case. */
export const factId = named<FactId>(
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  '01a1ee56-5e01-7c5e-81b4-0c5ec68e04a3',
);
/** Session, item, slot, rule, source, version …: printable ASCII without spaces, at most 128. */
export const token = named(/^[!-~]{1,128}$/, 'main-1');
export const exerciseId = named<ExerciseId>(/^[a-z0-9]{1,48}(?:-[a-z0-9]{1,48}){0,12}$/, 'bird-dog');
export const programId = named<ProgramId>(
  /^(?:my-plan|hang-and-mobilise|upper-body|one-of-each|move-from-the-hips|everyday-strong|rx:[!-~]{1,125})$/,
  'my-plan',
);
/** An IANA zone name. */
export const zone = named(/^[A-Za-z][A-Za-z0-9_+-]{0,31}(?:\/[A-Za-z0-9_+-]{1,31}){0,2}$/, 'Europe/Oslo');
/** 'A1', 'B22', 'A1.seen', 'F1', 'M.bone'. */
export const questionId = named(/^[A-Z]{1,2}[0-9]{0,2}(?:\.[A-Za-z0-9-]{1,32}){0,3}$/, 'A1');

export const nrs = wholeFrom<Nrs>(0, 10);
export const side = oneOf<Side>('left', 'right', 'both');
/** Yes, no, unsure, or a number where a question asks one (weeks, kg, blood pressure). */
export const answers: Shape<Answers> = tableOf(questionId, textOr(oneOf('yes', 'no', 'unsure'), numberFrom(0, 100_000)), 300);
