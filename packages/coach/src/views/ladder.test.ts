import type { Content, Fact, Nrs } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { activityOf, ladderOn } from './ladder.ts';

let n = 0;
function tried(day: string, exercise: string, pain: Nrs, actual?: Nrs): Fact {
  n += 1;
  const data = { activity: activityOf(exercise), pain, ...(actual === undefined ? {} : { actual }) };
  return {
    id: `p${n}`,
    ms: n,
    ctr: 0,
    content: { type: 'prediction-made', v: 1, occurred: { local: `${day}T10:00`, tz: 'UTC' }, data } as Content,
  };
}
const on = '2026-11-10';

describe('the ladder of a person', () => {
  test('has the rungs that their limits leave, the easiest first', () => {
    const { rungs, place } = ladderOn([], diaryOf(plainPerson).state, catalog, on);
    expect(rungs.length).toBeGreaterThan(3);
    expect([rungs[0]?.id, place]).toEqual(['lying-small-knee-hug', { rung: 0, isDoneToday: false, restsUntil: undefined }]);
    const fused = diaryOf({ ...plainPerson, conditions: [{ condition: 'OSTEO', since: '2020-01-01', detail: {} }] });
    expect(ladderOn([], fused.state, catalog, on).rungs.length).toBeLessThan(rungs.length);
  });
  test('climbs by what was told, and leaves out what was only expected', () => {
    const { state } = diaryOf(plainPerson);
    const [first = '', second = ''] = ladderOn([], state, catalog, on).rungs.map(({ id }) => id);
    const facts = [tried('2026-11-05', first, 6, 2), tried('2026-11-06', first, 5), tried('2026-11-07', first, 5, 1)];
    expect(ladderOn(facts, state, catalog, on)).toMatchObject({ place: { rung: 1 }, reading: 'too-early' });
    const more = [...facts, tried('2026-11-08', second, 6, 7)];
    expect(ladderOn(more, state, catalog, on)).toMatchObject({ place: { rung: 0 }, reading: 'milder' });
  });
  test('has no room in a flare or where help comes first', () => {
    const flaring = diaryOf(plainPerson);
    flaring.day('2026-11-09');
    flaring.say('flare-started', { by: 'tap' });
    expect(ladderOn([], flaring.state, catalog, on).rungs).toEqual([]);
    const ill = diaryOf({ ...plainPerson, answers: { ...plainPerson.answers, A1: 'yes' } });
    expect(ladderOn([], ill.state, catalog, on).rungs).toEqual([]);
  });
});
