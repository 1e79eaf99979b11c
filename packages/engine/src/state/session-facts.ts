// A session as it happens: started, set by set, hurt, stopped, finished. Each set is a fact at once, so a crash loses one at most.
import { daysBetween } from '../dates.ts';
import type { Catalog } from '../planner/catalog.ts';
import { programWeekOf } from '../planner/program-week.ts';
import { sessionLight } from '../progress/pain-light.ts';
import { doneSeconds, setSeconds, unitOf } from '../progress/work.ts';
import type { Item } from '../reasoning.ts';
import { type LocalDate, strengthPatterns } from '../vocabulary.ts';
import { exerciseOf } from './exercise-of.ts';
import { keepLast } from './keep-last.ts';
import { limitsOn } from './limits-on.ts';
import type { FactContext, Reader } from './reader.ts';
import { settle } from './settle.ts';
import type { CoachState, FinishedSet, SessionRecord, WeekTotal } from './state.ts';

const strength = new Set<string>(strengthPatterns);

/** Starting the next session closes the book on the one before: a morning that nobody told is unknown. */
export const rememberStart: Reader<'session-started'> = (state, { data }, context) => {
  if (state.open) endSession(state, state.open, context, 'stopped');
  if (state.unsettled) settle(state, state.unsettled, 'unknown', context);
  const today = state.checkIn?.on === context.on ? state.checkIn : undefined;
  state.open = {
    id: data.session,
    on: context.on,
    mode: data.plan.mode,
    limits: limitsOn(state, context.on),
    plan: data.plan,
    pre: today?.pre,
    sets: [],
    skipped: 0,
    peak: today?.pre ?? 0,
    spread: 'none',
    stop: false,
    provoked: [],
    status: 'open',
    stopReason: undefined,
    effort: undefined,
    light: 'unknown',
    endedAt: context.local,
    workSeconds: 0,
  };
};

export const rememberSet: Reader<'set-finished'> = (state, { data }, { catalog }) => {
  const record = state.open?.id === data.session ? state.open : undefined;
  if (!record) return;
  const { session: _session, set: _set, side: _side, ...kept } = data;
  record.sets.push(kept);
  record.workSeconds += secondsOf(catalog, record, kept);
};

/** Work of one logged set, one side: the amount that was done at the planned tempo and hold. */
export function secondsOf(catalog: Catalog, record: SessionRecord, done: FinishedSet): number {
  const exercise = exerciseOf(catalog, done.exercise);
  const item = record.plan.items.find((i) => i.id === done.item);
  if (!exercise || !item) return 0;
  const unit = unitOf(item.dose);
  return doneSeconds(item.dose, unit, done[unit] ?? 0);
}

const openRecord = (state: CoachState, session: string | undefined): SessionRecord | undefined =>
  session === undefined || session === state.open?.id ? state.open : undefined;

export const rememberSkip: Reader<'item-skipped'> = (state, { data }) => {
  if (state.open?.id === data.session) state.open.skipped += 1;
};

export const rememberHurt: Reader<'hurt-reported'> = (state, { data }) => {
  const record = openRecord(state, data.session);
  if (!record) return;
  record.peak = Math.max(record.peak, data.peak);
  if (data.spread === 'further') record.spread = 'further';
  const item = record.plan.items.find((i) => i.id === data.item);
  if (item && !record.provoked.includes(item.exercise)) record.provoked.push(item.exercise);
  if (data.peak >= 8 || data.spread === 'further') record.stop = true;
};

export const rememberStopSign: Reader<'stop-sign-reported'> = (state, { data }, { on }) => {
  const record = openRecord(state, data.session);
  if (record && data.class !== 'exercise') record.stop = true;
  if (data.class === 'exercise') return;
  const call = data.class === 'call' ? { emergencyOn: on, releasedOn: undefined } : {};
  state.screens = { ...state.screens, needed: `stop-${data.class}`, ...call };
};

export const rememberStop: Reader<'session-stopped'> = (state, { data }, context) => {
  const record = state.open?.id === data.session ? state.open : undefined;
  if (!record) return;
  record.stopReason = data.reason;
  if (data.reason === 'pain' || data.reason === 'unwell') record.stop = true;
  endSession(state, record, context, 'stopped');
};

export const rememberFinish: Reader<'session-finished'> = (state, { data }, context) => {
  const record = state.open?.id === data.session ? state.open : undefined;
  if (!record) return;
  record.peak = Math.max(record.peak, data.peak);
  record.effort = data.effort;
  for (const id of data.provoked ?? []) if (!record.provoked.includes(id)) record.provoked.push(id);
  endSession(state, record, context, 'finished');
};

/** The light of the session itself; the morning after may still darken it. A stop without a reason is unknown (settled 5). */
function endSession(state: CoachState, record: SessionRecord, context: FactContext, status: 'finished' | 'stopped'): void {
  record.status = status;
  record.endedAt = context.local;
  const pain = sessionLight({ pre: record.pre ?? record.peak, peak: record.peak, spread: record.spread, stop: record.stop });
  const said = status === 'finished' || record.stopReason !== undefined || pain === 'red';
  record.light = said ? pain : 'unknown';
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
  for (const done of record.sets) {
    const exercise = exerciseOf(catalog, done.exercise);
    if (!exercise) continue;
    const seconds = secondsOf(catalog, record, done);
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
      byPattern: {},
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
  weekTotal(state, on).walkMinutes += data.minutes;
  keepLast(state.walks, { on, minutes: data.minutes });
};

const isSpecial = (state: CoachState, on: LocalDate): boolean =>
  state.flare.kind !== 'normal' || (state.deload !== undefined && daysBetween(on, state.deload.until) > 0);
