import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { Assessment, FactorItem, Person } from '../person.ts';
import type { FactorId } from '../vocabulary.ts';
import { factorRows, factorsOf, leansOf } from './factors.ts';

const today = '2026-11-22';
const person = (assessment: Assessment, over: Partial<Person> = {}): Person => ({
  format: 'plumbline-person/1',
  answeredOn: today,
  answers: {},
  conditions: [],
  clearances: [],
  profile: { kit: [], minutes: 20, daysPerWeek: 3, floor: 'yes', goals: [], optIn: [] },
  assessment,
  ...over,
});
const score = (id: FactorId, p: Person, on = today): number => factorsOf(p, on).find((f) => f.id === id)?.score ?? -1;
const leanings = (p: Person, on = today): readonly string[] => [...leansOf(p, on).keys()];
const items = factorRows.flatMap((row) => row.items.map((item) => [item, row.id] as const));

describe('the six factors', () => {
  it('are always all six, in the order of the article', () => {
    expect(factorsOf(person({}), today)).toEqual(
      ['recent-injury', 'load-or-stillness', 'movement-options', 'body-structure', 'mind-and-stress', 'general-health'].map((id) => ({
        id,
        score: 0,
        emphasis: [],
      })),
    );
  });
  it.each(items)('%s counts for %s, with emphasis from 2', (item, id) => {
    const told = (value: 0 | 1 | 2 | 3): Person => person({ factors: { [item]: value } as Partial<Record<FactorItem, 0 | 1 | 2 | 3>> });
    expect([0, 1, 2, 3].map((value) => score(id, told(value as 0)))).toEqual([0, 1, 2, 3]);
    expect(leanings(told(1), today)).toEqual([]);
    expect(leanings(told(2), today)).toEqual(factorRows.find((row) => row.id === id)?.emphasis);
  });
  it('take the higher of their items', () => {
    expect(score('mind-and-stress', person({ factors: { stressed: 1, worried: 3 } }))).toBe(3);
    expect(score('mind-and-stress', person({ factors: { stressed: 3, worried: 0 } }))).toBe(3);
  });
  it.each([
    ['load-or-stillness', { sittingHours: 8 }, 0],
    ['load-or-stillness', { sittingHours: 9 }, 2],
    ['load-or-stillness', { sittingHours: 9, factors: { sameTask: 3 } }, 3],
    ['mind-and-stress', { stress: 6, worry: 6 }, 0],
    ['mind-and-stress', { stress: 7 }, 2],
    ['mind-and-stress', { worry: 7 }, 2],
    ['general-health', { sleepHours: 6 }, 0],
    ['general-health', { sleepHours: 5 }, 2],
    ['recent-injury', { durationWeeks: 5, factors: { injuryEvent: 1 } }, 2],
    ['recent-injury', { durationWeeks: 5 }, 0],
    ['recent-injury', { durationWeeks: 6, factors: { injuryEvent: 1 } }, 1],
    ['recent-injury', { factors: { injuryEvent: 1 } }, 1],
  ] as const)('%s reads what was told elsewhere: %j', (id, assessment, expected) => expect(score(id, person(assessment))).toBe(expected));
  it('let an injury grow old', () => {
    const p = person({ durationWeeks: 5, factors: { injuryEvent: 1 } });
    expect(score('recent-injury', p, addDays(today, 6))).toBe(2);
    expect(score('recent-injury', p, addDays(today, 7))).toBe(1);
    const old = person({ durationWeeks: 7, factors: { injuryEvent: 1 } });
    expect(score('recent-injury', old, addDays(today, -30))).toBe(1);
  });
  it.each(['SCOLI', 'DISC_SURG', 'FUSION', 'SPONDY'] as const)('count a declared %s as structure', (condition) => {
    expect(score('body-structure', person({}, { conditions: [{ condition, since: today }] }))).toBe(2);
    expect(score('body-structure', person({}, { conditions: [{ condition: 'KNEE', since: today }] }))).toBe(0);
  });
  it.each(['injuryEvent', 'strained'] as const)('%s counts a little once it is six weeks old, whether that was told or not', (item) => {
    const told = person({ factors: { [item]: 3 } });
    expect([0, 41, 42].map((days) => score('recent-injury', told, addDays(today, days)))).toEqual([3, 3, 1]);
    const week4 = person({ durationWeeks: 4, factors: { [item]: 3 } });
    expect([0, 13, 14].map((days) => score('recent-injury', week4, addDays(today, days)))).toEqual([3, 3, 1]);
    expect(leanings(week4, addDays(today, 14))).toEqual([]);
    expect(leanings(week4)).toContain('gentle-start');
  });
  it.each([
    [{ factors: { sameTask: 2, longSitting: 3 } }, 'breaks', 'longSitting'],
    [{ sittingHours: 9, factors: { sameTask: 1 } }, 'breaks', 'sittingHours'],
    [{ sittingHours: 9, factors: { sameTask: 2 } }, 'breaks', 'sameTask'],
    [{ stress: 7, worry: 9 }, 'breathing', 'stress'],
    [{ worry: 9 }, 'breathing', 'worry'],
    [{ sleepHours: 5, activeMinutes: 0 }, 'sleep', 'sleepHours'],
    [{ activeMinutes: 59 }, 'walking', 'activeMinutes'],
    [{ durationWeeks: 2, factors: { injuryEvent: 1 } }, 'short-sessions', 'injuryEvent'],
    [{ durationWeeks: 2, factors: { strained: 2 }, activeMinutes: 0 }, 'walking', 'strained'],
  ] as const)('%j leans to %s for %s', (assessment, emphasis, answer) =>
    expect(leansOf(person(assessment), today).get(emphasis)).toEqual({ rule: '2.3', source: 's000', answer, field: emphasis }),
  );
  it('does not lean for whom moves an hour a week or did not say', () =>
    expect([leanings(person({ activeMinutes: 60 })), leanings(person({}))]).toEqual([[], []]));
  it('name each emphasis once', () => {
    const both = leanings(person({ factors: { strained: 3, smoking: 3 } }), today);
    expect(both).toEqual(['gentle-start', 'short-sessions', 'walking', 'sleep', 'healthy-eating-card']);
  });
});
