// One item against what happened lately. Source: I-08, I-10, I-12, I-15 (BUD-1), I-36, I-41; rule book 4.5, 4.6, 4.10.
import { toDayNumber } from '../dates.ts';
import type { Dose } from '../exercise.ts';
import type { HistorySummary } from '../reasoning.ts';
import { entryOf } from './context.ts';
import { exceeds, isAboveEveryStart } from './dose-checks.ts';
import { above } from './dose-shape.ts';
import { aerobicBits, type Entry } from './library-index.ts';
import type { Known, Scene } from './scene.ts';
import { report } from './violation.ts';
import { repetitionSeconds, workSeconds } from './work.ts';

const SPIKE = 1.1;
const WALK_STEP_SECONDS = 300;
const RECENT_DAYS = 30;
/** From this hold on a step is 10 s instead of 5. Source: 4.5. */
const LONG_HOLD = 40;
/** From this many days without strength work nothing rises. Source: 4.10. */
const GAP_DAYS = 8;

/** An exercise that was left out so long after a red light was taken away, which is the other way to ease it. Source: 4.13. */
const REMOVED_DAYS = 14;

const isAerobic = (entry: Entry): boolean => (entry.patternBit & aerobicBits) !== 0;

/** Seconds that one minimal step adds to the whole exercise at this dose. Source: BUD-1. */
export function minimalStep(entry: Entry, dose: Dose): number {
  if (isAerobic(entry)) return WALK_STEP_SECONDS;
  if (entry.exercise.measure === 'reps') {
    return (dose.kg === undefined ? 2 : 1) * repetitionSeconds(dose) * dose.sets * entry.sideCount;
  }
  return ((dose.seconds ?? 0) > LONG_HOLD ? 10 : 5) * dose.sets * entry.sideCount;
}

/** Days from the last strength exercise in the history to that day; 0 when there was none. */
function gapDays(scene: Scene, past: HistorySummary): number {
  if (past.lastStrengthOn !== undefined) return scene.day - toDayNumber(past.lastStrengthOn);
  const days = Object.entries(past.byExercise)
    .filter(([id]) => entryOf(scene.context, id)?.strength === true)
    .map(([, known]) => scene.day - toDayNumber(known.lastOn));
  return days.length === 0 ? 0 : Math.min(...days);
}

/** An earlier session of the same plan has strength work, so the gap is over by then. */
const isBack = ({ context, seen }: Scene): boolean => [...seen].some((id) => entryOf(context, id)?.strength === true);

function checkSpike(scene: Scene, { item, entry, where }: Known, best: number): void {
  const today = workSeconds(entry, item.dose);
  const allowed = Math.max(SPIKE * best, best + minimalStep(entry, item.dose));
  if (today > allowed) report(scene.out, where, 'I-15', `BUD-1: ${today} s of work, ${Math.floor(allowed)} allowed`);
}

/** What rose above another dose; a walk cut into parts rises only as a whole. */
const raisedOver = (entry: Entry, dose: Dose, last: Dose): readonly string[] =>
  isAerobic(entry) && !exceeds(entry, dose, last) ? [] : above(dose, last);

export function checkItemHistory(scene: Scene, known: Known): void {
  const { past, out } = scene;
  if (past === undefined) return;
  const { item, entry, where } = known;
  const before = past.byExercise[entry.exercise.id];
  if (before === undefined || !(before.best30d > 0) || scene.day - toDayNumber(before.lastOn) > RECENT_DAYS) {
    if (isAboveEveryStart(scene, entry, item.dose)) report(out, where, 'I-15', 'BUD-1: over every start dose, not done in 30 days');
  } else checkSpike(scene, known, before.best30d);
  if (before === undefined) return;
  const raised = raisedOver(entry, item.dose, before.last);
  const first = !scene.seen.has(entry.exercise.id);
  const lower = raised.length === 0 && above(before.last, item.dose).length > 0;
  const away = scene.day - toDayNumber(before.lastOn) >= REMOVED_DAYS;
  if (before.lastLight === 'red' && first && !lower && !away) report(out, where, 'I-10', 'not lower after a red light');
  if (raised.length === 0) return;
  const what = `${raised.join(' and ')} above last time`;
  if (before.lastLight !== 'green') report(out, where, 'I-08', `${what}, which was ${before.lastLight}`);
  if (scene.frame.noEngine) report(out, where, 'I-41', what);
  const { mode } = scene.session;
  if ((mode === 'light' || mode === 'easy') && !isAerobic(entry)) report(out, where, 'I-12', `${what}, in a session of mode ${mode}`);
  if (first && !isBack(scene) && gapDays(scene, past) >= GAP_DAYS)
    report(out, where, 'I-36', `${what}, after a gap of ${gapDays(scene, past)} days`);
}
