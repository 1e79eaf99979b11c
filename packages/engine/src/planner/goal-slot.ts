// A slot of the person's own goal, by the third week. Source: AM-19, rule book 2.1 (goals).
import type { Assessment, Goal } from '../person.ts';
import { type Slot, slotWith } from './slot.ts';
import { slotId } from './slot-id.ts';

/** The week from which a goal has a slot. */
export const GOAL_FROM_WEEK = 3;

const slots: Readonly<Partial<Record<Goal, Omit<Slot, 'id'>>>> = {
  stronger: { patterns: ['carry', 'pull_v', 'pull_h', 'push'], usual: true },
  'sit-work': { patterns: ['pull_h', 'mob_thoracic'], wants: 'band-pull-apart' },
  activity: { patterns: ['aerobic', 'walk'], wants: 'own-sport', mostSeconds: 600, ownOnly: true },
  fitness: { patterns: ['aerobic', 'walk'], mostSeconds: 600, ownOnly: true },
};

/**
 * The first goal that asks for work of its own; a named activity stands in the plan by its name. Less bother is the whole plan's work,
 * and winding down is every cool-down's.
 */
export function goalSlot(goals: readonly Goal[], { sport }: Assessment, week: number, day: string): Slot | undefined {
  if (week < GOAL_FROM_WEEK) return undefined;
  for (const goal of goals) {
    const slot = goal === 'activity' && sport === undefined ? undefined : slots[goal];
    if (slot) return slotWith(slotId(day, 'goal'), slot.patterns, slot);
  }
  return undefined;
}
