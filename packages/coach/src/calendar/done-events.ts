// The sessions that were done, as they stand in a calendar: when they began and how long they took.
import { dayOf, type Fact, hoursBetween, type LocalTime, standingFacts } from '@plumbline/engine';
import { type CalendarEvent, type CalendarScene, calendarEvents } from './calendar.ts';
import { ownEvents } from './own-events.ts';

interface Begun {
  readonly at: LocalTime;
  ended: LocalTime | undefined;
  readonly planned: number;
  sets: number;
}
/** From start to end on the clock of the wall; what was planned where nobody ended it, or the clock was set meanwhile. */
function minutesOf({ at, ended, planned }: Begun): number {
  const minutes = ended === undefined ? 0 : Math.round(hoursBetween(at, ended) * 60);
  return minutes > 0 && minutes < 24 * 60 ? minutes : Math.max(1, Math.round(planned));
}

/** Sessions of which something was done, oldest first. The first of a day has the name of the planned one, so that it takes its place. */
export function doneEvents(facts: readonly Fact[]): readonly CalendarEvent[] {
  const begun = new Map<string, Begun>();
  for (const { content } of standingFacts(facts)) {
    const { local } = content.occurred;
    if (content.type === 'session-started') {
      const { session, plan } = content.data;
      if (!begun.has(session)) begun.set(session, { at: local, ended: undefined, planned: plan.minutes, sets: 0 });
    } else if (content.type === 'set-finished') {
      const known = begun.get(content.data.session);
      if (known) known.sets += 1;
    } else if (content.type === 'session-finished' || content.type === 'session-stopped') {
      const known = begun.get(content.data.session);
      if (known) known.ended ??= local;
    }
  }
  const perDay = new Map<string, number>();
  return [...begun.values()]
    .filter(({ sets }) => sets > 0)
    .map((one) => {
      const on = dayOf(one.at);
      const before = perDay.get(on) ?? 0;
      perDay.set(on, before + 1);
      const uid = before === 0 ? `session-${on}` : `session-${on}-${before + 1}`;
      return { uid, kind: 'done', at: one.at, minutes: minutesOf(one), habits: [] };
    });
}

/** So far ahead the amounts of activities that come back are told: the span of the reminders, and of a number that grows. Units: days. */
const OWN_DAYS = 14;

/** What was done and what is still to come of sessions and named activities; habits change too quickly for a file that is made by hand. */
export function sessionEvents(scene: Omit<CalendarScene, 'days'>, facts: readonly Fact[]): readonly CalendarEvent[] {
  const done = doneEvents(facts);
  const taken = new Set(done.map(({ uid }) => uid));
  const own = ownEvents({ ...scene, days: OWN_DAYS }, facts);
  return [...done, ...own, ...calendarEvents({ ...scene, days: 0 }).filter(({ uid }) => !taken.has(uid))];
}
