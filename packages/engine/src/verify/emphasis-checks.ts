// Does a plan lean where the answers lean, and nowhere else, and only towards less or other work? Source: rule book 2.3, AM-18, AM-28.
import { toDayNumber } from '../dates.ts';
import type { HistorySummary, Plan } from '../reasoning.ts';
import type { Emphasis, HabitId } from '../vocabulary.ts';
import { isDeclared } from './body.ts';
import type { Context } from './context.ts';
import type { FramedDay } from './coverage.ts';
import { leaningsOn, proposedMinutes } from './leanings.ts';
import { itemSeconds, type RoleSeconds, sessionSeconds } from './time-model.ts';
import { type Findings, report } from './violation.ts';
import { hasSession } from './week-checks.ts';

/** It says all that it leans towards, and says nothing that no answer asks for. */
function checkSaid({ emphasis = [] }: Plan, leans: ReadonlySet<Emphasis>, out: Findings): void {
  const said = new Set(emphasis.map((one) => one.emphasis));
  for (const one of said) if (!leans.has(one)) report(out, 'emphasis', 'I-30', `leans towards ${one}, for which there is no answer (2.3)`);
  for (const one of leans) if (!said.has(one)) report(out, 'emphasis', 'I-30', `does not say that it leans towards ${one} (2.3)`);
}

const cardOf: readonly (readonly [Emphasis, string])[] = [
  ['reassurance-card', 'body-structure'],
  ['healthy-eating-card', 'healthy-eating'],
];
/** Breaks come first whatever the program brings; what calms and the night come first where no program brings a habit. */
const habitOf: readonly (readonly [Emphasis, HabitId])[] = [
  ['breaks', 'movement-break'],
  ['breathing', 'breathe'],
  ['sleep', 'sleep-setup'],
];
function checkHabitFirst(plan: Plan, leans: ReadonlySet<Emphasis>, out: Findings): void {
  const wanted = habitOf.find(([emphasis]) => leans.has(emphasis) && (emphasis === 'breaks' || plan.program === 'my-plan'))?.[1];
  const first = plan.habits.find(({ habit }) => habit !== 'walk')?.habit;
  if (wanted !== undefined && first !== wanted) report(out, 'habits', 'I-30', `${wanted} is the first habit (2.3), not ${first}`);
}

/** Days a week on which walks begin, and where the answers lean towards walking or the back has come back within a year. Source: 4.3, 2.3, 2.1. */
const WALK_DAYS = 3;
const WALK_DAYS_LEANED = 4;
function checkWalks({ person }: Context, plan: Plan, leans: ReadonlySet<Emphasis>, out: Findings): void {
  const leansToWalk = leans.has('walking') || (person.assessment.episodesPastYear ?? 0) > 1;
  const most = leansToWalk && !isDeclared(person, 'PEM') ? WALK_DAYS_LEANED : WALK_DAYS;
  for (const { habit, perWeek } of plan.habits)
    if (habit === 'walk' && (perWeek ?? 0) > most) report(out, 'habit walk', 'I-15', `begins on ${perWeek} days, not on ${most} at most`);
}

/** In the first weeks after a recent injury. */
function checkShort(context: Context, views: readonly FramedDay[], planFrom: number, out: Findings): void {
  const { person } = context;
  const usual = person.profile.minutes;
  for (const { all, day, planDay } of views) {
    const most = proposedMinutes(person, day, planFrom);
    if (most === usual) continue;
    const sums: RoleSeconds = { 'warm-up': 0, main: 0, 'cool-down': 0 };
    for (const { item, entry } of all) sums[item.role] += itemSeconds(entry, item.dose);
    const seconds = sessionSeconds(sums, most);
    if (all.length > 0 && seconds > (most + 1) * 60)
      report(out, planDay.date, 'I-24', `proposes ${seconds} s where ${most} minutes are meant (2.3)`);
  }
}

/** All of it: what is said, what is chosen, and that nothing is more than without it. */
export function checkEmphasis(
  context: Context,
  plan: Plan,
  views: readonly FramedDay[],
  past: HistorySummary | undefined,
  out: Findings,
): void {
  const from = toDayNumber(plan.from);
  const leans = leaningsOn(context.person, from);
  checkSaid(plan, leans, out);
  checkHabitFirst(plan, leans, out);
  if (past === undefined) checkWalks(context, plan, leans, out);
  checkShort(context, views, from, out);
  if (!views.some(hasSession)) return;
  for (const [emphasis, card] of cardOf)
    if (leans.has(emphasis) && !plan.cards.includes(card)) report(out, 'cards', 'I-30', `the card ${card} is missing (2.3)`);
}
