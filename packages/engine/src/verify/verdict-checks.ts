// May this person have exercise at all, and does the plan's own verdict say so? Source: I-01, I-02, I-06, I-07, rule book 1.1, settled 2 and 13.
import { toDayNumber } from '../dates.ts';
import type { Outcome, Plan } from '../reasoning.ts';
import { type Context, entryOf, readingOn } from './context.ts';
import { patternBits } from './library-index.ts';
import type { Reading } from './outcome.ts';
import { rankOf } from './tally.ts';
import { type Findings, report } from './violation.ts';

const stops = (outcome: Outcome): boolean => rankOf(outcome) >= rankOf('clinician');
const easyStill = patternBits(['walk', 'breathing']);

/** A session with exercise on this day (day number) is one too many: says why. */
export function mayTrain(context: Context, verdict: Outcome, day: number, where: string, out: Findings): void {
  const reading = readingOn(context, day);
  if (context.missing.length > 0) report(out, where, 'I-02', `not answered: ${context.missing.join(' ')}`);
  if (reading.minor) report(out, where, 'I-07', 'under 18');
  if (stops(reading.outcome)) {
    if (reading.expired === reading.rule) report(out, where, 'I-06', `the clearance of ${reading.rule} has run out`);
    else report(out, where, 'I-01', `${reading.outcome} by ${reading.rule}`);
  }
  if (stops(verdict)) report(out, where, 'I-01', `the plan's own verdict is ${verdict}`);
}

/** Under a clinician outcome a habit may only be comfortable walking or breathing; in an emergency there is none. */
function checkHabitsOfForbidden(context: Context, plan: Plan, reading: Reading, out: Findings): void {
  const emergency = reading.outcome === 'emergency' || plan.verdict.outcome === 'emergency';
  for (const { habit, exercise } of plan.habits) {
    if (emergency) report(out, `habit ${habit}`, 'I-01', 'no reminders in an emergency');
    if (emergency || exercise === undefined) continue;
    const comfortable = ((entryOf(context, exercise)?.patternBit ?? 0) & easyStill) !== 0;
    if (!reading.walking || !comfortable) report(out, `habit ${habit}`, 'I-01', `${exercise} before a clinician has looked`);
  }
}

/** Compares the plan's verdict with a second reading; true when there may be no exercise. */
export function checkVerdict(context: Context, plan: Plan, out: Findings): boolean {
  const reading = readingOn(context, toDayNumber(plan.from));
  const own = plan.verdict;
  const unanswered = context.missing.length > 0 || own.unanswered.length > 0;
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
