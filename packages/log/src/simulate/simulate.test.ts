import { describe, expect, test } from 'vitest';
import { fewSteps, type Life, liveOut, usualSteps } from './index.ts';
import { mutants } from './mutants.contract.ts';

// The long form is `npm run sync-sim -- --seeds 20000`.
const lives = 500;

describe('devices, a server, and everything that goes wrong', () => {
  test('loses nothing, and all end with the same bytes', () => {
    let sum = { facts: 0, forks: 0 };
    for (let seed = 1; seed <= lives; seed++) {
      const life = liveOut(seed, undefined, fewSteps);
      expect({ seed, faults: life.faults }).toEqual({ seed, faults: [] });
      sum = { facts: sum.facts + life.facts, forks: sum.forks + life.forks };
    }
    expect(sum.facts).toBeGreaterThan(lives * 5);
    expect(sum.forks).toBeGreaterThan(lives / 20);
  });

  test('is the same life for the same seed', () => {
    expect(liveOut(7)).toEqual(liveOut(7));
    expect(liveOut(7)).not.toEqual(liveOut(8));
  });
});

const found: string[] = [];
describe('twelve faults that others had, planted one at a time', () => {
  test.each(Object.entries(mutants))('%s is found', (name, parts) => {
    let life: Life = { seed: 0, devices: 0, facts: 0, destroyed: 0, forks: 0, faults: [] };
    for (let seed = 1; seed <= 2000 && life.faults.length === 0; seed++) life = liveOut(seed, parts, usualSteps);
    found.push(`${name}: seed ${life.seed}, ${life.faults[0]}`);
    expect(life.faults.length).toBeGreaterThan(0);
  });
  test('there are twelve', () => {
    process.stdout.write(`${found.join('\n')}\n`);
    expect(Object.keys(mutants).length).toBe(12);
  });
});
