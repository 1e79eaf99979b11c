// Virtual people live twelve weeks on all cores; every plan, every session and every step between two states is looked at.
// The long forms are `PEOPLE=10000 npm run unit -- tools/invariants` and `npm run plumbline -- simulate --people 100000 --weeks 12`.
import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { liveSpread } from '../../apps/cli/src/simulating/spread.ts';

const PEOPLE = Number(process.env['PEOPLE'] ?? 1500);
const WEEKS = 12;
const SEED = 1;
const HALF_AN_HOUR = 30 * 60_000;
/** Below this a place may stay empty by chance. */
const ENOUGH = 500;

it(
  `${PEOPLE} people live ${WEEKS} weeks and break no invariant`,
  async () => {
    const started = performance.now();
    const lived = await liveSpread({ first: 0, people: PEOPLE, weeks: WEEKS, seed: SEED }, () => undefined);
    const seconds = (performance.now() - started) / 1000;
    const cores = availableParallelism();
    const { people, planned, sessions, facts, violationCount, reached } = lived;
    process.stdout.write(
      `\n${people} people, ${planned} with a plan from the first day, ${sessions} sessions, ${facts} facts in ${seconds.toFixed(0)} s: ` +
        `${(sessions / seconds).toFixed(0)} sessions/s, ${(people / seconds / cores).toFixed(1)} people/s/core on ${cores} cores, ` +
        `${violationCount} violations\n${Object.entries(reached)
          .map(([place, lives]) => `${place}: ${lives}`)
          .join(', ')}\n`,
    );
    expect(lived.violations).toEqual([]);
    expect(violationCount).toBe(0);
    expect(people).toBe(PEOPLE);
    expect(planned).toBeGreaterThan(PEOPLE / 2);
    expect(sessions).toBeGreaterThan(PEOPLE * 10);
    if (PEOPLE >= ENOUGH) expect(Object.entries(reached).filter(([, lives]) => lives === 0)).toEqual([]);
  },
  HALF_AN_HOUR,
);
