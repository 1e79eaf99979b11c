// What the log has to say of days after something, at the newest look: mostly nothing.
import { addDays, dayOf, daysLived, type Fact, type Insight, type LocalDate, lookOn, READ_DAYS, readInsights } from '@plumbline/engine';
import { latelyOf } from './lately.ts';

/** `facts` in the order they were written. Errors: none. */
export function insightsOn(facts: readonly Fact[], on: LocalDate): readonly Insight[] {
  const rated = facts.find(({ content }) => content.type === 'checked-in');
  const first = rated && dayOf(rated.content.occurred.local);
  const look = first && lookOn(first, on);
  if (first === undefined || look === undefined) return [];
  // A day more in front: what was done on the day before the first.
  const contents = latelyOf(facts, addDays(look, -READ_DAYS - 1)).map(({ content }) => content);
  return readInsights(daysLived(contents), first, on);
}
