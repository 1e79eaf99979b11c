// A life with everything going wrong, from one seed, over the code that really runs.
import { diceOf } from './dice.ts';
import { happen } from './events.ts';
import { judge } from './judge.ts';
import { type Parts, realParts } from './parts.ts';
import { createWorld } from './world.ts';

export { type Parts, realParts } from './parts.ts';

export interface Life {
  readonly seed: number;
  readonly devices: number;
  readonly facts: number;
  /** Facts of which every copy was destroyed, and forks that were settled. */
  readonly destroyed: number;
  readonly forks: number;
  /** What must never be. Empty, or there is a fault to mend. */
  readonly faults: readonly string[];
}

/** How many things happen in one life, and in a short one. */
export const usualSteps = 220;
export const fewSteps = 60;

/** Lives the life of one seed: `steps` things happen, then all comes to rest. The same seed gives the same life. */
export function liveOut(seed: number, parts: Parts = realParts, steps = usualSteps): Life {
  const dice = diceOf(seed);
  const world = createWorld(dice, parts);
  for (let step = 0; step < steps && world.faults.length === 0; step++) happen(world);
  if (world.faults.length === 0) judge(world);
  const { devices, saved, destroyed, forks, faults } = world;
  return { seed, devices: devices.length, facts: saved.size, destroyed: destroyed.size, forks, faults };
}
