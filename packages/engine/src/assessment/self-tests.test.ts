import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { calmPerson, capped, declares, limits, person, settled, today } from '../limits/arbitraries.contract.ts';
import { limitsFor } from '../limits/limits.ts';
import type { Person } from '../person.ts';
import { sources } from '../sources.ts';
import type { SelfTestId } from '../vocabulary.ts';
import { selfTest, selfTests } from './self-tests.ts';
import { normFor, testNorms } from './test-norms.ts';
import { endsTest, isTestDue, testCap, testsAllowed, whyNotTest } from './tests-allowed.ts';

const all = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T13'];
const calm = { outcome: 'go', pain: 0 } as const;
const allowed = (p: Person): SelfTestId[] => testsAllowed(p.assessment, limitsFor(p, today, settled), calm);

describe('the self-tests', () => {
  it('are thirteen, each found by its id', () => {
    expect(selfTests.map((t) => t.id)).toEqual(all);
    for (const t of selfTests) expect(selfTest(t.id)).toBe(t);
    expect(() => selfTest('T99' as SelfTestId)).toThrow('no self-test T99');
  });
  it('end where 2.5 ends them', () => {
    expect(selfTests.map(({ id, cap, tries, unit, sides }) => [id, cap, tries, unit, sides])).toEqual([
      ['T1', undefined, 1, 'reps', 'one'],
      ['T2', 60, 1, 'seconds', 'one'],
      ['T3', 45, 1, 'seconds', 'each'],
      ['T4', 60, 1, 'seconds', 'one'],
      ['T5', 60, 1, 'seconds', 'one'],
      ['T6', undefined, 1, 'feel', 'each'],
      ['T7', undefined, 3, 'centimetres', 'one'],
      ['T8', undefined, 3, 'centimetres', 'one'],
      ['T9', undefined, 3, 'degrees', 'each'],
      ['T10', 8, 1, 'reps', 'one'],
      ['T11', 45, 1, 'seconds', 'each'],
      ['T12', 30, 1, 'minutes', 'one'],
      ['T13', 5, 1, 'reps', 'one'],
    ]);
    expect(selfTest('T1').seconds).toBe(30);
    expect(selfTest('T8').better).toBe('less');
  });
  it('name sources that exist, and rung 1', () => {
    for (const t of selfTests) {
      for (const source of t.sources) expect(sources).toHaveProperty(source);
      expect(t.judged).toMatchObject({ id: t.id, rung: 1 });
    }
  });
});

describe('which tests are offered', () => {
  it('all of them to a calm person', () => expect(allowed(calmPerson)).toEqual(all));
  it('only under go and gentle', () => {
    for (const outcome of ['go', 'gentle'] as const) expect(testsAllowed({}, limits(), { outcome, pain: 0 })).toEqual(all);
    for (const outcome of ['clinician', 'emergency'] as const) expect(testsAllowed({}, limits(), { outcome, pain: 0 })).toEqual([]);
  });
  it('T1 and T9 alone when the pain is easily stirred', () => {
    expect(testsAllowed({ settleMinutes: 2000 }, limits(), calm)).toEqual(['T1', 'T9']);
    expect(testsAllowed({ painWorst: 7, settleMinutes: 60 }, limits(), calm)).toEqual(all);
  });
  it('up to a pain of 5 before', () => {
    expect(testsAllowed({}, limits(), { outcome: 'go', pain: 5 })).toEqual(all);
    expect(testsAllowed({}, limits(), { outcome: 'go', pain: 6 })).toEqual([]);
  });
  it('only what the caps allow, and says which', () => {
    expect(testsAllowed({}, capped({ rot: 1 }), calm)).not.toContain('T9');
    expect(testsAllowed({}, capped({ hang: 1 }), calm)).toEqual(all.filter((id) => id !== 'T5'));
    expect(testsAllowed({}, limits({ bannedFlags: ['floor'] }), calm)).toEqual(all.filter((id) => !['T2', 'T3', 'T4', 'T6'].includes(id)));
    expect(whyNotTest('T9', {}, capped({ rot: 1 }), { outcome: 'emergency', pain: 9 })).toEqual([
      { rule: '2.5', source: 'design', field: 'outcome' },
      { rule: '2.5', source: 'design', field: 'pain' },
      { rule: '0.4', source: 'design', field: 'caps.rot' },
    ]);
    expect(whyNotTest('T10', { settleMinutes: 2000 }, limits(), calm)).toEqual([{ rule: '2.5', source: 'design', field: 'irritability' }]);
  });
  it('holds cut to the caps, and not at all when nothing could be told from them', () => {
    expect(testCap('T2', limits())).toBe(60);
    expect(testCap('T2', capped({ iso: 2 }))).toBe(30);
    expect(testCap('T1', capped({ iso: 0 }))).toBeUndefined();
    expect(testCap('T11', capped({ iso: 0 }))).toBe(45);
    expect(testCap('T12', limits({ holdMaxSeconds: 20 }))).toBe(30);
    expect(testsAllowed({}, capped({ iso: 2 }), calm)).toEqual(all);
    expect(testsAllowed({}, capped({ iso: 1 }), calm)).toEqual(all.filter((id) => !['T2', 'T3', 'T4', 'T5'].includes(id)));
    expect(testsAllowed({}, limits({ holdMaxSeconds: 19 }), calm)).toEqual(all.filter((id) => id !== 'T4'));
    expect(testsAllowed({}, limits({ holdMaxSeconds: 14 }), calm)).toEqual(all.filter((id) => !['T2', 'T3', 'T4', 'T5'].includes(id)));
    expect(whyNotTest('T2', {}, capped({ iso: 1 }), calm)).toEqual([{ rule: '2.5', source: 'design', field: 'holdMaxSeconds' }]);
  });
  it('the tests that lift a cap to those who carry it', () => {
    const older = person({ profile: { birthYear: 1950 }, assessment: { tests: {} } });
    expect(allowed(older)).toContain('T11');
    expect(allowed(older)).toContain('T8');
    const steady = person({ profile: { birthYear: 1950 }, assessment: { tests: { T11: { value: 12, on: today } } } });
    expect(allowed(steady)).toContain('T13');
    expect(allowed(person({ conditions: [declares('NEURO')] }))).toContain('T11');
    expect(allowed(person({ conditions: [declares('SHOULDER')], assessment: { tests: {} } }))).toContain('T8');
    expect(allowed(person({ answers: { F1: 'no' } }))).toEqual(['T9']);
  });
});

describe('during and after a test', () => {
  it('ends at a rise to 5, or a rise of 2', () => {
    expect(endsTest(0, 1)).toBe(false);
    expect(endsTest(0, 2)).toBe(true);
    expect(endsTest(4, 4)).toBe(false);
    expect(endsTest(4, 5)).toBe(true);
    expect(endsTest(5, 5)).toBe(false);
    expect(endsTest(5, 6)).toBe(true);
    expect(endsTest(3, 4)).toBe(false);
  });
  it('is due again after four weeks', () => {
    const done = (on: string) => ({ tests: { T1: { value: 12, on } } });
    expect(isTestDue({}, 'T1', today)).toBe(true);
    expect(isTestDue(done(addDays(today, -27)), 'T1', today)).toBe(false);
    expect(isTestDue(done(addDays(today, -28)), 'T1', today)).toBe(true);
  });
});

describe('other people’s figures', () => {
  it('exist for T1 from 60, and nowhere else', () => {
    expect(Object.keys(testNorms)).toEqual(['T1']);
    expect(normFor('T1', 59)).toBeUndefined();
    expect(normFor('T1', 60)).toEqual({ from: 60, to: 64, male: 14, female: 12 });
    expect(normFor('T1', 94)).toEqual({ from: 90, to: 94, male: 7, female: 4 });
    expect(normFor('T1', 95)).toBeUndefined();
    expect(normFor('T11', 69)).toBeUndefined();
    expect(normFor('T2', 40)).toBeUndefined();
  });
  it('leave no gap and never rise with age', () => {
    for (const norms of Object.values(testNorms))
      norms.bands.slice(1).forEach((band, i) => {
        expect(band.from).toBe((norms.bands[i]?.to ?? 0) + 1);
        expect(band.male).toBeLessThanOrEqual(norms.bands[i]?.male ?? 0);
        expect(band.female).toBeLessThanOrEqual(norms.bands[i]?.female ?? 0);
      });
  });
});
