// What a door brings so that paper can be written in a person's language: words, days and weights. The doors only lay out what comes back.
import {
  type Catalog,
  type Dose,
  type ExerciseId,
  type ExerciseWords,
  exerciseOf,
  type LocalDate,
  type ProgramId,
} from '@plumbline/engine';
import { fill, type PaperAmounts, type Phrases, type PhrasesCount, paperDose } from '@plumbline/library';

export interface PaperScene {
  readonly catalog: Catalog;
  readonly phrases: Phrases;
  /** Undefined for an id that has no words. */
  readonly exerciseWords: (id: ExerciseId) => ExerciseWords | undefined;
  /** "Mon 23 Nov" and "23 Nov 2026", or as the language has it. */
  readonly shortDay: (on: LocalDate) => string;
  readonly fullDay: (on: LocalDate) => string;
  /** What a trainer calls their program, where the id tells. */
  readonly titleOf?: (id: ProgramId) => string | undefined;
  /** A weight in the person's own unit; kilograms where it is left out. */
  readonly weight?: PaperAmounts['weight'];
}

export const put = (template: string, values: Readonly<Record<string, string | number>>): string =>
  fill(template, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))) ?? template;
export const countOf = ({ one, other }: PhrasesCount, n: number, more: Readonly<Record<string, string>> = {}): string =>
  put(n === 1 ? one : other, { n, ...more });

const entry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
/** A name nobody has words for is left out, never shown raw. */
export const nameOf = ({ exerciseWords }: PaperScene, id: ExerciseId): string => exerciseWords(id)?.name ?? '';
export const programName = ({ phrases: { names }, titleOf }: PaperScene, id: ProgramId): string =>
  entry<{ readonly name: string }>(names.programs, id)?.name ?? titleOf?.(id) ?? names.ownProgram;
export const cardOf = ({ phrases }: PaperScene, id: string) =>
  entry<{ readonly title: string; readonly lines: readonly string[]; readonly act: string }>(phrases.cards, id);

export function doseOf({ catalog, phrases, weight }: PaperScene, id: ExerciseId, dose: Dose): string {
  const exercise = exerciseOf(catalog, id);
  const amounts = { words: phrases.paper.dose, decimalMark: phrases.decimalMark, weight };
  return exercise === undefined ? '' : paperDose(exercise, dose, amounts);
}
