// What a program's own conditions ask for after a session: stricter than the pain light, and beside it. They only ever take away.
import { addDays } from '../dates.ts';
import type { Exercise } from '../exercise.ts';
import { programOf } from '../planner/program-of.ts';
import { type Wish, wishesOf } from '../planner/wishes.ts';
import type { Because, ProgramCondition, ProgramTree } from '../reasoning.ts';
import type { ExerciseId, LocalDate, SlotId } from '../vocabulary.ts';
import { UNTIL_CLEARED } from './faint.ts';
import type { FactContext } from './reader.ts';
import { sizeOf } from './size.ts';
import type { CoachState, SessionRecord } from './state.ts';

/** The program that the session was of, with its wishes by place; undefined where it has none. */
export interface Wishes {
  readonly tree: ProgramTree;
  readonly byPlace: ReadonlyMap<SlotId, Wish>;
}
export function wishesAt(state: CoachState, { catalog }: FactContext): Wishes | undefined {
  const tree = state.program && programOf(catalog, state.program.id, state);
  const byPlace = tree && wishesOf(tree);
  return byPlace && { tree, byPlace };
}

export interface WishedActs {
  readonly easier: boolean;
  /** No rise from this session. */
  readonly hold: boolean;
  readonly aside: 'rest' | 'stop' | undefined;
}
export const noActs: WishedActs = { easier: false, hold: false, aside: undefined };

/** Pain is that of the exercises that were named with it, of all where none was; effort is that of the session. Nothing is met by what was not said. */
function isMet({ of, over }: ProgramCondition, record: SessionRecord, { id }: Exercise): boolean {
  if (of === 'effort') return record.effort !== undefined && record.effort > over;
  return record.peak > over && (record.provoked.length === 0 || record.provoked.includes(id));
}
export function actsOn({ when }: Wish, record: SessionRecord, exercise: Exercise): WishedActs {
  const met = new Set(when?.filter((condition) => isMet(condition, record, exercise)).map(({ act }) => act));
  if (met.size === 0) return noActs;
  return { easier: met.has('easier'), hold: true, aside: met.has('stop') ? 'stop' : met.has('rest') ? 'rest' : undefined };
}

/** Why a rise was put off. */
export const heldBack: readonly Because[] = [{ rule: 'PRG-5', source: 'design', field: 'progression' }];

/** As long as after two red lights. Source: rule book 4.13. */
const STOP_DAYS = 14;
/** Days until its day of the program has come once more, and has gone without it. */
const restDays = (state: CoachState, { days }: ProgramTree): number => Math.ceil((7 * days.length) / sizeOf(state).daysPerWeek) + 1;

/** Takes an exercise out for a while; never for shorter than something else has already. */
export function setAside(state: CoachState, id: ExerciseId, act: 'rest' | 'stop', on: LocalDate, tree: ProgramTree): void {
  const until = addDays(on, act === 'stop' ? STOP_DAYS : restDays(state, tree));
  const before = state.removed[id];
  if (before !== undefined && before >= until) return;
  state.removed[id] = until;
  state.setAside[id] = { rule: 'PRG-5', source: 'design', field: 'swap' };
}
/** Takes an exercise out by a rule of the coach's own; never for shorter than until a clinician has looked at it (AM-10). */
export function takeOut(state: CoachState, id: ExerciseId, until: LocalDate): void {
  if (state.removed[id] === UNTIL_CLEARED) return;
  state.removed[id] = until;
  delete state.setAside[id];
}
