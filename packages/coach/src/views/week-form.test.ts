import { addDays, type Content, type Fact, type Facts, type FactType, type LocalDate } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { diaryOf, plainPerson } from '../scenarios/someone.ts';
import { timelineOf } from './timeline.ts';
import { weekFormOf } from './week-form.ts';

const start = plainPerson.answeredOn;
let written = 0;
const said = <K extends FactType>(on: LocalDate, type: K, data: Facts[K], targets: readonly string[] = []): Fact => {
  const content = {
    type,
    v: 1,
    occurred: { local: `${on}T12:00`, tz: 'UTC' },
    data,
    ...(targets.length > 0 ? { targets } : {}),
  } as Content;
  written += 1;
  return { id: `f${written}`, ms: written, ctr: 0, content };
};

describe('the questions of a week', () => {
  test('leave the leg out where nothing was ever told of one', () => {
    expect(weekFormOf(diaryOf(plainPerson).state, [], start).asksLeg).toBe(false);
    const leg = { ...plainPerson, assessment: { ...plainPerson.assessment, legSymptoms: 'below-knee' } } as const;
    expect(weekFormOf(diaryOf(leg).state, [], start).asksLeg).toBe(true);
  });
  test('rate three activities at most, the first named first', () => {
    const diary = diaryOf(plainPerson);
    for (const activity of ['a', 'b', 'c', 'd']) diary.say('activity-named', { activity, words: `do ${activity}` });
    expect(weekFormOf(diary.state, [], start).activities.map(({ words }) => words)).toEqual(['do a', 'do b', 'do c']);
  });
  test('ask for the change from week four on, once in four weeks', () => {
    const { state } = diaryOf(plainPerson);
    const asks = (day: number, ...facts: readonly Fact[]): boolean => weekFormOf(state, facts, addDays(start, day)).asksChange;
    expect([asks(27), asks(28)]).toEqual([false, true]);
    const rated = said(addDays(start, 28), 'change-rated', { change: 1 });
    expect([asks(35, rated), asks(55, rated), asks(56, rated)]).toEqual([false, false, true]);
  });
});

test('blocks and bad spells stand on one line of days; what was a slip, or before, does not', () => {
  const slip = said('2026-11-04', 'flare-started', { by: 'tap' });
  const facts = [
    said('2026-10-01', 'flare-started', { by: 'tap' }),
    said('2026-11-02', 'program-chosen', { program: 'my-plan', from: '2026-11-02', weeks: 4 }),
    slip,
    said('2026-11-04', 'fact-withdrawn', {}, [slip.id]),
    said('2026-11-10', 'flare-started', { by: 'tap' }),
    said('2026-11-10', 'flare-started', { by: 'tap' }),
    said('2026-11-28', 'program-chosen', { program: 'my-plan', from: '2026-11-30', weeks: 4 }),
  ];
  expect(timelineOf(facts, '2026-11-01')).toEqual([
    { on: '2026-11-02', kind: 'block' },
    { on: '2026-11-10', kind: 'flare' },
    { on: '2026-11-30', kind: 'block' },
  ]);
});
