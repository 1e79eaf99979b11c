import { type Answers, type Content, type Facts, type FactType, type LocalDate, questions, verdictOn } from '@plumbline/engine';
import { createMemoryLog, type LogStore, printLog, verifyLog } from '@plumbline/log';
import { describe, expect, test } from 'vitest';
import { type Coach, createCoach } from './coach.ts';
import { eraseOldAnswers } from './old-answers.ts';
import { catalog, plainPerson } from './scenarios/someone.ts';

let clock = 1_790_000_000_000;
let seed = 1;
const chance = (bytes: number): Uint8Array =>
  Uint8Array.from({ length: bytes }, () => {
    seed = (seed * 48271) % 2147483647;
    return seed & 255;
  });
const blockA = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => id.startsWith('A')));
const others = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => !id.startsWith('A')));

interface Life {
  readonly coach: Coach;
  readonly store: LogStore;
  readonly say: <K extends FactType>(on: LocalDate, type: K, data: Facts[K]) => Promise<void>;
  /** Block A as the doors write it: its answers by themselves, then the fact that closes the round. */
  readonly screen: (on: LocalDate, kind: 'full' | 'block-a', more?: Answers, trigger?: string) => Promise<void>;
  readonly tidy: (on: LocalDate) => Promise<number>;
}
async function begin(): Promise<Life> {
  const store = createMemoryLog();
  const coach = await createCoach({
    store,
    catalog,
    log: '0'.repeat(32),
    author: '1'.repeat(32),
    replica: '2'.repeat(32),
    now: () => clock++,
    chance,
  });
  const say: Life['say'] = async (on, type, data) => {
    const done = await coach.record({ type, v: 1, occurred: { local: `${on}T18:00`, tz: 'UTC' }, data } as Content);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  };
  await say('2026-11-02', 'profile-set', plainPerson.profile);
  await say('2026-11-02', 'assessment-answered', plainPerson.assessment);
  return {
    coach,
    store,
    say,
    async screen(on, kind, more = {}, trigger = 'R2') {
      await say(on, 'readiness-answered', { screen: 'partial', trigger, answers: blockA({ ...plainPerson.answers, ...more }) });
      const rest = { ...others({ ...plainPerson.answers, ...more }), ...(trigger === 'seen' ? { 'E.assessed': 'yes' as const } : {}) };
      await say(on, 'readiness-answered', { screen: kind, trigger, answers: kind === 'full' ? rest : {} });
    },
    tidy: (on) => eraseOldAnswers({ coach, store, catalog, occurred: { local: `${on}T08:00`, tz: 'UTC' } }),
  };
}
const textOf = async ({ store }: Life): Promise<string> => printLog((await store.readAll()).entries);
const rawIn = async (life: Life): Promise<number> => ((await textOf(life)).match(/"A1":/g) ?? []).length;
const outcomeOn = ({ coach }: Life, on: LocalDate): string => verdictOn(coach.get(), on).verdict.outcome;

describe('raw answers about right now', () => {
  test('stay for thirty days, then only their day and its outcome do, and nothing else changes', async () => {
    const life = await begin();
    await life.screen('2026-11-02', 'full', {}, 'start');
    await life.screen('2026-11-30', 'block-a');
    expect(await life.tidy('2026-12-01')).toBe(0);
    const { person, screens } = life.coach.get();
    expect(await rawIn(life)).toBe(2);
    expect(await life.tidy('2026-12-02')).toBe(1);
    expect(await rawIn(life)).toBe(1);
    expect(await textOf(life)).toContain('"result":{"on":"2026-11-02","outcome":"go"}');
    expect(life.coach.get().person.answers).toEqual(person.answers);
    expect(life.coach.get().screens).toEqual(screens);
    expect(outcomeOn(life, '2026-12-02')).toBe('go');
    expect(verifyLog((await life.store.readAll()).entries)).toEqual({ damage: [], forks: [] });
    expect(await life.tidy('2026-12-02')).toBe(0);
  });
  test('go for good where nobody asked again: no plan until block A is answered, and the day of the screen is still known', async () => {
    const life = await begin();
    await life.screen('2026-11-02', 'full', {}, 'start');
    expect(await life.tidy('2026-12-10')).toBe(1);
    const state = life.coach.get();
    expect(Object.keys(state.person.answers).filter((id) => id.startsWith('A'))).toEqual([]);
    expect(state.screens).toMatchObject({ fullOn: '2026-11-02', blockAOn: '2026-11-02' });
    expect(verdictOn(state, '2026-12-10').mayPlan).toBe(false);
    await life.screen('2026-12-10', 'block-a');
    expect(verdictOn(life.coach.get(), '2026-12-10').mayPlan).toBe(true);
  });
  test('are kept while an emergency still locks, and while the gentle weeks after it last', async () => {
    const life = await begin();
    await life.screen('2026-11-02', 'full', { A9: 'yes' }, 'start');
    expect(outcomeOn(life, '2026-12-20')).toBe('emergency');
    expect(await life.tidy('2026-12-20')).toBe(0);
    await life.screen('2026-12-20', 'full', {}, 'seen');
    expect(outcomeOn(life, '2026-12-21')).toBe('gentle');
    expect(await life.tidy('2026-12-21')).toBe(0);
    expect(await life.tidy('2027-01-05')).toBe(1);
    expect(await textOf(life)).toContain('"result":{"on":"2026-11-02","outcome":"emergency"}');
    expect(outcomeOn(life, '2027-01-05')).toBe('go');
  });
  test('are kept while a clearance rests on them', async () => {
    const life = await begin();
    const steady: Answers = { A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'no', 'A6.year': 'no' };
    await life.screen('2026-11-02', 'full', steady, 'start');
    await life.say('2026-11-03', 'clearance-recorded', { rule: 'A6', byRole: 'doctor', on: '2026-11-03' });
    await life.screen('2026-11-30', 'block-a', steady);
    const before = outcomeOn(life, '2026-12-05');
    expect(await life.tidy('2026-12-05')).toBe(0);
    expect(outcomeOn(life, '2026-12-05')).toBe(before);
    expect(life.coach.get().person.clearances).toHaveLength(1);
  });
  test('that a cut-off erasing left behind are erased the next time', async () => {
    const life = await begin();
    await life.screen('2026-11-02', 'full', {}, 'start');
    const { store } = life;
    const broken: LogStore = { ...store, erase: () => Promise.reject(new Error('planted')) };
    const occurred = { local: '2026-12-10T08:00', tz: 'UTC' } as const;
    await expect(eraseOldAnswers({ ...life, store: broken, catalog, occurred })).rejects.toThrow('planted');
    expect(await rawIn(life)).toBe(1);
    expect(await life.tidy('2026-12-11')).toBe(1);
    expect(await rawIn(life)).toBe(0);
  });
});

test('block A is what begins with A, here and in the rule book', () => {
  expect(questions.filter(({ block }) => block === 'A').map(({ id }) => id)).toEqual(
    questions.map(({ id }) => id).filter((id) => id.startsWith('A')),
  );
});
