// Where one way of moving stirs the back and the other was told to ease it: one small move that way in each session. Source: AM-14.
import { easingWay } from '../limits/direction.ts';
import type { Because } from '../reasoning.ts';
import type { ExerciseId } from '../vocabulary.ts';
import type { DaySituation } from './day-situation.ts';
import { isRemoved } from './resting.ts';
import { type Slot, slotWith } from './slot.ts';
import { slotId } from './slot-id.ts';

/** Small moves that ease, the one for most people first. */
const easingMoves = {
  arching: ['standing-small-arch', 'seated-small-arch'],
  bending: ['seated-small-round', 'lying-small-knee-hug'],
} as const satisfies Record<string, readonly ExerciseId[]>;
const eased: Because = { rule: 'AM-14', source: 'design', field: 'ease' };
/** Where one way stirs the back and the other was told to ease it: one small move that way. Source: AM-14. */
export function easingSlots({ state, catalog, pool, day }: DaySituation, name: string): Slot[] {
  const way = easingWay(state.person.assessment);
  const may = (id: ExerciseId): boolean => pool.open[catalog.indexOf.get(id) ?? -1] === 1 && !isRemoved(state, id, day.date);
  const wants = way && easingMoves[way].find(may);
  return wants === undefined ? [] : [slotWith(slotId(name, 'warm-up-ease'), ['mob_spine'], { wants, ofWanted: true, because: eased })];
}
