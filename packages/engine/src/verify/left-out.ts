// Is a gap in a week owned up to, and is its reason true? Source: settled, rules made codable 11 (nothing admissible, no kit, no time at one set).
import type { LeftOut } from '../reasoning.ts';
import type { Pattern } from '../vocabulary.ts';
import { refusalOf } from './allowed.ts';
import type { Context, DayFrame } from './context.ts';
import { type Entry, flagBits, patternBits } from './library-index.ts';
import { itemSeconds } from './time-model.ts';
import { axisAt, isoOf, leanOf, levelsAt } from './work.ts';

const ISO = axisAt('iso');
/** Positions that give relief one way: one a session. */
export const easingBits = flagBits(['easesFlexion', 'easesExtension']);
const plainKinds: readonly string[] = ['exercise', 'drill', 'stretch'];

/** A day that could have held more: its caps and the seconds left in its session. */
export interface Room {
  readonly frame: DayFrame;
  readonly seconds: number;
  /** The session has its one easing item already (AM-14). */
  readonly eased: boolean;
}

/** Easy enough for anyone whom the caps allow it: first rung, chosen without asking, no load to find. */
const isPlain = (context: Context, { exercise }: Entry): boolean =>
  exercise.rung === 1 &&
  exercise.autoPrescribe &&
  exercise.start[1] !== null &&
  exercise.loading === undefined &&
  plainKinds.includes(exercise.kind) &&
  !(context.person.profile.floor === 'hard' && exercise.flags.includes('floor'));

/** Exercises of these patterns that could be scheduled under these caps. */
export function candidates(context: Context, frame: DayFrame, patterns: readonly Pattern[]): readonly Entry[] {
  const bits = patternBits(patterns);
  return context.index.entries.filter((entry) => {
    const dose = entry.exercise.start[1];
    if ((entry.patternBit & bits) === 0 || dose === null || !isPlain(context, entry)) return false;
    if (refusalOf(context, frame, entry) !== undefined) return false;
    const levels = levelsAt(entry, dose, context.kg);
    // Where a lean of 2 waits for a hinge that went well, nobody has to have had one (OSTEO).
    if (frame.hingeFirst && leanOf(levels) >= 2) return false;
    return isoOf(levels) <= (frame.caps[ISO] ?? 3);
  });
}

/** One set of the longest start: at which level the person stands is not worked out a second time. */
function oneSetSeconds(entry: Entry): number {
  const { start } = entry.exercise;
  const doses = [start[1], start[2], start[3]].filter((dose) => dose !== null);
  return Math.max(...doses.map((dose) => itemSeconds(entry, { ...dose, sets: 1 })));
}

function fits(context: Context, room: Room, patterns: readonly Pattern[]): boolean {
  return candidates(context, room.frame, patterns).some(
    (entry) => oneSetSeconds(entry) <= room.seconds && !(room.eased && (entry.flagBits & easingBits) !== 0),
  );
}

/** Could not be done on any of these days; budgets, spacing and pauses cannot be worked out again from a plan alone. */
export function isProven(
  context: Context,
  reason: LeftOut['reason'],
  patterns: readonly Pattern[],
  rooms: readonly Room[],
  withLog: boolean,
) {
  if (reason === 'budget' || reason === 'spacing') return true;
  if (reason === 'paused') return withLog;
  if (reason === 'no-time') return !rooms.some((room) => fits(context, room, patterns));
  return !rooms.every((room) => candidates(context, room.frame, patterns).length > 0);
}
