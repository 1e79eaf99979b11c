// External load: how heavy a first one may be, and how far it may rise. Source: 4.3, 4.5 (`nextLoad`, first load), I-16, I-17, AM-20.
import type { Dose, Loading } from '../exercise.ts';
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

const isOver = (kg: number, limit: number): boolean => kg - limit > ROUNDING;

/** Heaviest first load in kg for a body of `bodyKg`. */
function firstLimit(loading: Loading, bodyKg: number): number {
  if (loading.region === 'carry') return FIRST_CARRY_A_HAND * bodyKg * Math.max(1, loading.hands);
  return loading.region === 'lower' ? FIRST_LOWER * bodyKg : FIRST_UPPER_KG;
}

/** No cap lies on anything the exercise does, which AM-20 asks for. */
const isUncapped = (scene: Scene, entry: Entry): boolean =>
  entry.levels.every((level, axis) => level === 0 || (scene.frame.caps[axis] ?? 3) === 3);

/** The load that AM-20 starts from, kg; 0 when it does not apply. */
function comfortable(scene: Scene, entry: Entry): number {
  const kg = scene.context.person.assessment.comfortableKg?.[entry.exercise.id] ?? 0;
  return isUncapped(scene, entry) ? kg : 0;
}

/** Body weight has reached the top of the range in every set, or a load was used before. Source: 4.5 `mastered`. */
export function isMastered(entry: Entry, last: Dose | undefined): boolean {
  if (last === undefined) return false;
  if (last.kg !== undefined) return true;
  const { target, most } = entry.exercise;
  const top = (name: 'sets' | 'reps' | 'seconds'): number => Math.min(target[name] ?? 0, most[name] ?? 0);
  return last.sets >= top('sets') && (last.reps ?? 0) >= top('reps') && (last.seconds ?? 0) >= top('seconds');
}

/** A load that is lifted now, and what came before it. */
interface Lift {
  readonly loading: Loading;
  readonly kg: number;
  readonly last: Dose | undefined;
}

function checkFirst(scene: Scene, { item, entry, where }: Known, { loading, kg, last }: Lift): void {
  const { out } = scene;
  const known = comfortable(scene, entry);
  if (known > 0) {
    const limit = COMFORTABLE_SHARE * known;
    if (isOver(kg, limit)) report(out, where, 'I-17', `${kg} kg is over ${limit}, six tenths of the comfortable load`);
    if (item.rirMin < COMFORTABLE_RESERVE) report(out, where, 'I-17', `${item.rirMin} in reserve with a load of AM-20`);
    return;
  }
  const limit = firstLimit(loading, scene.context.kg);
  if (isOver(kg, limit)) report(out, where, 'I-17', `${kg} kg is over ${limit} for a first load`);
  if (!loading.needed && !isMastered(entry, last)) report(out, where, 'I-17', 'a load before body weight is mastered');
}

/** The smallest weight owned above the last one, when the rise starts again low: rule book 4.5, "if the smallest step is larger". */
function isBridged(scene: Scene, { item, entry }: Known, { loading, kg }: Lift, last: Dose, lastKg: number): boolean {
  const { most, target, restartReps } = entry.exercise;
  const hands = Math.max(1, loading.hands);
  const owned = scene.context.person.profile.weightsKg ?? [];
  if (owned.some((weight) => isOver(weight * hands, lastKg) && isOver(kg, weight * hands))) return false;
  const { reps, seconds } = item.dose;
  if (reps === undefined) {
    const low = 5 * Math.floor(0.14 * (most.seconds ?? 0));
    return (last.seconds ?? 0) >= (most.seconds ?? Number.POSITIVE_INFINITY) && (seconds ?? 0) <= low;
  }
  const earned = Math.min(most.reps ?? 0, (target.reps ?? 0) + 2);
  return (last.reps ?? 0) >= earned && reps <= Math.max(5, (restartReps ?? 7) - 2);
}

export function checkLoad(scene: Scene, known: Known): void {
  const { item, entry, where } = known;
  const { kg } = item.dose;
  if (kg === undefined) return;
  const { out, context } = scene;
  const { loading } = entry.exercise;
  if (loading === undefined) {
    report(out, where, 'I-17', 'takes no load');
    return;
  }
  if (loading.region === 'carry' && isOver(kg, MOST_CARRIED * context.kg)) {
    report(out, where, 'I-03', `carries ${kg} kg, over half of body weight`);
  }
  const last = scene.past?.byExercise[entry.exercise.id]?.last;
  const lift: Lift = { loading, kg, last };
  if (last?.kg === undefined) {
    checkFirst(scene, known, lift);
    return;
  }
  const share = loading.region === 'upper' ? 1.05 : 1.1;
  const steep = isOver(kg, last.kg * share) && !isBridged(scene, known, lift, last, last.kg);
  if (steep) report(out, where, 'I-16', `from ${last.kg} to ${kg} kg`);
}
