// From what is known to a block: readiness, the limits of each day, the days one after another, and the safety rules last.
import { leansOf } from '../assessment/factors.ts';
import { daysBetween } from '../dates.ts';
import type { LeftOut, Plan, PlanDay, Session } from '../reasoning.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import { limitsOn } from '../state/limits-on.ts';
import { sizeOf } from '../state/size.ts';
import type { CoachState } from '../state/state.ts';
import { verdictOn } from '../state/verdict-on.ts';
import type { LocalDate, ProgramId } from '../vocabulary.ts';
import { countedVolume, isStrength, volumeOf } from './budget.ts';
import { type CalendarDay, calendar, calendarDay, weekPattern } from './calendar.ts';
import type { Chooser } from './candidates.ts';
import { planCards } from './cards.ts';
import type { Catalog } from './catalog.ts';
import { chooserOf, type PlannedDay, planDay, remember } from './day.ts';
import { type DaySituation, newWeekMemory, type WeekMemory } from './day-situation.ts';
import { planEmphasis } from './emphasis.ts';
import { planHabits } from './habits.ts';
import { inputsHash } from './inputs-hash.ts';
import { unmetNeeds } from './left-out.ts';
import { dayAsMoved, movedTo } from './moved.ts';
import { weeklyNeeds } from './needs.ts';
import type { Pool } from './pool.ts';
import { programOf } from './program-of.ts';
import { planQuotas } from './quotas.ts';
import { proposedMinutes } from './short-start.ts';
import { poolOf, type Situation, situationOn } from './situation.ts';
import { engineVersion, rulesVersion } from './versions.ts';
import { memoryOf } from './week-memory.ts';

export interface PlanRequest {
  readonly state: CoachState;
  readonly catalog: Catalog;
  readonly from: LocalDate;
  readonly weeks: number;
  readonly program: ProgramId;
}

/**
 * A block of `weeks` weeks. Where readiness is not go or gentle, or a question that must be answered is open, `days` is empty and the
 * verdict says why (I-01, I-02, I-07). Deterministic: no clock and no chance. Errors: none.
 */
export function makePlan({ state, catalog, from, weeks, program }: PlanRequest): Plan {
  const { verdict, mayPlan } = verdictOn(state, from);
  const versions = { library: catalog.library.version, rules: rulesVersion, engine: engineVersion };
  const inputs = inputsHash({
    person: state.person,
    work: state.work,
    rungs: state.rungs,
    pins: state.pins,
    ...(Object.keys(state.met).length > 0 ? { met: state.met } : {}),
    ...(Object.keys(state.rungSteps).length > 0 ? { rungSteps: state.rungSteps } : {}),
    ...(Object.keys(state.moved).length > 0 ? { moved: state.moved } : {}),
    ...(Object.keys(state.ledOn).length > 0 ? { ledOn: state.ledOn } : {}),
    ...(state.quotas === undefined ? {} : { quotas: state.quotas }),
    from,
    weeks,
    program,
    ...(program.startsWith('rx:') ? { prescribed: programOf(catalog, program, state) } : {}),
    versions,
  });
  const head = { verdict, program, from, weeks, versions, inputs };
  if (!mayPlan || state.careful) return { ...head, days: [], habits: [], leftOut: [], cards: verdict.cards };

  const { days, leftOut, last, pools } = planDays({ state, catalog, from, weeks, program });
  // A clearance may end before the first day that would hold a session: until then walks and habits stand (AM-18).
  const open = pools.length > 0 ? pools : [poolOf(catalog, limitsOn(state, from, from), state)];
  return {
    ...head,
    days,
    habits: planHabits(catalog, open, state, programOf(catalog, program, state)?.habits ?? [], from),
    ...planQuotas(state, from),
    leftOut: onceEach(leftOut),
    ...planEmphasis(state.person, from),
    cards: last ? planCards(last.pool.limits, leansOf(state.person, from), days, catalog) : [],
  };
}

interface PlannedDays {
  readonly days: readonly PlanDay[];
  readonly leftOut: readonly LeftOut[];
  /** The last day that carries a session. */
  readonly last: Situation | undefined;
  /** What was open on its days, each different one once. */
  readonly pools: readonly Pool[];
}

/** Day after day: each leaves behind what the next has to know, each week what the next may grow from. */
function planDays({ state, catalog, from, weeks, program }: PlanRequest): PlannedDays {
  const tree = programOf(catalog, program, state);
  const size = sizeOf(state);
  const pattern = weekPattern(from, size.daysPerWeek, state.person.profile.weekdays);
  const days: PlanDay[] = [];
  const leftOut: LeftOut[] = [];
  const counted = state.weeks.map(countedVolume).filter((v) => v !== undefined);
  let memory = newWeekMemory(counted);
  let flared = false;
  let strengthDays: Situation[] = [];
  let firstStrength = true;
  let last: Situation | undefined;
  const pools = new Map<Uint8Array, Pool>();
  // Days were moved in the running program: a plan that starts elsewhere is another one.
  const isRunning = state.program?.from === from && Object.keys(state.moved).length > 0;
  for (const planned of calendar(from, weeks, pattern)) {
    const day = isRunning ? dayAsMoved(state, from, planned.date, pattern) : planned;
    // A clearance may end inside a block, a week of pregnancy or an operation begin: such a day is asked for itself (I-03, I-06).
    if (day.kind === 'rest' || !verdictOn(state, day.date).mayPlan) days.push({ date: day.date, kind: 'rest' });
    else {
      last = situationOn({ state, catalog, from, day, pattern, tree, firstStrength });
      pools.set(last.pool.open, last.pool);
      const made = planDay(ofProposedLength(last, from), memory);
      remember(last, memory, made.session);
      days.push({ date: day.date, kind: last.flare ? 'flare' : day.kind, session: made.session });
      leftOut.push(...made.leftOut);
      if (day.kind === 'strength') strengthDays.push(last);
      firstStrength &&= !hasStrength(made.session, catalog);
      flared ||= last.flare;
    }
    if (daysBetween(from, day.date) % 7 !== 6) continue;
    if (last) leftOut.push(...unmetThisWeek(last, memory, strengthDays));
    if (!flared) counted.push(volumeOf(memory.volume));
    memory = newWeekMemory(counted, memory);
    flared = false;
    strengthDays = [];
  }
  return { days, leftOut, last, pools: [...pools.values()] };
}

/** Shorter for a while where that is proposed, and the session says why. */
function ofProposedLength(situation: Situation, from: LocalDate): DaySituation {
  const { minutes, because } = proposedMinutes(situation.state, from, situation.day.date);
  return because.length === 0 ? { ...situation, minutes } : { ...situation, minutes, easyBecause: [...situation.easyBecause, ...because] };
}

/** A gap ends with strength work, not with a day that was meant for it (I-36). */
const hasStrength = ({ items }: Session, catalog: Catalog): boolean =>
  items.some(({ exercise }) => {
    const known = exerciseOf(catalog, exercise);
    return known !== undefined && isStrength(known.pattern);
  });

function unmetThisWeek(situation: Situation, memory: WeekMemory, strengthDays: readonly Situation[]): LeftOut[] {
  const { state, day, strengthDaysInWeek } = situation;
  const needs = weeklyNeeds(state.person, day.date, strengthDaysInWeek);
  const { minutes } = sizeOf(state);
  const choosing = (one: Situation): Chooser => chooserOf({ ...one, minutes }, memory);
  // Only where something rests can a day have had less to choose from than the last one.
  const rests = Object.keys(state.removed).length > 0 || Object.keys(state.paused).length > 0;
  const days = rests ? strengthDays.map(choosing) : [];
  return unmetNeeds(choosing(situation), needs, { done: memory.done, refused: memory.volume.refused, days });
}

/** The same slot left out for the same reason is said once. */
function onceEach(leftOut: readonly LeftOut[]): LeftOut[] {
  const seen = new Set<string>();
  return leftOut.filter((l) => {
    const key = `${l.slot}/${l.pattern}/${l.reason}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export interface SessionRequest {
  readonly state: CoachState;
  readonly catalog: Catalog;
  readonly date: LocalDate;
  /** Minutes of today, when the person chose others than usual: 2, 7, 15, 20, 30, 45, 60. */
  readonly minutes?: number;
}

/** The session of one day of the running program; undefined on a day without one, and where no plan may be made. */
export function sessionOn({ state, catalog, date, minutes }: SessionRequest): (PlannedDay & { readonly situation: Situation }) | undefined {
  const { program } = state;
  const planned = movedTo(state, date);
  if (!program || planned === undefined || state.careful || state.screens.needed !== undefined) return undefined;
  if (daysBetween(program.from, planned) < 0 || !verdictOn(state, date).mayPlan) return undefined;
  const size = sizeOf(state);
  const tree = programOf(catalog, program.id, state);
  const pattern = weekPattern(program.from, size.daysPerWeek, state.person.profile.weekdays);
  const found = calendarDay(program.from, planned, pattern);
  if (found.kind === 'rest' && minutes === undefined) return undefined;
  const day: CalendarDay = { ...found, date, kind: found.kind === 'rest' ? 'easy' : found.kind };
  const situation = situationOn({ state, catalog, from: program.from, day, pattern, tree, firstStrength: true });
  if (situation.mode === 'none') return undefined;
  const asked = minutes === undefined ? ofProposedLength(situation, program.from) : { ...situation, minutes };
  const result = planDay(asked, memoryOf(state, catalog, program.from, date));
  return { ...result, situation };
}
