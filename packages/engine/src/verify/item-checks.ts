// One item of a session: is it allowed, are its sides, rung, dose and load right? Source: 0.4, I-03, I-21, I-27, I-29, I-40, I-41.
import type { Item } from '../reasoning.ts';
import { overCap, refusalOf } from './allowed.ts';
import { entryOf } from './context.ts';
import { checkDose } from './dose-checks.ts';
import { brokenDose } from './dose-shape.ts';
import { checkItemHistory } from './history-checks.ts';
import { hangBits } from './library-index.ts';
import { checkLoad, isMastered } from './load-checks.ts';
import { checkRest } from './rest-checks.ts';
import type { Known, Scene } from './scene.ts';
import { report } from './violation.ts';
import { axialOf, axisAt, leanOf, levelsAt, loadedLevels } from './work.ts';

const FLEX = axisAt('flex');
const ROT = axisAt('rot');

function checkAdmissible(scene: Scene, { item, entry, where }: Known): void {
  const { context, frame, out } = scene;
  const refusal = refusalOf(context, frame, entry);
  if (refusal !== undefined) {
    report(out, where, refusal.invariant, `${entry.exercise.id}: ${refusal.detail}`);
    return;
  }
  const loaded = loadedLevels(entry, item.dose, context.kg);
  const over = loaded === entry.levels ? undefined : overCap(frame, entry, loaded);
  if (over !== undefined) report(out, where, 'I-03', `with ${item.dose.kg} kg: ${over}`);
  const bendsAndTurns = (loaded[FLEX] ?? 0) >= 1 && (loaded[ROT] ?? 0) >= 1;
  const underLoad = item.dose.kg !== undefined || entry.exercise.loading?.needed === true || axialOf(loaded) >= 2;
  if (frame.noLoadedTwist && bendsAndTurns && underLoad) report(out, where, 'I-03', 'bends and turns under load (OSTEO)');
  if (frame.hingeFirst && leanOf(loaded) === 2 && !hasHinge(scene)) report(out, where, 'I-03', 'leans before a hinge is mastered (OSTEO)');
}

/** A hinge that went well at the top of its range. */
function hasHinge(scene: Scene): boolean {
  return Object.entries(scene.past?.byExercise ?? {}).some(([id, known]) => {
    const entry = entryOf(scene.context, id);
    return entry?.exercise.pattern === 'hinge' && known.lastLight === 'green' && isMastered(entry, known.last);
  });
}

function checkSides(scene: Scene, { item, entry, where }: Known): void {
  const { sides } = item;
  const even =
    entry.sideCount === 2
      ? sides.length === 2 && sides.includes('left') && sides.includes('right')
      : sides.length === 1 && sides[0] === 'both';
  if (even) return;
  const mixedGrip = entry.sideCount === 2 && (entry.patternBit & hangBits) !== 0;
  report(scene.out, where, mixedGrip ? 'I-29' : 'I-27', `sides ${sides.join(' ') || 'none'} of an exercise done ${entry.exercise.sides}`);
}

function checkSwaps(scene: Scene, { item, where }: Known): void {
  for (const id of item.swaps) {
    const entry = entryOf(scene.context, id);
    const refusal =
      entry === undefined ? { invariant: 'I-03' as const, detail: 'is not in the library' } : refusalOf(scene.context, scene.frame, entry);
    if (refusal !== undefined) report(scene.out, `${where} swap`, refusal.invariant, `${id}: ${refusal.detail}`);
  }
}

/** Checks one item and returns it with its exercise, so that the session's own checks can read it; undefined when it is unknown. */
export function checkItem(scene: Scene, item: Item): Known | undefined {
  const { context, frame, out } = scene;
  const where = `${scene.date} ${item.id}`;
  const entry = entryOf(context, item.exercise);
  if (entry === undefined) {
    report(out, where, 'I-03', `${item.exercise} is not in the library`);
    return undefined;
  }
  const known: Known = { item, entry, levels: levelsAt(entry, item.dose, context.kg), where };
  checkAdmissible(scene, known);
  checkSwaps(scene, known);
  checkSides(scene, known);
  if (item.rung !== entry.exercise.rung) report(out, where, 'I-21', `rung ${item.rung} of an exercise of rung ${entry.exercise.rung}`);
  const optional = item.optional === true || !entry.strength;
  if (frame.noEngine && !optional) report(out, where, 'I-41', 'strength work has to be optional');
  const broken = brokenDose(item.dose, entry.exercise.measure);
  if (broken !== undefined) {
    report(out, where, 'I-40', broken);
    return known;
  }
  checkDose(scene, known);
  checkLoad(scene, known);
  checkItemHistory(scene, known);
  checkRest(scene, known);
  return known;
}
