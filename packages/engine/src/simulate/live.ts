// One person lives the program, day by day: the same facts, fold and planner as in life, every plan, session and state checked.
import { addDays } from '../dates.ts';
import type { Fact } from '../facts.ts';
import type { Person } from '../person.ts';
import { calendarDay, weekPattern } from '../planner/calendar.ts';
import type { Catalog } from '../planner/catalog.ts';
import { makePlan } from '../planner/plan.ts';
import { historyOf } from '../state/history.ts';
import { personToContents } from '../state/person-to-facts.ts';
import { sizeOf } from '../state/size.ts';
import type { CoachState } from '../state/state.ts';
import { verdictOn } from '../state/verdict-on.ts';
import type { ProgramId } from '../vocabulary.ts';
import { bodyOf, passDay, steadyBodyOf } from './body.ts';
import type { PlanChecker, SessionChecker } from './checker.ts';
import { Diary } from './diary.ts';
import { liveDay } from './events.ts';
import { oneSession } from './one-session.ts';
import { ownActivities } from './own-activities.ts';
import type { Random } from './random.ts';
import type { Violation } from './violation.ts';

export interface Life {
  readonly sessions: number;
  readonly facts: number;
  readonly planned: boolean;
  readonly violations: readonly Violation[];
  readonly state: CoachState;
}
export interface LifeRequest {
  readonly person: Person;
  readonly program: ProgramId;
  readonly catalog: Catalog;
  readonly weeks: number;
  readonly random: Random;
  readonly check: SessionChecker;
  readonly checkPlan?: PlanChecker;
  /** Hears every fact as it is written. */
  readonly onFact?: (fact: Fact) => void;
  /** The person stays who they are and mostly keeps to it: no new condition, no other kit, days or minutes, nothing new in what is asked again. */
  readonly steady?: true;
  /** Chance of its own for activities that come back by quotas; without it none is named. */
  readonly own?: Random;
}
const BLOCK_WEEKS = 4;
const AHEAD_WEEKS = 2;

export function liveProgram({ person, program, catalog, weeks, random, check, checkPlan, onFact, steady, own }: LifeRequest): Life {
  const diary = new Diary(catalog, onFact);
  const from = person.answeredOn;
  diary.on = from;
  for (const content of personToContents(person, program, from, BLOCK_WEEKS)) diary.write(content);
  const { state } = diary;
  const planned = verdictOn(state, from).mayPlan;
  if (checkPlan) diary.violations.push(...checkPlan(state.person, makePlan({ state, catalog, from, weeks: BLOCK_WEEKS, program })));
  const body = (steady ? steadyBodyOf : bodyOf)(random, person.assessment.painAvg ?? 3);
  let sessions = 0;
  let awayUntil = -1;
  let leftUntil = from;
  for (let day = 0; day < weeks * 7; day++) {
    diary.on = addDays(from, day);
    passDay(body, random);
    if (random.chance(body.gapChance)) awayUntil = day + 3 + random.below(45);
    liveDay(diary, body, random, day, steady === true);
    if (own) leftUntil = ownActivities(diary, { random: own, body, awayUntil: leftUntil });
    if (day > 0 && day % (BLOCK_WEEKS * 7) === 0) laterBlock(diary, program, checkPlan);
    if (day > awayUntil && hasSession(diary) && random.chance(body.adherence) && oneSession(diary, body, random, check)) sessions += 1;
  }
  return { sessions, facts: diary.facts, planned, violations: diary.violations, state };
}

/** The next weeks as they look from here, judged with all that was done. */
function laterBlock({ state, on, catalog, violations }: Diary, program: ProgramId, checkPlan: PlanChecker | undefined): void {
  if (!checkPlan || !verdictOn(state, on).mayPlan) return;
  const plan = makePlan({ state, catalog, from: on, weeks: AHEAD_WEEKS, program });
  violations.push(...checkPlan(state.person, plan, historyOf(state, on)));
}

/** True on a day of the plan that carries a session. */
function hasSession({ state, on }: Diary): boolean {
  const { program, person } = state;
  if (!program || !verdictOn(state, on).mayPlan) return false;
  const pattern = weekPattern(program.from, sizeOf(state).daysPerWeek, person.profile.weekdays);
  return calendarDay(program.from, on, pattern).kind !== 'rest';
}
