// Warm-up and cool-down: one set each, in the order asked, while the block has room. Source: rule book 5.1, 5.2, settled 10.
import { withSets } from '../dose.ts';
import type { Dose } from '../exercise.ts';
import type { Pattern } from '../vocabulary.ts';
import { type Chooser, candidatesFor } from './candidates.ts';
import { fitsBeside } from './choice.ts';
import type { DoseContext } from './dose-rules.ts';
import { byRank, type Draft, withDose } from './draft.ts';
import { draftOf, type Taken, take } from './drafts.ts';
import type { Slot } from './slot.ts';
import { itemSeconds, SET_UP_SECONDS } from './time.ts';

/** What the last slot of a cool-down, breathing, keeps for itself: a minute and its set-up. */
const BREATH_SECONDS = 90;

export function fillBlock(
  chooser: Chooser,
  context: DoseContext,
  slots: readonly Slot[],
  role: 'warm-up' | 'cool-down',
  seconds: number,
  taken: Taken,
): readonly Draft[] {
  const drafts: Draft[] = [];
  let left = seconds;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as Slot;
    const offered = candidatesFor(chooser, slot);
    const best = offered.candidates.find((candidate) => fitsBeside(candidate, taken));
    const draft = best && draftOf(chooser, context, offered, best.index, role);
    if (!draft) continue;
    const reserved = role === 'cool-down' && i < slots.length - 1 ? BREATH_SECONDS : 0;
    const short = shorten(draft, Math.min(left - reserved, (slot.mostSeconds ?? Infinity) + SET_UP_SECONDS));
    if (!short) continue;
    left -= itemSeconds(short.exercise, short.dose);
    take(taken, chooser, context, short);
    drafts.push(short);
  }
  return byRank(drafts, placeInBlock);
}

/** One set that fits into `seconds`: timed work is cut to what is left, down to 20 s a side; counted work down to four. */
export function shorten(draft: Draft, seconds: number): Draft | undefined {
  const { exercise } = draft;
  const dose = draft.dose.sets === 1 ? draft.dose : withSets(draft.dose, 1);
  if (itemSeconds(exercise, dose) <= seconds) return dose === draft.dose ? draft : withDose(draft, dose);
  const short: { -readonly [K in keyof Dose]: Dose[K] } = { ...dose };
  if (dose.reps !== undefined) {
    for (let reps = dose.reps - 1; reps >= Math.min(4, dose.reps); reps--) {
      short.reps = reps;
      if (itemSeconds(exercise, short) <= seconds) return withDose(draft, short);
    }
    return undefined;
  }
  const long = dose.seconds ?? 0;
  for (let s = long - (long % 5 || 5); s >= Math.min(20, long); s -= 5) {
    short.seconds = s;
    if (itemSeconds(exercise, short) <= seconds) return withDose(draft, short);
  }
  return undefined;
}

/** Inside a block: an easy walk first, then mobility; stretch, soft tissue, then breathing. */
const blockOrder: Readonly<Partial<Record<Pattern, number>>> = { walk: 0, aerobic: 0, stretch: 5, smr: 6, breathing: 9 };
const placeInBlock = (pattern: Pattern): number => blockOrder[pattern] ?? 3;
