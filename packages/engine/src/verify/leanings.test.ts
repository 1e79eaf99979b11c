// What answers lean towards, one by one, and for how long an injury is recent. Source: rule book 2.3, 2.1.
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../dates.ts';
import type { Assessment, FactorItem } from '../person.ts';
import type { Emphasis } from '../vocabulary.ts';
import { leaningsOn } from './leanings.ts';
import { FROM, person } from './small-world.fixture.ts';

const today = toDayNumber(FROM);
const leans = (assessment: Partial<Assessment>, day = today): readonly Emphasis[] => [...leaningsOn(person({ assessment }), day)];

describe('an answer leans towards what its factor asks for', () => {
  const still = ['breaks', 'variety', 'hip-mobility'];
  const options = ['hinge-practice', 'graded-exposure'];
  const structure = ['condition-caps', 'reassurance-card'];
  const mind = ['breathing', 'education', 'graded-activity'];
  const health = ['sleep', 'walking', 'healthy-eating-card'];
  const rows: readonly (readonly [FactorItem, readonly string[]])[] = [
    ['sameTask', still],
    ['longSitting', still],
    ['avoidsBending', options],
    ['unsureLifting', options],
    ['knownStructure', structure],
    ['legLength', structure],
    ['stressed', mind],
    ['worried', mind],
    ['shortSleep', health],
    ['lowActivity', health],
    ['smoking', health],
    ['diet', health],
  ];
  it.each(rows)('%s', (item, emphasis) => {
    expect(leans({ factors: { [item]: 2 } })).toEqual(emphasis);
    expect(leans({ factors: { [item]: 1 } })).toEqual([]);
  });
});

describe('an injury is recent', () => {
  const gently = ['gentle-start', 'short-sessions', 'walking'];
  it('for six weeks from the day it was told', () => {
    const strained: Partial<Assessment> = { factors: { strained: 2 } };
    expect(leans(strained, today + 41)).toEqual(gently);
    expect(leans(strained, today + 42)).toEqual([]);
  });
  it('for six weeks from when the pain began, where that was told', () => {
    const began: Partial<Assessment> = { durationWeeks: 3, factors: { injuryEvent: 1 } };
    expect(leans(began, today + 20)).toEqual(gently);
    expect(leans(began, today + 21)).toEqual([]);
  });
  it('and is none where the pain is new and nothing happened', () => {
    expect(leans({ durationWeeks: 2 })).toEqual([]);
    expect(leans({ durationWeeks: 2, factors: { injuryEvent: 0 } })).toEqual([]);
  });
});
