// What virtual people bring back by quotas: named, tried on three days, then done on good days and bad, now and then too much, and left alone.
import { addDays } from '../dates.ts';
import { quotasOn } from '../state/quotas-on.ts';
import { quotaUnits } from '../vocabulary.ts';
import type { Body } from './body.ts';
import type { Diary } from './diary.ts';
import type { Random } from './random.ts';

/** Chance of its own, so that the rest of a life stays as it would be without. */
export interface OwnActivities {
  readonly random: Random;
  readonly body: Body;
  /** Days of the life on which nothing of it is done. */
  awayUntil: string;
}

const names = ['garden', 'swim', 'stairs', 'dance', 'paint', 'row'] as const;
const mostAmount = { minutes: 40, steps: 4000, lengths: 20, metres: 800, times: 12 } as const;

/** One day of it: mostly a trial or an exposure, now and then a new activity, another goal, the end of one. */
export function ownActivities(diary: Diary, { random, body, ...own }: OwnActivities): string {
  const { state, on } = diary;
  const known = state.quotas ?? [];
  if (random.chance(known.length === 0 ? 0.15 : 0.01)) begin(diary, random);
  if (random.chance(0.01)) return addDays(on, 5 + random.below(70));
  if (on < own.awayUntil) return own.awayUntil;
  for (const { activity, unit, goal, standing } of state.quotas ?? []) {
    if (random.chance(0.003)) diary.say('quota-ended', { activity });
    else if (random.chance(0.01)) diary.say('quota-started', { activity, unit, goal: 1 + random.below(2 * goal) });
    else if (random.chance(0.5)) standing === undefined ? tryIt(diary, random, activity, goal) : doIt(diary, random, body, activity);
  }
  return own.awayUntil;
}

function begin(diary: Diary, random: Random): void {
  const activity = random.pick(names);
  const unit = random.pick(quotaUnits);
  diary.say('activity-named', { activity, words: activity });
  diary.say('quota-started', { activity, unit, goal: 1 + random.below(mostAmount[unit]) });
}

function tryIt(diary: Diary, random: Random, activity: string, goal: number): void {
  diary.say('quota-tried', { activity, amount: 1 + random.below(goal) });
}

/** Mostly what the day asks for; on a bad day the least of it or none, on a good one sometimes far too much. */
function doIt(diary: Diary, random: Random, { pain, usual }: Body, activity: string): void {
  const today = quotasOn(diary.state, diary.on).find((one) => one.activity === activity);
  if (today === undefined) {
    tryIt(diary, random, activity, 10);
    return;
  }
  const { amount, least, most } = today;
  const isBad = pain > usual + 1;
  const wanted = isBad ? random.pick([0, least, least, amount]) : random.pick([amount, amount, amount, most, 2 * most + 1]);
  if (wanted > 0) diary.say('quota-done', { activity, amount: wanted });
}
