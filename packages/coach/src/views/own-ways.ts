// How far the activities came that come back by quotas: for a visit, and for a trainer.
import type { CoachState, LocalDate } from '@plumbline/engine';
import { type OwnActivity, wayOf } from './own-activities.ts';

/** Where one stands, by its own words; also on a day that allows no plan. */
export type OwnWay = Pick<OwnActivity, 'activity' | 'words' | 'unit' | 'goal'> &
  NonNullable<OwnActivity['way']> & { readonly lastOn: LocalDate | undefined };

/** All whose tries have shown where to begin, in the order they were begun. Errors: none. */
export const ownWaysOf = ({ quotas = [], activities }: Pick<CoachState, 'quotas' | 'activities'>): readonly OwnWay[] =>
  quotas.flatMap((record) => {
    const { activity, unit, goal, lastOn } = record;
    const way = Object.hasOwn(activities, activity) ? wayOf(record) : undefined;
    return way === undefined ? [] : [{ activity, words: activities[activity] ?? '', unit, goal, lastOn, ...way }];
  });
