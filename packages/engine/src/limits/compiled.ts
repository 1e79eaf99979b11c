// The same answer as `admissible`, in four machine words: a simulation asks it once for each exercise, person and day.
import type { Limits } from '../reasoning.ts';
import type { Axis, ExerciseId, StressLevel } from '../vocabulary.ts';
import { axes, flags, patterns } from '../vocabulary.ts';
import { allowsShortGrip, isShortGrip, lacksHandHold, noTwistUnderLoad, onlyPatterns, twistsUnderLoad } from './rules-of-pairs.ts';
import { type Judged, levelAt } from './stress.ts';

/** Axes in one word: two bits a level and one guard bit, so that ten subtractions happen at once. */
const AXES_IN_WORD = 10;
const BITS = 3;
/** The guard bit of each of ten axes. */
const GUARDS = 0o4444444444;

/** What the pair rules and the rung ask of an exercise, as further flags after the vocabulary's own. */
const bare = 1 << flags.length;
const twist = 1 << (flags.length + 1);
const longGrip = 1 << (flags.length + 2);
const rung2 = 1 << (flags.length + 3);
const rung3 = 1 << (flags.length + 4);

export interface CompiledLimits {
  /** Bits that an exercise may not have. */
  readonly flags: number;
  readonly patterns: number;
  /** Caps with all guard bits set. */
  readonly low: number;
  readonly high: number;
  readonly ids: readonly ExerciseId[];
}
export interface CompiledExercise {
  readonly flags: number;
  readonly pattern: number;
  readonly low: number;
  readonly high: number;
  readonly id: ExerciseId;
}

const numbered = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, i) => [name, 1 << i]));
const flagBits = numbered(flags);
const patternBits = numbered(patterns);
const bits = (of: ReadonlyMap<string, number>, names: readonly string[]): number =>
  names.reduce((mask, name) => mask | (of.get(name) ?? 0), 0);

function pack(levelOf: (axis: Axis) => StressLevel, from: number): number {
  let word = 0;
  axes.slice(from, from + AXES_IN_WORD).forEach((axis, i) => {
    word |= levelOf(axis) << (i * BITS);
  });
  return word;
}

/** Done once for a person and a day. */
export function compileLimits(limits: Limits): CompiledLimits {
  const shortGrip = allowsShortGrip(limits);
  const cap = (axis: Axis): StressLevel => (axis === 'grip' && shortGrip ? 3 : limits.caps[axis]);
  const outside = limits.only === undefined ? 0 : ~bits(patternBits, onlyPatterns[limits.only]);
  return {
    flags:
      bits(flagBits, limits.bannedFlags) |
      (limits.handHoldForBalance ? bare : 0) |
      (noTwistUnderLoad(limits) ? twist : 0) |
      (shortGrip ? longGrip : 0) |
      (limits.rungMax < 3 ? rung3 : 0) |
      (limits.rungMax < 2 ? rung2 : 0),
    patterns: bits(patternBits, limits.bannedPatterns) | outside,
    low: pack(cap, 0) | GUARDS,
    high: pack(cap, AXES_IN_WORD) | GUARDS,
    ids: limits.bannedIds,
  };
}

/** Done once for the library. The exercise is judged at its gentlest, as `admissible` does without a dose. */
export function compileExercise(e: Judged): CompiledExercise {
  const level = (axis: Axis): StressLevel => levelAt(e, axis);
  return {
    flags:
      bits(flagBits, e.flags) |
      (lacksHandHold(e) ? bare : 0) |
      (twistsUnderLoad(e) ? twist : 0) |
      ((e.stress.grip ?? 0) > 2 && !isShortGrip(e) ? longGrip : 0) |
      (e.rung === 3 ? rung3 : 0) |
      (e.rung === 2 ? rung2 : 0),
    pattern: bits(patternBits, [e.pattern]),
    low: pack(level, 0),
    high: pack(level, AXES_IN_WORD),
    id: e.id,
  };
}

/** Equal to `admissible(exercise, limits)` for what was compiled; a handful of integer operations. */
export function admits(limits: CompiledLimits, exercise: CompiledExercise): boolean {
  if ((limits.flags & exercise.flags) !== 0 || (limits.patterns & exercise.pattern) !== 0) return false;
  if (((limits.low - exercise.low) & GUARDS) !== GUARDS || ((limits.high - exercise.high) & GUARDS) !== GUARDS) return false;
  return limits.ids.length === 0 || !limits.ids.includes(exercise.id);
}
