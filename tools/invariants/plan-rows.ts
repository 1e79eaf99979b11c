// Faults of a whole plan: whose it is, how its weeks are filled, and what stands beside what.
import type { Exercise, Item, Person, Plan, PlanDay } from '@plumbline/engine';
import { inPlan, isMain, plain, trained } from './in-plan.ts';
import {
  adding,
  dayAt,
  exerciseOf,
  FROM,
  find,
  inspect,
  itemOf,
  onDay,
  type PersonChanges,
  planOf,
  roomy,
  someone,
  without,
} from './people.ts';
import type { Proof } from './row.ts';

/** The sound plan of `person` against the plan that somebody without `changes` would get. */
const ofSomebodyElse = (fault: string, changes: PersonChanges, other: PersonChanges = {}): Proof => {
  const person = someone(changes);
  const { verdict } = planOf(person);
  return {
    checkedIn: 'plan check (verify)',
    fault,
    sound: () => inspect(person, planOf(person)),
    broken: () => inspect(person, { ...planOf(someone(other)), verdict, habits: [] }),
  };
};

/** Starts gently, so that only who is planned for is wrong. */
const careful: PersonChanges = { answers: { B20: 'yes' } };

export const emergency = ofSomebodyElse('a week of sessions in an emergency', { answers: { A9: 'yes' } }, careful);

export const clinician = ofSomebodyElse('a week of sessions before a clinician has looked', { answers: { B15: 'yes' } }, careful);

export const unanswered = ofSomebodyElse('a plan with a question of block A left open', { answers: { A4: undefined } });

const minor = someone({ profile: { birthYear: 2011 } });

export const underAge: Proof = {
  checkedIn: 'plan check (verify)',
  fault: 'a plan for somebody of fifteen',
  sound: () => inspect(minor, planOf(minor)),
  broken: () => inspect(minor, planOf(plain)),
};

const eyes = someone({ conditions: [{ condition: 'EYE', since: FROM }] });

export const inadmissible: Proof = {
  checkedIn: 'plan check (verify)',
  fault: 'the caps of one condition left out',
  sound: () => inspect(eyes, planOf(eyes)),
  broken: () => inspect(eyes, planOf(plain)),
};

/** The clearance ends on the ninth day of the block. */
const clearedUntil = (daysBefore: number): Person =>
  someone({ answers: { B15: 'yes' }, clearances: [{ rule: 'B15', byRole: 'doctor', on: dayAt(-daysBefore) }] });

export const expired: Proof = {
  checkedIn: 'plan check (verify)',
  fault: 'a block that goes on after its clearance has run out',
  sound: () => inspect(clearedUntil(81), planOf(clearedUntil(81), 4)),
  broken: () => inspect(clearedUntil(81), planOf(clearedUntil(0), 4)),
};

const repeated = (plan: Plan): Plan => {
  const second = find(
    plan,
    (item, exercise, day) => isMain(item) && exercise.measure === 'reps' && item.dose.sets === 2 && day.date >= dayAt(7),
  );
  return onDay(plan, second.at, (items) =>
    items.map((item) =>
      isMain(item) && item.dose.sets === 2 && exerciseOf(item.exercise).most.sets > 2 ? { ...item, dose: { ...item.dose, sets: 3 } } : item,
    ),
  );
};

export const weekGrows = inPlan('a third set for everything in the second week (BUD-2)', trained, repeated, { weeks: 2 });

/** A heavy exercise of the third week goes from its own day to the day after the one before it. */
function tooClose(plan: Plan): Plan {
  const isHeavy = (item: Item, exercise: Exercise): boolean => item.rirMin <= 3 && (exercise.stress.lean ?? 0) >= 3;
  const days = plan.days.flatMap((day: PlanDay, at) => {
    const item = at >= 14 && at < 21 ? day.session?.items.find((one) => isHeavy(one, exerciseOf(one.exercise))) : undefined;
    return item ? [{ at, item }] : [];
  });
  const [first, second] = days;
  if (!first || !second) throw new Error('no two heavy days in the third week');
  const taken = onDay(plan, second.at, (items) => items.filter((item) => item !== second.item));
  return adding(taken, first.at + 1, { ...second.item, id: 'planted.heavy' });
}

export const noRest = inPlan('heavy pulling on two days in a row', trained, tooClose, { weeks: 4 });

const everyDay = (plan: Plan): Plan =>
  plan.days.reduce<Plan>(
    (made, day, at) => (day.kind === 'easy' ? adding(made, at, itemOf('bird-dog', 1, { id: `planted.${at}` })) : made),
    plan,
  );

export const fiveStrengthDays = inPlan('strength work on the easy days as well', trained, everyDay);

export const tooLong = inPlan('three drills more than the minutes hold', plain, (plan) => {
  const { at, item } = find(plan, ({ role }) => role === 'warm-up');
  return onDay(plan, at, (items) => [...[1, 2, 3].map((n) => ({ ...item, id: `planted.${n}` })), ...items]);
});

const onRestDay = (plan: Plan): Plan => {
  const drills = plan.days[0]?.session?.items.filter(({ role }) => role !== 'main') ?? [];
  const session = plan.days[0]?.session;
  if (!session) throw new Error('no first session');
  return {
    ...plan,
    days: plan.days.map((day) => (day.date === dayAt(1) ? { ...day, kind: 'easy' as const, session: { ...session, items: drills } } : day)),
  };
};

export const oneTooMany = inPlan('a session on a day that was not asked for', plain, onRestDay);

export const coldStart = inPlan('the warm-up after the work', plain, (plan) =>
  onDay(plan, 0, (items) => [...items.filter(({ role }) => role !== 'warm-up'), ...items.filter(({ role }) => role === 'warm-up')]),
);

const gripping = (plan: Plan): Plan =>
  ['suitcase-carry', 'farmers-carry', 'passive-hang-pronated'].reduce(
    (made, id) => adding(made, 0, itemOf(id, 3, { dose: { sets: 1, seconds: 20, ...loadOf(id), restSeconds: [90, 120] } })),
    plan,
  );

const loadOf = (id: string): { kg?: number } => (exerciseOf(id).loading ? { kg: id === 'farmers-carry' ? 4 : 2 } : {});

export const hardGrip = inPlan('three slots of strong grip in one session', trained, gripping);

export const uncovered = inPlan('a week without side work, and not a word of it', plain, (plan) =>
  without(plan, (_item, exercise) => [exercise.pattern, ...exercise.alsoCredits].includes('core_antilat')),
);

const everyday: readonly string[] = ['carry', 'hinge', 'squat', 'lunge', 'push'];

export const notEveryday = inPlan(
  'a week with no everyday pattern but pulling',
  plain,
  (plan) => without(plan, (_item, exercise) => [exercise.pattern, ...exercise.alsoCredits].some((pattern) => everyday.includes(pattern))),
  {
    along: ['I-30'],
  },
);

const asksForCurls = roomy({ profile: { optIn: ['core_flexion'] } });

const curls =
  (days: readonly number[]) =>
  (plan: Plan): Plan =>
    days.reduce(
      (made, at) => adding(made, at, itemOf('mcgill-curl-up', 2)),
      without(plan, (_item, { pattern }) => pattern === 'core_flexion'),
    );

export const twoCurls: Proof = {
  checkedIn: 'plan check (verify)',
  fault: 'curl-ups twice in a week',
  sound: () => inspect(asksForCurls, curls([0])(planOf(asksForCurls))),
  broken: () => inspect(asksForCurls, curls([0, 2])(planOf(asksForCurls))),
};

export const unasked = inPlan('a curl-up that nobody asked for', trained, curls([0]));

export const nothingToDo = inPlan('a week of rest days', plain, (plan) => ({
  ...plan,
  days: plan.days.map(({ date }) => ({ date, kind: 'rest' as const })),
}));
