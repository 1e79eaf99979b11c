// What comes only when a person asks for it, and what they would rather not have: the plan and the checker read it alike. Source: AM-19, I-32, 4.13.
import { planFor } from '@plumbline/coach';
import { type Person, type Plan, verify } from '@plumbline/engine';
import { expect, it } from 'vitest';
import { catalog, FROM, plainPerson } from './people.ts';

const withMore = (profile: Partial<Person['profile']>, assessment: Partial<Person['assessment']> = {}): Person => ({
  ...plainPerson,
  profile: { ...plainPerson.profile, minutes: 45, ...profile },
  assessment: { ...plainPerson.assessment, ...assessment },
});
function planOf(person: Person): Plan {
  const plan = planFor(person, { catalog, from: FROM });
  expect(verify(plan, person, catalog.library)).toEqual([]);
  return plan;
}
const chosen = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.days.flatMap(({ session }) => session?.items.map(({ exercise }) => exercise) ?? []));

it('a sport that is named stands in the plan from the third week, and without a name nothing does', () => {
  expect(chosen(planOf(withMore({ goals: ['activity'] }, { sport: 'tennis' })))).toContain('own-sport');
  expect(chosen(planOf(withMore({ goals: ['activity'] })))).not.toContain('own-sport');
});

it('the stretch of a tight place is in the plan', () => {
  expect(chosen(planOf(withMore({}, { tightAreas: ['calf'] })))).toContain('calf-stretch');
  expect(chosen(planOf(withMore({})))).not.toContain('calf-stretch');
});

it('what the person would rather not have is in no session', () => {
  const [first = ''] = planOf(withMore({})).days[0]?.session?.items.map(({ exercise }) => exercise) ?? [];
  expect(chosen(planOf(withMore({ avoid: [first] })))).not.toContain(first);
});

it('the checker refuses what nobody asked for', () => {
  const person = withMore({ goals: ['activity'] }, { sport: 'tennis' });
  const plan = planFor(person, { catalog, from: FROM });
  const found = verify(plan, withMore({ goals: ['activity'] }), catalog.library);
  expect(found.map(({ detail }) => detail)).toContain('own-sport: comes only when asked for');
});

it('whose back came back within a year begins with a walk more a week, and says which study that is from', () => {
  const walk = (plan: Plan) => plan.habits.find(({ habit }) => habit === 'walk');
  const once = walk(planOf(withMore({}, { episodesPastYear: 1 })));
  const often = walk(planOf(withMore({}, { episodesPastYear: 2 })));
  expect([once?.perWeek, often?.perWeek]).toEqual([3, 4]);
  expect(often?.because).toContainEqual(expect.objectContaining({ rule: '2.1', source: 'pocovi2024', was: 3, now: 4 }));
});
