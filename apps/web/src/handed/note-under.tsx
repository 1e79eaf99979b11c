import type { Item } from '@plumbline/engine';
import { noteOf } from '../model/trainer.ts';
import { Said } from '../parts/said.tsx';

/** What the trainer wrote beside an exercise, in the list of a session. */
export const NoteUnder = ({ item }: { readonly item: Item }) => {
  const said = noteOf(item);
  return said ? <Said title={said.title} notes={[said.note]} /> : null;
};
