import { addDays, armsOf, type ExperimentId, experimentIds, foldFacts, type LocalDate, type Nrs, type Person } from '@plumbline/engine';
import { printBackup } from '@plumbline/log';
import { describe, expect, test } from 'vitest';
import { readLog } from '../read-log.ts';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { beginLife, type ToldLife } from '../scenarios/told-life.ts';
import { beginningOf, experimentsOn, experimentToday } from './experiments.ts';
import { habitStrip } from './habit-strip.ts';
import { habitsOn } from './habits.ts';
import { today } from './today.ts';

const first: LocalDate = '2026-11-02';
const week = (n: number): LocalDate => addDays(first, 7 * n);
const roller: Person = { ...plainPerson, profile: { ...plainPerson.profile, kit: [...plainPerson.profile.kit, 'foam-roller'] } };
const thinner = { screen: 'partial', trigger: 'own', answers: { 'M.clotting': 'yes' } } as const;
const check = (pain: number) => ({ painAvg: pain as Nrs, painWorst: pain as Nrs, interference: 4, confidence: 6, activities: {} }) as const;

/** Somebody who answered three weeks, on the day of the third answer. */
function steady(person: Person = roller, pain = 5) {
  const diary = diaryOf(person);
  for (const n of [1, 2, 3]) {
    diary.day(week(n));
    diary.say('week-checked', check(pain));
  }
  return diary;
}
const view = (diary: ReturnType<typeof diaryOf>, on = week(3)) => experimentsOn(diary.state, [], on);

describe('who may ask', () => {
  test('somebody steady, who answers and has room to be better: all that fits the day and the home', () => {
    expect(view(steady())).toEqual({ notNow: undefined, choices: experimentIds, on: undefined, past: [] });
    expect(view(steady(plainPerson)).choices).not.toContain('evening-roll');
    const sits = { ...roller, assessment: { ...roller.assessment, sittingHours: 10 } };
    expect(view(steady(sits)).choices).not.toContain('reset-breaks');
    const bends = { ...roller, assessment: { ...roller.assessment, direction: { bend: 1, morningBend: 1 } } } as const;
    expect(view(steady(bends)).choices).toEqual(experimentIds.filter((id) => id !== 'early-session'));
  });
  test('nobody without answers, nor whose weeks are calm already', () => {
    expect(view(diaryOf(roller), first).notNow).toBe('few-answers');
    expect(view(steady(roller, 2)).notNow).toBe('calm');
    expect(view(steady(), week(9)).notNow).toBe('few-answers');
  });
  test('nobody in a flare or four weeks after one, in gentle days, or where no plan may be made', () => {
    const flared = steady();
    flared.say('flare-started', { by: 'tap' });
    expect(view(flared).notNow).toBe('not-steady');
    const gentle = { ...roller, assessment: { ...roller.assessment, painAvg: 8, painNow: 8 } } as const;
    expect(view(steady(gentle)).notNow).toBe('not-steady');
    const ill = steady();
    ill.say('readiness-answered', { screen: 'block-a', trigger: 'R1', answers: { A9: 'yes' } });
    expect(view(ill)).toMatchObject({ notNow: 'no-plan', choices: [] });
  });
  test('no further habit before those that are kept have settled', () => {
    const busy = steady();
    busy.say('habit-adopted', { habit: 'movement-break' });
    expect(view(busy).choices).toEqual(['morning-walk', 'early-session']);
    busy.say('habit-adopted', { habit: 'breathe' });
    expect(view(busy).choices).toEqual(['evening-breath', 'morning-walk', 'early-session']);
  });
});

function begin(diary: ReturnType<typeof diaryOf>, id: ExperimentId = 'evening-roll', seed = 7): void {
  for (const { type, data } of beginningOf(id, seed, diary.state)) diary.say(type, data as never);
}
const ended = (diary: ReturnType<typeof diaryOf>, on = week(4)) => {
  const [last] = view(diary, on).past;
  return last?.standing.kind === 'ended' ? last.standing.why : undefined;
};

describe('one that is on', () => {
  test('takes its habit up, stands on the page of the day, and lets no other begin', () => {
    const diary = steady();
    begin(diary);
    expect(diary.state.habits['soft-tissue']?.paused).toBe(false);
    expect(beginningOf('evening-roll', 7, diary.state)).toHaveLength(1);
    const [arm] = armsOf(7);
    expect(experimentToday(diary.state, week(3))).toEqual({ experiment: 'evening-roll', week: 1, of: 16, arm });
    expect(today(diary.state, catalog, week(3)).experiment).toEqual(experimentToday(diary.state, week(3)));
    expect(view(diary)).toMatchObject({ notNow: 'one-is-on', choices: [], on: { id: 'evening-roll' } });
  });
  test('lets its habit rest in weeks without, and asks for nothing then', () => {
    const diary = steady();
    begin(diary);
    for (let n = 0; n < 4; n++) {
      const on = week(3 + n);
      const rests = experimentToday(diary.state, on)?.arm === 'without';
      const strip = habitStrip({ facts: [], state: diary.state, catalog, planned: [], on });
      expect(strip.some(({ plan }) => plan.habit === 'soft-tissue')).toBe(!rests);
      const habit = habitsOn(diary.state, catalog, on).active.find((one) => one.habit === 'soft-tissue');
      expect(habit?.asksToday).toBe(!rests);
      diary.day(week(4 + n));
      diary.say('week-checked', check(5));
    }
  });
  test.each(experimentIds)('changes nothing in the plan: %s', (id) => {
    const plain = steady();
    const asked = steady();
    begin(asked, id);
    for (const on of [week(3), week(4), addDays(week(4), 2)]) {
      const [without, withIt] = [today(plain.state, catalog, on), today(asked.state, catalog, on)];
      expect([withIt.session, withIt.habits, withIt.verdict]).toEqual([without.session, without.habits, without.verdict]);
    }
  });
});

describe('it ends', () => {
  const reasons = {
    flare: (diary) => diary.say('flare-started', { by: 'tap' }),
    'stop-sign': (diary) => diary.say('stop-sign-reported', { sign: 'S1', class: 'exercise' }),
    rests: (diary) => diary.say('readiness-answered', { screen: 'block-a', trigger: 'R1', answers: { A9: 'yes' } }),
    own: (diary) => diary.say('experiment-ended', { experiment: 'evening-roll', why: 'own' }),
    another: (diary) => begin(diary, 'morning-walk', 9),
  } as const satisfies Record<string, (diary: ReturnType<typeof diaryOf>) => void>;
  test.each(Object.keys(reasons) as (keyof typeof reasons)[])('because of %s', (why) => {
    const diary = steady();
    begin(diary);
    expect(ended(diary)).toBeUndefined();
    diary.day(week(4));
    reasons[why](diary);
    expect(ended(diary)).toBe(why);
  });
  test('when a medicine calls for care, and when days turn gentle', () => {
    const bleeds = steady();
    begin(bleeds);
    bleeds.say('readiness-answered', thinner);
    const sore = steady();
    begin(sore);
    sore.say('assessment-answered', { painAvg: 8, painNow: 8 });
    expect([ended(bleeds), ended(sore)]).toEqual(['rests', 'rests']);
  });
  test('but not where the flare was a slip that is taken back', () => {
    const say = { v: 1, occurred: { local: `${week(4)}T18:00`, tz: 'UTC' } } as const;
    const contents = [
      { ...say, type: 'experiment-started', data: { experiment: 'morning-walk', seed: 7 } },
      { ...say, type: 'flare-started', data: { by: 'tap' } },
      { ...say, type: 'fact-withdrawn', data: {}, targets: ['f1'] },
    ] as const;
    const after = (n: number) =>
      foldFacts(
        contents.slice(0, n).map((content, at) => ({ id: `f${at}`, ms: at, ctr: 0, content })),
        catalog,
      ).experiments.at(-1)?.ended?.why;
    expect([after(2), after(3)]).toEqual(['flare', undefined]);
  });
  test('not because of a check-in on a steady day', () => {
    const diary = steady();
    begin(diary);
    diary.say('checked-in', { pre: 5, legs: 'same', energy: 4, anythingNew: false });
    expect(ended(diary)).toBeUndefined();
  });
  test('and of a question that only a newer version knows nothing is kept', () => {
    const diary = steady();
    diary.say('experiment-started', { experiment: 'from-the-future', seed: 1 });
    expect(view(diary)).toMatchObject({ on: undefined, past: [] });
  });
});

async function sixteenWeeks(life: ToldLife, seed: number, easier: number): Promise<void> {
  for (const n of [1, 2, 3]) await life.say(week(n), 'week-checked', check(6));
  for (const { type, data } of beginningOf('evening-roll', seed, life.state())) await life.say(week(3), type, data as never);
  for (const [n, arm] of armsOf(seed).entries()) {
    if (arm === 'with') await life.say(addDays(week(3 + n), 2), 'habit-done', { habit: 'soft-tissue' });
    await life.say(week(4 + n), 'week-checked', check(6 - (arm === 'with' ? easier : 0)));
  }
}
test('sixteen weeks on a device come to an answer, the same after the log was read anew', async () => {
  const life = await beginLife(first, roller);
  await sixteenWeeks(life, 12, 3);
  const { facts, state } = readLog(
    printBackup(await life.log(), first)
      .split('\n')
      .slice(1, -1)
      .join('\n'),
    catalog,
  );
  expect(state.experiments).toEqual(life.state().experiments);
  expect(foldFacts(facts, catalog).experiments).toEqual(state.experiments);
  const [done] = experimentsOn(state, facts, week(20)).past;
  expect(done?.standing).toMatchObject({ kind: 'ended', why: 'done', reading: { kind: 'helped', with: 3, without: 6 } });
  expect([done?.days, done?.weeks.length]).toEqual([{ with: 8, without: 0 }, 16]);
});
