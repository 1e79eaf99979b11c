// A week with its days as rows; a day that repeats an earlier one says so instead of saying it all again.
import { addDays, type LocalDate, type Plan, type PlanDay, type Session } from '@plumbline/engine';
import { dayWords, shortDayWords } from './day-words.ts';
import type { Ink } from './ink.ts';
import { cell, ends, wrap } from './layout.ts';
import { sessionLines } from './session-lines.ts';
import { phrases } from './words.ts';

const dayWidth = 13;
const labels = phrases.commandLine;

/** What a person does in a session, and nothing else: equal texts are equal sessions. */
const workOf = ({ items }: Session): string =>
  JSON.stringify(items.map(({ exercise, dose, sides, optional }) => [exercise, dose, sides, optional]));
const hasWork = ({ session }: PlanDay): boolean => session !== undefined && session.items.length > 0;

/** How many more could be done at the end of a set: the least of the week's main work. */
function reserveOf(days: readonly PlanDay[]): number | undefined {
  const all = days.flatMap(({ session }) => session?.items.filter(({ role }) => role === 'main').map(({ rirMin }) => rirMin) ?? []);
  return all.length === 0 ? undefined : Math.min(...all);
}

type Seen = Map<string, LocalDate>;

function dayLines(day: PlanDay, seen: Seen, ink: Ink): readonly string[] {
  const { session, date, kind } = day;
  if (session === undefined || !hasWork(day)) return [];
  const title = cell(dayWords(date), dayWidth);
  const work = workOf(session);
  const before = seen.get(work);
  if (before !== undefined) return [`${ink.strong(title)}the same as ${dayWords(before)}`];
  seen.set(work, date);
  return [
    ...ends(`${title}${phrases.names.dayKinds[kind]}`, `${Math.round(session.minutes)} min`).map(ink.strong),
    ...sessionLines(session, ink),
    '',
  ];
}

function freeLine(days: readonly PlanDay[], ink: Ink): readonly string[] {
  const free = days.filter((day) => !hasWork(day)).map(({ date }) => shortDayWords(date));
  return free.length === 0 ? [] : wrap(free.join(', '), cell(phrases.names.dayKinds.rest, dayWidth)).map(ink.quiet);
}

function weekBlock(plan: Plan, week: number, seen: Seen, ink: Ink): readonly string[] {
  const first = addDays(plan.from, week * 7);
  const days = plan.days.filter(({ date }) => date >= first && date <= addDays(first, 6));
  const reserve = reserveOf(days);
  const title = `${labels.week.replace('{n}', String(week + 1)).toUpperCase()}   ${dayWords(first)} to ${dayWords(days.at(-1)?.date ?? first)}`;
  const effort = reserve === undefined ? '' : labels.effort.replace('{n}', String(reserve));
  return [...ends(title, effort).map(ink.strong), '', ...days.flatMap((day) => dayLines(day, seen, ink)), ...freeLine(days, ink)];
}

/** Every week: its days, then its free days. */
export function weekBlocks(plan: Plan, ink: Ink): readonly (readonly string[])[] {
  const seen: Seen = new Map();
  return Array.from({ length: plan.weeks }, (_, week) => weekBlock(plan, week, seen, ink));
}
