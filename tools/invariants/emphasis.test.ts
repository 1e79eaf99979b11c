// What can add to back pain steers what is chosen and only ever asks for less: put beside the same person who said nothing. Source: rule book 2.3, AM-28.
import { planFor, stateOf } from '@plumbline/coach';
import { type FactorItem, limitsOn, type Person, type Plan, simulationStart } from '@plumbline/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startLevel } from '../../packages/engine/src/assessment/start-level.ts';
import { programFor } from '../../packages/engine/src/simulate/simulate-people.ts';
import { catalog, checker, exerciseOf } from './people.ts';
import { anyone } from './property-rows.ts';

const from = simulationStart;
const long = process.env['PLUMBLINE_LONG'] === '1';
const runs = { numRuns: long ? 3000 : 60, seed: 23 };
const items = [
  ...(['injuryEvent', 'strained', 'sameTask', 'longSitting', 'avoidsBending', 'unsureLifting', 'knownStructure', 'legLength'] as const),
  ...(['stressed', 'worried', 'shortSleep', 'lowActivity', 'smoking', 'diet'] as const),
] satisfies readonly FactorItem[];
const score = fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3);
const rated = fc.record(Object.fromEntries(items.map((item) => [item, score])) as Record<FactorItem, typeof score>, { requiredKeys: [] });
const saying = (person: Person, factors: NonNullable<Person['assessment']['factors']>): Person => ({
  ...person,
  assessment: { ...person.assessment, factors },
});
const strengthItems = (plan: Plan) =>
  plan.days.flatMap(({ session }) => session?.items ?? []).filter(({ exercise }) => exerciseOf(exercise).kind === 'exercise');

describe('any answers to what can add to back pain', () => {
  it('leave caps, levels and doses where they are or lower, and the plan safe', () => {
    let leaning = 0;
    fc.assert(
      fc.property(anyone, rated, fc.nat({ max: 7 }), (person, factors, number) => {
        const [silent, told] = [saying(person, {}), saying(person, factors)];
        const options = { catalog, from, weeks: 2, program: programFor(number) };
        const [before, after] = [planFor(silent, options), planFor(told, options)];
        expect(after.verdict).toEqual(before.verdict);
        const [open, leant] = [stateOf(silent, options), stateOf(told, options)];
        for (const { date } of after.days) expect(limitsOn(leant, date, from)).toEqual(limitsOn(open, date, from));
        const gentle = limitsOn(leant, from, from).gentle;
        expect(startLevel(told.assessment, gentle)).toBe(startLevel(silent.assessment, gentle));
        const most = new Map<string, number>();
        for (const { exercise, dose } of strengthItems(before)) most.set(exercise, Math.max(most.get(exercise) ?? 0, dose.kg ?? 0));
        for (const { exercise, dose, rirMin } of strengthItems(after)) {
          if (most.has(exercise)) expect([exercise, (dose.kg ?? 0) <= (most.get(exercise) ?? 0)]).toEqual([exercise, true]);
          expect(rirMin).toBeGreaterThanOrEqual(4);
        }
        const minutes = (plan: Plan): number[] => plan.days.map(({ session }) => session?.minutes ?? 0);
        const usual = Math.max(0, ...minutes(before), told.profile.minutes + 1);
        for (const one of minutes(after)) expect(one).toBeLessThanOrEqual(usual);
        expect(checker.checkPlan(told, after)).toEqual([]);
        if (after.emphasis) leaning += 1;
      }),
      runs,
    );
    expect(leaning).toBeGreaterThan(10);
  }, 600_000);

  it('let walks begin on one day more at most, and no longer', () => {
    fc.assert(
      fc.property(anyone, rated, (person, factors) => {
        const walk = (one: Person) => planFor(one, { catalog, from, weeks: 1 }).habits.find(({ habit }) => habit === 'walk');
        const [before, after] = [walk(saying(person, {})), walk(saying(person, factors))];
        expect(after?.exercise).toBe(before?.exercise);
        expect(after?.dose).toEqual(before?.dose);
        expect((after?.perWeek ?? 0) - (before?.perWeek ?? 0)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  }, 600_000);
});
