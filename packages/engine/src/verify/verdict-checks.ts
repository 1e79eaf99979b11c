// May this person have exercise at all, and does the plan's own verdict say so? Source: I-01, I-02, I-06, I-07, rule book 1.1, settled 2 and 13.
import { fromDayNumber, toDayNumber, weekdayOf } from '../dates.ts';
import type { Outcome, Plan } from '../reasoning.ts';
import { type Context, entryOf, readingOn } from './context.ts';
import { patternBits } from './library-index.ts';
import type { Reading } from './outcome.ts';
import { rankOf } from './tally.ts';
import { type Findings, type Invariant, report } from './violation.ts';

const stops = (outcome: Outcome): boolean => rankOf(outcome) >= rankOf('clinician');
const easyStill = patternBits(['walk', 'breathing']);

/** A session with exercise on this day (day number) is one too many: says why. */
export function mayTrain(context: Context, verdict: Outcome, day: number, where: string, out: Findings): void {
  const reading = readingOn(context, day);
  if (reading.missing.length > 0) report(out, where, 'I-02', `not answered: ${reading.missing.join(' ')}`);
  if (reading.minor) report(out, where, 'I-07', 'under 18');
  if (stops(reading.outcome)) {
    if (reading.expired === reading.rule) report(out, where, 'I-06', `the clearance of ${reading.rule} has run out`);
    else report(out, where, 'I-01', `${reading.outcome} by ${reading.rule}`);
  }
  if (stops(verdict)) report(out, where, 'I-01', `the plan's own verdict is ${verdict}`);
}

/** True on the weekdays that were asked for; where they do not say as many days as sessions, any day will do. */
function isAskedDay({ person: { profile } }: Context, day: number): boolean {
  const asked = new Set(profile.weekdays);
  return asked.size !== profile.daysPerWeek || asked.has(weekdayOf(fromDayNumber(day)));
}

/** True on a day on which a session may stand. */
export function isOpenDay(context: Context, day: number): boolean {
  if (!isAskedDay(context, day)) return false;
  const { outcome, missing, minor } = readingOn(context, day);
  return !stops(outcome) && missing.length === 0 && !minor;
}

/** Why a habit with an exercise may not be there, else undefined. Walking and breathing stay open under some clinician outcomes. */
function whyNoHabit(context: Context, plan: Plan, reading: Reading, exercise: string): readonly [Invariant, string] | undefined {
  if (reading.missing.length > 0 || plan.verdict.unanswered.length > 0) return ['I-02', 'before the questions are answered'];
  if (reading.minor) return ['I-07', 'under 18'];
  const comfortable = ((entryOf(context, exercise)?.patternBit ?? 0) & easyStill) !== 0;
  return reading.walking && comfortable ? undefined : ['I-01', `${exercise} before a clinician has looked`];
}

function checkHabitsOfForbidden(context: Context, plan: Plan, reading: Reading, out: Findings): void {
  const emergency = reading.outcome === 'emergency' || plan.verdict.outcome === 'emergency';
  for (const { habit, exercise } of plan.habits) {
    const where = `habit ${habit}`;
    const why = exercise === undefined ? undefined : whyNoHabit(context, plan, reading, exercise);
    if (emergency) report(out, where, 'I-01', 'no reminders in an emergency');
    else if (why !== undefined) report(out, where, why[0], why[1]);
  }
}

/** Compares the plan's verdict with a second reading; true when there may be no exercise. */
export function checkVerdict(context: Context, plan: Plan, out: Findings): boolean {
  const reading = readingOn(context, toDayNumber(plan.from));
  const own = plan.verdict;
  const unanswered = reading.missing.length > 0 || own.unanswered.length > 0;
  const forbidden = unanswered || reading.minor || stops(reading.outcome) || stops(own.outcome);
  if (rankOf(own.outcome) < rankOf(reading.outcome)) {
    const invariant = stops(reading.outcome) ? 'I-01' : 'I-03';
    report(out, 'verdict', invariant, `says ${own.outcome}, ${reading.rule} says ${reading.outcome}`);
  }
  if (reading.minor && !stops(own.outcome)) report(out, 'verdict', 'I-07', 'under 18');
  const scheduled = plan.days.some((day) => (day.session?.items.length ?? 0) > 0);
  if (scheduled && own.unanswered.length > 0) report(out, 'verdict', 'I-02', `not answered: ${own.unanswered.join(' ')}`);
  if (forbidden) checkHabitsOfForbidden(context, plan, reading, out);
  return forbidden;
}
