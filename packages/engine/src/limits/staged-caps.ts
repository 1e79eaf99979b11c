// The rows of 1.5 that open up week by week: after an operation and after a birth. Weeks count with their parts.
import type { Detail } from './active-condition.ts';
import type { CapSet } from './cap-set.ts';

/** Until this week after spine surgery a plan needs a clearance. Source: settled, rules made codable 13. */
export const CLEARANCE_UNTIL_WEEK = 26;

/**
 * Discectomy or decompression. Exactly 26 weeks still belong to the middle stage; without clearance nobody leaves the stage before.
 * Source: rule book 1.5 DISC_SURG.
 */
export function afterDiscSurgery(weeks: number, cleared: boolean): CapSet {
  const early: CapSet = { caps: { flex: 1, ext: 1, rot: 1, axial: 1, lean: 1, press: 1, hang: 0 }, rirMin: 4, need: 3 };
  if (weeks < 6 || (!cleared && weeks <= CLEARANCE_UNTIL_WEEK)) return { ...early, only: 'walk-breathe' };
  if (weeks < 12) return early;
  if (weeks <= 26 || !cleared) return { caps: { flex: 1, lean: 1, axial: 2, rot: 2, hang: 1 }, rirMin: 4, need: 3 };
  return { caps: { flex: 2, hang: 2 }, rirMin: 3, need: 3 };
}

/** Spinal fusion. Exactly 52 weeks still belong to the stage before. Source: rule book 1.5 FUSION, AM-13 (12 to 52 weeks). */
export function afterFusion(weeks: number, cleared: boolean): CapSet {
  const early: CapSet = { caps: { flex: 1, ext: 1, rot: 1, lean: 1, axial: 1, press: 1, impact: 1, hang: 0 }, rirMin: 4 };
  if (weeks < 12 || (!cleared && weeks <= CLEARANCE_UNTIL_WEEK)) return { ...early, only: 'walk-breathe' };
  if (weeks < 26 || (!cleared && weeks <= 52)) return early;
  if (weeks <= 52 || !cleared) return { caps: { axial: 2, hang: 0, flex: 1, ext: 1, rot: 1 }, rirMin: 4 };
  return { caps: { flex: 1, rot: 2, hang: 2, axial: 2 }, rirMin: 3 };
}

/**
 * Weeks 6 to 12 after birth. What was not said about symptoms, caesarean or the check is read the careful way.
 * Source: rule book 1.5 PP_6_12.
 */
export function afterBirth(detail: Detail): CapSet {
  const unchecked = detail['caesarean'] !== 0 && detail['checked'] !== 1;
  const press = detail['symptoms'] !== 0 || unchecked ? 1 : 2;
  return { caps: { press, impact: 1, hang: 1 }, patterns: ['core_flexion'] };
}
