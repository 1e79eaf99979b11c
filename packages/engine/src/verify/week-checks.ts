// A week and a plan: spacing, strength days, sessions, curl-ups, amounts of work. Source: I-15 (BUD-2, BUD-3), I-16, I-22, I-23, I-25, I-32, I-38.
import type { HistorySummary, PlanDay } from '../reasoning.ts';
import { type Pattern, strengthPatterns } from '../vocabulary.ts';
import type { Context } from './context.ts';
import { hangBits, patternBits } from './library-index.ts';
import type { Known } from './scene.ts';
import { isOpenDay } from './verdict-checks.ts';
import { type Findings, report } from './violation.ts';
import { axialOf, hangOf, leanOf, workSeconds } from './work.ts';

/** A day of a plan with what its session holds. */
export interface DayView {
  readonly day: number;
  readonly planDay: PlanDay;
  readonly all: readonly Known[];
}
const MOST_STRENGTH_DAYS = 4;
const HEAVY_RESERVE = 3;
/** Two days apart is 48 hours. */
const HEAVY_DAYS = 2;

const heavyGroups: readonly (readonly [string, number])[] = [
  ['POST', patternBits(['hinge', 'back_ext'])],
  ['ANT', patternBits(['squat', 'lunge'])],
  ['PULL', patternBits(['pull_h', 'pull_v'])],
  ['PUSH', patternBits(['push'])],
  ['GRIP', patternBits(['carry', 'hang_passive', 'hang_active'])],
];
const gluteBit = patternBits(['glute']);
const flexionBit = patternBits(['core_flexion']);

export const hasSession = (view: DayView): boolean => view.all.length > 0 && view.planDay.session?.mode !== 'none';

/** Said to be one, or holding strength work other than waking up the hips. Source: 4.12, 5.3. */
export const isStrengthDay = (view: DayView): boolean =>
  hasSession(view) &&
  (view.planDay.kind === 'strength' || view.all.some(({ entry }) => entry.strength && (entry.patternBit & gluteBit) === 0));

/** Source: 4.12 `heavy(ex)`. */
const isHeavy = ({ item, entry, levels }: Known): boolean =>
  item.rirMin <= HEAVY_RESERVE && (axialOf(levels) >= 2 || leanOf(levels) >= 2 || hangOf(levels) === 3 || entry.exercise.rung === 3);

/** Heavy work of one group on days too close to each other. */
export function checkSpacing(views: readonly DayView[], out: Findings): void {
  for (const [name, bits] of heavyGroups) {
    let last = Number.NEGATIVE_INFINITY;
    for (const view of views) {
      const heavy = view.all.find((known) => (known.entry.patternBit & bits) !== 0 && isHeavy(known));
      if (heavy === undefined) continue;
      if (view.day - last < HEAVY_DAYS) report(out, heavy.where, 'I-22', `heavy ${name} work the day after`);
      last = view.day;
    }
  }
}

/** Hanging free on two days that follow each other. Source: 4.3. */
export function checkHangs(views: readonly DayView[], out: Findings): void {
  let last = Number.NEGATIVE_INFINITY;
  for (const view of views) {
    const free = view.all.find(({ entry, levels }) => (entry.patternBit & hangBits) !== 0 && hangOf(levels) >= 2);
    if (free === undefined) continue;
    if (view.day - last < HEAVY_DAYS) report(out, free.where, 'I-22', 'hangs the day after hanging');
    last = view.day;
  }
}

/** The same exercise heavier twice within seven days. Source: 4.5. */
export function checkLoadSteps(views: readonly DayView[], out: Findings): void {
  const last = new Map<string, { readonly kg: number; readonly rose: number }>();
  for (const view of views) {
    for (const { item, where } of view.all) {
      const { kg } = item.dose;
      if (kg === undefined) continue;
      const before = last.get(item.exercise);
      const rises = before !== undefined && kg > before.kg;
      if (rises && view.day - before.rose < 7) report(out, where, 'I-16', `${kg} kg is a second rise within a week`);
      last.set(item.exercise, { kg, rose: rises ? view.day : (before?.rose ?? Number.NEGATIVE_INFINITY) });
    }
  }
}

/** `usual`: on which days of a week, from 0, the plan ever has a session; only these may be waited for. */
export function checkWeek(context: Context, views: readonly DayView[], usual: ReadonlySet<number>, name: string, out: Findings): void {
  const sessions = views.filter(hasSession);
  const { daysPerWeek } = context.person.profile;
  if (sessions.length > daysPerWeek) report(out, name, 'I-25', `${sessions.length} sessions, ${daysPerWeek} asked for`);
  const open = views.some(({ day }, at) => isOpenDay(context, day) && (usual.size === 0 || usual.has(at)));
  if (sessions.length === 0 && open) report(out, name, 'I-38', 'nothing to do all week');
  const strength = sessions.filter(isStrengthDay).length;
  if (strength > MOST_STRENGTH_DAYS) report(out, name, 'I-23', `${strength} strength days`);
  const slots = views.flatMap((view) => view.all).filter(({ entry }) => (entry.patternBit & flexionBit) !== 0).length;
  if (slots > 1) report(out, name, 'I-32', `${slots} curl-up slots`);
}

interface Volume {
  readonly total: number;
  readonly byPattern: Readonly<Partial<Record<Pattern, number>>>;
}
function volumeOf(views: readonly DayView[]): Volume {
  const byPattern: Partial<Record<Pattern, number>> = {};
  let total = 0;
  for (const { item, entry } of views.flatMap((view) => view.all)) {
    const seconds = workSeconds(entry, item.dose);
    const { pattern } = entry.exercise;
    if (!entry.strength) continue;
    total += seconds;
    byPattern[pattern] = (byPattern[pattern] ?? 0) + seconds;
  }
  return { total, byPattern };
}

/** A week that was counted lets the next one grow by a fifth or three minutes, and each pattern by a quarter or one minute. */
function checkGrowth(now: Volume, before: readonly Volume[], secondWeek: boolean, name: string, out: Findings): void {
  const last = before.at(-1);
  if (last === undefined) return;
  const recent = before.slice(-2);
  const mean = recent.reduce((sum, week) => sum + week.total, 0) / recent.length;
  const allowed = secondWeek ? last.total : Math.max(1.2 * mean, mean + 180);
  if (now.total > allowed) report(out, name, 'I-15', `BUD-2: ${now.total} s of strength work, ${Math.floor(allowed)} allowed`);
  for (const pattern of strengthPatterns) {
    const seconds = now.byPattern[pattern] ?? 0;
    const earlier = last.byPattern[pattern] ?? 0;
    const most = Math.max(1.25 * earlier, earlier + 60);
    if (earlier > 0 && seconds > most) report(out, name, 'I-15', `BUD-3: ${seconds} s of ${pattern}, ${Math.floor(most)} allowed`);
  }
}

/** Weekly amounts of strength work against the weeks before them, those of the history first. */
export function checkVolume(weeks: readonly (readonly DayView[])[], past: HistorySummary | undefined, out: Findings): void {
  const counted: Volume[] = (past?.weeks ?? [])
    .filter((week) => week.counted)
    .map((week) => ({ total: week.workSeconds, byPattern: week.byPattern }));
  let done = past?.weeks.length ?? 0;
  weeks.forEach((views, at) => {
    done += 1;
    if (views.some((view) => view.planDay.kind === 'flare')) return;
    const now = volumeOf(views);
    checkGrowth(now, counted, done === 2, `week ${at + 1}`, out);
    counted.push(now);
  });
}
