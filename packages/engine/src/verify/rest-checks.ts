// What rests after red and amber lights stays out, what stands in is gentler, and a paused pattern comes back small. Source: 4.13, I-10.
import { toDayNumber } from '../dates.ts';
import type { HistorySummary, Item } from '../reasoning.ts';
import { type Context, entryOf } from './context.ts';
import { aerobicBits, type Entry, patternBits } from './library-index.ts';
import type { Known, Scene } from './scene.ts';
import { report } from './violation.ts';

/** A walk and a breath are never all taken away. Source: I-38. */
const alwaysOpen = aerobicBits | patternBits(['walk', 'breathing']);

/** The first axis, in the order of the vocabulary, on which an exercise asks the most; -1 where it asks for nothing. */
function hardestAxis({ levels }: Entry): number {
  const most = Math.max(...levels);
  return most === 0 ? -1 : levels.indexOf(most);
}

function whyNotInstead(resting: Entry, entry: Entry): string | undefined {
  const axis = hardestAxis(resting);
  if (axis < 0) return undefined;
  if (entry.exercise.rung > resting.exercise.rung) return 'is a rung above';
  return (entry.levels[axis] ?? 0) >= (resting.levels[axis] ?? 0) ? 'is no gentler than' : undefined;
}

/** Why an exercise may not be done on this day (day number) by what rests; undefined where it may. */
export function restRefusal(context: Context, past: HistorySummary, day: number, entry: Entry): string | undefined {
  const { id } = entry.exercise;
  for (const [other, until] of Object.entries(past.resting ?? {})) {
    if (day >= toDayNumber(until)) continue;
    if (other === id) return `rests until ${until}`;
    const resting = entryOf(context, other);
    if (resting === undefined || resting.patternBit !== entry.patternBit || (entry.patternBit & alwaysOpen) !== 0) continue;
    const why = whyNotInstead(resting, entry);
    if (why !== undefined) return `${why} ${other}, which rests`;
  }
  const paused = past.paused?.[entry.exercise.pattern];
  if (paused === undefined) return undefined;
  if (day < toDayNumber(paused)) return `${entry.exercise.pattern} pauses until ${paused}`;
  return entry.exercise.rung > 1 ? `${entry.exercise.pattern} comes back at the first rung` : undefined;
}

/** Repetitions, seconds or metres of all sets. */
function amountOf({ sets, reps, seconds, metres }: Item['dose']): number {
  return sets * (reps ?? seconds ?? metres ?? 0);
}
/** One set of the least that a dose can be: a repetition, or five seconds. */
const leastOf = ({ reps }: Item['dose']): number => (reps === undefined ? 5 : 1);

export function checkRest(scene: Scene, { item, entry, where }: Known): void {
  const { context, past, day, out } = scene;
  if (past === undefined) return;
  const refusal = restRefusal(context, past, day, entry);
  if (refusal !== undefined) report(out, where, 'I-10', `${entry.exercise.id} ${refusal}`);
  for (const id of item.swaps) {
    const swap = entryOf(context, id);
    const why = swap === undefined ? undefined : restRefusal(context, past, day, swap);
    if (why !== undefined) report(out, `${where} swap`, 'I-10', `${id} ${why}`);
  }
  const { start, pattern, target } = entry.exercise;
  if (past.paused?.[pattern] === undefined) return;
  const half = amountOf(start[1] ?? target) / 2;
  if (amountOf(item.dose) > Math.max(half, leastOf(item.dose)))
    report(out, where, 'I-10', `more than half of a start after ${pattern} paused`);
}
