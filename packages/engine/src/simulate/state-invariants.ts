// What must hold between the state before a session's book was closed and after it. Source: rule book 4.14.
import { daysBetween } from '../dates.ts';
import type { Catalog } from '../planner/catalog.ts';
import { programWeekOf } from '../planner/program-week.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { CoachState, SessionRecord, WorkState } from '../state/state.ts';
import { type Before, type Change, changesOf, movedSince } from './before.ts';
import { countExposures, type Exposures, hadEnough } from './exposures.ts';
import type { Say, Violation } from './violation.ts';

const MOST_SETS = 3;
const PEAK_TO_RISE = 5;
const UPPER_STEP = 1.05;
const STEP = 1.1;
/** Decimal fractions of kilograms may differ in the last place. */
const ROUNDING = 1e-9;

/** Checks one settled session; `exposures` carries what was counted from one session to the next. */
export function settledViolations(
  before: Before,
  state: CoachState,
  record: SessionRecord,
  catalog: Catalog,
  exposures: Exposures,
): Violation[] {
  const found: Violation[] = [];
  const say: Say = (invariant, where, detail) => found.push({ where: `${record.on} ${where}`, invariant, detail });
  const moved = movedSince(before, state);
  const changes = changesOf(before, moved, record, catalog);
  const risen = changes.filter(({ up }) => up.length > 0);
  countExposures(exposures, state, record);
  for (const work of moved) checkNumbers(work, say);
  for (const change of risen) {
    checkRise(change, before, record, say);
    if (!hadEnough(exposures, change, record.limits.need)) say('I-13', change.exercise, `${change.up} rose too soon`);
    checkLoad(change, catalog, say);
  }
  const breadth = Math.ceil(record.plan.items.filter(({ role }) => role === 'main').length / 2);
  if (risen.length > breadth) say('I-15', 'session', `${risen.length} exercises rose, ${breadth} may (BUD-4)`);
  checkReds(state, record, changes, say);
  checkRungs(before, state, record, catalog, say);
  checkRaises(before, state, say);
  return found;
}

function checkRise({ exercise, was, now, up }: Change, before: Before, record: SessionRecord, say: Say): void {
  if (now.lastLight !== 'green') say('I-08', exercise, `${up} rose after ${now.lastLight}`);
  if (record.peak > PEAK_TO_RISE) say('I-09', exercise, `${up} rose after a peak of ${record.peak}`);
  if (record.light === 'red') say('I-10', exercise, `${up} rose in a red session`);
  const deload = before.deloadUntil !== undefined && daysBetween(record.on, before.deloadUntil) > 0;
  if (record.mode !== 'full' || before.flare !== 'normal' || was.lock > 0 || deload)
    say('I-12', exercise, `${up} rose on ${record.mode}, ${before.flare}, lock ${was.lock}${deload ? ', a lighter week' : ''}`);
  if (up.length > 1) say('I-14', exercise, `${up} rose together`);
  if (!record.limits.progression) say('I-41', exercise, `${up} rose where nothing may rise by itself`);
}

const numbers = ['sets', 'reps', 'seconds', 'metres', 'kg'] as const;
function checkNumbers({ exercise, dose }: WorkState, say: Say): void {
  for (const name of numbers) {
    const value = dose[name] ?? 0;
    if (!Number.isFinite(value) || value < 0 || (name !== 'kg' && !Number.isInteger(value))) say('I-40', exercise, `${name} is ${value}`);
  }
  if (dose.sets < 1 || dose.sets > MOST_SETS) say('I-40', exercise, `${dose.sets} sets`);
}

function checkLoad({ exercise, was, now }: Change, catalog: Catalog, say: Say): void {
  const a = was.kg ?? 0;
  const b = now.dose.kg ?? 0;
  if (b <= a || exercise !== now.exercise) return;
  const upper = exerciseOf(catalog, exercise)?.loading?.region === 'upper';
  if (a === 0 && was.masteredDays < 2 && now.dose.masteredDays < 2) say('I-17', exercise, `first load ${b} kg before mastery`);
  const bridged = (now.dose.reps ?? 0) < (was.reps ?? 0) || (now.dose.seconds ?? 0) < (was.seconds ?? 0);
  if (a > 0 && b > a * (upper ? UPPER_STEP : STEP) + ROUNDING && !bridged) say('I-16', exercise, `${a} to ${b} kg`);
  const last = was.lastLoadRiseOn;
  if (last !== undefined && daysBetween(last, now.dose.lastLoadRiseOn ?? last) < 7) say('I-16', exercise, 'two load steps in a week');
}

/** What a red light fell on stands strictly lower, or is out of the plan for a while. */
function checkReds(state: CoachState, record: SessionRecord, changes: readonly Change[], say: Say): void {
  for (const { role, exercise } of record.plan.items) {
    const work = role === 'main' ? state.work[exercise] : undefined;
    if (work?.lastLight !== 'red' || work.lastOn !== record.on) continue;
    const own = changes.filter((change) => change.exercise === exercise);
    const lower = own.some(({ down }) => down.length > 0) && own.every(({ up }) => up.length === 0);
    if (!lower && state.removed[exercise] === undefined) say('I-10', exercise, 'not lower after a red light');
  }
}

/** A ladder moves by one from the rung that was done, or from where it stood. */
function checkRungs(before: Before, state: CoachState, record: SessionRecord, catalog: Catalog, say: Say): void {
  for (const ladder in state.rungs) {
    const rung = state.rungs[ladder] as number;
    const was = before.rungs[ladder];
    const done = record.sets.map((set) => exerciseOf(catalog, set.exercise)).filter((exercise) => exercise?.ladder === ladder);
    const known = [was, ...done.map((exercise) => exercise?.rung)].filter((from) => from !== undefined);
    const far = known.length > 0 && known.every((from) => Math.abs(rung - from) > 1);
    if (rung < 1 || rung > 3 || far) say('I-21', ladder, `rung ${was} to ${rung}`);
  }
}

const isGreenWeek = (state: CoachState, from: string, week: number): boolean => {
  const lights = state.lights.filter(({ on }) => programWeekOf(from, on) === week);
  return lights.length > 0 && lights.every(({ light }) => light === 'green');
};

/** A direction cap loosens by one level behind two green weeks in a row, and never tightens by itself. */
function checkRaises({ raises }: Before, state: CoachState, say: Say): void {
  const now = state.directionRaises;
  if (now === raises) return;
  for (const axis of ['flex', 'ext', 'lean', 'over'] as const) {
    if (now[axis] < raises[axis] || now[axis] > raises[axis] + 1) say('I-39', axis, `raised ${raises[axis]} to ${now[axis]}`);
  }
  const from = state.program?.from;
  const over = state.greenWeekSeen;
  const pairs = Array.from({ length: Math.max(0, over - 1) }, (_, at) => at + 1);
  const earned = from !== undefined && pairs.some((week) => isGreenWeek(state, from, week) && isGreenWeek(state, from, week + 1));
  if (!earned) say('I-39', 'caps', 'raised without two green weeks in a row');
}
