// One person lives the program, day by day: the same facts, fold and planner as in life, every state and every session checked.
import { addDays, daysBetween } from '../dates.ts';
import type { Content, Facts, FactType } from '../facts.ts';
import type { Person } from '../person.ts';
import { calendarDay, weekPattern } from '../planner/calendar.ts';
import type { Catalog } from '../planner/catalog.ts';
import { makePlan, sessionOn } from '../planner/plan.ts';
import type { Item, Session } from '../reasoning.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import { applyFact } from '../state/fold.ts';
import { personToContents } from '../state/person-to-facts.ts';
import { sizeOf } from '../state/size.ts';
import { type CoachState, emptyState } from '../state/state.ts';
import { verdictOn } from '../state/verdict-on.ts';
import type { LocalDate, ProgramId, Side } from '../vocabulary.ts';
import { answerTo, type Body, bodyOf, passDay, toNrs } from './body.ts';
import type { Random } from './random.ts';
import { gapViolations, settledViolations, snapshot, type Violation } from './state-invariants.ts';

/** What checks every session that is handed out. */
export type SessionChecker = (state: CoachState, session: Session, on: LocalDate) => readonly Violation[];

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
}

class Diary {
  readonly state: CoachState = emptyState();
  readonly violations: Violation[] = [];
  facts = 0;
  on: LocalDate = '1970-01-01';
  readonly catalog: Catalog;
  constructor(catalog: Catalog) {
    this.catalog = catalog;
  }
  write(content: Content): void {
    const id = `f${String(this.facts).padStart(8, '0')}`;
    applyFact(this.state, { id, ms: this.facts, ctr: 0, content }, this.catalog);
    this.facts += 1;
  }
  say<K extends FactType>(type: K, data: Facts[K], time = '09:00', more: { readonly targets?: readonly string[] } = {}): void {
    this.write({ type, v: 1, occurred: { local: `${this.on}T${time}`, tz: 'UTC' }, data, ...more } as Content);
  }
}

export function liveProgram({ person, program, catalog, weeks, random, check }: LifeRequest): Life {
  const diary = new Diary(catalog);
  const from = person.answeredOn;
  diary.on = from;
  for (const content of personToContents(person, program, from, 4)) diary.write(content);
  const body = bodyOf(random, person.assessment.painAvg ?? 3);
  let sessions = 0;
  const first = verdictOn(diary.state, from);
  const plan = makePlan({ state: diary.state, catalog, from, weeks: 1, program });
  if (!first.mayPlan && plan.days.length > 0)
    diary.violations.push({ where: from, invariant: 'I-01', detail: `days planned at ${first.verdict.outcome}` });
  if (first.mayPlan && !plan.days.some((d) => (d.session?.items.length ?? 0) > 0))
    diary.violations.push({ where: from, invariant: 'I-38', detail: 'nothing to do' });
  let awayUntil = -1;
  for (let d = 0; d < weeks * 7; d++) {
    diary.on = addDays(from, d);
    passDay(body, random);
    if (random.chance(body.gapChance)) awayUntil = d + 3 + random.below(45);
    if (d > 0 && d % 7 === 0)
      diary.say('week-checked', {
        painAvg: toNrs(body.pain),
        painWorst: toNrs(body.pain + 2),
        interference: toNrs(body.pain),
        confidence: 5,
        activities: {},
      });
    if (
      d <= awayUntil ||
      calendarDay(from, diary.on, weekPattern(from, sizeOf(diary.state).daysPerWeek, person.profile.weekdays)).kind === 'rest' ||
      !random.chance(body.adherence)
    )
      continue;
    if (oneSession(diary, body, random, check)) sessions += 1;
    else if (!verdictOn(diary.state, diary.on).mayPlan && d > 28) break;
  }
  return { sessions, facts: diary.facts, planned: first.mayPlan, violations: diary.violations, state: diary.state };
}

/** A session from the door to the end. False where the day has none. */
function oneSession(diary: Diary, body: Body, random: Random, check: SessionChecker): boolean {
  const { state } = diary;
  if (body.flareDays > 0 && state.flare.kind === 'normal' && random.chance(0.5)) diary.say('flare-started', { by: 'tap' });
  if (state.screens.needed !== undefined) diary.say('readiness-answered', { screen: 'block-a', trigger: 'R3', answers: {} });
  recall(diary, body, random);
  diary.say('checked-in', {
    pre: toNrs(body.pain),
    legs: random.chance(0.02) ? 'more' : 'same',
    energy: (1 + random.below(5)) as 1,
    anythingNew: random.chance(0.005),
  });
  const planned = sessionOn({ state, catalog: diary.catalog, date: diary.on });
  if (!planned || planned.session.items.length === 0) return false;
  const { session } = planned;
  diary.violations.push(...check(state, session, diary.on));
  perform(diary, body, random, session);
  return true;
}

function recall(diary: Diary, body: Body, random: Random): void {
  const { state } = diary;
  const record = state.unsettled;
  if (!record || random.chance(0.15)) return;
  const worse = body.pain - body.usual;
  const answer = !random.chance(body.honesty) ? 'same' : worse > 3 ? 'worse' : worse > 1.5 ? 'bit-worse' : 'same';
  const before = snapshot(state);
  diary.say('morning-recalled', { session: record.id, answer, ...(random.chance(0.003) ? { newLeg: true } : {}) });
  diary.violations.push(...settledViolations(before, state, record, diary.catalog));
}

function perform(diary: Diary, body: Body, random: Random, session: Session): void {
  const { state } = diary;
  const id = `s${diary.facts}`;
  const waiting = state.unsettled;
  const before = waiting ? snapshot(state) : undefined;
  const gap = state.lastStrengthOn === undefined ? 0 : daysBetween(state.lastStrengthOn, diary.on);
  diary.say('session-started', { session: id, plan: session, libraryVersion: 'v', rulesVersion: 'v', engineVersion: 'v' });
  if (waiting && before) diary.violations.push(...settledViolations(before, state, waiting, diary.catalog));
  if (state.open) diary.violations.push(...gapViolations(state, state.open, gap, diary.catalog));
  let peak = body.pain;
  for (const item of session.items) {
    const hurt = doItem(diary, body, random, id, item);
    peak = Math.max(peak, body.pain + hurt);
    if (body.pain + hurt >= 8) {
      diary.say('hurt-reported', {
        session: id,
        item: item.id,
        peak: toNrs(body.pain + hurt),
        spread: random.chance(0.1) ? 'further' : 'none',
      });
      diary.say('session-stopped', { session: id, reason: 'pain' }, '09:30');
      return;
    }
    if (random.chance(0.003)) {
      diary.say('session-stopped', random.chance(0.5) ? { session: id } : { session: id, reason: 'time' }, '09:20');
      return;
    }
  }
  const tagged = peak - body.pain >= 2 && random.chance(0.6) ? [random.pick(session.items).exercise] : [];
  diary.say('session-finished', { session: id, peak: toNrs(random.chance(body.honesty) ? peak : body.pain), provoked: tagged }, '09:40');
}

function doItem(diary: Diary, body: Body, random: Random, session: string, item: Item): number {
  const exercise = exerciseOf(diary.catalog, item.exercise);
  if (!exercise) return 0;
  const effort = answerTo(body, random, exercise, item);
  for (let set = 1; set <= item.dose.sets; set++) {
    for (const side of item.sides) {
      diary.say('set-finished', {
        session,
        item: item.id,
        exercise: item.exercise,
        set,
        side: side as Side,
        completed: effort.completed || set < item.dose.sets,
        ...(item.dose.reps === undefined ? {} : { reps: item.dose.reps }),
        ...(item.dose.seconds === undefined ? {} : { seconds: item.dose.seconds }),
        ...(item.dose.kg === undefined ? {} : { kg: item.dose.kg }),
        ...(set === item.dose.sets ? { rir: effort.rir, control: random.chance(0.95) ? 'yes' : 'mostly' } : {}),
      });
    }
  }
  return effort.hurts;
}
