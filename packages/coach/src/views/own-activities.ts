// Activities that come back by quotas, as a day and their own page show them: tries, the day's number, what was done, how far it came. Source: rule book 4.8.
import {
  type Amount,
  type CoachState,
  daysBetween,
  type Fact,
  type FactId,
  type LocalDate,
  MOST_QUOTAS,
  type QuotaOn,
  type QuotaRecord,
  quotasOn,
  quotaTrials,
  TRIALS,
} from '@plumbline/engine';
import { latelyOf } from './lately.ts';
import { type Way, wayOf } from './own-ways.ts';

export interface OwnActivity extends Pick<QuotaRecord, 'activity' | 'unit' | 'goal'> {
  /** In the person's own words. */
  readonly words: string;
  /** Those that count, oldest first; as long as fewer than `trialsOf` are told there is no quota. */
  readonly trials: readonly Amount[];
  readonly trialsOf: number;
  readonly today: QuotaOn | undefined;
  /** What was told of it today, a try or an exposure. */
  readonly toldToday: number;
  /** The facts of today that say so, oldest first: what taking it back withdraws. */
  readonly takesBack: readonly FactId[];
  readonly way: Way | undefined;
}

/** In the order they were begun; `facts` are those of today, in the order they were told. Errors: none. */
export function ownActivitiesOn(state: CoachState, facts: readonly Fact[], on: LocalDate): readonly OwnActivity[] {
  const quotas = quotasOn(state, on);
  const today = latelyOf(facts, on).filter((fact) => fact.on === on);
  return (state.quotas ?? []).flatMap((record): readonly OwnActivity[] => {
    const { activity, unit, goal } = record;
    if (!Object.hasOwn(state.activities, activity)) return [];
    const told = today.flatMap(({ id, content: { type, data } }) => {
      if (type !== 'quota-tried' && type !== 'quota-done') return [];
      const { activity: of, amount } = data as Amount & Pick<QuotaRecord, 'activity'>;
      return of === activity ? [{ id, amount }] : [];
    });
    const quota = quotas.find((one) => one.activity === activity);
    return [
      {
        ...{ activity, unit, goal, words: state.activities[activity] ?? '', trials: quotaTrials(record, on), trialsOf: TRIALS },
        today: quota,
        toldToday: told.reduce((sum, { amount }) => sum + amount, 0),
        takesBack: told.map(({ id }) => id),
        way: quota && wayOf(record),
      },
    ];
  });
}

/** Named activities that could come back by quotas and do not yet. */
export const notYetBack = ({ activities, quotas = [] }: CoachState): readonly { readonly activity: string; readonly words: string }[] =>
  Object.entries(activities).flatMap(([activity, words]) => (quotas.some((one) => one.activity === activity) ? [] : [{ activity, words }]));

/** True while another one may begin. */
export const mayBeginAnother = ({ quotas = [] }: CoachState): boolean => quotas.length < MOST_QUOTAS;

const OFFER_FROM_DAY = 3;
const OFFER_DAYS = 28;
/** Offered in the first weeks to who wants something back and has begun none: by the third week the goal has its place (AM-19). */
export function offersOwnActivity({ person, program, quotas }: CoachState, on: LocalDate): boolean {
  if (program === undefined || quotas !== undefined || !person.profile.goals.includes('activity')) return false;
  const days = daysBetween(program.from, on);
  return days >= OFFER_FROM_DAY && days < OFFER_DAYS;
}
