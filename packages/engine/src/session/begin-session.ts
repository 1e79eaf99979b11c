// A run from the log: a session just begun, or one that was cut off and goes on at the set where it was.
import type { Catalog } from '../planner/catalog.ts';
import { unitOf } from '../progress/work.ts';
import type { Item } from '../reasoning.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import { doneItem } from '../state/stand-in.ts';
import type { CoachState, SessionRecord } from '../state/state.ts';
import { firstOpen } from './bouts.ts';
import { getReady, goOn } from './phases.ts';
import type { DoneBout, Line, Run } from './run.ts';
import { aboutOf, standInsFor } from './stand-ins.ts';

export interface Leading {
  readonly state: CoachState;
  readonly catalog: Catalog;
  /** The instant it begins, ms. The clock is held until the person starts it. */
  readonly at: number;
  readonly paced: boolean;
}

/** The open session as a run that waits to be started; undefined when none is open. Only items that the library knows are led. */
export function beginSession({ state, catalog, at, paced }: Leading): Run | undefined {
  const record = state.open;
  if (record === undefined) return undefined;
  const lines = record.plan.items.flatMap((item) => lineFrom(state, catalog, record, item) ?? []);
  const next = firstOpen(lines);
  const run: Run = {
    session: record.id,
    lines,
    pre: record.pre ?? 0,
    restFloor: record.limits.restMinSeconds,
    paced,
    at: next,
    worked: undefined,
    phase: 'ready',
    readyFor: 'position',
    seconds: 0,
    elapsed: 0,
    since: undefined,
    seen: at,
    held: 'start',
    hurt: undefined,
    sign: undefined,
  };
  if (next === undefined) return goOn(run, undefined, at);
  return { ...getReady(run, 'position', at), since: undefined, held: 'start' };
}

function lineFrom(state: CoachState, catalog: Catalog, record: SessionRecord, planned: Item): Line | undefined {
  const eased = record.eased.findLast(({ item }) => item === planned.id);
  const stood = doneItem(catalog, record, planned.id, eased?.exercise ?? planned.exercise);
  const exercise = stood && exerciseOf(catalog, stood.exercise);
  if (stood === undefined || exercise === undefined) return undefined;
  const dose = eased?.dose ?? stood.dose;
  const unit = unitOf(dose);
  const sets = record.sets.filter(({ item }) => item === planned.id);
  const used = new Set(record.eased.filter(({ item }) => item === planned.id).map((e) => e.exercise));
  return {
    item: planned.id,
    exercise: stood.exercise,
    about: aboutOf(exercise, planned),
    dose,
    whole: stood.dose[unit] ?? 0,
    others: standInsFor(state, catalog, record, planned).filter((other) => !used.has(other.exercise)),
    done: sets.filter((set) => set.exercise === stood.exercise).map(doneFrom(unit)),
    setsBefore: closedBefore(sets, stood.exercise),
    left: record.skipped.includes(planned.id),
    signs: record.provoked.includes(stood.exercise) ? 1 : 0,
    tooEasy: false,
  };
}

type Kept = SessionRecord['sets'][number];
const doneFrom =
  (unit: 'reps' | 'seconds' | 'metres') =>
  ({ set, side, completed, rir, control, ...amounts }: Kept): DoneBout => ({
    set,
    side,
    amount: amounts[unit] ?? 0,
    completed,
    ...(rir === undefined ? {} : { rir: rir as NonNullable<DoneBout['rir']> }),
    ...(control === undefined ? {} : { control }),
  });
/** Sets of other exercises that were done in this place before. */
const closedBefore = (sets: readonly Kept[], now: string): number =>
  new Set(sets.filter(({ exercise, side }) => exercise !== now && side !== 'left').map(({ exercise, set }) => `${exercise} ${set}`)).size;
