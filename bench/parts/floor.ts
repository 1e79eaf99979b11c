// The least that any choice must do: read every exercise once, look at its masks, add its score. No choice is made.

import { sessionOn } from '@plumbline/engine';
import { admits, type CompiledLimits } from '../../packages/engine/src/limits/compiled.ts';
import { hasKit, kitWords } from '../../packages/engine/src/planner/catalog.ts';
import { chanceOf } from '../../packages/engine/src/simulate/random.ts';
import { catalog, type Planner } from './people.ts';

const n = catalog.exercises.length;
const column = (of: (index: number) => number): Int32Array => Int32Array.from({ length: n }, (_, i) => of(i));
const flags = column((i) => catalog.compiled[i]?.flags ?? 0);
const pattern = column((i) => catalog.compiled[i]?.pattern ?? 0);
const low = column((i) => catalog.compiled[i]?.low ?? 0);
const high = column((i) => catalog.compiled[i]?.high ?? 0);
const kitLow = column((i) => catalog.kitWords[i]?.[0]?.[0] ?? 0);
const kitHigh = column((i) => catalog.kitWords[i]?.[0]?.[1] ?? 0);
const GUARDS = 0o4444444444;

export interface FloorPerson {
  readonly limits: CompiledLimits;
  readonly kit: readonly [number, number];
  readonly score: Int32Array;
}

export function floorPerson({ state, date }: Planner, number: number): FloorPerson {
  const pool = sessionOn({ state, catalog, date })?.situation.pool;
  if (!pool) throw new Error('a person without a session');
  const random = chanceOf(1, number);
  return {
    limits: pool.compiled,
    kit: kitWords(state.person.profile.kit),
    score: Int32Array.from({ length: n }, () => 100 + random.below(900)),
  };
}

/** The sum of the scores of what may be done. */
export function readOnce({ limits, kit, score }: FloorPerson): number {
  const [owned, ownedHigh] = kit;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    if (((limits.flags & (flags[i] as number)) | (limits.patterns & (pattern[i] as number))) !== 0) continue;
    if (((limits.low - (low[i] as number)) & (limits.high - (high[i] as number)) & GUARDS) !== GUARDS) continue;
    if ((((kitLow[i] as number) & ~owned) | ((kitHigh[i] as number) & ~ownedHigh)) === 0) sum += score[i] as number;
  }
  return sum;
}

/** The floor reads the right masks: it must let through what the planner's own test lets through, as far as the first kit goes. */
export function floorIsHonest({ limits, kit, score }: FloorPerson): boolean {
  let sum = 0;
  catalog.compiled.forEach((facts, i) => {
    const first = { ...catalog, kitWords: { [i]: [catalog.kitWords[i]?.[0] ?? [0, 0]] } } as unknown as typeof catalog;
    if (admits({ ...limits, ids: [] }, facts) && hasKit(first, i, kit)) sum += score[i] as number;
  });
  return sum === readOnce({ limits, kit, score });
}
