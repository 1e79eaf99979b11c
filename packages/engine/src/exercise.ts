// What the library says of one exercise: facts only, no words. Words are kept apart, one table a language.
import type { SourceId } from './sources.ts';
import type { Axis, ExerciseId, Flag, Kit, LadderId, Pattern, Stress } from './vocabulary.ts';

/**
 * How much of an exercise.
 *
 * Units: `seconds` a set's length for hold, time and distance; for `reps` the hold inside each repetition; `metres` a set's
 * distance; `kg` total external load; `restSeconds` shortest and longest rest between sets; `tempo` seconds down, pause, up.
 */
export interface Dose {
  readonly sets: number;
  readonly reps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  readonly kg?: number;
  readonly restSeconds: readonly [number, number];
  readonly tempo?: readonly [number, number, number];
}

export type Kind = 'exercise' | 'drill' | 'stretch' | 'soft-tissue' | 'recovery' | 'practice' | 'habit' | 'assessment';
export type Position =
  | 'standing'
  | 'seated'
  | 'supine'
  | 'prone'
  | 'side-lying'
  | 'quadruped'
  | 'kneeling'
  | 'half-kneeling'
  | 'plank'
  | 'hanging'
  | 'varied';
export type Measure = 'reps' | 'hold' | 'time' | 'distance';
/** `one` works both halves at once; `each` does one side, then the other; `alternating` changes side at every repetition. */
export type Sides = 'one' | 'each' | 'alternating';

/** How external load may be added. Source: rule book 4.5 (`nextLoad`, first load). */
export interface Loading {
  /** Where the load acts: decides the largest step, 10 % lower body and carry, 5 % upper body. */
  readonly region: 'lower' | 'upper' | 'carry';
  /** How many weights are held; `dose.kg` is their total. */
  readonly hands: 0 | 1 | 2;
  /** The exercise is done only with a weight (a carry, a goblet squat), so a load is chosen from the start. */
  readonly needed: boolean;
}

export interface Exercise {
  readonly id: ExerciseId;
  readonly kind: Kind;
  readonly pattern: Pattern;
  /** Other patterns that one exposure also counts for, e.g. suitcase carry → core_antilat. */
  readonly alsoCredits: readonly Pattern[];
  readonly position: Position;
  /** Difficulty, 1 to 3 (catalogue level 1-2 → 1, 3 → 2, 4-5 → 3), and the line of easier and harder ones it belongs to. */
  readonly rung: 1 | 2 | 3;
  readonly ladder?: LadderId;
  /** Same purpose, mutual. */
  readonly substitutes: readonly ExerciseId[];
  readonly stress: Stress;
  /** `iso` follows the planned hold: 'hold' from `seconds`, 'bar' from repetitions × 4 s on the bar. */
  readonly isoFrom?: 'hold' | 'bar';
  readonly flags: readonly Flag[];
  /** Any one of these sets of kit will do; `[]` inside means none is needed. Household stand-ins are further sets. */
  readonly kit: readonly (readonly Kit[])[];
  readonly measure: Measure;
  readonly sides: Sides;
  /** Where level 1, 2 and 3 start (rule book 4.3); null where that level does not do it. */
  readonly start: Readonly<Record<1 | 2 | 3, Dose | null>>;
  /** The source's dose, aimed at; `most` is never passed. */
  readonly target: Dose;
  readonly most: Dose;
  /** Repetitions to go back to when a set or load is added. */
  readonly restartReps?: number;
  readonly loading?: Loading;
  /** False: only when the person asks for it (opt-in). */
  readonly autoPrescribe: boolean;
  readonly muscles: { readonly main: readonly string[]; readonly also: readonly string[] };
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly sources: readonly SourceId[];
  /** Numbered items of the articles that this entry provides, e.g. 'S002-16'. */
  readonly seeds: readonly string[];
}

/** The words of one exercise in one language. Plain, reading age about eleven, second person. */
export interface ExerciseWords {
  readonly name: string;
  readonly aliases: readonly string[];
  /** One sentence: what it is good for. */
  readonly purpose: string;
  /** How to get ready: where, with what, in which position. */
  readonly setUp: string;
  /** Three to six steps. */
  readonly steps: readonly string[];
  /** Two to four short reminders said during the set. */
  readonly cues: readonly string[];
  readonly breath: string;
  /** What people often find hard, and how to make it easier. */
  readonly difficulties: readonly { readonly what: string; readonly ease: string }[];
  /** When to end the set. */
  readonly stopIf: readonly string[];
  /** What to use when the kit is missing; empty where no kit is needed. */
  readonly standIns: string;
}

export type StressVector = Readonly<Record<Axis, number>>;
