// What a trainer wishes beside the doses never gives more than the rules give without it, and is kept where they allow it. Source: settled 15, 0031.
// WISHED_LIVES=500 npm run unit -- tools/invariants/wishes.test.ts for the long form.

import { planFor, rehearse } from '@plumbline/coach';
import { type Dose, type Item, type Person, type Plan, type ProgramSlot, type ProgramTree, verify, withProgram } from '@plumbline/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leansOf } from '../../packages/engine/src/assessment/factors.ts';
import { calendarDay, weekPattern } from '../../packages/engine/src/planner/calendar.ts';
import type { DoseContext } from '../../packages/engine/src/planner/dose-rules.ts';
import { doseFor } from '../../packages/engine/src/planner/dose-rules.ts';
import { situationOn } from '../../packages/engine/src/planner/situation.ts';
import { doseOf, startDose } from '../../packages/engine/src/planner/start-dose.ts';
import { wishOf } from '../../packages/engine/src/planner/wishes.ts';
import { type Exposure, easier, after as moved } from '../../packages/engine/src/progress/after.ts';
import { isBelow } from '../../packages/engine/src/progress/dose-steps.ts';
import { type ExerciseState, startState, stepOf } from '../../packages/engine/src/progress/exercise-state.ts';
import { workSeconds } from '../../packages/engine/src/progress/work.ts';
import { checkerFor } from '../../packages/engine/src/simulate/checker.ts';
import { liveProgram } from '../../packages/engine/src/simulate/live.ts';
import { randomFrom } from '../../packages/engine/src/simulate/random.ts';
import { virtualPerson } from '../../packages/engine/src/simulate/virtual-person.ts';
import { anyProgram } from '../../packages/program/src/scenarios/arbitrary-programs.ts';
import { catalog, FROM, onDay, plainPerson } from './people.ts';

const lives = Number(process.env['WISHED_LIVES'] ?? 4);
const steps = Number(process.env['WISHED_STEPS'] ?? 150);
const wished = anyProgram.map((tree): ProgramTree => ({ ...tree, weeks: 4, id: 'rx:any' }));
const seed = fc.nat({ max: 2 ** 31 });
const personOf = (n: number): Person => virtualPerson(randomFrom(n), FROM);
const numbers = ['sets', 'reps', 'seconds', 'metres', 'kg'] as const;
const isNoMore = (a: Dose, b: Dose): boolean => numbers.every((each) => (a[each] ?? 0) <= (b[each] ?? 0));

/** The same without anything that is wished beside the doses. */
const bare = ({ when: _, ...tree }: ProgramTree): ProgramTree => ({
  ...tree,
  days: tree.days.map((day) => ({
    ...day,
    slots: day.slots.map(({ from: _from, step: _step, next: _next, when: _when, ...slot }) => slot),
  })),
});

/** A state as a life leaves it, with a program that leads it. */
function livedWith(tree: ProgramTree, n: number, weeks: number) {
  const within = withProgram(catalog, tree);
  const checker = checkerFor(within.library);
  const life = liveProgram({ person: personOf(n), program: tree.id, catalog: within, weeks, random: randomFrom(n), ...checker });
  return { within, life };
}

describe('what a program wishes', () => {
  it(`breaks no rule in ${lives} lives of six weeks, whatever it is`, { timeout: 20_000 + 8000 * lives }, () => {
    let sessions = 0;
    fc.assert(
      fc.property(wished, seed, (tree, n) => {
        const { life } = livedWith(tree, n, 6);
        sessions += life.sessions;
        // What a bare program may still come to in under a quarter of an hour is told in 0015; wishes add nothing to it.
        const known = life.violations.length === 0 ? [] : livedWith(bare(tree), n, 6).life.violations.map(({ invariant }) => invariant);
        expect(life.violations.filter(({ invariant }) => !known.includes(invariant)).slice(0, 3)).toEqual([]);
      }),
      { seed: 5, numRuns: lives },
    );
    expect(sessions).toBeGreaterThan(lives);
  });

  it('never makes a dose more than it is without', { timeout: 60_000 + 100 * steps }, () => {
    const exercise = fc.constantFrom(...catalog.exercises.keys());
    const slots = wished.map(({ days }) => days.flatMap((day) => day.slots));
    let less = 0;
    const states = [1, 7, 23].map((n) =>
      livedWith({ id: 'rx:any', weeks: 4, habits: [], days: catalog.library.programs[0]?.days ?? [] }, n, 3),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        exercise,
        slots,
        fc.nat(20),
        fc.constantFrom(7, 20, 45),
        ({ life: { state }, within }, index, all, day, minutes) => {
          const on = `2026-01-${String(6 + day).padStart(2, '0')}`;
          const pattern = weekPattern(FROM, 3, undefined);
          const situation = situationOn({
            state,
            catalog: within,
            from: FROM,
            day: calendarDay(FROM, on, pattern),
            pattern,
            tree: undefined,
            firstStrength: true,
          });
          const { pool, level, mode, programWeek, easings, gap, gapDays } = situation;
          const context: DoseContext = {
            state,
            pool,
            level,
            on,
            mode,
            programWeek,
            minutes,
            lowOnly: minutes < 10,
            easings,
            gap,
            gapDays,
            injured: leansOf(state.person, on).get('gentle-start'),
            met: new Map(),
          };
          const one = catalog.exercises[index] as (typeof catalog.exercises)[number];
          const draft = {
            slot: 'A.x',
            role: 'main' as const,
            exercise: one,
            index,
            dose: one.target,
            rirMin: 2,
            because: [],
            sharesGrip: false,
          };
          const without = doseFor(draft, context).dose;
          for (const slot of all) {
            const wish = wishOf({ ...slot, pick: one.id });
            if (wish === undefined) continue;
            const { dose } = doseFor(draft, { ...context, wish });
            if (!isNoMore(dose, without)) expect([one.id, slot, dose]).toEqual([one.id, slot, without]);
            if (JSON.stringify(dose) !== JSON.stringify(without)) less += 1;
          }
        },
      ),
      { seed: 3, numRuns: steps },
    );
    expect(less).toBeGreaterThan(20);
  });

  it('never lets an exercise rise where it would not, nor further than the rules', { timeout: 60_000 + 100 * steps }, () => {
    const exercises = catalog.exercises.filter(({ start }) => start[1] ?? start[2] ?? start[3]);
    const exposure: fc.Arbitrary<Exposure> = fc.record({
      light: fc.constantFrom('green', 'green', 'green', 'green', 'green', 'unknown', 'amber', 'red'),
      morning: fc.constantFrom('green', 'green', 'amber'),
      rise: fc.nat(3),
      peak: fc.constantFrom(1, 2, 3, 6),
      completed: fc.constantFrom(true, true, true, false),
      rir: fc.constantFrom(1, 2, 3, 4, 5),
      control: fc.constantFrom('yes', 'yes', 'mostly', 'no'),
    });
    const growth = fc.record(
      {
        end: fc.integer({ min: 1, max: 60 }),
        by: fc.integer({ min: 1, max: 12 }),
        sets: fc.integer({ min: 1, max: 4 }),
        endKg: fc.nat(30),
        byKg: fc.nat(10),
      },
      { requiredKeys: [] },
    );
    let slower = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...exercises),
        fc.constantFrom(1, 2, 3),
        growth,
        fc.boolean(),
        fc.array(exposure, { minLength: 1, maxLength: 14 }),
        (one, level, wish, leadsOn, told) => {
          let state: ExerciseState = startState(one.rung, startDose(one, level as 1 | 2 | 3));
          const dose = (s: ExerciseState): Dose => doseOf(one, s);
          const work = (s: ExerciseState): number => workSeconds(one, dose(s));
          for (const [at, each] of told.entries()) {
            const base = {
              exercise: one,
              nextRungStart: one.target,
              previousRungStart: null,
              date: `2026-02-${String(at + 1).padStart(2, '0')}`,
              holdMaxSeconds: 60,
              hangMaxSeconds: 60,
              weightsKg: [2, 4, 6, 8, 12],
              need: 2 as const,
              rirMin: 2,
              progression: true,
              budgetAllows: true,
              workLimit: (leadsOn ? 2 : 1.15) * work(state),
            };
            const unit =
              state.reps !== undefined ? ('reps' as const) : state.seconds !== undefined ? ('seconds' as const) : ('metres' as const);
            // The planner asks for no more than the wish.
            const asked: Dose = {
              ...dose(state),
              sets: Math.min(state.sets, wish.sets ?? 9),
              [unit]: Math.min(state[unit] ?? 0, wish.end ?? 999),
            };
            const with_ = moved(state, each, {
              ...base,
              asked,
              growth: { ...wish, unit },
              ...(leadsOn ? { leadsOn: true as const, nextRungStart: null } : {}),
            });
            const plain = moved(state, each, base);
            if (with_.change === 'rise') {
              const rest = ['hold', 'maintain', 'rise'];
              expect(rest).toContain(plain.change);
              const given = (s: ExerciseState): number => workSeconds(one, { ...dose(s), sets: Math.min(s.sets, wish.sets ?? 9) });
              if (with_.variable !== 'level') expect(given(with_.state)).toBeLessThanOrEqual(Math.max(base.workLimit, given(state)));
              if (with_.variable === unit && plain.variable === unit)
                expect(with_.state[unit] ?? 0).toBeLessThanOrEqual(plain.state[unit] ?? 0);
              if (plain.change === 'hold') expect(plain.because[0]?.rule).toBe('BUD-1');
            }
            if (plain.change === 'fall' || plain.change === 'swap')
              expect([with_.change, work(with_.state) <= work(state)]).toEqual([plain.change, true]);
            if (JSON.stringify(with_.state) !== JSON.stringify(plain.state)) slower += 1;
            const down = easier(with_.state, { ...base, growth: { ...wish, unit } });
            expect(down.change === 'swap' || isBelow(stepOf(down.state), stepOf(with_.state))).toBe(true);
            state = plain.change === 'swap' || plain.variable === 'level' ? state : plain.state;
          }
        },
      ),
      { seed: 9, numRuns: steps },
    );
    expect(slower).toBeGreaterThan(20);
  });
});

const dose = (sets: number, reps: number): Dose => ({ sets, reps, restSeconds: [30, 30] });
const place = (slot: Partial<ProgramSlot>, more: Partial<ProgramTree> = {}): ProgramTree => ({
  ...{ id: 'rx:any', weeks: 4, habits: [], ...more },
  days: [
    {
      name: 'Day 1',
      slots: [
        { id: 'dog', pick: 'bird-dog', ...slot },
        { id: 'row', pick: { oneOf: ['pull_h'] } },
      ],
    },
  ],
});
/** What three people who keep to it are told of the place, in six weeks. */
function toldOf(tree: ProgramTree) {
  const within = withProgram(catalog, tree);
  const rules = new Set<string>();
  const done = new Set<string>();
  for (let n = 0; n < 3; n++) {
    const checker = checkerFor(within.library);
    const check: typeof checker.check = (state, session, on, kind) => {
      for (const item of session.items.filter(({ slot }) => slot === 'Day-1.dog')) {
        done.add(item.exercise);
        for (const { rule } of item.because) rules.add(rule);
      }
      return checker.check(state, session, on, kind);
    };
    const request = { person: plainPerson, program: tree.id, catalog: within, weeks: 6, steady: true as const };
    const life = liveProgram({ ...request, random: randomFrom(n), checkPlan: checker.checkPlan, check });
    expect(life.violations).toEqual([]);
  }
  return { rules, done };
}
describe('in a life', () => {
  it('the start is low, the end leads on to what is named, and both are said', () => {
    const { rules, done } = toldOf(place({ dose: dose(1, 4), from: 3, next: 'side-plank-wall' }));
    expect([...done]).toEqual(expect.arrayContaining(['bird-dog', 'side-plank-wall']));
    expect([...rules]).toEqual(expect.arrayContaining(['PRG-1', 'PRG-3']));
  });
  it('what hurts twice gives way to nothing harder of its line', () => {
    const tree = place({ id: 'side', pick: 'side-plank-knees', dose: { sets: 2, seconds: 10, restSeconds: [30, 30] }, from: 8 });
    const { atSix } = rehearse({ tree, person: plainPerson, catalog, from: FROM, seed: 1, people: 1, weeks: 1 });
    const line = catalog.exercises.find(({ id }) => id === 'side-plank-knees');
    const gets = atSix
      .filter(({ exercise }) => exercise === line?.id)
      .flatMap(({ times }) => times.map(({ next }) => next?.gets?.exercise));
    expect(gets).toHaveLength(2);
    for (const other of catalog.exercises.filter(({ id }) => gets.includes(id)))
      expect([other.id, other.ladder === line?.ladder && other.rung > (line?.rung ?? 0)]).toEqual([other.id, false]);
  });
  it('what may not be done waits, and it is said', () => {
    const { rules, done } = toldOf(place({ dose: dose(1, 4), next: 'pull-up' }));
    expect(done).not.toContain('pull-up');
    expect(rules).toContain('PRG-4');
  });
  it('a condition takes an exercise out or lets it hold, and it is said', () => {
    for (const act of ['easier', 'hold', 'rest', 'stop'] as const)
      expect([act, toldOf(place({ when: [{ of: 'pain', over: 0, act }] })).rules.has('PRG-5')]).toEqual([act, true]);
    expect(toldOf(place({}, { when: [{ of: 'pain', over: 0, act: 'hold' }] })).rules).toContain('PRG-5');
    expect(toldOf(place({ when: [{ of: 'pain', over: 10, act: 'stop' }] })).rules).not.toContain('PRG-5');
  });
});

describe('the separate checker', () => {
  const tree: ProgramTree = {
    id: 'rx:any',
    weeks: 4,
    habits: [],
    days: [
      {
        name: 'Day 1',
        slots: [
          { id: 'dog', pick: 'bird-dog', dose: { sets: 2, reps: 8, restSeconds: [30, 30] }, from: 3 },
          { id: 'row', pick: { oneOf: ['pull_h'] } },
        ],
      },
    ],
  };
  const person = plainPerson;
  const within = withProgram(catalog, tree);
  const plan: Plan = planFor(person, { catalog: within, from: FROM, weeks: 4, program: tree.id });
  const at = plan.days.findIndex(({ session }) => session?.items.some(({ slot }) => slot === 'Day-1.dog'));
  const longer = (change: Partial<Dose>): Plan =>
    onDay(plan, at, (items: readonly Item[]) =>
      items.map((item) => (item.slot === 'Day-1.dog' ? { ...item, dose: { ...item.dose, ...change } } : item)),
    );
  const found = (one: Plan): readonly string[] => verify(one, person, within.library).map(({ invariant }) => invariant);
  it('sees a start above the low end, and sets above those written', () => {
    expect(at).toBeGreaterThanOrEqual(0);
    expect(found(plan)).toEqual([]);
    expect(found(longer({ reps: 4 }))).toContain('I-46');
    expect(found(longer({ sets: 3 }))).toContain('I-46');
  });
  it('is not asked where nothing is wished', () => {
    const bare = withProgram(catalog, {
      ...tree,
      days: tree.days.map((day) => ({ ...day, slots: day.slots.map(({ from: _, ...slot }) => slot) })),
    });
    expect(verify(longer({ sets: 3 }), person, bare.library).map(({ invariant }) => invariant)).not.toContain('I-46');
  });
});
