// Is enough left in reserve, and rest long enough? Weeks of the effort scale count by family of exercises. Source: 4.2, I-18.
import { toDayNumber } from '../dates.ts';
import type { Known, Scene } from './scene.ts';
import { report } from './violation.ts';

/** Fewest repetitions in reserve by week. Source: 4.2. */
export const reserveOfWeek = (week: number): number => (week <= 2 ? 4 : week <= 4 ? 3 : 2);

/** What a ladder holds is one family; what is on none is alone. */
export const kinOf = ({ entry }: Known): string => entry.exercise.ladder ?? entry.exercise.id;
export const countsWeeks = ({ item, entry }: Known): boolean => entry.strength && item.role === 'main';

/** Weeks since a family was first met, in the log or in this plan; of all else, weeks of the plan. Undefined where a log does not say. */
function weekOf({ past, begun, day, week }: Scene, known: Known): number | undefined {
  if (!countsWeeks(known)) return past === undefined ? week : undefined;
  if (past !== undefined && past.met === undefined) return undefined;
  const met = past?.met?.[kinOf(known)];
  const first = met === undefined ? (begun.get(kinOf(known)) ?? day) : toDayNumber(met);
  return Math.floor((day - first) / 7) + 1;
}

export function checkEffort(scene: Scene, known: Known): void {
  const { frame, out, kind } = scene;
  const { item, entry, where } = known;
  const week = weekOf(scene, known);
  const least = Math.max(frame.rirMin, week === undefined ? 0 : reserveOfWeek(week), kind === 'flare' ? 4 : 0);
  if (!(item.rirMin >= least)) report(out, where, 'I-18', `${item.rirMin} in reserve is under ${least}`);
  const short = entry.strength && item.dose.sets > 1 && item.dose.restSeconds[0] < frame.restSeconds;
  if (short) report(out, where, 'I-03', `a rest of ${item.dose.restSeconds[0]} s is under ${frame.restSeconds}`);
}
