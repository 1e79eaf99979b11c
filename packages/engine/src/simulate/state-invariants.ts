// What must hold between the state before a session's book was closed and after it. Source: rule book 4.14.

import { daysBetween } from '../dates.ts';
import type { Catalog } from '../planner/catalog.ts';
import { gapRule } from '../progress/gaps.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { CoachState, SessionRecord, WorkState } from '../state/state.ts';

export interface Violation {
  readonly where: string;
  readonly invariant: `I-${string}`;
  readonly detail: string;
}
export interface Before {
  readonly work: Readonly<Record<string, WorkState>>;
  readonly rungs: Readonly<Record<string, number>>;
}
export const snapshot = (state: CoachState): Before => ({ work: { ...state.work }, rungs: { ...state.rungs } });

const numbersOf = (w: WorkState): readonly (readonly [string, number])[] => {
  const { sets, reps, seconds, kg } = w.dose;
  return [
    ['sets', sets],
    ['reps', reps ?? 0],
    ['seconds', seconds ?? 0],
    ['kg', kg ?? 0],
  ];
};
/** The names of the numbers that rose. A change of rung is its own variable. */
function rises(was: WorkState, now: WorkState): string[] {
  if (was.dose.level !== now.dose.level) return now.dose.level > was.dose.level ? ['level'] : [];
  const before = numbersOf(was);
  return numbersOf(now).flatMap(([name, value], i) => (value > (before[i]?.[1] ?? 0) ? [name] : []));
}

/** Checks one settled session. */
export function settledViolations(before: Before, state: CoachState, record: SessionRecord, catalog: Catalog): Violation[] {
  const found: Violation[] = [];
  const say = (invariant: Violation['invariant'], where: string, detail: string): void => {
    found.push({ where: `${record.on} ${where}`, invariant, detail });
  };
  let risen = 0;
  for (const [key, now] of Object.entries(state.work)) {
    const was = before.work[key];
    checkNumbers(now, key, say);
    if (!was || was === now) continue;
    const up = rises(was, now);
    if (up.length === 0) continue;
    risen += 1;
    if (now.lastLight !== 'green') say('I-08', key, `${up} rose after ${now.lastLight}`);
    if (record.peak > 5) say('I-09', key, `${up} rose after a peak of ${record.peak}`);
    if (record.light === 'red') say('I-10', key, `${up} rose in a red session`);
    if (record.mode !== 'full' || state.flare.kind !== 'normal' || was.dose.lock > 0)
      say('I-12', key, `${up} rose on ${record.mode}, lock ${was.dose.lock}`);
    if (up.length > 1 && !up.includes('level') && !restarts(up, was, now)) say('I-14', key, `${up} rose together`);
    checkLoad(was, now, key, catalog, say);
  }
  for (const [ladder, rung] of Object.entries(state.rungs)) {
    const was = before.rungs[ladder];
    if (rung < 1 || rung > 3 || (was !== undefined && Math.abs(rung - was) > 1)) say('I-21', ladder, `rung ${was} to ${rung}`);
  }
  const breadth = Math.ceil(record.plan.items.filter((i) => i.role === 'main').length / 2);
  if (risen > breadth) say('I-15', 'session', `${risen} exercises rose, ${breadth} may (BUD-4)`);
  return found;
}
/** A set or a load more begins its repetitions lower: nothing else may have risen. */
const restarts = (up: readonly string[], was: WorkState, now: WorkState): boolean =>
  up.length === 1 && (now.dose.reps ?? 0) <= (was.dose.reps ?? 0);

type Say = (invariant: Violation['invariant'], where: string, detail: string) => void;

function checkNumbers(work: WorkState, key: string, say: Say): void {
  for (const [name, value] of numbersOf(work)) {
    if (!Number.isFinite(value) || value < 0 || (name !== 'kg' && !Number.isInteger(value))) say('I-40', key, `${name} is ${value}`);
  }
  if (work.dose.sets < 1 || work.dose.sets > 3) say('I-40', key, `${work.dose.sets} sets`);
}

function checkLoad(was: WorkState, now: WorkState, key: string, catalog: Catalog, say: Say): void {
  const a = was.dose.kg ?? 0;
  const b = now.dose.kg ?? 0;
  if (b <= a || was.exercise !== now.exercise) return;
  const loading = exerciseOf(catalog, now.exercise)?.loading;
  if (a === 0 && was.dose.masteredDays < 2 && now.dose.masteredDays < 2) say('I-17', key, `first load ${b} kg before mastery`);
  const most = loading?.region === 'upper' ? 1.05 : 1.1;
  const bridged = (now.dose.reps ?? 0) < (was.dose.reps ?? 0);
  if (a > 0 && b > a * most + 1e-9 && !bridged) say('I-16', key, `${a} to ${b} kg`);
  const last = was.dose.lastLoadRiseOn;
  if (last !== undefined && now.dose.lastLoadRiseOn !== undefined && daysBetween(last, now.dose.lastLoadRiseOn) < 7)
    say('I-16', key, 'two load steps in a week');
}

/** After a gap nothing is more than the last completed dose (I-36). */
export function gapViolations(state: CoachState, record: SessionRecord, gapDays: number, catalog: Catalog): Violation[] {
  if (gapRule(gapDays).progression) return [];
  const found: Violation[] = [];
  for (const item of record.plan.items) {
    const work = Object.values(state.work).find((w) => w.exercise === item.exercise);
    const exercise = exerciseOf(catalog, item.exercise);
    if (!work || !exercise || item.role !== 'main' || work.lastOn === record.on) continue;
    const amount = (d: { sets: number; reps?: number; seconds?: number }): number => d.sets * (d.reps ?? d.seconds ?? 0);
    if (amount(item.dose) > amount(work.lastDose))
      found.push({
        where: `${record.on} ${item.id}`,
        invariant: 'I-36',
        detail: `${amount(item.dose)} after a gap of ${gapDays} days, last ${amount(work.lastDose)}`,
      });
  }
  return found;
}
