// The library's words by the names the engine uses. A name nobody has words for is never shown raw.
import {
  type Because,
  type Exercise,
  type ExerciseId,
  type ExerciseWords,
  type LeftOut,
  type ProgramId,
  type QuestionId,
  type Source,
  sources,
} from '@plumbline/engine';
import { type LanguageWords, type Phrases, type PhrasesCard, type PhrasesQuestion, sayBecause } from '@plumbline/library';
import { inOwnUnit, weightUnit } from './settings/weight-unit.ts';
import { ui } from './ui-words.ts';

/** In the language of the page. Filled before any screen is read in: see `language/speak.ts`. */
export let phrases: Phrases;
let exercisesSaid: LanguageWords['exercises'];
/** What is said of a moving figure, by exercise id. */
export let movementWords: LanguageWords['movements'];
/** BCP 47: how days, names of countries and lists are written. */
export let locale: string;
export function useWords(words: LanguageWords, writtenAs: string): void {
  phrases = words.phrases;
  exercisesSaid = words.exercises;
  movementWords = words.movements;
  locale = writtenAs;
}

/** An entry by a name that may come from a newer version. */
export const entry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

export const exerciseWords = (id: ExerciseId): ExerciseWords | undefined => entry<ExerciseWords>(exercisesSaid, id);
export const exerciseName = (id: ExerciseId): string => exerciseWords(id)?.name ?? ui.oneExercise;
export const questionOf = (id: QuestionId): PhrasesQuestion | undefined => entry<PhrasesQuestion>(phrases.questions, id);
export const cardOf = (id: string): PhrasesCard | undefined => entry<PhrasesCard>(phrases.cards, id);
export const programWords = (id: ProgramId): { readonly name: string; readonly about: string } =>
  entry<{ readonly name: string; readonly about: string }>(phrases.names.programs, id) ?? { name: phrases.names.ownProgram, about: '' };
export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
/** A number with at most one place behind the mark of the language. */
export const numberWords = (value: number): string => String(Math.round(value * 10) / 10).replace('.', phrases.decimalMark);
/** A weight in the person's own unit: "7.5 kg", "17 lb". */
export const weightWords = (kg: number): string => `${numberWords(inOwnUnit(kg))} ${weightUnit()}`;
export const patternName = (exercise: Pick<Exercise, 'pattern'>): string => upperFirst(phrases.names.patterns[exercise.pattern]);

export interface Reason {
  readonly says: string;
  /** What stands behind it: the name of a source and its title, which keeps its language unless it is in our own words. */
  readonly from: { readonly name: string; readonly title: string; readonly isOwn: boolean } | undefined;
  /** How much a number rose or fell; 0 where none did. */
  readonly by: number;
}
type Named = Pick<Source, 'name' | 'title'>;
export function sourceOf(id: string): Reason['from'] {
  const own = entry<Named>(ui.why.ownSources, id);
  const found = own ?? entry<Named>(sources, id);
  return found && { name: found.name, title: found.title, isOwn: own !== undefined };
}
/** A reason in words, its weights as the person counts them. */
function sayWhy(one: Because): string {
  if (one.field !== 'kg' || weightUnit() === 'kg') return sayBecause(one, phrases);
  const own = (kg: number | undefined) => (kg === undefined ? undefined : inOwnUnit(kg));
  const units = { ...phrases.effects.units, kg: { one: 'lb', other: 'lb' } };
  const said = { ...one, was: own(one.was), now: own(one.now) } as Because;
  return sayBecause(said, { ...phrases, effects: { ...phrases.effects, units } });
}

/** Reasons in words, each sentence once, in the order they came about. */
export function reasonsOf(because: readonly Because[]): readonly Reason[] {
  const seen = new Set<string>();
  return because.flatMap((one) => {
    const says = sayWhy(one);
    if (seen.has(says)) return [];
    seen.add(says);
    const by = one.field === 'level' || one.was === undefined || one.now === undefined ? 0 : one.now - one.was;
    return [{ says, from: sourceOf(one.source), by }];
  });
}

/** The kind of reason, and the reason itself where it says more. */
export function leftOutSays({ reason, because: [first] }: LeftOut): string {
  const kind = phrases.names.leftOut[reason];
  const said = first === undefined ? kind : sayWhy(first);
  return said === kind || said === phrases.effects.unknown ? kind : `${kind} ${said}`;
}

/** A word with its count, in the form that the language has for that number. */
interface Counted {
  readonly one: string;
  readonly other: string;
}
export const counted = (n: number, { one, other }: Counted, more: Readonly<Record<string, string | number>> = {}): string =>
  put(new Intl.PluralRules(locale).select(n) === 'one' ? one : other, { n, ...more });

/** A template of this page with its {names} filled in. */
export const put = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
