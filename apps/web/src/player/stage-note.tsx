import type { Look } from '@plumbline/engine';
import { known } from '../model/home.ts';
import { noteOf, wishOf } from '../model/trainer.ts';
import { Said } from '../parts/said.tsx';

/** At the size that is read from the floor a longer note would take the room of the figure. */
const FLOOR_LENGTH = 80;

/**
 * What the trainer wrote for the place that this exercise has in the open session, while it is the one they wrote it for. It is read and never
 * spoken: nobody knows the language it is in, and a voice of another one would spoil it.
 */
export const StageNote = ({ line: { item, exercise } }: { readonly line: NonNullable<Look['line']> }) => {
  const planned = known().open?.plan.items.find(({ id }) => id === item);
  const here = planned && { slot: planned.slot, exercise };
  const said = here && wishOf(here)?.isForThis ? noteOf(here) : undefined;
  return said ? <Said title={said.title} notes={[said.note]} look={said.note.length > FLOOR_LENGTH ? 'usual' : 'floor'} /> : null;
};
