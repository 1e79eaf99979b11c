// What a trainer wishes beside the dose: steps up, what comes next, conditions and notes. What cannot be kept is said and left out.
import type { SyntaxNode } from '@lezer/common';
import type { Dose, ProgramCondition, ProgramSlot, ProgramStep } from '@plumbline/engine';
import type { Line, Report } from './diagnostic.ts';
import type { Draft } from './draft.ts';
import { leaveOut } from './left-out.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { KnownExercise, ProgramWords } from './program-words.ts';
import { mostOf, textOf } from './quantity.ts';
import { namedIn, type Pick as Picked } from './read-pick.ts';
import { conditionIn, isPlainNote, MOST_NOTE, nextIn, noteIn, stepIn } from './wish-text.ts';

export type Wishes = Pick<ProgramSlot, 'step' | 'next' | 'when' | 'note'>;
/** An item as far as it has been read. */
export interface Wisher {
  readonly pick: Picked;
  readonly dose: Dose | undefined;
  readonly from: number | undefined;
  readonly words: ProgramWords;
}
/** Most conditions of one exercise or of a program, and most notes of a program. Judgement: what fits on a page. */
const MOST_CONDITIONS = 4;
const MOST_NOTES = 6;

/** The unit that a dose is counted in; none in sets alone. */
export const countedIn = (dose: Partial<Dose>): 'reps' | 'seconds' | 'metres' | undefined =>
  (['reps', 'seconds', 'metres'] as const).find((unit) => dose[unit] !== undefined);
const unitOfMeasure = { reps: 'reps', hold: 'seconds', time: 'seconds', distance: 'metres' } as const;
const unitsOf = (exercises: readonly KnownExercise[]): ReadonlySet<string> =>
  new Set(exercises.map(({ measure }) => unitOfMeasure[measure]));

/** Why a step cannot be kept; undefined where it can. */
function stepProblem({ by, unit, to }: ProgramStep, { pick, dose, from, words }: Wisher): string | undefined {
  const counted = (dose && countedIn(dose)) ?? [...unitsOf(namedIn(pick).flatMap((id) => words.exercises.get(id) ?? []))][0];
  const fits = unit === 'kg' || counted === undefined || unit === counted;
  if (!fits) return `Step in the unit of the dose: this is counted in ${counted === 'reps' ? 'repetitions' : counted}.`;
  const isWhole = unit === 'reps' || unit === 'seconds';
  const numbers = to === undefined ? [by] : [by, to];
  if (isWhole && !numbers.every(Number.isInteger)) return 'Step by whole numbers, as in +1 to 12.';
  const begin = unit === 'kg' ? (dose?.kg ?? 0) : unit === counted ? (from ?? dose?.[unit] ?? 0) : 0;
  if (by <= 0 || Math.max(...numbers) > mostOf[unit]) return `Step by more than 0, and up to ${mostOf[unit]} at most, as in +1 to 12.`;
  return to !== undefined && to <= begin ? 'Let the step end above where it begins, as in 3 x 8, +1 to 12.' : undefined;
}

function nextProblem(id: string, { pick, words }: Wisher): string | undefined {
  if (typeof pick !== 'string')
    return 'Only one exercise by name can lead to another: write the exercise in the place of the kind or series.';
  if (id === pick) return 'Name another exercise: this one cannot lead to itself.';
  return words.exercises.has(id) ? undefined : didYouMean(nearest(id, words.typed), 'All exercises: plumbline library');
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
const twice = 'Say it once: the first one on the line counts.';
const stepLike = 'Write it like +1 to 12, +5s to 45s, or then side-plank.';
const byItself = 'Take it out: the coach adds weight by itself, once the full dose is easy.';

function takeProgression(text: string, wisher: Wisher, into: Mutable<Wishes>): string | undefined {
  if (/^(?:then\s*)?\+\s*load$/.test(text)) return byItself;
  const next = nextIn(text);
  if (next !== undefined) {
    const problem = into.next === undefined ? nextProblem(next, wisher) : twice;
    if (problem === undefined) into.next = next;
    return problem;
  }
  const step = stepIn(text);
  const problem = step === undefined ? stepLike : into.step === undefined ? stepProblem(step, wisher) : twice;
  if (problem === undefined && step !== undefined) into.step = step;
  return problem;
}

const sameCondition = (a: ProgramCondition, b: ProgramCondition): boolean => a.of === b.of && a.over === b.over && a.act === b.act;
/** Takes the condition up; answers what to write instead where it cannot be kept. */
function takeCondition(text: string, into: ProgramCondition[]): string | undefined {
  const condition = conditionIn(text);
  if (condition === undefined) return 'Write it like if pain over 4 then easier: pain or effort, 0 to 10, easier, hold, rest or stop.';
  if (into.some((each) => sameCondition(each, condition))) return 'Take it out: it stands here already.';
  if (into.length >= MOST_CONDITIONS) return `Take it out: ${MOST_CONDITIONS} conditions is the most that one place can have.`;
  into.push(condition);
  return undefined;
}
const noteRepair = `Write a note of 1 to ${MOST_NOTE} characters on one line, as in note "Slow and easy".`;

/** The wishes of an item, and what is said of those that cannot be kept. */
export function readWishes(line: Line, item: SyntaxNode, wisher: Wisher, report: Report): Wishes {
  const found: Mutable<Wishes> = {};
  const when: ProgramCondition[] = [];
  for (let node = item.firstChild; node !== null; node = node.nextSibling) {
    const text = textOf(line, node);
    let problem: string | undefined;
    if (node.name === 'Progression') problem = takeProgression(text, wisher, found);
    else if (node.name === 'Condition') problem = takeCondition(text, when);
    else if (node.name === 'Note') {
      const note = noteIn(text);
      problem = note === undefined || !isPlainNote(note) ? noteRepair : found.note === undefined ? undefined : twice;
      if (problem === undefined && note !== undefined) found.note = note;
    }
    if (problem !== undefined) leaveOut(line, node, problem, report);
  }
  return when.length === 0 ? found : { ...found, when };
}

/** A condition on a line of its own: for every exercise of the program. */
export function readCondition(line: Line, node: SyntaxNode, draft: Draft, report: Report): void {
  const problem = takeCondition(textOf(line, node), draft.when);
  if (problem !== undefined) leaveOut(line, node, problem, report);
}
/** A note on a line of its own: for the whole program. */
export function readNote(line: Line, node: SyntaxNode, draft: Draft, report: Report): void {
  const note = noteIn(textOf(line, node));
  if (note === undefined || !isPlainNote(note)) leaveOut(line, node, noteRepair, report);
  else if (draft.notes.length >= MOST_NOTES) leaveOut(line, node, `Take it out: a program has ${MOST_NOTES} notes at most.`, report);
  else draft.notes.push(note);
}
