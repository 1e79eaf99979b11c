// What a trainer's program asks for beside its doses: nothing named is longer or more often than its end. Source: settled 15, decision 0031.
import type { Item, ProgramSlot, ProgramTree, Session } from '../reasoning.ts';
import type { Pattern } from '../vocabulary.ts';
import type { Context } from './context.ts';
import { type Findings, report } from './violation.ts';

const units = ['reps', 'seconds', 'metres'] as const;

/** The place in a session that a slot of a day takes, as it is written into a log. */
const placeOf = (day: string, slot: string): string => `${day}.${slot}`.replace(/[^\x21-\x7e]+/g, '-');

interface Placed {
  readonly slot: ProgramSlot;
  readonly place: string;
}
const wishes = ({ from, step, next }: ProgramSlot): boolean => from !== undefined || step !== undefined || next !== undefined;
const placed = new WeakMap<ProgramTree, readonly Placed[]>();
/** All slots with their places; none where no slot wishes anything. Kept, because every session of a life asks. */
function placedSlots(tree: ProgramTree): readonly Placed[] {
  const known = placed.get(tree);
  if (known !== undefined) return known;
  const all = tree.days.flatMap(({ name, slots }) => slots.map((slot) => ({ slot, place: placeOf(name, slot.id) })));
  const found = all.some(({ slot }) => wishes(slot)) ? all : [];
  placed.set(tree, found);
  return found;
}

/** `pattern` is that of the item's exercise: a place of the coach's own may go by the name of a slot. */
const isNamed = (place: string, { pick }: ProgramSlot, item: Item, pattern: Pattern | undefined): boolean => {
  if (typeof pick === 'string') return item.slot === place && item.exercise === pick;
  if ('oneOf' in pick) return item.slot === place && pattern !== undefined && pick.oneOf.includes(pattern);
  return pick.series.includes(item.exercise) && (item.slot === place || item.slot === placeOf(place, item.exercise));
};

/** What an item has more of than a slot asks for, in words; undefined where it has not. */
function excessOf(slot: ProgramSlot, { dose, exercise }: Item, isFirst: boolean): string | undefined {
  const { from, step, dose: wished } = slot;
  if (!wishes(slot)) return undefined;
  const unit = units.find((each) => dose[each] !== undefined);
  if (unit === undefined) return undefined;
  const written = wished && units.find((each) => wished[each] !== undefined);
  const amount = written === unit ? wished?.[unit] : undefined;
  const stepEnd = step !== undefined && step.unit === unit && (written === undefined || written === unit) ? step.to : undefined;
  const end = stepEnd ?? amount;
  const start = from !== undefined && written === unit ? from : stepEnd === undefined ? undefined : amount;
  const most = isFirst ? (start ?? end) : end;
  const has = dose[unit] ?? 0;
  if (most !== undefined && has > most) return `${exercise}: ${has} ${unit} where the program asks for ${most}`;
  if (wished !== undefined && dose.sets > wished.sets) return `${exercise}: ${dose.sets} sets where the program asks for ${wished.sets}`;
  return undefined;
}

/** `isFirst`: nobody has done anything yet, so all of it begins. Days of one name share their places: the item may be that of any of them. */
export function checkWishes(
  { index }: Context,
  program: string | undefined,
  session: Session,
  date: string,
  isFirst: boolean,
  out: Findings,
): void {
  const tree = index.library.programs.find(({ id }) => id === program);
  const slots = tree === undefined ? [] : placedSlots(tree);
  if (slots.length === 0) return;
  for (const item of session.items) {
    const here = slots.filter(({ place }) => item.slot === place || item.slot === placeOf(place, item.exercise));
    const found = here.map(({ slot, place }) =>
      isNamed(place, slot, item, index.byId.get(item.exercise)?.exercise.pattern) ? excessOf(slot, item, isFirst) : undefined,
    );
    const [first] = found;
    if (first !== undefined && found.every((each) => each !== undefined)) report(out, `${date} ${item.id}`, 'I-46', first);
  }
}
