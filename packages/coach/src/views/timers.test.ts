import { emptyState } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { timersOn } from './timers.ts';

const monday = '2026-11-02';
const kit = [...plainPerson.profile.kit, 'shower', 'pull-up-bar'] as const;
const tests = { T8: { on: monday, value: 4, pain: 1 } } as const;
const hanger = { ...plainPerson, profile: { ...plainPerson.profile, kit }, assessment: { ...plainPerson.assessment, tests } };
const idsOn = (diary: ReturnType<typeof diaryOf>, on: string) => timersOn(diary.state, catalog, on).map(({ timer }) => timer);

describe('the timers of a day', () => {
  test('follow the things at home and what is known', () => {
    expect(idsOn(diaryOf(plainPerson), monday)).toEqual(['breathe', 'posture-reset', 'walk']);
    expect(idsOn(diaryOf(hanger), '2026-11-03')).toEqual(['breathe', 'contrast', 'posture-reset', 'walk', 'hang-series']);
  });
  test('leave hangs to a session that is still to come', () => {
    expect(idsOn(diaryOf(hanger), monday)).not.toContain('hang-series');
  });
  test('none for somebody who has answered nothing yet', () => {
    expect(timersOn(emptyState(), catalog, monday)).toEqual([]);
  });
  test('none while a session is open, none in an emergency', () => {
    const diary = diaryOf(hanger);
    const plan = diary.today();
    if (plan === undefined) throw new Error('no session');
    diary.say('session-started', { session: 's', plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' });
    expect(idsOn(diary, monday)).toEqual([]);
    expect(idsOn(diaryOf({ ...hanger, answers: { ...hanger.answers, A1: 'yes' } }), monday)).toEqual([]);
  });
});
