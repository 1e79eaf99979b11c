// Does a week hold what it has to, or say why not? Source: I-30, I-31, rule book 5.4, AM-17, settled 13 (PP_0_6 exempt).
import { toDayNumber } from '../dates.ts';
import type { HistorySummary, LeftOut, Plan } from '../reasoning.ts';
import { groups, type Pattern } from '../vocabulary.ts';
import type { Context, DayFrame } from './context.ts';
import { type WeekRule, weekRules } from './coverage-rules.ts';
import { proposedMinutes } from './leanings.ts';
import { candidates, easingBits, isProven, type Room } from './left-out.ts';
import { patternBits } from './library-index.ts';
import { itemSeconds, type RoleSeconds, SHORT_MINUTES, sessionSeconds } from './time-model.ts';
import { type Findings, report } from './violation.ts';
import { type DayView, hasSession, isStrengthDay } from './week-checks.ts';

/** A day of a plan with its caps. */
export interface FramedDay extends DayView {
  readonly frame: DayFrame;
}
interface Week {
  readonly context: Context;
  readonly plan: Plan;
  readonly past: HistorySummary | undefined;
  readonly name: string;
  /** Of its sessions as they are proposed. */
  readonly minutes: number;
  readonly sessions: readonly FramedDay[];
  readonly out: Findings;
}

const covers = (view: DayView, bits: number): boolean => view.all.some(({ entry }) => (entry.creditBits & bits) !== 0);

/** Seconds still free in a session of so many minutes. */
function roomOf(view: FramedDay, minutes: number): Room {
  const sums: RoleSeconds = { 'warm-up': 0, main: 0, 'cool-down': 0 };
  for (const { item, entry } of view.all) sums[item.role] += itemSeconds(entry, item.dose);
  const eased = view.all.some(({ entry }) => (entry.flagBits & easingBits) !== 0);
  return { frame: view.frame, seconds: minutes * 60 - sessionSeconds(sums, minutes), eased };
}

const names = (left: LeftOut, rule: Pick<WeekRule, 'id' | 'patterns' | 'exact'>): boolean =>
  rule.patterns.includes(left.pattern) || (rule.exact === undefined && (left.slot === `week.${rule.id}` || left.slot === rule.id));

function checkRule(week: Week, rule: WeekRule): void {
  const { context, plan, past, sessions, minutes, out } = week;
  const bits = patternBits(rule.patterns);
  const without = sessions.filter((view) => !covers(view, bits));
  const held = sessions.length - without.length;
  if (held >= rule.sessions) return;
  const rooms = without.filter((view) => rule.id === 'W1' || isStrengthDay(view)).map((view) => roomOf(view, minutes));
  const excused = plan.leftOut.some(
    (left) => names(left, rule) && isProven(context, left.reason, rule.patterns, rooms, past !== undefined),
  );
  if (!excused)
    report(out, week.name, rule.invariant, `${rule.id}: ${held} of ${rule.sessions} sessions with ${rule.patterns.join(' or ')}`);
}

const everyday: readonly (readonly Pattern[])[] = [['carry'], ['hinge'], ['squat'], ['lunge'], groups.PUSH, groups.PULL];
const EVERYDAY_PATTERNS = 3;

/** Three of carry, hinge, squat, lunge, push and pull. Source: W6, I-31. */
function checkEveryday(week: Week): void {
  const { context, plan, past, sessions, minutes, out } = week;
  const absent = everyday.filter((patterns) => !sessions.some((view) => covers(view, patternBits(patterns))));
  const held = everyday.length - absent.length;
  if (held >= EVERYDAY_PATTERNS) return;
  const rooms = sessions.filter(isStrengthDay).map((view) => roomOf(view, minutes));
  const patterns = absent.flat();
  const possible = absent.filter((list) => rooms.some((room) => candidates(context, room.frame, list).length > 0)).length;
  const excused = plan.leftOut.some((left) => {
    if (!names(left, { id: 'W6', patterns })) return false;
    const noneCan = left.reason === 'inadmissible' || left.reason === 'no-kit';
    return noneCan ? held + possible < EVERYDAY_PATTERNS : isProven(context, left.reason, patterns, rooms, past !== undefined);
  });
  if (!excused) report(out, week.name, 'I-31', `${held} of ${EVERYDAY_PATTERNS} everyday patterns`);
}

/** True when the week's coverage can be judged: no flare, no session cut down, not the first weeks after birth, strength not optional. */
const isJudged = (sessions: readonly FramedDay[]): boolean =>
  sessions.every(({ planDay, frame }) => {
    const { kind, session } = planDay;
    const cutDown = session?.mode === 'easy' && kind === 'strength';
    return kind !== 'flare' && !cutDown && !frame.only && !frame.walkOnly && !frame.noEngine;
  });

/** A person whose verdict is go gets all of it; AM-17's minima hold when starting gently as well. */
export function checkCoverage(
  context: Context,
  plan: Plan,
  views: readonly FramedDay[],
  past: HistorySummary | undefined,
  name: string,
  out: Findings,
) {
  const sessions = views.filter(hasSession);
  const [first] = sessions;
  if (first === undefined || !isJudged(sessions)) return;
  const { daysPerWeek } = context.person.profile;
  const minutes = proposedMinutes(context.person, first.day, toDayNumber(plan.from));
  if (minutes < SHORT_MINUTES) return;
  const week: Week = { context, plan, past, name, minutes, sessions, out };
  const go = plan.verdict.outcome === 'go';
  const strengthDays = sessions.filter(isStrengthDay).length;
  const facts = { context, frame: first.frame, day: first.day, minutes, sessions: sessions.length, strengthDays };
  for (const rule of weekRules(facts)) if (go || rule.id === 'AM-17') checkRule(week, rule);
  if (go && minutes >= 20 && daysPerWeek >= 3) checkEveryday(week);
}
