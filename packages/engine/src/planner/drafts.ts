// From slots to dosed drafts: what can fill each slot, the cheapest whole, and the dose of each pick.
import type { Exercise } from '../exercise.ts';
import { whyNot } from '../limits/admissible.ts';
import { levelAt } from '../limits/stress.ts';
import type { Because, LeftOut } from '../reasoning.ts';
import { type Chooser, candidatesFor, type SlotCandidates, sharesGrip } from './candidates.ts';
import { HARD_GRIP } from './catalog.ts';
import { chooseSession } from './choose.ts';
import { type DoseContext, doseFor } from './dose-rules.ts';
import { because, type Draft } from './draft.ts';
import { leftOutReason } from './left-out.ts';
import { isRemoved, restingIn } from './resting.ts';
import type { Slot } from './slot.ts';

/** What earlier parts of the session have taken: ladders, easing items, grip-heavy slots. */
export interface Taken {
  /** A dozen at most, which a list holds quicker than a set. */
  readonly families: number[];
  eases: number;
  grip: number;
}
export const nothingTaken = (): Taken => ({ families: [], eases: 0, grip: 0 });

/** True where the grip is loaded at 2 or more by the exercise or by what is held, in a slot that counts (I-28). */
const gripsHard = ({ exercise, dose, sharesGrip }: Draft, { state }: DoseContext): boolean =>
  !sharesGrip && levelAt(exercise, 'grip', dose, state.person.profile.kg) >= HARD_GRIP;

export function take(taken: Taken, chooser: Chooser, context: DoseContext, draft: Draft): void {
  taken.families.push(chooser.catalog.family[draft.index] ?? -1);
  taken.eases += chooser.catalog.eases[draft.index] ?? 0;
  if (gripsHard(draft, context)) taken.grip += 1;
}

/** What did not stay in the session leaves its easing, its grip and, where none of `kept` is of it, its ladder to others. */
export function giveUp(taken: Taken, chooser: Chooser, context: DoseContext, draft: Draft, kept: readonly Draft[]): void {
  const family = chooser.catalog.family[draft.index] ?? -1;
  const at = taken.families.indexOf(family);
  if (at >= 0 && !kept.some(({ index }) => chooser.catalog.family[index] === family)) taken.families.splice(at, 1);
  taken.eases -= chooser.catalog.eases[draft.index] ?? 0;
  if (gripsHard(draft, context)) taken.grip -= 1;
}

/** The first `wanted` slots that something can fill; the ones that nothing can fill are left out with their reason. */
export function offer(chooser: Chooser, slots: readonly Slot[], wanted: number, leftOut: LeftOut[]): SlotCandidates[] {
  const offered: SlotCandidates[] = [];
  const inSeries = new Set(slots.filter((slot) => slot.series).map((slot) => chooser.catalog.indexOf.get(slot.wants ?? '')));
  for (const slot of slots) {
    if (offered.length >= wanted) break;
    const found = besideSeries(candidatesFor(chooser, slot), inSeries);
    if (found.candidates.length > 0) offered.push(found);
    else leftOut.push(leftOutReason(chooser, slot));
  }
  return offered;
}

/** What a series holds no other slot does again. */
function besideSeries(found: SlotCandidates, inSeries: ReadonlySet<number | undefined>): SlotCandidates {
  if (found.slot.series || inSeries.size === 0) return found;
  return { ...found, candidates: found.candidates.filter(({ index }) => !inSeries.has(index)) };
}

export function draftsOf(
  chooser: Chooser,
  context: DoseContext,
  offered: readonly SlotCandidates[],
  role: Draft['role'],
  taken: Taken,
): Draft[] {
  const choice = chooseSession(
    offered.map((o) => o.candidates),
    taken.families,
    taken.eases,
    taken.grip,
  );
  const drafts: Draft[] = [];
  for (let i = 0; i < offered.length; i++) {
    const draft = draftOf(chooser, context, offered[i] as SlotCandidates, choice.picks[i] ?? -1, role);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The dose of one pick, by its catalog index; undefined for -1, where the slot stays empty. */
export function draftOf(
  chooser: Chooser,
  context: DoseContext,
  { slot, fallback }: SlotCandidates,
  index: number,
  role: Draft['role'],
): Draft | undefined {
  const exercise = chooser.catalog.exercises[index];
  if (!exercise) return undefined;
  const placed = slotReason(slot, exercise, fallback, chooser);
  const reasons = [
    placed,
    ...(slot.because && !fallback && (!slot.ofWanted || slot.wants === exercise.id) ? [slot.because] : noReasons),
    ...wishReasons(slot, exercise, chooser),
  ];
  const draft = {
    slot: slot.id,
    role,
    exercise,
    index,
    dose: exercise.target,
    rirMin: 2,
    because: reasons,
    sharesGrip: sharesGrip(slot.series, exercise),
  };
  const dosed = doseFor(draft, slot.wish === undefined ? context : { ...context, wish: slot.wish });
  return role === 'main' ? noLonger(dosed, slot) : dosed;
}

/** A walk that would fill the session leaves room for what stands beside it. */
function noLonger(draft: Draft, { mostSeconds = Number.POSITIVE_INFINITY }: Slot): Draft {
  const { seconds = 0 } = draft.dose;
  if (seconds <= mostSeconds) return draft;
  const cut = { rule: '5.1', source: 'design', field: 'seconds', was: seconds, now: mostSeconds } as const;
  return because(draft, cut, { ...draft.dose, seconds: mostSeconds });
}

const noReasons: readonly Because[] = [];
/** What became of what the program wishes next, and why another exercise stands where a condition of it set one aside. */
function wishReasons(slot: Slot, exercise: Exercise, { state, on, pool, catalog, resting }: Chooser): readonly Because[] {
  if (slot.wish === undefined && resting.length === 0) return noReasons;
  if (slot.led === 'on') return slot.wants === exercise.id ? [{ rule: 'PRG-3', source: 'design', field: 'swap' }] : noReasons;
  if (slot.led === 'waits') {
    const next = catalog.exercises[catalog.indexOf.get(slot.wish?.next ?? '') ?? -1];
    const refusals = next === undefined ? [] : whyNot(next, pool.limits).slice(0, 1);
    return [{ rule: 'PRG-4', source: 'design', field: 'swap' }, ...refusals];
  }
  const aside = state.setAside[slot.wants ?? ''];
  return aside !== undefined && slot.wants !== exercise.id && isRemoved(state, slot.wants ?? '', on) ? [aside] : noReasons;
}

function slotReason(slot: Slot, exercise: Exercise, fallback: boolean, chooser: Chooser): Because {
  if (chooser.state.pins[slot.id] === exercise.id) return { rule: '4.13', source: 'design', field: slot.id };
  const standsIn = fallback || restingIn(chooser, exercise.pattern).length > 0;
  if (standsIn) return { rule: '4.13', source: 'design', field: slot.id };
  return { rule: '5.3', source: slot.wants === exercise.id ? (exercise.sources[0] ?? 'design') : 'design', field: slot.id };
}
