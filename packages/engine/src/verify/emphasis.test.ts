// What a plan leans towards, against plans that say too much, too little, or do more for it. Source: rule book 2.3, AM-28.
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../dates.ts';
import type { Assessment } from '../person.ts';
import type { Plan, PlanEmphasis, PlanHabit } from '../reasoning.ts';
import type { Emphasis, HabitId } from '../vocabulary.ts';
import { entryOf, frameOn, prepare } from './context.ts';
import type { FramedDay } from './coverage.ts';
import { checkEmphasis } from './emphasis-checks.ts';
import {
  declares,
  exercise,
  FROM,
  history,
  item,
  libraryWith,
  person,
  plan,
  session,
  withDose,
  withItem,
  withSession,
} from './small-world.fixture.ts';
import { verify } from './verify.ts';
import type { Violation } from './violation.ts';

const world = libraryWith(exercise({ id: 'hips', pattern: 'mob_hip', kind: 'drill' }));
const hips = item('hips', 'warm-up', { dose: { sets: 1, reps: 6, restSeconds: [45, 75] } });
const telling = (assessment: Assessment, minutes = 30) =>
  person({ assessment: { ...person().assessment, ...assessment }, profile: { minutes } });
const said = (...emphasis: readonly Emphasis[]): readonly PlanEmphasis[] =>
  emphasis.map((one) => ({ emphasis: one, factor: 'general-health', because: [] }));
const habit = (id: HabitId): PlanHabit => ({ habit: id, because: [] });
const base = plan(2);
const withHabit = (id: HabitId, made: Plan = base): Plan => ({ ...made, habits: [...made.habits, habit(id)] });
const lines = (made: Plan, who = person(), library = world): readonly string[] =>
  verify(made, who, library).map(({ where, invariant, detail }) => `${where} ${invariant} ${detail}`);
/** A drill for the hips in front, on two days of each of two weeks. */
const hipped = (made: Plan): Plan =>
  [0, 2, 7, 9].reduce((so, at) => withSession(so, at, (old) => ({ ...old, items: [hips, ...old.items] })), made);

describe('what a plan says it leans towards', () => {
  it('is nothing where nothing was told', () => {
    expect(lines(base)).toEqual([]);
    expect(lines({ ...base, emphasis: said('sleep') })).toEqual(['emphasis I-30 leans towards sleep, for which there is no answer (2.3)']);
  });
  it.each([
    [{ factors: { diet: 2 } }, 'healthy-eating-card'],
    [{ sleepHours: 5 }, 'sleep'],
    [{ activeMinutes: 59 }, 'sleep'],
    [{ worry: 7 }, 'education'],
    [{ factors: { stressed: 3 } }, 'graded-activity'],
    [{ sittingHours: 9 }, 'variety'],
    [{ factors: { legLength: 2 } }, 'condition-caps'],
    [{ factors: { unsureLifting: 2 } }, 'graded-exposure'],
    [{ factors: { strained: 2 } }, 'walking'],
    [{ durationWeeks: 5, factors: { injuryEvent: 1 } }, 'gentle-start'],
  ] as const)('is all of it: %j', (assessment, emphasis) =>
    expect(lines(base, telling(assessment))).toContain(`emphasis I-30 does not say that it leans towards ${emphasis} (2.3)`),
  );
  it.each([
    [{ factors: { diet: 1, stressed: 1, sameTask: 1, avoidsBending: 1, legLength: 1, injuryEvent: 1, strained: 1 } }],
    [{ sleepHours: 6, activeMinutes: 60, worry: 6, stress: 6, sittingHours: 8 }],
    [{ durationWeeks: 6, factors: { injuryEvent: 3, strained: 3 } }],
  ] as const)('is nothing below the threshold: %j', (assessment) => expect(lines(base, telling(assessment))).toEqual([]));
  it('counts a declared spine', () =>
    expect(lines(base, declares('SCOLI'))).toContain('emphasis I-30 does not say that it leans towards reassurance-card (2.3)'));
});

describe('a card', () => {
  const eats = telling({ factors: { diet: 2 } });
  const right = withHabit('sleep-setup', { ...base, emphasis: said('sleep', 'walking', 'healthy-eating-card'), cards: ['healthy-eating'] });
  it('goes with it', () => {
    expect(lines(right, eats)).toEqual([]);
    expect(lines({ ...right, cards: [] }, eats)).toEqual(['cards I-30 the card healthy-eating is missing (2.3)']);
  });
  it('says that a spine of its own shape is no danger', () => {
    const shaped = telling({ factors: { legLength: 2 } });
    const leaning: Plan = { ...base, emphasis: said('condition-caps', 'reassurance-card') };
    expect(lines({ ...leaning, cards: ['body-structure'] }, shaped)).toEqual([]);
    expect(lines(leaning, shaped)).toEqual(['cards I-30 the card body-structure is missing (2.3)']);
  });
  it('is not missed where there is no session to go with', () => {
    const out: Violation[] = [];
    checkEmphasis(prepare(eats, world), { ...right, cards: [] }, [], undefined, out);
    expect(out).toEqual([]);
  });
});

describe('the first habit', () => {
  const still = telling({ factors: { sameTask: 2 } });
  const leaning = hipped({ ...base, emphasis: said('breaks', 'variety', 'hip-mobility') });
  it('is the break, whatever the program brings', () => {
    expect(lines(withHabit('movement-break', leaning), still)).toEqual([]);
    const found = ['habits I-30 movement-break is the first habit (2.3), not breathe'];
    expect(lines(withHabit('breathe', leaning), still)).toEqual(found);
    expect(lines(withHabit('breathe', { ...leaning, program: 'everyday-strong' }), still)).toEqual(found);
  });
  it('is the evening breath with stress, where no program brings one', () => {
    const stressed = telling({ factors: { stressed: 2 } });
    const calm: Plan = { ...base, emphasis: said('breathing', 'education', 'graded-activity') };
    expect(lines(withHabit('breathe', calm), stressed)).toEqual([]);
    expect(lines(withHabit('footwear', calm), stressed)).toEqual(['habits I-30 breathe is the first habit (2.3), not footwear']);
    expect(lines(withHabit('footwear', { ...calm, program: 'everyday-strong' }), stressed)).toEqual([]);
  });
});

describe('the first habit, where sleep is short', () => {
  it('is the evening before it', () => {
    const tired = telling({ sleepHours: 5 });
    const leaning: Plan = { ...base, emphasis: said('sleep', 'walking', 'healthy-eating-card'), cards: ['healthy-eating'] };
    expect(lines(withHabit('sleep-setup', leaning), tired)).toEqual([]);
    expect(lines(withHabit('footwear', leaning), tired)).toEqual(['habits I-30 sleep-setup is the first habit (2.3), not footwear']);
  });
});

describe('work that is asked for', () => {
  it('holds hips on two days of one long task', () => {
    const still = telling({ factors: { sameTask: 2 } });
    const bare = withHabit('movement-break', { ...base, emphasis: said('breaks', 'variety', 'hip-mobility') });
    expect(lines(hipped(bare), still)).toEqual([]);
    expect(lines(bare, still)).toEqual([1, 2].map((n) => `week ${n} I-30 AM-17: 0 of 2 sessions with mob_hip`));
  });
  it('holds a hinge on every day, and a bend, where bending is feared or unsure', () => {
    const unsure = telling({ factors: { unsureLifting: 2 } });
    const found = lines({ ...base, emphasis: said('hinge-practice', 'graded-exposure') }, unsure);
    expect(found).toEqual(
      [1, 2].flatMap((n) => [`week ${n} I-30 AM-17: 2 of 3 sessions with hinge`, `week ${n} I-30 AM-17: 0 of 1 sessions with mob_spine`]),
    );
  });
  it('lets walks begin on a day more, and on no more than that', () => {
    const walking = (perWeek: number): Plan => ({ ...base, habits: base.habits.map((line) => ({ ...line, perWeek })) });
    expect(lines(walking(4))).toEqual(['habit walk I-15 begins on 4 days, not on 3 at most']);
    const idle = telling({ factors: { lowActivity: 2 } });
    const leaning = (perWeek: number): Plan =>
      withHabit('sleep-setup', {
        ...walking(perWeek),
        emphasis: said('sleep', 'walking', 'healthy-eating-card'),
        cards: ['healthy-eating'],
      });
    expect(lines(leaning(4), idle)).toEqual([]);
    expect(lines(leaning(5), idle)).toEqual(['habit walk I-15 begins on 5 days, not on 4 at most']);
  });
  const walks = (perWeek: number, who = person(), past?: ReturnType<typeof history>, id: HabitId = 'walk'): readonly string[] => {
    const out: Violation[] = [];
    checkEmphasis(prepare(who, world), { ...base, habits: [{ habit: id, perWeek, because: [] }] }, [], past, out);
    return out.flatMap(({ where, detail }) => (where.startsWith('habit ') ? [detail] : []));
  };
  it('lets walks begin on a day more where the back came back within a year', () => {
    const again = (episodesPastYear: number) => telling({ episodesPastYear });
    expect(walks(4, again(2))).toEqual([]);
    expect(walks(5, again(2))).toEqual(['begins on 5 days, not on 4 at most']);
    expect(walks(4, again(1))).toEqual(['begins on 4 days, not on 3 at most']);
    expect(walks(3, again(1))).toEqual([]);
  });
  it('but not where effort makes worse', () => {
    const crashes = { ...declares('PEM'), assessment: { ...person().assessment, episodesPastYear: 2 } };
    expect(walks(4, crashes)).toEqual(['begins on 4 days, not on 3 at most']);
    expect(walks(3, crashes)).toEqual([]);
  });
  it('and says nothing of other habits, nor of walks that a log has raised', () => {
    expect(walks(7, person(), undefined, 'breathe')).toEqual([]);
    expect(walks(5, person(), history())).toEqual([]);
    expect(walks(5)).toHaveLength(1);
  });
});

describe('after a recent injury', () => {
  const emphasis = said('gentle-start', 'short-sessions', 'walking');
  const hurt = telling({ factors: { injuryEvent: 2 } });
  const easy = (made: Plan): Plan => ({
    ...made,
    emphasis,
    days: made.days.map((day) =>
      day.session ? { ...day, session: { ...day.session, items: day.session.items.map((one) => ({ ...one, rirMin: 5 })) } } : day,
    ),
  });
  const gentle = (made: Plan): readonly string[] => lines(easy(made), hurt).filter((line) => line.includes('recent injury'));
  it('sets are two at most, and five are left, for two weeks', () => {
    expect(gentle(plan(3))).toEqual([]);
    const found = (date: string): readonly string[] => [`${date} bridge I-03 3 sets with 5 in reserve after a recent injury (2.3)`];
    expect(gentle(withDose(plan(3), 0, 'bridge', { sets: 3 }))).toEqual(found('2026-11-23'));
    expect(gentle(withDose(plan(3), 9, 'bridge', { sets: 3 }))).toEqual(found('2026-12-02'));
    expect(gentle(withDose(plan(3), 14, 'bridge', { sets: 3 }))).toEqual([]);
    const hard = withItem(easy(plan(1)), 0, 'bridge', { rirMin: 4 });
    expect(lines(hard, hurt)).toContain('2026-11-23 bridge I-03 2 sets with 4 in reserve after a recent injury (2.3)');
  });
  it('no more than fifteen minutes are proposed, for two weeks', () => {
    const long = (made: Plan): readonly string[] => lines(easy(made), hurt).filter((line) => line.includes('I-24'));
    const found = long(plan(3)).map((line) => line.slice(0, 10));
    expect(found).toEqual(['2026-11-23', '2026-11-25', '2026-11-27', '2026-11-30', '2026-12-02', '2026-12-04']);
    const few = plan(1).days.map((day) => day.session && { ...day, session: { ...day.session, items: day.session.items.slice(-2) } });
    expect(long({ ...plan(1), days: plan(1).days.map((day, at) => few[at] ?? day) })).toEqual([]);
  });
  it('a minute more than fifteen is let through, and a longer habit of training is nobody’s fault here', () => {
    const holds = (seconds: number, who = hurt): readonly string[] => {
      const context = prepare(who, world);
      const entry = entryOf(context, 'bug');
      if (entry === undefined) throw new Error('bug');
      const held = item('bug', 'main', { dose: { sets: 1, seconds, restSeconds: [0, 0] } });
      const day = toDayNumber(FROM);
      const view: FramedDay = {
        day,
        planDay: { date: FROM, kind: 'strength', session: session(held) },
        all: [{ item: held, entry, levels: entry.levels, where: 'bug' }],
        frame: frameOn(context, day, 'none', false),
      };
      const out: Violation[] = [];
      checkEmphasis(context, base, [view], undefined, out);
      return out.flatMap(({ where, invariant, detail }) => (invariant === 'I-24' ? [`${where} ${detail}`] : []));
    };
    expect(holds(630)).toEqual([]);
    expect(holds(631)).toEqual([`${FROM} proposes 961 s where 15 minutes are meant (2.3)`]);
    expect(holds(9999, person())).toEqual([]);
  });
});
