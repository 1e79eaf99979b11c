// Activities that come back by quotas in a calendar: one quiet entry a day with its amounts, as they were done or as they are asked for.
import { addDays, dayOf, type Fact, type LocalDate, type QuotaUnit, quotasOn, standingFacts } from '@plumbline/engine';
import type { CalendarEvent, CalendarScene } from './calendar.ts';

/** An amount of one activity. It is not named: its words are the person's own, and a calendar may be seen by others. */
export interface OwnAmount {
  readonly amount: number;
  readonly unit: QuotaUnit;
}

type ByActivity = Map<string, OwnAmount>;

/** What was done on each day, oldest first; a second try of a day says the first better. */
function doneDays(facts: readonly Fact[]): Map<LocalDate, ByActivity> {
  const units = new Map<string, QuotaUnit>();
  const days = new Map<LocalDate, ByActivity>();
  for (const { content } of standingFacts(facts)) {
    if (content.type === 'quota-started') units.set(content.data.activity, content.data.unit);
    if (content.type !== 'quota-tried' && content.type !== 'quota-done') continue;
    const { activity, amount } = content.data;
    const unit = units.get(activity);
    if (unit === undefined) continue;
    const day = dayIn(days, dayOf(content.occurred.local));
    const before = content.type === 'quota-done' ? (day.get(activity)?.amount ?? 0) : 0;
    day.set(activity, { amount: before + amount, unit });
  }
  return days;
}
function dayIn(days: Map<LocalDate, ByActivity>, on: LocalDate): ByActivity {
  const day = days.get(on) ?? new Map<string, OwnAmount>();
  days.set(on, day);
  return day;
}

/**
 * The days of `facts` on which something was done, and `days` days from `on` with what they ask for. The numbers to come are those of now: only
 * telling that it was done makes them grow, and a calendar never runs ahead of that. A day of rest has no entry.
 */
export function ownEvents(
  { state, on, days }: Pick<CalendarScene, 'state' | 'on' | 'days'>,
  facts: readonly Fact[],
): readonly CalendarEvent[] {
  const found = doneDays(facts);
  let so = state;
  for (let at = 0; at < days; at++) {
    const date = addDays(on, at);
    for (const { activity, amount, unit } of quotasOn(so, date)) {
      const isDone = so.quotas?.some((one) => one.activity === activity && one.lastOn === date);
      if (amount > 0 && !isDone) dayIn(found, date).set(activity, { amount, unit });
    }
    // As with habits: what was asked for counts as done, so that a number does not shrink over days that have not come yet.
    if (so.quotas) so = { ...so, quotas: so.quotas.map((one) => ({ ...one, lastOn: date })) };
  }
  return [...found].map(([date, own]) => ({
    ...{ uid: `own-${date}`, kind: 'own', at: `${date}T04:00`, minutes: 0, habits: [] },
    own: [...own.values()],
  }));
}
