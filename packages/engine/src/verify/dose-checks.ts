// Is the planned amount within what the library, the caps and the first weeks allow? Source: 4.2, 4.3, I-15, I-18, I-19, AM-16.
import type { Dose } from '../exercise.ts';
import { aboveBesidesLoad } from './dose-shape.ts';
import { checkEffort } from './effort-checks.ts';
import { isGentled } from './leanings.ts';
import { aerobicBits, type Entry } from './library-index.ts';
import type { Known, Scene } from './scene.ts';
import { report } from './violation.ts';
import { axisAt, barSeconds, gripOf, isoOf, setSeconds, staticSeconds } from './work.ts';

const WEEK_ONE_SETS = 2;
/** Effort of five at most is five in reserve. Source: AM-16, 2.3. */
const GENTLED_RESERVE = 5;
const iso = axisAt('iso');
/** Walking in a flare: up to six times ten minutes. Source: 4.9. */
const FLARE_WALK_SECONDS = 3600;

/** A walk may be cut into parts, so only its whole length counts. */
export function exceeds(entry: Entry, dose: Dose, bound: Dose): boolean {
  if ((entry.patternBit & aerobicBits) !== 0 && dose.seconds !== undefined && bound.seconds !== undefined) {
    return dose.sets * dose.seconds > bound.sets * bound.seconds || dose.reps !== undefined || dose.metres !== undefined;
  }
  return aboveBesidesLoad(dose, bound);
}

/** Seconds of walking that the person's own tolerance allows at the start, in whole minutes: 0.8 of the mean. Source: 4.3, 4.8. */
export function toleratedWalk(scene: Scene): number {
  const { walkMinutes, tests } = scene.context.person.assessment;
  const told = walkMinutes !== undefined && walkMinutes.length > 0 ? walkMinutes : [tests?.T12?.value ?? 0];
  const mean = told.reduce((sum, minutes) => sum + minutes, 0) / told.length;
  return Math.ceil(0.8 * mean) * 60;
}

/** No level's start dose reaches this high. */
export function isAboveEveryStart(scene: Scene, entry: Entry, dose: Dose): boolean {
  const { start } = entry.exercise;
  const starts = [start[1], start[2], start[3]].filter((bound) => bound !== null);
  if (starts.some((bound) => !exceeds(entry, dose, bound))) return false;
  const walk: Dose = { sets: 1, seconds: toleratedWalk(scene), restSeconds: [0, 0] };
  return entry.exercise.pattern !== 'walk' || exceeds(entry, dose, walk);
}

/** Repetitions beyond the range that lead over to a weight too far from the one in hand. Source: 4.5, nextLoad. */
const BRIDGE_REPS = 2;
/** The most of an exercise; with a weight in hand, once it has been done, as much more as the way to the next weight takes. */
function mostOf({ past }: Scene, { exercise: { id, most } }: Entry, { kg }: Dose): Dose {
  const isLoaded = most.reps !== undefined && kg !== undefined && past?.byExercise[id]?.last.kg !== undefined;
  return isLoaded ? { ...most, reps: (most.reps ?? 0) + BRIDGE_REPS } : most;
}

function checkAmount(scene: Scene, { item, entry, where }: Known): void {
  const { out } = scene;
  const { dose } = item;
  if (scene.kind === 'flare' && entry.exercise.pattern === 'walk') {
    if (setSeconds(entry, dose) * dose.sets > FLARE_WALK_SECONDS) report(out, where, 'I-15', 'walks over an hour in a flare');
    return;
  }
  if (exceeds(entry, dose, mostOf(scene, entry, dose))) report(out, where, 'I-15', 'over the most of this exercise');
  else if (scene.past === undefined && isAboveEveryStart(scene, entry, dose))
    report(out, where, 'I-15', 'over every start dose, with no history');
  const firstWeek = scene.week === 1 && (scene.past === undefined || scene.past.weeks.length === 0);
  if (scene.verdict === 'gentle' && firstWeek && dose.sets > WEEK_ONE_SETS)
    report(out, where, 'I-03', `${dose.sets} sets in week 1 (AM-16)`);
  const gentled = entry.strength && isGentled(scene.context.person, scene.day, scene.day - 7 * (scene.week - 1));
  if (gentled && (dose.sets > WEEK_ONE_SETS || item.rirMin < GENTLED_RESERVE))
    report(out, where, 'I-03', `${dose.sets} sets with ${item.rirMin} in reserve after a recent injury (2.3)`);
}

function checkHolds(scene: Scene, { item, entry, levels, where }: Known): void {
  const { frame, out } = scene;
  const { dose } = item;
  const bar = barSeconds(entry, dose);
  if (bar > frame.hangSeconds) report(out, where, 'I-19', `${bar} s on a bar is over ${frame.hangSeconds}`);
  const full = gripOf(levels) === 3 ? setSeconds(entry, dose) : 0;
  if (full > frame.gripSeconds) report(out, where, 'I-19', `a full grip of ${full} s is over ${frame.gripSeconds}`);
  const cap = frame.caps[iso] ?? 3;
  const held = staticSeconds(entry, dose);
  if (held !== undefined && isoOf(levels) > cap) report(out, where, 'I-19', `a hold of ${held} s is over iso ${cap}`);
}

export function checkDose(scene: Scene, known: Known): void {
  checkAmount(scene, known);
  checkHolds(scene, known);
  checkEffort(scene, known);
}
