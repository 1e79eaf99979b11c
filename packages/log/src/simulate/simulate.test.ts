import { describe, expect, test } from 'vitest';
import { fewSteps, type Life, liveOut, usualSteps } from './index.ts';
import { mutants, realParts } from './mutants.contract.ts';

// The long form is `npm run sync-sim -- --seeds 20000`.
const lives = 500;

describe('devices, a server, and everything that goes wrong', () => {
  test('loses nothing, and all end with the same bytes', () => {
    let sum = { facts: 0, forks: 0 };
    for (let seed = 1; seed <= lives; seed++) {
      const life = liveOut(seed, realParts, fewSteps);
      expect({ seed, faults: life.faults }).toEqual({ seed, faults: [] });
      sum = { facts: sum.facts + life.facts, forks: sum.forks + life.forks };
    }
    expect(sum.facts).toBeGreaterThan(lives * 5);
    expect(sum.forks).toBeGreaterThan(lives / 20);
  });

  test('is the same life for the same seed', () => {
    expect(liveOut(7, realParts)).toEqual(liveOut(7, realParts));
    expect(liveOut(7, realParts)).not.toEqual(liveOut(8, realParts));
  });
});

const found: string[] = [];
describe('twelve faults that others had and one more, planted one at a time', () => {
  test.each(Object.entries(mutants))('%s is found', (name, parts) => {
    let life: Life = { seed: 0, devices: 0, facts: 0, destroyed: 0, forks: 0, faults: [] };
    for (let seed = 1; seed <= 2000 && life.faults.length === 0; seed++) life = liveOut(seed, parts, usualSteps);
    found.push(`${name}: seed ${life.seed}, ${life.faults[0]}`);
    expect(life.faults.length).toBeGreaterThan(0);
  });
  test('there are thirteen', () => {
    process.stdout.write(`${found.join('\n')}\n`);
    expect(Object.keys(mutants).length).toBe(13);
  });
});
