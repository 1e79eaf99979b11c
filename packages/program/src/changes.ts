// What a newer version of a program does otherwise: "your trainer changed two things".
import type { ProgramDay, ProgramSlot, ProgramTree } from '@plumbline/engine';
import { ownName } from './read-pick.ts';

export interface ProgramChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The session it is in. */
  readonly day: string;
  /** The slot as the newer version has it, or as the older had it where it is gone. */
  readonly slot: ProgramSlot;
  /** What stood there before, where it is changed. */
  readonly before?: ProgramSlot;
}
/** An exercise is the same one wherever it stands in a session; a pick of a kind is known by its place. */
const keyOf = ({ id, pick }: ProgramSlot): string => (typeof pick === 'string' ? `is ${pick}` : `at ${id} ${ownName(pick)}`);
/** All that is said of a slot, always in this order. */
const saidOf = ({ pick, dose, role, from, step, next, when, note }: ProgramSlot): string =>
  JSON.stringify([pick, dose ?? null, role ?? 'main', from ?? null, step ?? null, next ?? null, when ?? null, note ?? null]);
const isSame = (a: ProgramSlot, b: ProgramSlot): boolean => saidOf(a) === saidOf(b);

function inDay(name: string, before: ProgramDay | undefined, after: ProgramDay | undefined): ProgramChange[] {
  const old = new Map((before?.slots ?? []).map((slot) => [keyOf(slot), slot]));
  const now = new Map((after?.slots ?? []).map((slot) => [keyOf(slot), slot]));
  const added = [...now].flatMap(([key, slot]): ProgramChange[] => {
    const was = old.get(key);
    if (was === undefined) return [{ kind: 'added', day: name, slot }];
    return isSame(was, slot) ? [] : [{ kind: 'changed', day: name, slot, before: was }];
  });
  const removed = [...old].flatMap(([key, slot]): ProgramChange[] => (now.has(key) ? [] : [{ kind: 'removed', day: name, slot }]));
  return [...added, ...removed];
}

/** Session by session in the newer order, then the sessions that are gone. Empty where only order, habits, weeks or what `wholeChanges` tells differ. */
export function changesBetween(before: ProgramTree, after: ProgramTree): readonly ProgramChange[] {
  const days = [...new Set([...after.days, ...before.days].map(({ name }) => name))];
  const named = (tree: ProgramTree, name: string): ProgramDay | undefined => tree.days.find((day) => day.name === name);
  return days.flatMap((name) => inDay(name, named(before, name), named(after, name)));
}

/** What is said of the program as a whole, beside its sessions. */
export type WholePart = 'notes' | 'when' | 'habitTimes';
const wholeParts: readonly WholePart[] = ['notes', 'when', 'habitTimes'];
/** Times by habit, so that the order in which they were written does not count. */
const wholeOf = (tree: ProgramTree, part: WholePart): string =>
  JSON.stringify(
    part === 'habitTimes' ? Object.entries(tree.habitTimes ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)) : (tree[part] ?? []),
  );

/** What the newer version says otherwise of the whole: notes, conditions for every exercise, times of habits. */
export const wholeChanges = (before: ProgramTree, after: ProgramTree): readonly WholePart[] =>
  wholeParts.filter((part) => wholeOf(before, part) !== wholeOf(after, part));
