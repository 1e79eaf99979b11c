// A lighter week when signs gather, and a review after long heavy work. Source: rule book 4.11.
import type { Because } from '../reasoning.ts';
import type { Light } from '../vocabulary.ts';

export interface RecentWeek {
  /** Mean pain before sessions this week, and over the two weeks before; absent without sessions. */
  readonly meanPre?: number;
  readonly meanPreBefore?: number;
  /** Combined lights of the last 7 days' sessions. */
  readonly lights: readonly Light[];
  /** Energies told in the last 7 days, one a day, 1 to 5. */
  readonly energies: readonly number[];
  /** Exercises stepped down in the last 7 days because two greens in a row were not finished. */
  readonly exercisesFailedTwice: number;
}
export interface Deload {
  readonly due: boolean;
  readonly because: readonly Because[];
}

/** A lighter week: days, and share of the work in percent. Same rung, no progression. */
export const DELOAD_DAYS = 7;
export const deloadRules = { workPercent: 60, rungDrop: 0, progression: false } as const;

const sign = (field: string, was: number, now: number): Because => ({ rule: '4.11', source: 'design', field, was, now });

function painRose({ meanPre, meanPreBefore }: RecentWeek): Because[] {
  if (meanPre === undefined || meanPreBefore === undefined || meanPre < meanPreBefore + 1) return [];
  return [sign('pre', meanPreBefore, meanPre)];
}
function lightsTurned({ lights }: RecentWeek): Because[] {
  let ambers = 0;
  let reds = 0;
  for (const light of lights) {
    if (light === 'amber') ambers += 1;
    if (light === 'red') reds += 1;
  }
  return ambers >= 2 || reds >= 1 ? [sign('lights', 0, ambers + reds)] : [];
}
/** Energy that counts as low, 1 to 5. */
export const LOW_ENERGY = 2;
function energyLow({ energies }: RecentWeek): Because[] {
  const low = energies.filter((energy) => energy <= LOW_ENERGY).length;
  return low >= 3 ? [sign('energy', 0, low)] : [];
}
const notFinished = ({ exercisesFailedTwice }: RecentWeek): Because[] =>
  exercisesFailedTwice >= 2 ? [sign('completed', 0, exercisesFailedTwice)] : [];

/** Due when two or more of the four signs are there; `because` names them. */
export function autoDeload(week: RecentWeek): Deload {
  const because = [...painRose(week), ...lightsTurned(week), ...energyLow(week), ...notFinished(week)];
  return { due: because.length >= 2, because };
}

/** A review is forced after this many weeks in a row of heavy work on rung 3. */
export const HEAVY_WEEKS_TO_REVIEW = 6;
export const reviewDue = (consecutiveHeavyWeeksOnRung3: number): boolean => consecutiveHeavyWeeksOnRung3 >= HEAVY_WEEKS_TO_REVIEW;
