// May this person do this exercise today, why not, and how long may it be held. Source: rule book 0.4.
import type { Dose } from '../exercise.ts';
import type { Because, Limits } from '../reasoning.ts';
import type { Axis } from '../vocabulary.ts';
import { axes } from '../vocabulary.ts';
import {
  allowsShortGrip,
  GRIP_SECONDS,
  isShortGrip,
  lacksHandHold,
  noTwistUnderLoad,
  onlyPatterns,
  twistsUnderLoad,
} from './rules-of-pairs.ts';
import { ASSUMED_KG, BAR_SECONDS, heldSeconds, isHeld, isoSeconds, type Judged, LIGHT_SHARE, levelAt } from './stress.ts';

/**
 * True when every axis is within its cap and no flag, pattern or id is banned. Without a dose the exercise is judged at its gentlest:
 * the shortest hold, no added weight. With one, holds must fit too. `bodyKg` in kg, 60 where unknown. Allocates nothing.
 */
export function admissible(e: Judged, limits: Limits, dose?: Dose, bodyKg?: number): boolean {
  if (e.rung > limits.rungMax || limits.bannedPatterns.includes(e.pattern) || limits.bannedIds.includes(e.id)) return false;
  if (limits.only !== undefined && !onlyPatterns[limits.only].includes(e.pattern)) return false;
  for (const flag of e.flags) if (limits.bannedFlags.includes(flag)) return false;
  if (limits.handHoldForBalance && lacksHandHold(e)) return false;
  if (noTwistUnderLoad(limits) && twistsUnderLoad(e, dose)) return false;
  if (dose !== undefined && heldSeconds(e, dose) > longestHold(e, limits)) return false;
  for (const axis of axes) if (exceeds(e, axis, limits, dose, bodyKg)) return false;
  return true;
}

function exceeds(e: Judged, axis: Axis, limits: Limits, dose?: Dose, bodyKg?: number): boolean {
  if (levelAt(e, axis, dose, bodyKg) <= limits.caps[axis]) return false;
  return axis !== 'grip' || !allowsShortGrip(limits) || !isShortGrip(e, dose);
}

/** The longest single hold that the limits leave, seconds, whatever the iso cap says. */
const longestHold = (e: Judged, limits: Limits): number =>
  (e.stress.hang ?? 0) > 0 ? Math.min(limits.holdMaxSeconds, limits.hangMaxSeconds) : limits.holdMaxSeconds;

/** Every reason that rules the exercise out at its gentlest; empty when it is admissible. `field` names what met which limit. */
export function whyNot(e: Judged, limits: Limits): Because[] {
  const fields: string[] = [];
  if (e.rung > limits.rungMax) fields.push('rungMax');
  if (limits.bannedPatterns.includes(e.pattern)) fields.push(`patterns.${e.pattern}`);
  if (limits.bannedIds.includes(e.id)) fields.push(`ids.${e.id}`);
  if (limits.only !== undefined && !onlyPatterns[limits.only].includes(e.pattern)) fields.push('only');
  fields.push(...e.flags.filter((flag) => limits.bannedFlags.includes(flag)).map((flag) => `flags.${flag}`));
  fields.push(...axes.filter((axis) => exceeds(e, axis, limits)).map((axis) => `caps.${axis}`));
  if (limits.handHoldForBalance && lacksHandHold(e) && !fields.includes('caps.bal')) fields.push('caps.bal');
  const because = fields.flatMap((field) => reasonsFor(field, limits));
  if (noTwistUnderLoad(limits) && twistsUnderLoad(e)) because.push({ rule: 'OSTEO', source: 'brookeWavell2022', field: 'caps.flex+rot' });
  return because;
}

function reasonsFor(field: string, limits: Limits): readonly Because[] {
  const known = limits.because.filter((b) => b.field === field);
  return known.length > 0 ? known : [{ rule: '0.4', source: 'design', field }];
}

/**
 * The dose with its hold cut to what the limits allow, the same object where nothing changes. Repetitions on a bar are cut to the time
 * they take, at least one stays. Weight is left alone, see `heaviestKg`. Source: rule book 0.3 (iso), 1.5, I-19.
 */
export function heldTo<D extends Dose>(e: Judged, dose: D, limits: Limits): D {
  if (!isHeld(e)) return dose;
  const iso = e.isoFrom === undefined ? Number.POSITIVE_INFINITY : isoSeconds[limits.caps.iso];
  const strongGrip = levelAt(e, 'grip', dose) > limits.caps.grip && allowsShortGrip(limits);
  const most = Math.min(iso, longestHold(e, limits), strongGrip ? GRIP_SECONDS : Number.POSITIVE_INFINITY);
  if (heldSeconds(e, dose) <= most) return dose;
  return e.isoFrom === 'bar' && dose.reps !== undefined
    ? { ...dose, reps: Math.max(1, Math.floor(most / BAR_SECONDS)) }
    : { ...dose, seconds: most };
}

/**
 * The most that may be lifted in all, kg: infinite where no cap minds, 0 where no weight fits. Only meaningful for an admissible
 * exercise. Source: rule book 0.3 (a quarter of body weight).
 */
export function heaviestKg(e: Judged, limits: Limits, bodyKg?: number): number {
  const light = LIGHT_SHARE * (bodyKg !== undefined && bodyKg > 0 ? bodyKg : ASSUMED_KG);
  const perHands = light * (e.loading?.hands ?? 0);
  for (const kg of [Number.POSITIVE_INFINITY, Math.max(perHands, light), light]) {
    if (admissible(e, limits, { sets: 1, reps: 1, kg, restSeconds: [0, 0] }, bodyKg)) return kg;
  }
  return 0;
}
