// What may be chosen at all for a person on a day: admissible, with the kit at hand, and asked for where it is opt-in.

import type { Exercise } from '../exercise.ts';
import { sameList } from '../limits/cap-set.ts';
import { admits, type CompiledLimits, compileLimits } from '../limits/compiled.ts';
import type { Person } from '../person.ts';
import type { Limits } from '../reasoning.ts';
import { axes } from '../vocabulary.ts';
import { type Catalog, hasKit, kitWords } from './catalog.ts';

export interface Pool {
  readonly limits: Limits;
  readonly compiled: CompiledLimits;
  /** 1 where the exercise may be chosen automatically. */
  readonly open: Uint8Array;
  /** 1 where only the kit is missing: the proof of a `no-kit` in what is left out. */
  readonly lacksKit: Uint8Array;
}

const nothing: readonly string[] = [];

export function makePool(catalog: Catalog, limits: Limits, person: Person): Pool {
  const compiled = compileLimits(limits);
  const n = catalog.exercises.length;
  const open = new Uint8Array(n);
  const lacksKit = new Uint8Array(n);
  const floorBanned = limits.bannedFlags.includes('floor');
  const noFloor = person.profile.floor === 'no' || floorBanned;
  // Where a mat or a bed will do, someone who cannot get to the floor needs the bed.
  const owned = kitWords(noFloor ? person.profile.kit.filter((k) => k !== 'mat') : person.profile.kit);
  const optIn = new Set(person.profile.optIn);
  // A sport the person named is theirs to keep (AM-19).
  if (person.assessment.sport !== undefined) optIn.add('own-sport');
  const { avoid = nothing } = person.profile;
  for (const i of catalog.led) {
    const facts = catalog.compiled[i];
    const e = catalog.exercises[i];
    if (!facts || !e || !admits(compiled, facts) || avoid.includes(e.id)) continue;
    if (!e.autoPrescribe && !isAskedFor(e, optIn)) continue;
    if (!e.autoPrescribe && e.kind === 'practice' && limits.active.length > 0) continue; // AM-15
    if (noFloor && !floorBanned && e.flags.includes('floor')) continue;
    if (hasKit(catalog, i, owned)) open[i] = 1;
    else lacksKit[i] = 1;
  }
  return { limits, compiled, open, lacksKit };
}

/** By its own name, by its pattern, or by the name of its method. Source: rule book 4.3 (contract-relax is opt-in), I-32. */
export const isAskedFor = ({ id, pattern }: Pick<Exercise, 'id' | 'pattern'>, optIn: ReadonlySet<string>): boolean =>
  optIn.has(id) || optIn.has(pattern) || (id.includes('contract-relax') && optIn.has('contract-relax'));

/** True where two limits let the same exercises through. */
export const opensTheSame = (a: Limits, b: Limits): boolean =>
  a.rungMax === b.rungMax &&
  a.only === b.only &&
  a.handHoldForBalance === b.handHoldForBalance &&
  sameList(a.active, b.active) &&
  sameList(a.bannedFlags, b.bannedFlags) &&
  sameList(a.bannedPatterns, b.bannedPatterns) &&
  sameList(a.bannedIds, b.bannedIds) &&
  axes.every((axis) => a.caps[axis] === b.caps[axis]);
