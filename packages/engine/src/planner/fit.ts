// Makes a session fit its minutes: most valuable first, one set each, then further sets while time remains. Source: rule book 5.1, 5.5.
import { withSets } from '../dose.ts';
import type { Exercise } from '../exercise.ts';
import { shorten } from './blocks.ts';
import { because, type Draft, withDose } from './draft.ts';
import { itemSeconds } from './time.ts';

export interface Fitted {
  readonly kept: readonly Draft[];
  readonly dropped: readonly Draft[];
}

export const oneSet = (draft: Draft): Draft => (draft.dose.sets === 1 ? draft : setsOf(draft, 1));
const setsOf = (draft: Draft, sets: number): Draft => withDose(draft, withSets(draft.dose, sets));

/** `drafts` in order of value; `seconds` is what the main part may take. At least the first is kept when it fits at one set. */
export function fitToTime(drafts: readonly Draft[], seconds: number, mayShorten = false): Fitted {
  const kept: Draft[] = [];
  const wanted: number[] = [];
  const dropped: Draft[] = [];
  let left = seconds;
  for (const draft of drafts) {
    const small = mayShorten ? shorten(draft, left) : oneSet(draft);
    const needs = small ? itemSeconds(draft.exercise, small.dose) : Number.POSITIVE_INFINITY;
    if (!small || needs > left) {
      dropped.push(draft);
      continue;
    }
    left -= needs;
    kept.push(small);
    wanted.push(draft.dose.sets);
  }
  for (let round = 2; round <= 3; round++) {
    for (let i = 0; i < kept.length; i++) {
      const draft = kept[i];
      if (!draft || (wanted[i] ?? 1) < round || draft.dose.sets !== round - 1) continue;
      const extra = setCost(draft.exercise, draft, round);
      if (extra > left) continue;
      left -= extra;
      kept[i] = setsOf(draft, round);
    }
  }
  return { kept: kept.map((d, i) => sayIfCut(d, wanted[i] ?? d.dose.sets)), dropped };
}

const setCost = (exercise: Exercise, draft: Draft, sets: number): number =>
  itemSeconds(exercise, withSets(draft.dose, sets)) - itemSeconds(exercise, draft.dose);

/** With fewer sets than were wanted, it says so. */
export function sayIfCut(draft: Draft, wanted: number): Draft {
  if (draft.dose.sets >= wanted) return draft;
  return because(draft, { rule: '5.1', source: 'design', field: 'sets', was: wanted, now: draft.dose.sets });
}
