// Habits of a plan: allowed, dosed, and one line of aerobic movement. Source: I-03, I-30 (AM-14, AM-18), I-40, I-42, rule book 6.1.
import type { HistorySummary, Plan, PlanHabit } from '../reasoning.ts';
import { groups, type Pattern } from '../vocabulary.ts';
import { refusalOf } from './allowed.ts';
import { hasDetail, isExpecting } from './body.ts';
import { type Context, type DayFrame, entryOf } from './context.ts';
import { brokenDose } from './dose-shape.ts';
import { candidates } from './left-out.ts';
import { aerobicBits, type Entry, patternBits } from './library-index.ts';
import { type Findings, report } from './violation.ts';
import type { DayView } from './week-checks.ts';

const notContrast: readonly string[] = ['CVD', 'BP_HIGH', 'RAYNAUD'];
const walkBit = patternBits(['walk']);
/** Seated or supported aerobic work, times a week, with leg symptoms on standing. Source: AM-14. */
const STENOSIS_TIMES = 2;

/** A habit that is off for this person. Source: 6.1. */
function checkBan(context: Context, frame: DayFrame, { habit, exercise }: PlanHabit, out: Findings): void {
  const where = `habit ${habit}`;
  const { person } = context;
  if (habit === 'contrast') {
    if (isExpecting(person)) report(out, where, 'I-42', 'heat in pregnancy');
    const banned = hasDetail(person, 'DIAB', 'neuropathy') || notContrast.some((key) => frame.keys.has(key));
    if (banned) report(out, where, 'I-03', 'hot and cold are not for this person');
  }
  const squeezes = habit === 'glute-squeeze' && (frame.keys.has('BP_HIGH') || hasDetail(person, 'PELVIC', 'tight'));
  if (squeezes) report(out, where, 'I-03', 'squeezes are not for this person');
  const walks = habit === 'walk' && exercise === undefined && (frame.patternBits & walkBit) !== 0;
  if (walks) report(out, where, 'I-03', 'walking is not for this person');
}

function checkExercise(context: Context, frame: DayFrame, line: PlanHabit, out: Findings): void {
  const { exercise, dose, perWeek, habit } = line;
  const where = `habit ${habit}`;
  if (perWeek !== undefined && !(Number.isInteger(perWeek) && perWeek > 0)) report(out, where, 'I-40', `${perWeek} times a week`);
  if (exercise === undefined) return;
  const entry = entryOf(context, exercise);
  if (entry === undefined) {
    report(out, where, 'I-03', `${exercise} is not in the library`);
    return;
  }
  const refusal = refusalOf(context, frame, entry);
  if (refusal !== undefined) report(out, where, refusal.invariant, `${exercise}: ${refusal.detail}`);
  const broken = dose === undefined ? undefined : brokenDose(dose, entry.exercise.measure);
  if (broken !== undefined) report(out, where, 'I-40', broken);
}

/** Checks habits against the caps of each of these days. */
export function checkHabits(context: Context, plan: Plan, frames: readonly DayFrame[], out: Findings): void {
  for (const line of plan.habits) {
    for (const frame of new Set(frames)) {
      checkBan(context, frame, line, out);
      checkExercise(context, frame, line, out);
    }
  }
}

const isAerobic = (context: Context, id: string | undefined): boolean =>
  id !== undefined && ((entryOf(context, id)?.patternBit ?? 0) & aerobicBits) !== 0;

/** What made somebody faint rests without a day that ends it, and no line of movement may be asked of it. Source: AM-10. */
const waits = (past: HistorySummary | undefined, id: string): boolean => (past?.resting?.[id] ?? '') >= '9999';

/** One dosed line of walking, cycling or another way of moving, unless none is possible. Source: AM-18. */
export function checkAerobicLine(
  context: Context,
  plan: Plan,
  views: readonly DayView[],
  frame: DayFrame,
  out: Findings,
  past: HistorySummary | undefined,
): void {
  const open = (patterns: readonly Pattern[]): readonly Entry[] =>
    candidates(context, frame, patterns).filter(({ exercise }) => !waits(past, exercise.id));
  for (const { exercise = '' } of plan.habits)
    if (waits(past, exercise)) report(out, 'habits', 'I-10', `${exercise} waits for a clinician (AM-10)`);
  const lines = plan.habits.filter((line) => line.dose !== undefined && isAerobic(context, line.exercise));
  const items = views.flatMap((view) => view.all).filter(({ entry }) => (entry.creditBits & aerobicBits) !== 0);
  const none = lines.length === 0 && items.length === 0;
  if (none && open(groups.WALK).length > 0) report(out, 'habits', 'I-30', 'no dosed aerobic line (AM-18)');
  if (!frame.keys.has('STENOSIS')) return;
  const supported = (id: string | undefined): boolean => {
    const exercise = id === undefined ? undefined : entryOf(context, id)?.exercise;
    return exercise?.pattern === 'aerobic' && (exercise.position === 'seated' || exercise.flags.includes('handHold'));
  };
  const byHabit = plan.habits.filter((line) => supported(line.exercise)).reduce((sum, line) => sum + (line.perWeek ?? 0), 0);
  const bySession = items.filter(({ item }) => supported(item.exercise)).length / Math.max(1, plan.weeks);
  const excused = plan.leftOut.some((left) => left.pattern === 'aerobic');
  const can = open(['aerobic']).some((entry) => supported(entry.exercise.id));
  if (can && !excused && byHabit + bySession < STENOSIS_TIMES)
    report(out, 'habits', 'I-30', 'seated or supported aerobic work twice a week (AM-14)');
}
