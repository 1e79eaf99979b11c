// External load: how heavy a first one may be, and how far it may rise. Source: 4.3, 4.5 (`nextLoad`, first load), I-16, I-17, AM-20.
import type { Dose } from '../exercise.ts';
import type { Entry } from './library-index.ts';
import type { Known, Scene } from './scene.ts';
import { report } from './violation.ts';

const MOST_CARRIED = 0.5;
const FIRST_CARRY_A_HAND = 0.05;
const FIRST_LOWER = 0.1;
const FIRST_UPPER_KG = 5;
const COMFORTABLE_SHARE = 0.6;
const COMFORTABLE_RESERVE = 4;
/** Decimal fractions of kilograms may differ in the last place. */
const ROUNDING = 1e-9;

/** Heaviest first load in kg for a body of `bodyKg`. */
function firstLimit(entry: Entry, bodyKg: number): number {
  const loading = entry.exercise.loading;
  if (loading?.region === 'carry') return FIRST_CARRY_A_HAND * bodyKg * Math.max(1, loading.hands);
  return loading?.region === 'lower' ? FIRST_LOWER * bodyKg : FIRST_UPPER_KG;
}

/** No cap lies on anything the exercise does, which AM-20 asks for. */
const isUncapped = (scene: Scene, entry: Entry): boolean =>
  entry.levels.every((level, axis) => level === 0 || (scene.frame.caps[axis] ?? 3) === 3);

function comfortable(scene: Scene, entry: Entry): number | undefined {
  const kg = scene.context.person.assessment.comfortableKg?.[entry.exercise.id];
  return kg !== undefined && kg > 0 && isUncapped(scene, entry) ? kg : undefined;
}

/** Body weight has reached the top of the range in every set, or a load was used before. Source: 4.5 `mastered`. */
export function isMastered(entry: Entry, last: Dose | undefined): boolean {
  if (last === undefined) return false;
  if (last.kg !== undefined) return true;
  const { target, most } = entry.exercise;
  const top = (name: 'sets' | 'reps' | 'seconds'): number => Math.min(target[name] ?? 0, most[name] ?? 0);
  return last.sets >= top('sets') && (last.reps ?? 0) >= top('reps') && (last.seconds ?? 0) >= top('seconds');
}

function checkFirst(scene: Scene, { item, entry, where }: Known, kg: number, last: Dose | undefined): void {
  const { out } = scene;
  const known = comfortable(scene, entry);
  if (known !== undefined) {
    const limit = COMFORTABLE_SHARE * known;
    if (kg > limit + ROUNDING) report(out, where, 'I-17', `${kg} kg is over ${limit}, six tenths of the comfortable load`);
    if (item.rirMin < COMFORTABLE_RESERVE) report(out, where, 'I-17', `${item.rirMin} in reserve with a load of AM-20`);
    return;
  }
  const limit = firstLimit(entry, scene.context.kg);
  if (kg > limit + ROUNDING) report(out, where, 'I-17', `${kg} kg is over ${limit} for a first load`);
  const early = entry.exercise.loading?.needed !== true && !isMastered(entry, last);
  if (early) report(out, where, 'I-17', 'a load before body weight is mastered');
}

/** The smallest weight owned above the last one, when the rise starts again low: rule book 4.5, "if the smallest step is larger". */
function isBridged(scene: Scene, entry: Entry, last: Dose, dose: Dose): boolean {
  const { most, target, restartReps } = entry.exercise;
  const hands = Math.max(1, entry.exercise.loading?.hands ?? 1);
  const owned = scene.context.person.profile.weightsKg ?? [];
  const between = owned.some((kg) => kg * hands > (last.kg ?? 0) + ROUNDING && kg * hands < (dose.kg ?? 0) - ROUNDING);
  if (between) return false;
  if (dose.reps === undefined) {
    const low = 5 * Math.floor(0.14 * (most.seconds ?? 0));
    return (last.seconds ?? 0) >= (most.seconds ?? Number.POSITIVE_INFINITY) && (dose.seconds ?? 0) <= low;
  }
  const earned = Math.min(most.reps ?? 0, (target.reps ?? 0) + 2);
  return (last.reps ?? 0) >= earned && dose.reps <= Math.max(5, (restartReps ?? 7) - 2);
}

/** A rise from one load to a heavier one. */
export function isSteepRise(scene: Scene, entry: Entry, last: Dose, dose: Dose): boolean {
  if (last.kg === undefined || dose.kg === undefined) return false;
  const share = entry.exercise.loading?.region === 'upper' ? 1.05 : 1.1;
  return dose.kg > last.kg * share + ROUNDING && !isBridged(scene, entry, last, dose);
}

export function checkLoad(scene: Scene, known: Known): void {
  const { item, entry, where } = known;
  const { kg } = item.dose;
  if (kg === undefined) return;
  const { out, context } = scene;
  const loading = entry.exercise.loading;
  if (loading === undefined) {
    report(out, where, 'I-17', 'takes no load');
    return;
  }
  if (loading.region === 'carry' && kg > MOST_CARRIED * context.kg)
    report(out, where, 'I-03', `carries ${kg} kg, over half of body weight`);
  const last = scene.past?.byExercise[entry.exercise.id]?.last;
  if (last?.kg === undefined) checkFirst(scene, known, kg, last);
  else if (isSteepRise(scene, entry, last, item.dose)) report(out, where, 'I-16', `from ${last.kg} to ${kg} kg`);
}
