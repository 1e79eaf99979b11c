// The library laid out for the planner: indexes instead of searches. Built once per library, never changed.
import { doseWith } from '../dose.ts';
import type { Dose, Exercise } from '../exercise.ts';
import { type CompiledExercise, compileExercise } from '../limits/compiled.ts';
import { heavy } from '../progress/spacing.ts';
import type { Library, ProgramTree } from '../reasoning.ts';
import { table } from '../table.ts';
import type { ExerciseId, Pattern } from '../vocabulary.ts';
import { axes, kits, patterns, strengthPatterns } from '../vocabulary.ts';

export interface Catalog {
  readonly library: Library;
  /** Sorted by id, so that an index orders like an id. */
  readonly exercises: readonly Exercise[];
  readonly indexOf: ReadonlyMap<ExerciseId, number>;
  readonly byPattern: ReadonlyMap<Pattern, readonly number[]>;
  /** Without entries that are never led as a set inside a session: habits and self-tests. */
  readonly led: readonly number[];
  readonly compiled: readonly CompiledExercise[];
  /** Same number: the same ladder. */
  readonly family: Int32Array;
  readonly stressSum: Int32Array;
  /** 1 where the exercise is on the first rung and no axis passes 1: what a sore day or a few minutes may hold. */
  readonly low: Uint8Array;
  readonly eases: Uint8Array;
  /** 1 where it is heavy work with little in reserve (4.12), and where its own stress loads the grip hard (I-28). */
  readonly heavy: Uint8Array;
  readonly gripsHard: Uint8Array;
  /** 1 where it is made for people who cannot use the usual form: it serves everyone else last, unless nothing else may. */
  readonly adapted: Uint8Array;
  /** Kit alternatives as [low, high] bit words. */
  readonly kitWords: readonly (readonly (readonly [number, number])[])[];
  /** A program in the program language as a tree; undefined where it needs a repair. This package has no grammar: whoever has one brings it. */
  readonly readProgram: (text: string) => ProgramTree | undefined;
}

/** From this level on a slot counts among those that grip hard. Source: 4.7, I-28. */
export const HARD_GRIP = 2;

const kitBit = new Map(kits.map((k, i) => [k as string, i]));

/** A set of kit as two 32-bit words. Unknown kit is ignored. */
export function kitWords(owned: readonly string[]): readonly [number, number] {
  let low = 0;
  let high = 0;
  for (const name of owned) {
    const bit = kitBit.get(name);
    if (bit === undefined) continue;
    if (bit < 31) low |= 1 << bit;
    else high |= 1 << (bit - 31);
  }
  return [low, high];
}

/** The optional fields of an exercise, all there and empty. */
const optional = { ladder: undefined, isoFrom: undefined, restartReps: undefined, loading: undefined };
/** With every field in the same order: a program reads a list of things quickest where all are built alike. */
const alike = (e: Exercise): Exercise => ({
  ...({ id: e.id, kind: e.kind, pattern: e.pattern, ...optional } as object),
  ...e,
  stress: table(e.stress),
  start: { 1: likeAll(e.start[1]), 2: likeAll(e.start[2]), 3: likeAll(e.start[3]) },
  target: doseWith(e.target, e.target),
  most: doseWith(e.most, e.most),
});
const likeAll = (dose: Dose | null): Dose | null => dose && doseWith(dose, dose);

const strength = new Set<string>(strengthPatterns);
const isAdapted = (e: Exercise): boolean =>
  strength.has(e.pattern) && (e.id.startsWith('in-bed') || (e.position === 'seated' && e.seeds.length === 0));

export function buildCatalog(library: Library, readProgram: Catalog['readProgram'] = () => undefined): Catalog {
  const exercises = library.exercises.map(alike).sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(exercises.map((e, i) => [e.id, i]));
  const byPattern = new Map<Pattern, number[]>(patterns.map((p) => [p, []]));
  const families = new Map<string, number>();
  const family = new Int32Array(exercises.length);
  const stressSum = new Int32Array(exercises.length);
  const low = new Uint8Array(exercises.length);
  const eases = new Uint8Array(exercises.length);
  const heavyWork = new Uint8Array(exercises.length);
  const gripsHard = new Uint8Array(exercises.length);
  const adapted = new Uint8Array(exercises.length);
  exercises.forEach((e, i) => {
    byPattern.get(e.pattern)?.push(i);
    const name = e.ladder ?? e.id;
    if (!families.has(name)) families.set(name, families.size);
    family[i] = families.get(name) ?? -1;
    stressSum[i] = axes.reduce((sum, axis) => sum + (e.stress[axis] ?? 0), 0);
    low[i] = e.rung === 1 && axes.every((axis) => (e.stress[axis] ?? 0) <= 1) ? 1 : 0;
    adapted[i] = isAdapted(e) ? 1 : 0;
    heavyWork[i] = heavy(e, 0) ? 1 : 0;
    gripsHard[i] = (e.stress.grip ?? 0) >= HARD_GRIP ? 1 : 0;
    eases[i] = e.flags.includes('easesFlexion') || e.flags.includes('easesExtension') ? 1 : 0;
  });
  return {
    library,
    exercises,
    indexOf,
    byPattern,
    led: exercises.flatMap((e, i) => (e.kind === 'habit' || e.kind === 'assessment' ? [] : [i])),
    family,
    stressSum,
    low,
    eases,
    heavy: heavyWork,
    gripsHard,
    adapted,
    compiled: exercises.map(compileExercise),
    kitWords: exercises.map((e) => e.kit.map((set) => kitWords(set))),
    readProgram,
  };
}

/** The same exercises with one program more, or with another of the same name. */
export const withProgram = (catalog: Catalog, tree: ProgramTree): Catalog => ({
  ...catalog,
  library: { ...catalog.library, programs: [...catalog.library.programs.filter(({ id }) => id !== tree.id), tree] },
});

/** True when one of the exercise's kit alternatives is wholly owned. */
export function hasKit(catalog: Catalog, index: number, owned: readonly [number, number]): boolean {
  const sets = catalog.kitWords[index] ?? [];
  for (let i = 0; i < sets.length; i++) {
    const [low, high] = sets[i] as readonly [number, number];
    if ((low & ~owned[0]) === 0 && (high & ~owned[1]) === 0) return true;
  }
  return false;
}
