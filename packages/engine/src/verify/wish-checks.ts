// What a trainer's program asks for beside its doses: nothing named is longer or more often than its end. Source: settled 15, decision 0031.
import type { Item, ProgramSlot, Session } from '../reasoning.ts';
import type { Context } from './context.ts';
import { type Findings, report } from './violation.ts';

const units = ['reps', 'seconds', 'metres'] as const;

/** The place in a session that a slot of a day takes, as it is written into a log. */
const placeOf = (day: string, slot: string): string => `${day}.${slot}`.replace(/[^\x21-\x7e]+/g, '-');

const isNamed = (place: string, { pick }: ProgramSlot, item: Item): boolean => {
  if (typeof pick === 'string') return item.slot === place && item.exercise === pick;
  if ('oneOf' in pick) return item.slot === place;
  return pick.series.includes(item.exercise) && (item.slot === place || item.slot === placeOf(place, item.exercise));
};

function checkItem(slot: ProgramSlot, { dose, exercise }: Item, isFirst: boolean, where: string, out: Findings): void {
  const { from, step, dose: wished } = slot;
  const unit = units.find((each) => dose[each] !== undefined);
  if (unit === undefined) return;
  const written = wished && units.find((each) => wished[each] !== undefined);
  const amount = written === unit ? wished?.[unit] : undefined;
  const stepEnd = step !== undefined && step.unit === unit && (written === undefined || written === unit) ? step.to : undefined;
  const end = stepEnd ?? amount;
  const start = from !== undefined && written === unit ? from : stepEnd === undefined ? undefined : amount;
  const most = isFirst ? (start ?? end) : end;
  const has = dose[unit] ?? 0;
  if (most !== undefined && has > most) report(out, where, 'I-46', `${exercise}: ${has} ${unit} where the program asks for ${most}`);
  if (wished !== undefined && dose.sets > wished.sets)
    report(out, where, 'I-46', `${exercise}: ${dose.sets} sets where the program asks for ${wished.sets}`);
}

/** `isFirst`: nobody has done anything yet, so all of it begins. */
export function checkWishes(
  { index }: Context,
  program: string | undefined,
  session: Session,
  date: string,
  isFirst: boolean,
  out: Findings,
): void {
  const tree = index.library.programs.find(({ id }) => id === program);
  for (const { name, slots } of tree?.days ?? [])
    for (const slot of slots) {
      if (slot.from === undefined && slot.step === undefined && slot.next === undefined) continue;
      const place = placeOf(name, slot.id);
      for (const item of session.items) if (isNamed(place, slot, item)) checkItem(slot, item, isFirst, `${date} ${item.id}`, out);
    }
}
