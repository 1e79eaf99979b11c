// The library made quick to ask: levels as a list, flags and patterns as bits, by id and by pattern.
import type { Exercise } from '../exercise.ts';
import type { Library } from '../reasoning.ts';
import { axes, type Flag, flags, groups, type Pattern, patterns, strengthPatterns } from '../vocabulary.ts';

export interface Entry {
  readonly index: number;
  readonly exercise: Exercise;
  /** Levels 0 to 3 in the order of `axes`. */
  readonly levels: readonly number[];
  readonly flagBits: number;
  readonly patternBit: number;
  /** Its own pattern and those one exposure also counts for. */
  readonly creditBits: number;
  readonly strength: boolean;
  /** How a static effort is timed; undefined: the library's own level stands. */
  readonly staticFrom: 'hold' | 'bar' | undefined;
  /** 2 when it is done left, then right. */
  readonly sideCount: 1 | 2;
  readonly smallRange: boolean;
  readonly rollsLowBack: boolean;
}
export interface LibraryIndex {
  readonly library: Library;
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
}

export const patternBits = (list: readonly Pattern[]): number => list.reduce((bits, pattern) => bits | (1 << patterns.indexOf(pattern)), 0);
export const flagBits = (list: readonly Flag[]): number => list.reduce((bits, flag) => bits | (1 << flags.indexOf(flag)), 0);

export const strengthBits = patternBits(strengthPatterns);
export const mobilityBits = patternBits(groups.MOBILITY);
export const aerobicBits = patternBits(groups.WALK);
export const hangBits = patternBits(['hang_passive', 'hang_active']);
export const stretchBit = patternBits(['stretch']);

const lowBack: readonly string[] = ['erector spinae', 'multifidus', 'quadratus lumborum'];
const pressing = flagBits(['smrSpine', 'smrLimb', 'ballPressure']);

const restsOnLowBack = (exercise: Exercise): boolean =>
  (exercise.pattern === 'smr' || (flagBits(exercise.flags) & pressing) !== 0) &&
  exercise.muscles.main.some((muscle) => lowBack.includes(muscle) || muscle.includes('lumbar') || muscle.includes('low back'));

function toEntry(exercise: Exercise, index: number): Entry {
  const patternBit = patternBits([exercise.pattern]);
  const strength = (patternBit & strengthBits) !== 0;
  return {
    index,
    exercise,
    levels: axes.map((axis) => exercise.stress[axis] ?? 0),
    flagBits: flagBits(exercise.flags),
    patternBit,
    creditBits: patternBit | patternBits(exercise.alsoCredits),
    strength,
    staticFrom: exercise.isoFrom ?? (strength && exercise.measure === 'hold' ? 'hold' : undefined),
    sideCount: exercise.sides === 'each' ? 2 : 1,
    smallRange: exercise.flags.includes('smallRange'),
    rollsLowBack: restsOnLowBack(exercise),
  };
}

// The library never changes, so its index is kept as long as it is: one made for each of 100,000 people would cost more than the check.
const kept = new WeakMap<Library, LibraryIndex>();

export function indexLibrary(library: Library): LibraryIndex {
  const known = kept.get(library);
  if (known !== undefined) return known;
  const entries = library.exercises.map(toEntry);
  const index = { library, entries, byId: new Map(entries.map((entry) => [entry.exercise.id, entry])) };
  kept.set(library, index);
  return index;
}
