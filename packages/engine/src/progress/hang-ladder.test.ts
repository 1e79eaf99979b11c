import { describe, expect, it } from 'vitest';
import { hangLadder, unlocks } from './hang-ladder.ts';

describe('the hang ladder', () => {
  it('asks three times 20 s with the feet down, then twice 30 s', () => {
    expect(unlocks('H1', 3, 20)).toBe(true);
    expect(unlocks('H1', 2, 60)).toBe(false);
    expect(unlocks('H1', 3, 19)).toBe(false);
    for (const step of ['H2', 'H3', 'H4'] as const) {
      expect(unlocks(step, 2, 30)).toBe(true);
      expect(unlocks(step, 2, 29)).toBe(false);
      expect(unlocks(step, 1, 30)).toBe(false);
    }
  });
  it('always hangs the mixed grip both ways (I-29)', () => {
    for (const { exercises } of Object.values(hangLadder)) {
      const ways = exercises.filter((id) => id === 'passive-hang-mixed').length;
      expect(ways === 0 || ways === 2).toBe(true);
    }
    expect(hangLadder.H6.exercises).toHaveLength(5);
  });
});
