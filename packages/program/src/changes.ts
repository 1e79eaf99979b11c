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
const isSame = (a: ProgramSlot, b: ProgramSlot): boolean =>
  JSON.stringify([a.pick, a.dose ?? null, a.role ?? 'main']) === JSON.stringify([b.pick, b.dose ?? null, b.role ?? 'main']);

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

/** Session by session in the newer order, then the sessions that are gone. Empty where only order, habits or weeks differ. */
export function changesBetween(before: ProgramTree, after: ProgramTree): readonly ProgramChange[] {
  const days = [...new Set([...after.days, ...before.days].map(({ name }) => name))];
  const named = (tree: ProgramTree, name: string): ProgramDay | undefined => tree.days.find((day) => day.name === name);
  return days.flatMap((name) => inDay(name, named(before, name), named(after, name)));
}
