// May this exercise be done at all by this person on this day, whatever the dose? Source: rule book 0.4, 1.5, AM-07, AM-13, AM-15, I-32, I-33, I-42.
import type { Exercise } from '../exercise.ts';
import { axes, flags } from '../vocabulary.ts';
import type { CapRow } from './cap-table.ts';
import type { Context, DayFrame, Refusal } from './context.ts';
import { aerobicBits, type Entry, flagBits, mobilityBits, patternBits } from './library-index.ts';

const bal = axes.indexOf('bal');
const handHoldBit = flagBits(['handHold']);
const floorBit = flagBits(['floor']);
const flexionBit = patternBits(['core_flexion']);
/** Easy movement: walking and its kin, breathing, mobility. Source: 4.4 EASY. */
export const easyBits = aerobicBits | mobilityBits | patternBits(['breathing']);
const walkBits = patternBits(['walk', 'breathing']);
/** Source: 1.5 PP_0_6, with the pelvic floor by AM-29. */
const firstWeeksBits = mobilityBits | patternBits(['walk', 'breathing', 'pelvic_floor']);

const no = (detail: string, invariant: Refusal['invariant'] = 'I-03'): Refusal => ({ invariant, detail });
const keysOf = (rows: readonly CapRow[]): string => [...new Set(rows.map((row) => row.key))].join(' ');

/** Levels over the caps in force, as a detail, else undefined. `levels` are those of the exercise with its planned load and hold. */
export function overCap(frame: DayFrame, entry: Entry, levels: readonly number[]): string | undefined {
  const caps = entry.smallRange ? frame.capsOfSmallRange : frame.caps;
  for (let at = 0; at < caps.length; at += 1) {
    const level = levels[at] ?? 0;
    const cap = caps[at] ?? 3;
    const axis = axes[at];
    if (level > cap && axis !== undefined) {
      return `${axis} ${level} is over ${cap} (${keysOf(frame.rows.filter((row) => row.caps[axis] === cap))})`;
    }
  }
  return undefined;
}

/** Every level is at most 1. */
export const isLowStress = (levels: readonly number[]): boolean => levels.every((level) => level <= 1);

function bannedBy(frame: DayFrame, entry: Entry): Refusal | undefined {
  const { exercise } = entry;
  const banned = entry.flagBits & frame.flagBits;
  if (banned !== 0) {
    const flag = flags.find((name) => (flagBits([name]) & banned) !== 0);
    const by = frame.rows.filter((row) => flag !== undefined && row.flags?.includes(flag));
    const pregnancy = by.some((row) => row.pregnancy) && (flag === 'supine' || flag === 'heat');
    return no(`${flag} is banned (${keysOf(by)})`, pregnancy ? 'I-42' : 'I-03');
  }
  if ((entry.patternBit & frame.patternBits) !== 0) {
    return no(`${exercise.pattern} is banned (${keysOf(frame.rows.filter((row) => row.patterns?.includes(exercise.pattern)))})`);
  }
  const name = frame.names.find((part) => exercise.id.includes(part));
  if (name !== undefined) return no(`${name} is banned by name`);
  if (frame.walkOnly && (entry.patternBit & walkBits) === 0) return no('only walking and breathing are allowed (B12)');
  if (frame.only && ((entry.patternBit & firstWeeksBits) === 0 || !isLowStress(entry.levels))) return no('only easy movement is allowed');
  return undefined;
}

/** Asked for by id, by pattern for curl-ups, or by the name of the method. */
const isAskedFor = (context: Context, exercise: Exercise): boolean =>
  context.optIn.has(exercise.id) ||
  (exercise.pattern === 'core_flexion' && context.optIn.has('core_flexion')) ||
  (exercise.id.includes('contract-relax') && context.optIn.has('contract-relax'));

/** A mat on a floor that cannot be reached is no mat: the bed has to serve. */
function hasKit({ kit, person }: Context, frame: DayFrame, exercise: Exercise): boolean {
  const noFloor = person.profile.floor === 'no' || (frame.flagBits & floorBit) !== 0;
  return exercise.kit.some((set) => set.every((thing) => kit.has(thing) && !(noFloor && thing === 'mat')));
}

function notForThisPerson(context: Context, frame: DayFrame, entry: Entry): Refusal | undefined {
  const { exercise } = entry;
  const asked = isAskedFor(context, exercise);
  if ((entry.patternBit & flexionBit) !== 0 && !asked) return no('curl-ups come only when asked for', 'I-32');
  if (!exercise.autoPrescribe && !asked) return no('comes only when asked for');
  if (exercise.kind === 'practice' && !asked && frame.caps.some((cap) => cap < 3))
    return no('a composite practice is not chosen under caps');
  if (context.avoid.has(exercise.id)) return no('the person asked not to have it');
  if (!hasKit(context, frame, exercise)) return no('the kit is not at hand');
  if (exercise.rung > frame.rungMax) return no(`rung ${exercise.rung} is over ${frame.rungMax}`);
  return undefined;
}

function balanceRefusal(frame: DayFrame, entry: Entry): Refusal | undefined {
  const needsHand = frame.handHold && entry.levels[bal] === 2 && (entry.flagBits & handHoldBit) === 0;
  return needsHand ? no('balance 2 needs a hand-hold under a balance cap (AM-13)') : undefined;
}

function judge(context: Context, frame: DayFrame, entry: Entry): Refusal | undefined {
  if (entry.rollsLowBack) return no('no ball or roller on the low back', 'I-33');
  const banned = bannedBy(frame, entry);
  if (banned !== undefined) return banned;
  const over = overCap(frame, entry, entry.levels);
  return over === undefined ? (balanceRefusal(frame, entry) ?? notForThisPerson(context, frame, entry)) : no(over);
}

/** Why an exercise may not be done under these caps, else undefined. Kept per frame, so asking twice costs nothing. */
export function refusalOf(context: Context, frame: DayFrame, entry: Entry): Refusal | undefined {
  const known = frame.refusals[entry.index];
  if (known !== undefined) return known ?? undefined;
  const refusal = judge(context, frame, entry);
  frame.refusals[entry.index] = refusal ?? null;
  return refusal;
}
