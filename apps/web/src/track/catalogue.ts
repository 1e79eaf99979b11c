// Everything a track may say in a language, as short texts to be recorded once. Pure.
import type { ExerciseWords } from '@plumbline/engine';
import type { Ui } from '../ui/ui.ts';
import { keyOf, sentencesOf } from './clip-keys.ts';

/** What a voice reads, by the key it is found under. */
export type Catalogue = ReadonlyMap<string, string>;

export interface SaidTables {
  readonly ui: Pick<Ui, 'said' | 'why' | 'tracking'>;
  readonly exercises: Readonly<Record<string, ExerciseWords>>;
  /** What stands before the places of a number: a point or a comma. */
  readonly decimalMark: string;
}

const textsIn = (table: unknown): string[] =>
  typeof table === 'string' ? [table] : typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsIn) : [];

/** The fixed pieces of a template; what is filled in between is said by clips of its own. A comma keeps the voice up. */
const piecesOf = (template: string): string[] =>
  sentencesOf(template).flatMap((sentence) =>
    sentence.includes('{') ? sentence.split(/\{\w+\}/u).map((piece) => `${piece.replace(/[\s.,:]+$/u, '').trim()},`) : [sentence],
  );

/** Every second of a set, longer rests by fives, and loads by halves. */
const WHOLE_UNTIL = 119;
const FIVES_UNTIL = 300;
const HALVES_UNTIL = 30;
function numbers(decimalMark: string): string[] {
  const whole = Array.from({ length: WHOLE_UNTIL + 1 }, (_, n) => String(n));
  const fives = Array.from({ length: (FIVES_UNTIL - WHOLE_UNTIL - 1) / 5 + 1 }, (_, n) => String(WHOLE_UNTIL + 1 + 5 * n));
  const halves = Array.from({ length: HALVES_UNTIL }, (_, n) => `${n}${decimalMark}5`);
  return [...whole, ...fives, ...halves].map((number) => `${number},`);
}

/** In a fixed order, so that the same words make the same recording. */
export function catalogueOf({ ui, exercises, decimalMark }: SaidTables): Catalogue {
  const { setsOf, reps, eachSide, sideToSide, held } = ui.why;
  const templates = [...textsIn(ui.said), setsOf, reps, eachSide, sideToSide, held].flatMap(piecesOf);
  const own = Object.keys(exercises)
    .toSorted()
    .flatMap((id) => {
      const { name = '', setUp = '', breath = '' } = exercises[id] ?? {};
      return [name, setUp, breath].flatMap(sentencesOf);
    });
  const written = new Map<string, string>();
  for (const text of [...numbers(decimalMark), ...templates, ...own]) if (keyOf(text) !== '') written.set(keyOf(text), text);
  // A unit stands written short, and is read long.
  for (const [short, long] of Object.entries(ui.tracking.units)) written.set(keyOf(short), long);
  return written;
}
