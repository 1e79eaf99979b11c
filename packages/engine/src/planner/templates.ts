// My plan's days as slots, most valuable first. Source: rule book 5.3, 5.4; weekly minima of AM-17 win over the template.
import type { ExerciseId, Pattern, SlotId } from '../vocabulary.ts';
import { type Slot, slotWith } from './slot.ts';
import { slotId } from './slot-id.ts';

export type DayName = 'A' | 'B' | 'C' | 'F1' | 'F2' | 'easy';

/** What a slot asks for: its patterns, and the exercise whose ladder it climbs first. */
const slot = (id: SlotId, wants: ExerciseId, ...patterns: Pattern[]): Slot => slotWith(id, patterns, { wants });
const hinge = slot('hinge', 'hip-hinge-dowel', 'hinge');
const legs = slot('legs', 'air-squat', 'squat', 'lunge');
const lunge = slot('lunge', 'forward-lunge', 'lunge', 'squat');
const bridge = slot('glute', 'glute-bridge', 'glute');
const sideHip = slot('glute', 'side-lying-hip-abduction', 'glute');
const hip = slot('glute', 'quadruped-hip-extension', 'glute');
const front = slot('front', 'dead-bug', 'core_antiext');
const plank = slot('front', 'front-plank', 'core_antiext');
const side = slot('side', 'side-plank', 'core_antilat');
const twist = slot('twist', 'pallof-press', 'core_antirot');
const turn = slot('turn', 'knee-drop-feet-up', 'core_rotation', 'core_antirot');
const back = slot('back', 'bird-dog', 'back_ext');
const row = slot('row', 'band-seated-row', 'pull_h');
const pull = slot('pull', 'lat-pulldown', 'pull_v', 'pull_h');
const push = slot('push', 'wall-push-up', 'push');
const carry = slot('carry', 'farmers-carry', 'carry');
const balance = slot('balance', 'tandem-stand', 'balance');
const pelvicFloor = slot('pelvic-floor', 'pelvic-floor-holds', 'pelvic_floor');
const extra = slot('extra', 'biceps-curl', 'accessory');

/** Three strength days of a week (D >= 3). */
const threeDays: Readonly<Record<'A' | 'B' | 'C', readonly Slot[]>> = {
  A: [hinge, bridge, front, row, back, twist, legs, carry, push, side, extra],
  B: [legs, sideHip, side, pull, plank, back, push, hinge, carry, turn, extra],
  C: [hinge, twist, back, push, hip, front, carry, lunge, row, side, extra],
};
/** Two whole-body days (D <= 2), so that the weekly minima still fit. */
const twoDays: Readonly<Record<'F1' | 'F2', readonly Slot[]>> = {
  F1: [hinge, legs, bridge, front, row, back, side, push, carry, twist, extra],
  F2: [hinge, lunge, sideHip, twist, pull, back, plank, push, carry, side, extra],
};

/** Extra weekly needs that move a slot up: balance (AGE65, OSTEO, FALLS), back work (OSTEO, AGE65), leg strength at 65. */
export interface Emphasis {
  readonly balanceDays: 0 | 2 | 3;
  readonly backFirst: boolean;
  readonly hang: boolean;
  readonly pelvicFloor: boolean;
}

/**
 * The slots of a strength day, most valuable first, each under its name in the plan. `nth` is the day's number in its week, from 0. Made once
 * for each kind of day: every session asks, and the kinds are few.
 */
export function strengthSlots(day: Exclude<DayName, 'easy'>, nth: number, emphasis: Emphasis): readonly Slot[] {
  const { balanceDays, backFirst, hang, pelvicFloor: floor } = emphasis;
  const balanced = nth < balanceDays ? 'early' : balanceDays === 0 ? 'late' : 'none';
  const key = `${day} ${balanced} ${backFirst} ${hang} ${floor}`;
  const known = made.get(key);
  if (known) return known;
  const slots = slotsOf(day, nth, emphasis).map((s) => ({ ...s, id: slotId(day, s.id) }));
  made.set(key, slots);
  return slots;
}
const made = new Map<string, readonly Slot[]>();

function slotsOf(day: Exclude<DayName, 'easy'>, nth: number, emphasis: Emphasis): readonly Slot[] {
  const base = day === 'F1' || day === 'F2' ? twoDays[day] : threeDays[day];
  let slots = emphasis.hang && (day === 'B' || day === 'F2') ? base.map((s) => (s.id === 'pull' ? hangOrPull : s)) : base;
  if (emphasis.backFirst) slots = moveUp(slots, 'back', 1);
  if (emphasis.pelvicFloor) slots = insert(slots, pelvicFloor, 2);
  if (nth < emphasis.balanceDays) slots = insert(slots, balance, 1);
  else if (emphasis.balanceDays === 0) slots = [...slots, balance];
  return slots;
}
const hangOrPull = slot('pull', 'passive-hang-pronated', 'hang_active', 'hang_passive', 'pull_v', 'pull_h');
const insert = (slots: readonly Slot[], added: Slot, at: number): readonly Slot[] => [...slots.slice(0, at), added, ...slots.slice(at)];
function moveUp(slots: readonly Slot[], id: SlotId, to: number): readonly Slot[] {
  const found = slots.find((s) => s.id === id);
  if (!found || slots.indexOf(found) <= to) return slots;
  return insert(
    slots.filter((s) => s !== found),
    found,
    to,
  );
}

/** How many main slots a session of `minutes` aims at. Source: rule book 5.1. */
export function mainSlotCount(minutes: number): number {
  if (minutes < 5) return 0;
  if (minutes < 10) return 2;
  if (minutes < 15) return 3;
  if (minutes < 20) return 4;
  if (minutes < 30) return 5;
  if (minutes < 45) return 7;
  if (minutes < 60) return 9;
  return 11;
}

/** Where a pattern stands inside a session, small first. Source: rule book 5.2. */
export function orderOf(pattern: Pattern, balanceEarly: boolean): number {
  switch (pattern) {
    case 'glute':
    case 'back_ext':
    case 'pelvic_floor':
      return 30;
    case 'hang_passive':
    case 'hang_active':
      return 40;
    case 'hinge':
    case 'squat':
    case 'lunge':
      return 50;
    case 'push':
    case 'pull_h':
    case 'pull_v':
    case 'accessory':
      return 60;
    case 'carry':
      return 70;
    case 'core_antiext':
    case 'core_antilat':
    case 'core_antirot':
    case 'core_rotation':
    case 'core_flexion':
      return 80;
    case 'balance':
      return balanceEarly ? 30 : 90;
    case 'stretch':
      return 100;
    case 'smr':
      return 110;
    default:
      return 20;
  }
}
