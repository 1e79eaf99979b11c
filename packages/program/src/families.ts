// What a pick may be made from: every pattern of the engine under a trainer's word, and a few words for several at once.
import { groups, type Pattern, patterns } from '@plumbline/engine';

const familyOf = {
  walk: 'walk',
  aerobic: 'aerobic',
  breathing: 'breathing',
  mob_spine: 'spine-mobility',
  mob_thoracic: 'upper-back-mobility',
  mob_hip: 'hip-mobility',
  mob_ankle: 'ankle-mobility',
  mob_shoulder: 'shoulder-mobility',
  glute: 'glutes',
  hinge: 'hinge',
  squat: 'squat',
  lunge: 'lunge',
  push: 'push',
  pull_h: 'row',
  pull_v: 'pull-down',
  hang_passive: 'hang',
  hang_active: 'active-hanging',
  carry: 'carry',
  core_antiext: 'front-core',
  core_antilat: 'side-core',
  core_antirot: 'anti-turn-core',
  core_rotation: 'turning-core',
  core_flexion: 'curling-core',
  back_ext: 'back',
  balance: 'balance',
  stretch: 'stretch',
  smr: 'soft-tissue',
  neural: 'nerve-slide',
  accessory: 'accessory',
  pelvic_floor: 'pelvic-floor',
  posture: 'posture',
  comfort: 'comfort',
} as const satisfies Record<Pattern, string>;

/** Words for several patterns in one; the patterns, and their order, are the engine's groups. */
const together: Readonly<Record<string, readonly Pattern[]>> = {
  mobility: groups.MOBILITY,
  obliques: groups.OBLIQUE,
  legs: groups.LOWER,
  pull: groups.PULL,
};

/** Every word that may follow `from`, with the patterns it stands for, in the engine's order. */
export const families: ReadonlyMap<string, readonly Pattern[]> = new Map([
  ...Object.entries(together),
  ...patterns.map((pattern) => [familyOf[pattern], [pattern]] as const),
]);

const sameList = (a: readonly Pattern[], b: readonly Pattern[]): boolean => a.length === b.length && a.every((each, i) => each === b[i]);

/** The words that stand for these patterns in this order: one for a whole group, else one a pattern. */
export function familyWords(oneOf: readonly Pattern[]): readonly string[] {
  const group = Object.entries(together).find(([, list]) => sameList(list, oneOf));
  return group === undefined ? oneOf.map((pattern) => familyOf[pattern]) : [group[0]];
}
