// The second, independent checker: is anything in this plan ruled out? It shares rules with nothing that made the plan.
import { fromDayNumber, isLocalDate, toDayNumber } from '../dates.ts';
import type { Person } from '../person.ts';
import type { DayKind, HistorySummary, Library, Outcome, Plan, PlanDay, Session } from '../reasoning.ts';
import { type Context, type DayFrame, frameOn, noPairs, prepare, readingOn } from './context.ts';
import { checkCoverage, type FramedDay } from './coverage.ts';
import { countsWeeks, kinOf } from './effort-checks.ts';
import { checkEmphasis } from './emphasis-checks.ts';
import { bendingWaits } from './first-hour.ts';
import type { GentlePhase } from './frame.ts';
import { checkAerobicLine, checkHabits } from './habit-checks.ts';
import { checkQuotas } from './quota-checks.ts';
import type { Known, Scene } from './scene.ts';
import { checkSession } from './session-checks.ts';
import { rankOf } from './tally.ts';
import { checkVerdict, mayTrain } from './verdict-checks.ts';
import { type Findings, report, type Violation } from './violation.ts';
import { checkHangs, checkLoadSteps, checkSpacing, checkVolume, checkWeek, hasSession } from './week-checks.ts';
import { checkWishes } from './wish-checks.ts';

/** When and under which verdict a session is done. `planFrom` is the plan's first day. */
export interface Moment {
  readonly date: string;
  readonly planFrom: string;
  readonly verdict: Outcome;
  /** The day of that verdict, where it is not the session's own: a plan has one for all its days. */
  readonly verdictOf?: string;
  /** Day number from which the verdict's reason is over, where the log says so. */
  readonly reasonEnds?: number;
  readonly kind: DayKind;
  /** When the person checked in, local time; none for a day that is only planned. */
  readonly at?: string;
  readonly past?: HistorySummary;
  /** The program that the session is of, where it has a tree in the library. */
  readonly program?: string;
}
const GENTLE_DAYS = 14;
const GENTLE_GREENS = 4;
/** What earlier sessions of the same plan leave behind. */
type Before = Pick<Scene, 'seen' | 'begun'>;
const nothingBefore: Before = { seen: new Set(), begun: new Map() };

/**
 * The first weeks of starting gently last until both fourteen days and four good sessions are behind; what stays of them then lasts while
 * the reason holds. Without a log nobody has shown those sessions. Source: 1.6, settled 3.
 */
function phaseOf(context: Context, moment: Moment, day: number, from: number): GentlePhase {
  // A reason that the person's own answers show may be over on a later day; one that the log gave is taken to last.
  const shownOn = toDayNumber(moment.verdictOf ?? moment.date);
  const fromLog = rankOf(moment.verdict) > rankOf(readingOn(context, shownOn).outcome) ? rankOf(moment.verdict) : 0;
  const logOn = (on: number): number => (on < (moment.reasonEnds ?? Number.POSITIVE_INFINITY) ? fromLog : 0);
  const careful = (on: number): boolean => Math.max(logOn(on), rankOf(readingOn(context, on).outcome)) >= rankOf('gentle');
  if (moment.past === undefined) return careful(from) || careful(day) ? 'window' : 'none';
  const { gentle } = moment.past;
  const begun = gentle ? toDayNumber(gentle.since) : from;
  const shown = gentle === undefined || gentle.greens >= GENTLE_GREENS;
  if ((day < begun + GENTLE_DAYS || !shown) && (gentle || careful(day))) return 'window';
  return careful(day) ? 'after' : 'none';
}

interface Checked {
  readonly all: readonly Known[];
  readonly frame: DayFrame;
  readonly day: number;
}
function checkMoment(context: Context, session: Session | undefined, moment: Moment, before: Before, out: Findings): Checked {
  const day = toDayNumber(moment.date);
  const from = toDayNumber(moment.planFrom);
  const { date, verdict, kind, past, at } = moment;
  const pairs = past?.greenPairs ?? noPairs;
  const waits = at !== undefined && bendingWaits(context, day, at, pairs.bending);
  const frame = frameOn(context, day, phaseOf(context, moment, day, from), past !== undefined, pairs, waits);
  if (session === undefined) return { all: [], frame, day };
  if (session.items.length > 0) mayTrain(context, verdict, day, date, out);
  const week = Math.floor((day - from) / 7) + 1;
  return { all: checkSession({ context, frame, date, day, kind, verdict, week, session, past, ...before, out }), frame, day };
}

/** Checks one session of a prepared person. Pure; never throws on a well-formed session. */
export function verifySession(context: Context, session: Session, moment: Moment): readonly Violation[] {
  const out: Findings = [];
  checkMoment(context, session, moment, nothingBefore, out);
  checkWishes(context, moment.program, session, moment.date, false, out);
  return out;
}

function checkDates(plan: Plan, forbidden: boolean, out: Findings): void {
  const { days, from, weeks } = plan;
  if (forbidden && days.length === 0) return;
  if (!isLocalDate(from)) report(out, 'plan', 'I-40', `${from} is not a day`);
  if (!(Number.isInteger(weeks) && weeks > 0)) report(out, 'plan', 'I-40', `${weeks} weeks`);
  if (days.length !== weeks * 7) report(out, 'plan', 'I-40', `${days.length} days of ${weeks} weeks`);
  const start = toDayNumber(from);
  const stray = days.find((planDay, at) => planDay.date !== fromDayNumber(start + at));
  if (stray !== undefined) report(out, stray.date, 'I-40', 'days do not follow one another from the first');
}

/** Two gentle weeks after an emergency are dated; any other reason that the log gave is taken to last. Source: 1.3. */
function reasonEnds({ verdict }: Plan, past: HistorySummary | undefined): number | undefined {
  const raising = verdict.because.filter(({ field, now }) => field === 'level' && typeof now === 'number' && now > 0);
  if (past?.releasedOn === undefined || raising.length === 0 || raising.some(({ rule }) => rule !== '1.3')) return undefined;
  return toDayNumber(past.releasedOn) + GENTLE_DAYS;
}

function checkDays(context: Context, plan: Plan, past: HistorySummary | undefined, out: Findings): readonly FramedDay[] {
  const seen = new Set<string>();
  const begun = new Map<string, number>();
  // Weeks in the log belong to the program that this plan goes on with.
  const planFrom = past && isLocalDate(plan.from) ? fromDayNumber(toDayNumber(plan.from) - 7 * past.weeks.length) : plan.from;
  const ends = reasonEnds(plan, past);
  return plan.days.map((planDay: PlanDay): FramedDay => {
    const { date, kind } = planDay;
    const about = { date, planFrom, verdict: plan.verdict.outcome, verdictOf: plan.from, kind };
    const base: Moment = ends === undefined ? about : { ...about, reasonEnds: ends };
    const moment: Moment = past === undefined ? base : { ...base, past };
    const { all, frame, day } = checkMoment(context, planDay.session, moment, { seen, begun }, out);
    if (planDay.session) checkWishes(context, plan.program, planDay.session, planDay.date, past === undefined, out);
    for (const { item } of all) seen.add(item.exercise);
    for (const known of all.filter(countsWeeks)) if (!begun.has(kinOf(known))) begun.set(kinOf(known), day);
    return { day, planDay, all, frame };
  });
}

function checkWeeks(context: Context, plan: Plan, views: readonly FramedDay[], past: HistorySummary | undefined, out: Findings): void {
  const weeks: FramedDay[][] = [];
  for (let at = 0; at < views.length; at += 7) weeks.push(views.slice(at, at + 7));
  const usual = new Set(weeks.flatMap((week) => week.flatMap((view, at) => (hasSession(view) ? [at] : []))));
  weeks.forEach((week, at) => {
    checkWeek(context, week, usual, `week ${at + 1}`, out);
    checkCoverage(context, plan, week, past, `week ${at + 1}`, out);
  });
  checkVolume(weeks, past, out);
  checkSpacing(views, out);
  checkHangs(views, out);
  checkLoadSteps(views, out);
}

/** Checks a plan for a prepared person. Pure; never throws on a well-formed plan. */
export function verifyPrepared(context: Context, plan: Plan, past?: HistorySummary): readonly Violation[] {
  const out: Findings = [];
  const forbidden = checkVerdict(context, plan, out);
  checkQuotas(context, plan, forbidden, past, out);
  checkDates(plan, forbidden, out);
  const views = checkDays(context, plan, past, out);
  const frames = views.map((view) => view.frame);
  if (forbidden) return out;
  if (views.length === 0) report(out, 'plan', 'I-38', 'an empty plan');
  checkHabits(context, plan, frames, out);
  const [first] = frames;
  if (first !== undefined) checkAerobicLine(context, plan, views, first, out, past);
  checkWeeks(context, plan, views, past, out);
  checkEmphasis(context, plan, views, past, out);
  return out;
}

/** A plan made to fit what is really done is judged by that size (AM-23). */
export const fittedTo = (person: Person, past: HistorySummary | undefined): Person =>
  past?.size === undefined ? person : { ...person, profile: { ...person.profile, ...past.size } };

/** Everything in the plan that the rules do not allow this person; empty when it is safe. With `past` also the rules that need history. */
export const verify = (plan: Plan, person: Person, library: Library, past?: HistorySummary): readonly Violation[] =>
  verifyPrepared(prepare(fittedTo(person, past), library), plan, past);

export const isSafe = (violations: readonly Violation[]): boolean => violations.length === 0;
