import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { breadthLimit, patternLimit, spikeLimit, walkLimit, weekLimit } from './budgets.ts';

const squat = { sides: 'one', pattern: 'squat' } as const;

describe('the budgets', () => {
  it('BUD-1: a tenth over the most of 30 days, or one minimal step', () => {
    const dose = { sets: 2, reps: 8 };
    expect(spikeLimit(64, squat, dose)).toEqual({
      limit: 80,
      because: { rule: 'BUD-1', source: 'frandsen2025', field: 'workSeconds', was: 64, now: 80 },
    });
    expect(spikeLimit(400, squat, dose).limit).toBe(440);
    expect(spikeLimit(405, squat, dose).limit).toBe(445);
    expect(spikeLimit(0, squat, dose).limit).toBe(64);
    expect(spikeLimit(600, { sides: 'one', pattern: 'walk' }, { sets: 1, seconds: 600 }).limit).toBe(900);
  });
  it('BUD-2: the second week no more than the first, then a fifth over the last two, or three minutes', () => {
    expect(weekLimit([]).limit).toBe(Number.POSITIVE_INFINITY);
    expect(weekLimit([1000]).limit).toBe(1000);
    expect(weekLimit([9000, 900, 1100])).toEqual({
      limit: 1200,
      because: { rule: 'BUD-2', source: 'design', field: 'weekSeconds', was: 1000, now: 1200 },
    });
    expect(weekLimit([500, 500]).limit).toBe(680);
    expect(weekLimit([500, 501]).limit).toBe(680);
  });
  it('AM-21: up to 30 % more where the work was too easy, in the second week too', () => {
    expect(weekLimit([1000, 1000], true)).toEqual({
      limit: 1300,
      because: { rule: 'AM-21', source: 'design', field: 'weekSeconds', was: 1000, now: 1300 },
    });
    expect(weekLimit([1000], true).limit).toBe(1300);
    expect(weekLimit([], true).limit).toBe(Number.POSITIVE_INFINITY);
  });
  it('BUD-3: a quarter over the last counted week, or a minute', () => {
    expect(patternLimit(400)).toEqual({
      limit: 500,
      because: { rule: 'BUD-3', source: 'design', field: 'patternSeconds', was: 400, now: 500 },
    });
    expect(patternLimit(100).limit).toBe(160);
    expect(patternLimit(0).limit).toBe(60);
    expect(patternLimit(undefined)).toEqual({
      limit: Number.POSITIVE_INFINITY,
      because: { rule: 'BUD-3', source: 'design', field: 'patternSeconds', was: 0, now: Number.POSITIVE_INFINITY },
    });
  });
  it('BUD-4: half of the strength slots, rounded up', () => {
    expect([0, 1, 4, 5].map((slots) => breadthLimit(slots).limit)).toEqual([0, 1, 2, 3]);
    expect(breadthLimit(5).because).toEqual({ rule: 'BUD-4', source: 'design', field: 'progressing', was: 5, now: 3 });
  });
  it('BUD-5: a fifth over last week’s walking, or a quarter of an hour', () => {
    expect(walkLimit(100)).toEqual({
      limit: 120,
      because: { rule: 'BUD-5', source: 'pocovi2024', field: 'walkMinutes', was: 100, now: 120 },
    });
    expect(walkLimit(30).limit).toBe(45);
    expect(walkLimit(0).limit).toBe(15);
    expect(walkLimit(undefined).because.was).toBe(0);
    expect(walkLimit(undefined).limit).toBe(Number.POSITIVE_INFINITY);
  });
  test('missed sessions never buy more later (I-35): less done, no higher limit', () => {
    const weeks = fc.array(fc.nat(5000), { maxLength: 5 });
    fc.assert(
      fc.property(weeks, fc.nat(4), fc.nat(5000), fc.boolean(), (done, at, missed, tooEasy) => {
        const less = done.map((work, i) => (i === at ? Math.max(0, work - missed) : work));
        expect(weekLimit(less, tooEasy).limit).toBeLessThanOrEqual(weekLimit(done, tooEasy).limit);
        expect(patternLimit(Math.max(0, at - missed)).limit).toBeLessThanOrEqual(patternLimit(at).limit);
        expect(walkLimit(Math.max(0, at - missed)).limit).toBeLessThanOrEqual(walkLimit(at).limit);
      }),
    );
  });
});
