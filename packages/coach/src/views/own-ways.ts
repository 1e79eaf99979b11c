// How far the activities came that come back by quotas: for a day, for a visit, and for a trainer.
import type { CoachState, QuotaRecord } from '@plumbline/engine';

/** The number it began with, where it stands, and on how many days it was done. */
export interface Way {
  readonly from: number;
  readonly now: number;
  readonly days: number;
  readonly isReached: boolean;
}
/** Undefined before the tries have shown where to begin. */
export function wayOf({ standing, done, goal }: QuotaRecord): Way | undefined {
  if (standing === undefined) return undefined;
  const { first: from, quota: now } = standing;
  return { from, now, days: new Set(done.map(({ on }) => on)).size, isReached: now >= goal };
}

/** Where one stands, by its own words; also on a day that allows no plan. */
export interface OwnWay extends Way, Pick<QuotaRecord, 'activity' | 'unit' | 'goal' | 'lastOn'> {
  readonly words: string;
}

/** All whose tries have shown where to begin, in the order they were begun. Errors: none. */
export const ownWaysOf = ({ quotas = [], activities }: Pick<CoachState, 'quotas' | 'activities'>): readonly OwnWay[] =>
  quotas.flatMap((record) => {
    const { activity, unit, goal, lastOn } = record;
    const way = Object.hasOwn(activities, activity) ? wayOf(record) : undefined;
    return way === undefined ? [] : [{ activity, words: activities[activity] ?? '', unit, goal, lastOn, ...way }];
  });
