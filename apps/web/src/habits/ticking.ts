// One tap is one fact, and the same tap takes it back.
import type { HabitToday } from '@plumbline/coach';
import { fact, tell } from '../model/home.ts';

export const doOnce = ({ tick }: HabitToday): Promise<boolean> => tell(...tick.map(({ type, data }) => fact(type, data)));
/** Takes back the newest tick of today. */
export function undoOnce({ ticked }: HabitToday): Promise<boolean> {
  const last = ticked.at(-1);
  return last === undefined ? Promise.resolve(false) : tell(fact('fact-withdrawn', {}, { targets: [last] }));
}
