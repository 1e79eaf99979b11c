// Six lives as they might be told: each leads the real coach day by day, and what it writes is the log that stands beside this file.
import { addDays, type Facts, type LocalDate, makePlan, type Nrs, type Person } from '@plumbline/engine';
import { plateauChange } from '../../views/plateau-change.ts';
import { reviewsOf } from '../../views/reviews.ts';
import { catalog, plainPerson } from '../someone.ts';
import { beginLife, type SessionTold, type ToldLife } from '../told-life.ts';

/** A Monday. */
export const start: LocalDate = '2026-09-07';
/** The day of a program week: weeks from 1, days from 0, a Monday. */
export const dayOfWeek = (week: number, day: number): LocalDate => addDays(start, (week - 1) * 7 + day);
const [monday, tuesday, wednesday, friday, sunday] = [0, 1, 2, 4, 6];

/** Three short sessions a week with little at home: few facts, and every rule of a whole plan. */
export const person: Person = {
  ...plainPerson,
  profile: { ...plainPerson.profile, minutes: 12, daysPerWeek: 3, kit: ['wall', 'chair', 'mat', 'band', 'anchor', 'towel', 'pillow'] },
  assessment: { ...plainPerson.assessment, walkMinutes: [15] },
};
/** What is asked about right now, answered with no. */
const calmNow: Facts['readiness-answered']['answers'] = Object.fromEntries(
  Object.entries(plainPerson.answers).filter(([id]) => id.startsWith('A')),
);

const askedAgain = (life: ToldLife, on: LocalDate, trigger: string): Promise<void> =>
  life.say(on, 'readiness-answered', { screen: 'block-a', trigger, answers: calmNow }, '07:30');
/** The questions of a week, on its Sunday. */
const weekTold = (life: ToldLife, week: number, painAvg: Nrs, interference: Nrs = painAvg, confidence: Nrs = 6): Promise<void> =>
  life.say(dayOfWeek(week, sunday), 'week-checked', {
    painAvg,
    painWorst: Math.min(10, painAvg + 2) as Nrs,
    interference,
    confidence,
    activities: {},
  });
/** Four weeks are over: the same program again. */
const nextBlock = (life: ToldLife, week: number): Promise<void> =>
  life.say(dayOfWeek(week, monday), 'program-chosen', { program: 'my-plan', from: dayOfWeek(week, monday), weeks: 4 }, '07:40');
/** Monday, Wednesday and Friday, all alike. */
async function trained(life: ToldLife, week: number, told: SessionTold = {}): Promise<void> {
  for (const day of [monday, wednesday, friday]) await life.session(dayOfWeek(week, day), told);
}

/** Walks on Tuesday, Thursday and Saturday, a minute longer each week. */
async function walked(life: ToldLife, week: number): Promise<void> {
  for (const day of [1, 3, 5]) await life.say(dayOfWeek(week, day), 'activity-done', { kind: 'walk', minutes: 11 + week });
}

/** Two calm weeks, a bad spell on the Tuesday of the third, and the way out of it. */
async function flareInWeekThree(): Promise<ToldLife> {
  const life = await beginLife(start, person);
  for (const week of [1, 2]) {
    await trained(life, week);
    await weekTold(life, week, 3);
  }
  await life.session(dayOfWeek(3, monday));
  await life.say(dayOfWeek(3, tuesday), 'flare-started', { by: 'tap' }, '07:00');
  await askedAgain(life, dayOfWeek(3, tuesday), 'R3');
  await life.session(dayOfWeek(3, wednesday), { pre: 6 });
  await life.session(dayOfWeek(3, friday), { pre: 5 });
  await weekTold(life, 3, 4, 6, 4);
  await life.session(dayOfWeek(4, monday), { pre: 4 });
  await life.session(dayOfWeek(4, wednesday), { pre: 4 });
  await life.session(dayOfWeek(4, friday));
  await weekTold(life, 4, 4);
  await nextBlock(life, 5);
  await trained(life, 5);
  await weekTold(life, 5, 3);
  return life;
}

/** Two weeks at the sea after two at home; nothing is made up for. */
async function holiday(): Promise<ToldLife> {
  const life = await beginLife(start, person);
  for (const week of [1, 2]) {
    await trained(life, week);
    await weekTold(life, week, 3);
  }
  await nextBlock(life, 5);
  await life.session(dayOfWeek(5, monday), { morning: 'cannot-say' });
  await life.session(dayOfWeek(5, wednesday));
  await life.session(dayOfWeek(5, friday));
  await weekTold(life, 5, 3);
  return life;
}

/** What can be changed at a plateau, as the plan offers it on the day. */
async function twoThingsChanged(life: ToldLife, on: LocalDate): Promise<void> {
  const state = life.state();
  const [review] = reviewsOf(state, on);
  const plan = makePlan({ state, catalog, from: on, weeks: 4, program: 'my-plan' });
  const { swap, walks } = plateauChange(state, catalog, plan, review?.levers ?? [], on);
  if (swap === undefined || walks === undefined) throw new Error('There is no other exercise, or no walk more.');
  await life.say(on, 'exercise-swapped', { slot: swap.slot, from: swap.from, to: swap.to, why: 'variety' }, '07:50');
  await life.say(on, 'plateau-answered', { levers: ['exercise', 'aerobic'] }, '07:50');
}

/** Four weeks that are all alike, and easy, with their walks; on the fifth Monday the next block begins. */
export async function fourAlike(life: ToldLife): Promise<void> {
  for (const week of [1, 2, 3, 4]) {
    await trained(life, week, { effort: 3 });
    await walked(life, week);
    await weekTold(life, week, 4);
  }
  await askedAgain(life, dayOfWeek(5, monday), 'R2');
  await nextBlock(life, 5);
}

/** Two things are changed then, and a fifth week. */
async function plateau(): Promise<ToldLife> {
  const life = await beginLife(start, person);
  await fourAlike(life);
  await twoThingsChanged(life, dayOfWeek(5, monday));
  await trained(life, 5, { effort: 3 });
  await walked(life, 5);
  await weekTold(life, 5, 4);
  return life;
}

/** Three weeks, then two months of something else. */
async function backAfterTwoMonths(): Promise<ToldLife> {
  const life = await beginLife(start, person);
  for (const week of [1, 2, 3]) {
    await trained(life, week);
    await weekTold(life, week, 3);
  }
  const back = dayOfWeek(12, monday);
  await life.say(back, 'readiness-answered', { screen: 'full', trigger: 'R7', answers: plainPerson.answers }, '07:30');
  await nextBlock(life, 12);
  for (const day of [monday, wednesday, friday])
    await life.session(dayOfWeek(12, day), { morning: day === monday ? 'cannot-say' : 'same' });
  await weekTold(life, 12, 3);
  return life;
}

/** Pain before sessions creeps up in the third week, stays there for the fourth, and eases again. */
async function risingAche(): Promise<ToldLife> {
  const life = await beginLife(start, person);
  for (const week of [1, 2]) {
    await trained(life, week);
    await weekTold(life, week, 3);
  }
  await life.session(dayOfWeek(3, monday), { pre: 4 });
  await life.session(dayOfWeek(3, wednesday), { pre: 5 });
  await life.session(dayOfWeek(3, friday), { pre: 5 });
  await weekTold(life, 3, 5);
  const screened = { screen: 'block-a', trigger: 'AM-04', answers: calmNow } as const;
  await life.session(dayOfWeek(4, monday), { pre: 5, screened });
  await life.session(dayOfWeek(4, wednesday), { pre: 4 });
  await life.session(dayOfWeek(4, friday), { pre: 4 });
  await weekTold(life, 4, 5);
  await nextBlock(life, 5);
  await life.session(dayOfWeek(5, monday), { screened: { ...screened, trigger: 'R11' } });
  await life.session(dayOfWeek(5, wednesday));
  await life.session(dayOfWeek(5, friday));
  await weekTold(life, 5, 3);
  return life;
}

/** Well after four weeks: half a year of keeping it up, of which a spell in its fourteenth week makes an end. */
async function graduation(): Promise<ToldLife> {
  const life = await beginLife(start, person);
  for (const week of [1, 2, 3, 4]) {
    await trained(life, week, { pre: 1 });
    await walked(life, week);
    await weekTold(life, week, week === 3 ? 0 : 1, 1, 8);
  }
  await askedAgain(life, dayOfWeek(5, monday), 'R2');
  await life.say(dayOfWeek(5, monday), 'upkeep-started', {}, '07:35');
  await nextBlock(life, 5);
  await life.session(dayOfWeek(5, monday), { pre: 1 });
  await life.session(dayOfWeek(5, 3), { pre: 1 });
  await askedAgain(life, dayOfWeek(9, monday), 'R2');
  await nextBlock(life, 9);
  await weekTold(life, 9, 1, 0, 8);
  await weekTold(life, 14, 1, 1, 8);
  await weekTold(life, 18, 4, 4, 5);
  const back = dayOfWeek(19, monday);
  await life.say(back, 'readiness-answered', { screen: 'full', trigger: 'R7', answers: plainPerson.answers }, '07:30');
  await life.say(back, 'upkeep-ended', { why: 'came-back' }, '07:35');
  await nextBlock(life, 19);
  const screened = { screen: 'block-a', trigger: 'AM-04', answers: calmNow } as const;
  await life.session(back, { pre: 3, morning: 'cannot-say', screened });
  for (const day of [wednesday, friday]) await life.session(dayOfWeek(19, day), { pre: 3 });
  return life;
}

export const lives = { flareInWeekThree, holiday, plateau, backAfterTwoMonths, graduation, risingAche } as const;
