// Whether a dose fits what it is for: how the exercise is counted, its sides, its rest, and the most that the library knows of.
import type { SyntaxNode } from '@lezer/common';
import type { Dose } from '@plumbline/engine';
import type { Line, Part, Report } from './diagnostic.ts';
import { type Change, insertAt, putFor, takeOut } from './mend.ts';
import type { KnownExercise, ProgramWords } from './program-words.ts';
import { textOf } from './quantity.ts';
import type { DoseDraft, ReadDose } from './read-dose.ts';
import { namedIn, type Pick } from './read-pick.ts';

const counted = {
  reps: { field: 'reps', how: 'in repetitions', like: '3 x 8' },
  hold: { field: 'seconds', how: 'in seconds', like: '3 x 30s' },
  time: { field: 'seconds', how: 'in seconds', like: '3 x 45s' },
  distance: { field: 'metres', how: 'in metres', like: '3 x 40m' },
} as const;

/** The library's own way of writing the dose of this exercise. */
function ownWay({ measure, target }: KnownExercise): string {
  const { field, like } = counted[measure];
  const value = target[field];
  const unit = { reps: '', seconds: 's', metres: 'm' }[field];
  return value === undefined ? like : `${target.sets} x ${value}${unit}`;
}

/** Sets and amount without the sides behind them. */
function amountOf(line: Line, sets: Part, side: Part | undefined): Part {
  return side === undefined ? sets : { from: sets.from, to: line.text.slice(0, side.from).trimEnd().length };
}

function fitsMeasure(exercise: KnownExercise, dose: DoseDraft, at: Part, report: Report): boolean {
  const { field, how } = counted[exercise.measure];
  if (dose[field] !== undefined && (field === 'reps' || dose.reps === undefined)) return true;
  report(at, `${exercise.id} is counted ${how}.`, `Write it like ${ownWay(exercise)}.`, [putFor(at, ownWay(exercise))]);
  return false;
}

function fitsSides({ id, sides }: KnownExercise, side: Part, mend: Change, report: Report): boolean {
  if (sides === 'each') return true;
  const why = sides === 'alternating' ? `${id} changes sides by itself.` : `${id} works both sides at once.`;
  report(side, why, 'Take the side out.', [mend]);
  return false;
}

const unitOf = { sets: '', reps: '', seconds: 's', metres: 'm' } as const;
function warnOfMost({ id, most }: KnownExercise, dose: DoseDraft, sets: SyntaxNode, report: Report): void {
  const over = (['sets', 'reps', 'seconds', 'metres'] as const).find(
    (field) => (dose[field] ?? 0) > (most[field] ?? Number.POSITIVE_INFINITY),
  );
  if (over === undefined) return;
  // Seconds behind repetitions are a hold of its own, and so with metres.
  const isAmount = over === 'sets' || over === 'reps' || (dose.reps === undefined && (over === 'seconds' || dose.seconds === undefined));
  const place = isAmount ? sets.getChild(over === 'sets' ? 'Number' : 'Quantity') : null;
  report(
    sets,
    `The coach never goes past ${most[over]} ${over} of ${id}.`,
    `Write at most ${most[over]} ${over}, or leave it and the coach stops there.`,
    place === null ? [] : [putFor(place, `${most[over]}${unitOf[over]}`)],
    'warning',
  );
}

function readsAsSide(line: Line, side: Part, report: Report): boolean {
  if (/sides?$/i.test(textOf(line, side))) return true;
  report(side, `"${textOf(line, side)}" cannot be read.`, 'Write / side.', [putFor(side, '/ side')]);
  return false;
}

/** The whole dose, its rest filled in from the library where the line leaves it out; undefined, and said, where it does not fit. */
export function fitDose(line: Line, read: ReadDose, pick: Pick, words: ProgramWords, report: Report): Dose | undefined {
  const { dose, sets, side, ok } = read;
  if (!ok || sets === undefined) return undefined;
  const exercises = namedIn(pick).flatMap((id) => words.exercises.get(id) ?? []);
  const { length } = exercises.filter((exercise) => fitsMeasure(exercise, dose, amountOf(line, sets, side), report));
  if (length < exercises.length) return undefined;
  if (side !== undefined) {
    if (!readsAsSide(line, side, report)) return undefined;
    const whole = exercises.length === 1 ? exercises : exercises.filter(({ sides }) => sides === 'each').slice(0, 1);
    const mend = takeOut(line, side);
    if (!whole.every((exercise) => fitsSides(exercise, side, mend, report))) return undefined;
    const repair = 'Take the side out: the exercise that is picked knows its own sides.';
    if (whole.length === 0) report(side, 'Sides are left out here.', repair, [mend], 'warning');
  }
  for (const exercise of exercises) warnOfMost(exercise, dose, sets, report);
  const restSeconds = dose.restSeconds ?? exercises[0]?.target.restSeconds;
  if (restSeconds === undefined) {
    const repair = 'Put it behind the dose, as in rest 60s or rest 60-90s.';
    report(sets, 'The rest between sets is missing.', repair, [insertAt(sets.to, ', rest 60s')]);
    return undefined;
  }
  const { from: _low, ...work } = dose;
  return { ...work, restSeconds };
}
