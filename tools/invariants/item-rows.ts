// Faults of one exercise in a plan: its amounts, its sides, how it is done, and what is habit beside it.
import type { Item, Person, Plan } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { checkerFor } from '../../packages/engine/src/simulate/checker.ts';
import { inPlan, isMain, plain, trained } from './in-plan.ts';
import { adding, changing, changingDose, exerciseOf, FROM, inspect, itemOf, onDay, planOf, someone, without } from './people.ts';
import type { Proof } from './row.ts';

export const overMost = inPlan('more repetitions than the exercise has', trained, (plan) =>
  changing(
    plan,
    (item, exercise) => isMain(item) && exercise.measure === 'reps',
    ({ exercise, dose }) => ({ dose: { ...dose, reps: (exerciseOf(exercise).most.reps ?? 0) + 1 } }),
  ),
);

export const toFailure = inPlan('one repetition left in reserve', plain, (plan) => changing(plan, isMain, () => ({ rirMin: 1 })));

const highPressure = someone({
  answers: { B11: 'yes', 'B11.treated': 'no', 'B11.systolic': 165, 'B11.diastolic': 95, 'B10.active': 'yes' },
  conditions: [{ condition: 'BP', since: FROM, detail: { treated: 0, systolic: 165, diastolic: 95 } }],
});

export const longHold = inPlan('a hold longer than the cap on still effort', highPressure, (plan) =>
  changingDose(
    plan,
    ({ dose }, exercise) => exercise.isoFrom === 'hold' && dose.reps === undefined && (dose.seconds ?? 0) <= 10,
    () => ({ seconds: 15 }),
  ),
);

export const longHang = inPlan(
  'a hang over the ceiling',
  trained,
  (plan) =>
    changingDose(
      plan,
      (_item, { pattern }) => pattern === 'hang_passive',
      () => ({ seconds: 130 }),
    ),
  {
    along: ['I-15'],
  },
);

export const wrongRung = inPlan('an exercise under the number of another rung', plain, (plan) =>
  changing(plan, isMain, ({ rung }) => ({ rung: rung === 1 ? 2 : 1 })),
);

export const oneSide = inPlan('one side only', plain, (plan) =>
  changing(
    plan,
    ({ sides }) => sides.length === 2,
    () => ({ sides: ['left'] }),
  ),
);

/** Hangs stand a day apart: beside none of them one more may stand anywhere. */
const noHangs = (plan: Plan): Plan => without(plan, (_item, { pattern }) => pattern === 'hang_passive' || pattern === 'hang_active');

const mixed =
  (sides: Item['sides']) =>
  (plan: Plan): Plan =>
    adding(noHangs(plan), 1, itemOf('passive-hang-mixed', 3, { sides, dose: { sets: 1, seconds: 15, restSeconds: [90, 120] } }));

export const oneGrip: Proof = {
  checkedIn: 'plan check (verify)',
  fault: 'a mixed grip one way round only',
  sound: () => inspect(trained, mixed(['left', 'right'])(planOf(trained))),
  broken: () => inspect(trained, mixed(['left'])(planOf(trained))),
};

/** A library in which rolling the upper back works the low back. */
const rolls = (main: readonly string[]) =>
  checkerFor({
    ...library,
    exercises: library.exercises.map((exercise) =>
      exercise.id === 'foam-roll-upper-back' ? { ...exercise, muscles: { main, also: [] } } : exercise,
    ),
  });

const rolling = adding(planOf(trained), 0, itemOf('foam-roll-upper-back', 1, { dose: { sets: 1, seconds: 30, restSeconds: [0, 0] } }));

export const lumbarRoller: Proof = {
  checkedIn: 'plan check (verify)',
  fault: 'a roller on the low back',
  sound: () => rolls(exerciseOf('foam-roll-upper-back').muscles.main).checkPlan(trained, rolling),
  broken: () => rolls(['erector spinae']).checkPlan(trained, rolling),
};

const stretchFirst =
  (sets: number) =>
  (plan: Plan): Plan =>
    onDay(plan, 0, (items) => [
      itemOf('supine-hamstring-strap-stretch', 2, { role: 'warm-up', dose: { sets, seconds: 40, restSeconds: [10, 15] } }),
      ...items,
    ]);

export const stillStretch: Proof = {
  checkedIn: 'plan check (verify)',
  fault: 'eighty seconds of still stretch before strength',
  sound: () => inspect(trained, stretchFirst(1)(planOf(trained))),
  broken: () => inspect(trained, stretchFirst(2)(planOf(trained))),
};

export const halfSet = inPlan('a set and a half', plain, (plan) => changingDose(plan, isMain, () => ({ sets: 1.5 })));

export const negativeRest = inPlan('a rest of less than nothing', plain, (plan) =>
  changingDose(plan, isMain, () => ({ restSeconds: [-10, 30] })),
);

const tired = someone({ answers: { B18: 'yes' }, clearances: [{ rule: 'B18', byRole: 'doctor', on: FROM }] });

export const notOptional = inPlan('strength work that is not optional for somebody who crashes', tired, (plan) => ({
  ...plan,
  days: plan.days.map((day) =>
    day.session ? { ...day, session: { ...day.session, items: day.session.items.map(({ optional: _, ...item }) => item) } } : day,
  ),
}));

const expecting = (weeks: number): Person =>
  someone({
    answers: { B13: 'yes', 'B13.contra': 'no', A13: 'no' },
    conditions: [{ condition: 'PREGNANT', since: FROM, detail: { weeks } }],
  });

export const onHerBack = inPlan('lying on the back in week 22', expecting(22), (plan) =>
  changing(
    plan,
    (item, { pattern }) => isMain(item) && pattern === 'glute',
    () => ({ ...itemOf('glute-bridge', 1), swaps: [] }),
  ),
);

export const heat = inPlan('a contrast shower in pregnancy', expecting(10), (plan) => ({
  ...plan,
  habits: [...plan.habits, { habit: 'contrast', because: [] }],
}));

export const tooHeavy = inPlan('a first load over the limit', trained, (plan) =>
  changingDose(
    plan,
    ({ dose }) => dose.kg !== undefined,
    () => ({ kg: 20 }),
  ),
);
