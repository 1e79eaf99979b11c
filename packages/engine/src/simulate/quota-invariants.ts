// What an activity's quota may do from one telling to the next, counted apart from what moves it. Source: rule book 4.8; I-12, I-13, I-15, I-36, I-40, I-41.
import { toDayNumber } from '../dates.ts';
import type { Content } from '../facts.ts';
import type { CoachState } from '../state/state.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { Violation } from './violation.ts';

/** Days on which an activity reached its number, since the number last moved. */
export type Reached = Map<string, number>;
/** What was there before a fact: the records are replaced, never changed. */
export type QuotasBefore = CoachState['quotas'];

const EXPOSURES = 2;
const LONG_AWAY = 8;
const MOST = 3;

/** Why nothing may rise on a day, as the state says it. */
function whyNot({ flare, deload, person, sessions, screens }: CoachState, on: LocalDate): Violation['invariant'] | undefined {
  if (person.conditions.some(({ condition }) => condition === 'PEM')) return 'I-41';
  const isRed = sessions.some((record) => record.light === 'red' && (record.on === on || toDayNumber(on) - toDayNumber(record.on) === 1));
  const isLighter = deload !== undefined && on < deload.until;
  return flare.kind !== 'normal' || isLighter || isRed || screens.needed !== undefined ? 'I-12' : undefined;
}

/** Checks what one fact did to the quotas; `reached` is carried from one to the next. */
export function quotaViolations(
  before: QuotasBefore,
  { type, data }: Content,
  state: CoachState,
  on: LocalDate,
  reached: Reached,
): readonly Violation[] {
  const found: Violation[] = [];
  const all = state.quotas ?? [];
  const say = (invariant: Violation['invariant'], where: string, detail: string): void =>
    void found.push({ where: `${on} ${where}`, invariant, detail });
  if (all.length > MOST) say('I-15', 'quotas', `${all.length} activities at once`);
  for (const one of all) {
    const was = before?.find(({ activity }) => activity === one.activity);
    if (was === one || one.standing === undefined) continue;
    const { quota } = one.standing;
    if (!(Number.isInteger(quota) && quota > 0)) say('I-40', one.activity, `a quota of ${quota}`);
    if (quota > one.goal) say('I-15', one.activity, `${quota} over the goal of ${one.goal}`);
    if (type === 'quota-tried' || was?.standing === undefined) {
      reached.delete(one.activity);
      const mean = one.trials.reduce((sum, trial) => sum + trial.amount, 0) / one.trials.length;
      if (quota > Math.max(1, 0.8 * mean + 1e-9)) say('I-15', one.activity, `begins at ${quota} after a mean of ${mean}`);
    } else if (type === 'quota-done' && (data as { activity: string }).activity === one.activity) {
      const away = was.lastOn === undefined ? 0 : toDayNumber(on) - toDayNumber(was.lastOn);
      const isFirstToday = !was.done.some((done) => done.on === on);
      const count = (reached.get(one.activity) ?? 0) + (isFirstToday && (data as { amount: number }).amount >= was.standing.quota ? 1 : 0);
      reached.set(one.activity, quota === was.standing.quota ? count : 0);
      if (quota <= was.standing.quota) continue;
      const why = whyNot(state, on);
      if (why) say(why, one.activity, `rose to ${quota} on a day that holds`);
      if (quota > Math.ceil(was.standing.quota * 1.1 - 1e-9)) say('I-15', one.activity, `${was.standing.quota} to ${quota} at once`);
      if (count < EXPOSURES) say('I-13', one.activity, `rose after ${count} days that reached it`);
      if (away >= LONG_AWAY || was.standing.share < 100) say('I-36', one.activity, `rose after ${away} days without it`);
    } else if (quota > was.standing.quota) say('I-13', one.activity, `rose to ${quota} with nothing done`);
  }
  return found;
}
