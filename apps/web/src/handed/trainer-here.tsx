// The places where the words of a trainer stand, empty for who has none. What fills them is read in for who has a program from outside.
import type { Content, HabitId, Item, Look } from '@plumbline/engine';
import { signal } from '@preact/signals';
import { fact, known } from '../model/home.ts';

const here = signal<typeof import('./trainer.ts') | undefined>(undefined);
let isAsked = false;
async function load(): Promise<void> {
  isAsked = true;
  try {
    here.value = await import('./trainer.ts');
  } catch {
    // Without it the plan stands all the same; the next page that shows one tries anew.
    isAsked = false;
  }
}
function parts(): typeof here.value {
  if (!isAsked && known().program?.id.startsWith('rx:')) void load();
  return here.value;
}

export function NoteUnder(props: { readonly item: Item }) {
  const Part = parts()?.NoteUnder;
  return Part ? <Part {...props} /> : null;
}
export function Wishes(props: { readonly item: Item }) {
  const Part = parts()?.Wishes;
  return Part ? <Part {...props} /> : null;
}
export function FromTrainer() {
  const Part = parts()?.FromTrainer;
  return Part ? <Part /> : null;
}
export function StageNote(props: { readonly line: NonNullable<Look['line']> }) {
  const Part = parts()?.StageNote;
  return Part ? <Part {...props} /> : null;
}
export function Suggested(props: { readonly habit: HabitId; readonly isKept: boolean }) {
  const Part = parts()?.Suggested;
  return Part ? <Part {...props} /> : null;
}

/** A habit is taken up, at the time that a trainer suggests for it where the person has set none. */
export const takenUp = (habit: HabitId): readonly Content[] => parts()?.takenUp(habit) ?? [fact('habit-adopted', { habit })];
