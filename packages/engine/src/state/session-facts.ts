// A session as it happens: started, set by set, hurt, stopped, finished. Each set is a fact at once, so a crash loses one at most.
import { daysBetween } from '../dates.ts';
import type { Exercise } from '../exercise.ts';
import type { Catalog } from '../planner/catalog.ts';
import { programWeekOf } from '../planner/program-week.ts';
import { sessionLight } from '../progress/pain-light.ts';
import { amountIn, doneSeconds, setSeconds, unitOf } from '../progress/work.ts';
import { takesItemOut } from '../readiness/stop-signs.ts';
import type { Item } from '../reasoning.ts';
import { table } from '../table.ts';
import { type Light, type LocalDate, strengthPatterns } from '../vocabulary.ts';
import { exerciseOf } from './exercise-of.ts';
import { takeOutFaint } from './faint.ts';
import { keepLast } from './keep-last.ts';
import { limitsOn } from './limits-on.ts';
import type { FactContext, Reader } from './reader.ts';
import { newRecord } from './session-record.ts';
import { canProvoke, settle } from './settle.ts';
import { doneItem, withEased } from './stand-in.ts';
import type { CoachState, FinishedSet, SessionRecord, WeekTotal } from './state.ts';
import { buildWalks } from './walking.ts';

const strength = new Set<string>(strengthPatterns);

/** Starting the next session closes the book on the one before: a morning that nobody told is unknown. */
export const rememberStart: Reader<'session-started'> = (state, { data }, context) => {
  if (state.open) endSession(state, state.open, context, 'stopped');
  if (state.unsettled) settle(state, state.unsettled, 'unknown', context);
  const today = state.checkIn?.on === context.on ? state.checkIn : undefined;
  state.open = newRecord({
    id: data.session,
    on: context.on,
    limits: limitsOn(state, context.on),
    plan: data.plan,
    pre: today?.pre,
    endedAt: context.local,
  });
};

/** The same set told again says it better: it takes the place of what was told before, and is not done twice. */
export const rememberSet: Reader<'set-finished'> = (state, { data }, { catalog }) => {
  const record = state.open?.id === data.session ? state.open : undefined;
  if (!record) return;
  const at = placeOf(record.sets, data);
  const before = at < 0 ? undefined : record.sets[at];
  if (before === undefined) record.sets.push(data);
  else record.sets[at] = data;
  record.workSeconds += secondsOf(catalog, record, data) - (before === undefined ? 0 : secondsOf(catalog, record, before));
};

function placeOf(sets: readonly FinishedSet[], { item, exercise, set, side }: FinishedSet): number {
  for (let at = sets.length - 1; at >= 0; at--) {
    const s = sets[at] as FinishedSet;
    if (s.set === set && s.side === side && s.item === item && s.exercise === exercise) return at;
  }
  return -1;
}

/** Work of one logged set, one side: the amount that was done at the planned tempo and hold. */
export function secondsOf(catalog: Catalog, record: SessionRecord, done: FinishedSet): number {
  const exercise = exerciseOf(catalog, done.exercise);
  const item = doneItem(catalog, record, done.item, done.exercise);
  if (!exercise || !item) return 0;
  return secondsIn(item, done);
}
function secondsIn({ dose }: Item, done: FinishedSet): number {
  const unit = unitOf(dose);
  return doneSeconds(dose, unit, amountIn(done, unit));
}

const openRecord = (state: CoachState, session: string | undefined): SessionRecord | undefined =>
  session === undefined || session === state.open?.id ? state.open : undefined;

export const rememberSkip: Reader<'item-skipped'> = (state, { data }) => {
  const record = state.open?.id === data.session ? state.open : undefined;
  if (record && !record.skipped.includes(data.item)) record.skipped.push(data.item);
};

export const rememberEase: Reader<'item-eased'> = (state, { data }) => {
  const record = state.open?.id === data.session ? state.open : undefined;
  const item = record?.plan.items.find((i) => i.id === data.item);
  if (record && item) record.eased = withEased(record.eased, item, data.to);
};

export const rememberHurt: Reader<'hurt-reported'> = (state, { data }) => {
  const record = openRecord(state, data.session);
  if (!record) return;
  record.peak = Math.max(record.peak, data.peak);
  if (data.spread === 'further') record.spread = 'further';
  const item = record.plan.items.find((i) => i.id === data.item);
  const exercise = record.eased.findLast((e) => e.item === data.item)?.exercise ?? item?.exercise;
  if (exercise !== undefined && !record.provoked.includes(exercise)) record.provoked.push(exercise);
  if (data.peak >= 8 || data.spread === 'further') record.stop = true;
};

export const rememberStopSign: Reader<'stop-sign-reported'> = (state, { data }, { on, catalog }) => {
  if (data.class === 'exercise') return;
  const record = openRecord(state, data.session) ?? stoppedRecord(state, data.session);
  if (record) record.stop = true;
  const done = record && takesItemOut(data.sign) ? exerciseOf(catalog, record.sets.at(-1)?.exercise ?? '') : undefined;
  if (done && canProvoke(done)) takeOutFaint(state, done.id);
  if (record && record !== state.open) lightAgain(state, record);
  const call = data.class === 'call' ? { emergencyOn: on, releasedOn: undefined } : {};
  state.screens = { ...state.screens, needed: `stop-${data.class}`, ...call };
};

export const rememberStop: Reader<'session-stopped'> = (state, { data }, context) => {
  const record = state.open?.id === data.session ? state.open : stoppedRecord(state, data.session);
  if (!record) return;
  record.stopReason = data.reason ?? record.stopReason;
  record.stopId = context.fact.id;
  if (data.reason === 'pain' || data.reason === 'unwell') record.stop = true;
  if (record === state.open) endSession(state, record, context, 'stopped');
  else lightAgain(state, record);
};
/** Stop is one tap; what happened is told after it, or at the next opening. */
const stoppedRecord = (state: CoachState, session: string | undefined): SessionRecord | undefined =>
  state.unsettled?.id === session && state.unsettled?.status === 'stopped' ? state.unsettled : undefined;

function lightAgain(state: CoachState, record: SessionRecord): void {
  record.light = ownLight(record);
  weekTotal(state, record.on).painful ||= record.stop || record.light === 'red';
}

export const rememberFinish: Reader<'session-finished'> = (state, { data }, context) => {
  const record = state.open?.id === data.session ? state.open : undefined;
  if (!record) return;
  record.peak = Math.max(record.peak, data.peak);
  record.effort = data.effort;
  for (const id of data.provoked ?? []) if (!record.provoked.includes(id)) record.provoked.push(id);
  endSession(state, record, context, 'finished');
};

/** The light of the session itself; the morning after may still darken it. A stop without a reason is unknown (settled 5). */
function ownLight({ pre, peak, spread, stop, status, stopReason }: SessionRecord): Light {
  const pain = sessionLight({ pre: pre ?? peak, peak, spread, stop });
  return status === 'finished' || stopReason !== undefined || pain === 'red' ? pain : 'unknown';
}

function endSession(state: CoachState, record: SessionRecord, context: FactContext, status: 'finished' | 'stopped'): void {
  record.status = status;
  record.endedAt = context.local;
  record.light = ownLight(record);
  state.open = undefined;
  state.unsettled = record;
  keepLast(state.sessions, record, 40);
  countWeek(state, record, context);
}

function countWeek(state: CoachState, record: SessionRecord, { catalog }: FactContext): void {
  const week = weekTotal(state, record.on);
  week.sessions += 1;
  week.minutes += record.plan.minutes;
  week.painful ||= record.stop || record.light === 'red';
  for (const item of record.plan.items) week.prescribed += plannedSeconds(catalog, item);
  let strengthWork = false;
  let before: FinishedSet | undefined;
  let exercise: Exercise | undefined;
  let item: Item | undefined;
  for (const done of record.sets) {
    // Sets of one exercise follow each other: what they are counted by is looked up once.
    if (done.exercise !== before?.exercise || done.item !== before.item) {
      exercise = exerciseOf(catalog, done.exercise);
      item = doneItem(catalog, record, done.item, done.exercise);
    }
    before = done;
    if (!exercise) continue;
    const seconds = item === undefined ? 0 : secondsIn(item, done);
    week.workSeconds += seconds;
    week.byPattern[exercise.pattern] = (week.byPattern[exercise.pattern] ?? 0) + seconds;
    if (exercise.pattern === 'walk' || exercise.pattern === 'aerobic') countWalk(state, week, record.on, seconds);
    strengthWork ||= strength.has(exercise.pattern);
  }
  if (record.sets.length > 0) state.lastSessionOn = record.on;
  if (strengthWork) state.lastStrengthOn = record.on;
}
/** A real walk inside a session counts for the walking line; the minute of a warm-up does not. */
function countWalk(state: CoachState, week: WeekTotal, on: LocalDate, seconds: number): void {
  week.walkMinutes += Math.round(seconds / 60);
  if (seconds >= 300) keepLast(state.walks, { on, minutes: Math.round(seconds / 60) });
}
const plannedSeconds = (catalog: Catalog, item: Item): number => {
  const exercise = exerciseOf(catalog, item.exercise);
  return exercise ? item.dose.sets * setSeconds(exercise, item.dose) : 0;
};

/** The running total of the program week a day lies in. */
export function weekTotal(state: CoachState, on: LocalDate): WeekTotal {
  const index = state.program ? Math.max(0, programWeekOf(state.program.from, on) - 1) : 0;
  while (state.weeks.length <= index) {
    state.weeks.push({
      prescribed: 0,
      workSeconds: 0,
      byPattern: table(),
      special: isSpecial(state, on),
      sessions: 0,
      minutes: 0,
      painful: false,
      walkMinutes: 0,
    });
  }
  return state.weeks[index] as WeekTotal;
}

export const rememberActivity: Reader<'activity-done'> = (state, { data }, { on }) => {
  if (data.kind !== 'walk') return;
  // Who walks and does not train builds as well.
  buildWalks(state, on);
  weekTotal(state, on).walkMinutes += data.minutes;
  keepLast(state.walks, { on, minutes: data.minutes });
};

const isSpecial = (state: CoachState, on: LocalDate): boolean =>
  state.flare.kind !== 'normal' || (state.deload !== undefined && daysBetween(on, state.deload.until) > 0);
