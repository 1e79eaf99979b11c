// Rules that look at two things at once and so do not fit into a single cap. Each can only say no.
import type { Dose } from '../exercise.ts';
import type { Limits } from '../reasoning.ts';
import type { Pattern } from '../vocabulary.ts';
import { patterns } from '../vocabulary.ts';
import type { Only } from './cap-set.ts';
import { heldSeconds, isHeld, type Judged } from './stress.ts';

/** Split or one-leg work without a hand on support. Under any balance cap it is out. Source: AM-13. */
export const lacksHandHold = (e: Judged): boolean => (e.stress.bal ?? 0) >= 2 && !e.flags.includes('handHold');

/** Bending and turning together under load, which OSTEO rules out even where each alone fits. Source: rule book 1.5 OSTEO. */
export const twistsUnderLoad = (e: Judged, dose?: Dose): boolean =>
  (e.stress.flex ?? 0) >= 1 &&
  (e.stress.rot ?? 0) >= 1 &&
  ((e.stress.axial ?? 0) >= 2 || e.loading?.needed === true || (dose?.kg ?? 0) > 0);
export const noTwistUnderLoad = ({ active }: Limits): boolean => active.includes('OSTEO') || active.includes('OSTEO_VF');

/** Seconds that a strong grip may be held where blood pressure caps grip at 2. Source: rule book 1.5 BP_CTRL. */
export const GRIP_SECONDS = 30;
/** True where grip 3 is allowed for short holds. Only BP_CTRL, and CVD with it, cap grip at 2. Source: rule book 1.5 BP_CTRL. */
export const allowsShortGrip = ({ caps, active }: Limits): boolean =>
  caps.grip === 2 && (active.includes('BP_CTRL') || active.includes('CVD'));
/** True for a held set of at most 30 s; without a dose, for anything that can be cut to that. */
export function isShortGrip(e: Judged, dose?: Dose): boolean {
  if (!isHeld(e)) return false;
  return dose === undefined || heldSeconds(e, dose) <= GRIP_SECONDS;
}

const walkBreathe: readonly Pattern[] = ['walk', 'breathing'];
const mobility = patterns.filter((p) => p.startsWith('mob_'));
/** The patterns left by an `only`. Source: rule book 1.5 PP_0_6, DISC_SURG. */
export const onlyPatterns: Readonly<Record<Only, readonly Pattern[]>> = {
  'walk-breathe': walkBreathe,
  'walk-breathe-mobility': [...walkBreathe, ...mobility],
};
