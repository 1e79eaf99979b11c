// What a person wishes an exercise to be. Pure; the rules of what they may do stay with the engine.
import { type Exercise, type Kit, type Pattern, type Position, patterns } from '@plumbline/engine';

/** What each kind of exercise is for, in a person's words; every pattern once. */
export const purposeOf = {
  mob_spine: 'loosen',
  mob_thoracic: 'loosen',
  mob_hip: 'loosen',
  mob_ankle: 'loosen',
  mob_shoulder: 'loosen',
  neural: 'loosen',
  stretch: 'stretch',
  core_antiext: 'middle',
  core_antilat: 'middle',
  core_antirot: 'middle',
  core_rotation: 'middle',
  core_flexion: 'middle',
  back_ext: 'middle',
  pelvic_floor: 'middle',
  glute: 'legs',
  hinge: 'legs',
  squat: 'legs',
  lunge: 'legs',
  balance: 'legs',
  push: 'arms',
  pull_h: 'arms',
  pull_v: 'arms',
  accessory: 'arms',
  posture: 'arms',
  hang_passive: 'hang',
  hang_active: 'hang',
  carry: 'carry',
  walk: 'heart',
  aerobic: 'heart',
  breathing: 'heart',
  smr: 'calm',
  comfort: 'calm',
} as const satisfies Record<Pattern, string>;
export type Purpose = (typeof purposeOf)[Pattern];
export const purposes: readonly Purpose[] = [...new Set(patterns.map((pattern) => purposeOf[pattern]))];

const placeOf = {
  standing: 'standing',
  seated: 'seated',
  supine: 'lying',
  prone: 'lying',
  'side-lying': 'lying',
  quadruped: 'knees',
  kneeling: 'knees',
  'half-kneeling': 'knees',
  plank: 'knees',
  hanging: 'hanging',
  varied: undefined,
} as const satisfies Record<Position, string | undefined>;
export const places = ['standing', 'seated', 'lying', 'knees', 'hanging'] as const;

/** Each wish narrows; two of one kind widen it. */
export interface Wishes {
  readonly purpose: ReadonlySet<Purpose>;
  readonly kit: ReadonlySet<'none' | 'mine'>;
  readonly place: ReadonlySet<(typeof places)[number]>;
  readonly floor: ReadonlySet<'no'>;
  readonly rung: ReadonlySet<'1' | '2' | '3'>;
}
export const noWishes: Wishes = { purpose: new Set(), kit: new Set(), place: new Set(), floor: new Set(), rung: new Set() };
export const countOf = (wishes: Wishes): number => Object.values(wishes).reduce((sum, { size }: ReadonlySet<string>) => sum + size, 0);

function kitFits({ kit }: Exercise, wanted: Wishes['kit'], owned: ReadonlySet<Kit>): boolean {
  if (wanted.size === 0) return true;
  const needsNothing = kit.some((set) => set.length === 0);
  return needsNothing || (wanted.has('mine') && kit.some((set) => set.every((thing) => owned.has(thing))));
}
const isIn = <T>(wanted: ReadonlySet<T>, value: T | undefined): boolean => wanted.size === 0 || (value !== undefined && wanted.has(value));

/** The exercises that are all of what is wished, in their order. */
export const wishedFor = (all: readonly Exercise[], wishes: Wishes, owned: ReadonlySet<Kit>): readonly Exercise[] =>
  all.filter(
    (exercise) =>
      isIn(wishes.purpose, purposeOf[exercise.pattern]) &&
      isIn(wishes.place, placeOf[exercise.position]) &&
      isIn(wishes.rung, `${exercise.rung}` as const) &&
      kitFits(exercise, wishes.kit, owned) &&
      !(wishes.floor.has('no') && exercise.flags.includes('floor')),
  );
