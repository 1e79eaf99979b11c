// Somebody who put a question to their weeks: three steady weeks, then weeks of the kinds that the seed draws.

import { beginningOf } from '@plumbline/coach';
import { addDays, armsOf, type LocalDate, type Nrs, type Person } from '@plumbline/engine';
import { plainPerson } from '../packages/coach/src/scenarios/someone.ts';
import { beginStory, type Story } from './story.ts';

export const firstDay: LocalDate = '2026-08-31';
/** The day of the third weekly answer, on which the question begins. */
export const beginDay = addDays(firstDay, 21);
/** The day on which week `n` ends with its answer, from 1. */
export const answerDay = (n: number): LocalDate => addDays(beginDay, 7 * n);

const roller: Person = { ...plainPerson, profile: { ...plainPerson.profile, kit: [...plainPerson.profile.kit, 'foam-roller'] } };
const check = (pain: number) => ({ painAvg: pain, painWorst: Math.min(10, pain + 1), interference: 4, confidence: 6, activities: {} });

/** Three weeks answered with 6. */
export async function steadyWeeks(): Promise<Story> {
  const story = await beginStory(firstDay, roller);
  for (const week of [1, 2, 3]) await answer(story, addDays(firstDay, 7 * week), 6);
  return story;
}
async function answer(story: Story, on: LocalDate, pain: number): Promise<void> {
  await story.say(on, 'week-checked', check(pain) as Parameters<typeof story.say<'week-checked'>>[2]);
  await story.say(on, 'readiness-answered', { screen: 'block-a', trigger: 'R2', answers: blockA(story) }, '18:10');
}
const blockA = (story: Story) => Object.fromEntries(Object.entries(story.state().person.answers).filter(([id]) => id.startsWith('A')));

/** The question about rolling, with `pains` for its weeks so far by kind, in turn. */
export async function askedWeeks(seed: number, weeks: number, pains: Readonly<Record<'with' | 'without', readonly Nrs[]>>): Promise<Story> {
  const story = await steadyWeeks();
  for (const { type, data } of beginningOf('evening-roll', seed, story.state())) await story.say(beginDay, type, data as never, '18:30');
  const met = { with: 0, without: 0 };
  for (const [at, arm] of armsOf(seed).slice(0, weeks).entries()) {
    const own = pains[arm];
    if (arm === 'with') {
      for (const day of [2, 4]) await story.say(addDays(answerDay(at), day), 'habit-done', { habit: 'soft-tissue' });
    }
    await answer(story, answerDay(at + 1), own[met[arm] % own.length] as number);
    met[arm] += 1;
  }
  return story;
}

/** A hundred days, every other one rated before a session: two points easier on those after a walk. */
export async function walkingDays(): Promise<readonly [on: LocalDate, story: Story]> {
  const story = await beginStory(firstDay);
  for (let at = 0; at < 100; at++) {
    const on = addDays(firstDay, at);
    if (at % 4 === 3) await story.say(on, 'activity-done', { kind: 'walk', minutes: 20 });
    if (at % 2 === 0) await story.say(on, 'checked-in', { pre: at % 4 === 0 ? 2 : 4, legs: 'same', energy: 3, anythingNew: false });
    if (at % 21 === 20) await answer(story, on, 4);
  }
  return [addDays(firstDay, 100), story];
}
