import { lessonIds } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { lessonsFor, lessonsOn } from './lessons.ts';

type Diary = ReturnType<typeof diaryOf>;
const first = '2026-11-02';
const on = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;
const begin = (person = plainPerson): Diary => diaryOf(person);
const told = (diary: Diary, day: string): string[] =>
  lessonsOn(diary.state, catalog, day).map(({ moment, lesson }) => `${moment} ${lesson}`);
const week = (diary: Diary, confidence: number): void =>
  diary.say('week-checked', { painAvg: 3, painWorst: 4, interference: 3, confidence } as never);

/** A short life each, and what it is to bring. */
const lives: Record<string, () => readonly [Diary, string]> = {
  'begun E1': () => [begin(), first],
  'finding E6': () => {
    const person = { ...plainPerson, conditions: [{ condition: 'STENOSIS', since: '2020-01-01', detail: {} } as const] };
    return [begin(person), on(5)];
  },
  'flare E9': () => {
    const diary = begin();
    diary.session(first);
    diary.day(on(4));
    diary.say('flare-started', { by: 'tap' });
    return [diary, on(5)];
  },
  'way-back E10': () => {
    const diary = begin();
    diary.session(first);
    diary.day(on(4));
    diary.say('flare-started', { by: 'tap' });
    diary.day(on(9));
    diary.say('flare-ended', { by: 'tap' });
    return [diary, on(9)];
  },
  'felt-it E8': () => {
    const diary = begin();
    diary.session(first, { peak: 5 });
    return [diary, on(3)];
  },
  'tired E12': () => {
    const diary = begin();
    diary.say('checked-in', { pre: 3, legs: 'same', energy: 2, anythingNew: false });
    return [diary, first];
  },
  'unsure E3': () => {
    const diary = begin();
    diary.session(first);
    diary.day(on(9));
    week(diary, 4);
    return [diary, on(10)];
  },
  'break E4': () => {
    const diary = begin();
    diary.day(on(5));
    diary.say('habit-adopted', { habit: 'posture-reset' });
    return [diary, on(6)];
  },
  'walked E11': () => {
    const diary = begin();
    diary.day(on(5));
    diary.say('activity-done', { kind: 'walk', minutes: 10 });
    return [diary, on(5)];
  },
  'third E7': () => {
    const diary = begin();
    for (const day of [2, 4, 6]) diary.session(on(day), { morning: 'same' });
    return [diary, on(6)];
  },
  'asked E14': () => {
    const diary = begin();
    diary.session(first);
    diary.day(on(5));
    const answers = Object.fromEntries(Object.entries(plainPerson.answers).filter(([id]) => id.startsWith('A')));
    diary.say('readiness-answered', { screen: 'block-a', trigger: 'R2', answers });
    return [diary, on(5)];
  },
  'bent E5': () => {
    const diary = begin();
    diary.session(first);
    return [diary, on(3)];
  },
  'trunk E13': () => {
    const diary = begin();
    diary.session(first);
    return [diary, on(3)];
  },
  'stopped E2': () => {
    const diary = begin();
    const plan = diary.today();
    if (plan === undefined) throw new Error('no session');
    const [item] = plan.items;
    diary.say('session-started', { session: 's', plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' });
    const set = { session: 's', item: item?.id ?? '', exercise: item?.exercise ?? '', set: 1, side: 'both', completed: true } as const;
    diary.say('set-finished', set);
    diary.say('session-stopped', { session: 's', reason: 'pain' });
    return [diary, first];
  },
};

describe('the read that fits', () => {
  test.each(Object.entries(lives))('%s', (expected, live) => {
    expect(told(...live())).toContain(expected);
  });
  test('is gone when it has not just happened', () => {
    for (const name of ['begun E1', 'felt-it E8', 'break E4', 'bent E5'] as const) {
      const [diary] = (lives[name] as () => readonly [Diary, string])();
      expect(told(diary, on(9))).not.toContain(name);
    }
  });
  test('what matters more comes first, and no read comes twice', () => {
    const [diary] = (lives['flare E9'] as () => readonly [Diary, string])();
    diary.say('activity-done', { kind: 'walk', minutes: 10 });
    const list = told(diary, on(4));
    expect(list[0]).toBe('flare E9');
    expect(new Set(list.map((one) => one.slice(-3))).size).toBe(list.length);
  });
  test('what was told to play a part has its reads behind all that has just happened, once a session is done', () => {
    const stressed = { ...plainPerson, assessment: { ...plainPerson.assessment, factors: { stressed: 3, sameTask: 2 } as const } };
    const diary = begin(stressed);
    expect(told(diary, first)).toEqual(['begun E1']);
    diary.session(first, { peak: 5 });
    const list = told(diary, on(3));
    expect(list[0]).toBe('felt-it E8');
    expect(list.filter((one) => one.startsWith('told'))).toEqual(['told E12', 'told E2', 'told E10', 'told E4']);
    expect(told(diary, on(20))).toEqual(expect.arrayContaining(['told E12']));
    const calm = begin();
    calm.session(first);
    expect(told(calm, on(3)).some((one) => one.startsWith('told'))).toBe(false);
  });
  test('all reads stand in their order, what fits what was told in front', () => {
    expect(lessonsFor(begin().state, first)).toEqual(lessonIds);
    const unsure = { ...plainPerson, assessment: { ...plainPerson.assessment, factors: { unsureLifting: 2 } as const } };
    const all = lessonsFor(begin(unsure).state, first);
    expect(all.slice(0, 3)).toEqual(['E5', 'E3', 'E1']);
    expect([...all].sort()).toEqual([...lessonIds].sort());
  });
  test('where help comes first there is nothing to read', () => {
    expect(told(begin({ ...plainPerson, answers: { ...plainPerson.answers, A1: 'yes' } }), first)).toEqual([]);
  });
  test('every read has its moment; that of weeks alike is tested with the reviews', () => {
    const reads = new Set([...Object.keys(lives).map((one) => one.split(' ')[1]), 'E15']);
    expect([...reads].sort()).toEqual([...lessonIds].sort());
  });
});
