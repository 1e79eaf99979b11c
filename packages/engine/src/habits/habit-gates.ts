// Which habits are off for a person today. Source: rule book 6.1.
import type { Limits } from '../reasoning.ts';
import type { HabitId } from '../vocabulary.ts';

/** True where the limits of the day leave no room for it. */
export function isClosed(habit: HabitId, limits: Pick<Limits, 'active' | 'bannedFlags' | 'bannedPatterns'>): boolean {
  const active = new Set<string>(limits.active);
  if (habit === 'glute-squeeze') return active.has('PELVIC') || active.has('BP_HIGH');
  if (habit === 'soft-tissue') return limits.bannedPatterns.includes('smr') || limits.bannedFlags.includes('smrSpine');
  if (habit === 'contrast') return limits.bannedFlags.includes('heat') || limits.bannedFlags.includes('cold');
  if (habit === 'posture-reset') return limits.bannedFlags.includes('standing');
  return false;
}
