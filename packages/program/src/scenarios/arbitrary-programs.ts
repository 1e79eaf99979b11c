// Programs of every form that the language can hold, over the real library.
import {
  type Dose,
  type HabitId,
  type HabitTime,
  habitIds,
  type Pattern,
  type ProgramCondition,
  type ProgramId,
  type ProgramSlot,
  type ProgramStep,
  type ProgramTree,
  patterns,
} from '@plumbline/engine';
import { library } from '@plumbline/library';
import fc from 'fast-check';
import type { KnownExercise } from '../program-words.ts';
import { mostOf } from '../quantity.ts';
import { countedIn } from '../read-wishes.ts';
import { idOfTitle, ownPrograms } from '../title.ts';
import { conditionActs, conditionSubjects, isPlainNote } from '../wish-text.ts';

const title = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.constant('Løft _ 100 % "x"'),
  )
  .map(idOfTitle)
  .filter((id) => id !== undefined);
const printable = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));
const rawId = fc.string({ unit: fc.constantFrom(...printable), minLength: 1, maxLength: 125 }).map((rest) => `rx:${rest}` as const);
const id: fc.Arbitrary<ProgramId> = fc.oneof(title, rawId, fc.constantFrom(...ownPrograms));

const rest = fc.tuple(fc.nat(300), fc.nat(300)).map(([low, more]) => [low, low + more] as const);
const kg = fc.integer({ min: 0, max: 50_000 }).map((n) => n / 100);
const extras = {
  restSeconds: rest,
  tempo: fc.option(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)), { nil: undefined }),
  kg: fc.option(kg, { nil: undefined }),
};
const some = (needed: boolean, value: fc.Arbitrary<number>): fc.Arbitrary<number | undefined> =>
  needed ? value : fc.option(value, { nil: undefined });
const withoutHoles = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

/** A dose that is counted so; any at all where nothing is named. */
function doseFor(exercises: readonly KnownExercise[]): fc.Arbitrary<Dose> {
  const needs = (...measures: readonly string[]): boolean => exercises.some(({ measure }) => measures.includes(measure));
  const held = needs('hold', 'time');
  const reps = held ? fc.constant(undefined) : some(needs('reps'), fc.integer({ min: 1, max: 500 }));
  const dose = fc.record({
    sets: fc.integer({ min: 1, max: 20 }),
    reps,
    seconds: some(held, fc.integer({ min: 1, max: 7200 })),
    metres: some(
      false,
      fc.integer({ min: 0, max: 2_000_000 }).map((n) => n / 100),
    ),
    ...extras,
  });
  return dose.map((each) => withoutHoles(each) as Dose);
}

const exercise = fc.constantFrom(...library.exercises);
const alike = exercise.chain((first) => {
  const same = library.exercises.filter(({ measure }) => measure === first.measure);
  return fc.array(fc.constantFrom(...same), { minLength: 1, maxLength: 4 });
});
const families = fc.oneof(
  fc.array(fc.constantFrom<Pattern>(...patterns), { minLength: 1, maxLength: 4 }),
  fc.constant<readonly Pattern[]>(['mob_spine', 'mob_thoracic', 'mob_hip', 'mob_ankle', 'mob_shoulder']),
);
const pickAndDose = fc.oneof(
  exercise.chain((one) => fc.tuple(fc.constant(one.id), doseFor([one]))),
  families.chain((oneOf) => fc.tuple(fc.constant({ oneOf }), doseFor([]))),
  alike.chain((all) => fc.tuple(fc.constant({ series: all.map((each) => each.id) }), doseFor(all))),
);
const slotId = fc.oneof(
  fc.constantFrom(
    'hips',
    'side',
    'rest',
    'block',
    'session',
    'main',
    'warm-up',
    'note',
    'if',
    'pick',
    'habit',
    'then',
    'x',
    '2nd',
    'a:b',
    '#',
    '"',
  ),
  fc.string({ unit: fc.constantFrom(...printable), minLength: 1, maxLength: 128 }),
  exercise.map((each) => each.id),
);
const note = fc
  .oneof(
    fc.constantFrom('Slow and easy', 'As you did at 7:30, "hips" first', 'C:\\ # 3 x 8', 'ó 🦴 ß', 'if pain over 4 then easier'),
    fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('a', 'é', '"', ' '), minLength: 150, maxLength: 200 }),
  )
  .filter(isPlainNote);
const condition: fc.Arbitrary<ProgramCondition> = fc.record(
  { of: fc.constantFrom(...conditionSubjects), over: fc.integer({ min: 0, max: 10 }), act: fc.constantFrom(...conditionActs) },
  { noNullPrototype: true },
);
const conditions = fc.uniqueArray(condition, { minLength: 1, maxLength: 4, selector: (each) => JSON.stringify(each) });
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });

/** A range, a step and what comes next, such as this dose of this pick can have. */
function wishesFor(pick: ProgramSlot['pick'], dose: Dose | undefined, measure: KnownExercise['measure'] | undefined) {
  const counted = dose && countedIn(dose);
  const high = counted === undefined ? 0 : (dose?.[counted] ?? 0);
  const least = counted === 'metres' ? 0 : 1;
  const low = Math.floor(high) > least && counted ? fc.integer({ min: least, max: Math.ceil(high) - 1 }) : fc.constant(undefined);
  const own = counted ?? (measure && ({ reps: 'reps', hold: 'seconds', time: 'seconds', distance: 'metres' } as const)[measure]) ?? 'reps';
  const step = fc.constantFrom(own, 'kg' as const).chain((unit): fc.Arbitrary<ProgramStep> => {
    const begin = unit === 'kg' ? (dose?.kg ?? 0) : unit === counted ? high : 0;
    const room = Math.floor(mostOf[unit] - begin);
    const to = room < 1 ? fc.constant(undefined) : seldom(fc.integer({ min: 1, max: room }).map((more) => Math.floor(begin) + more));
    return fc
      .record({ by: fc.integer({ min: 1, max: 20 }), unit: fc.constant(unit), to }, { noNullPrototype: true })
      .map((each) => withoutHoles(each) as ProgramStep);
  });
  const next = typeof pick === 'string' ? exercise.map(({ id: name }) => name).filter((name) => name !== pick) : fc.constant(undefined);
  return fc.record({ from: seldom(low), step: seldom(step), next: seldom(next), when: seldom(conditions), note: seldom(note) });
}
const time = fc.record({ h: fc.nat(23), m: fc.nat(59) }).map(({ h, m }) => `${`${h}`.padStart(2, '0')}:${`${m}`.padStart(2, '0')}`);
const every = fc
  .tuple(fc.integer({ min: 5, max: 1440 }), fc.integer({ min: 5, max: 1440 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const habitTime: fc.Arbitrary<HabitTime> = fc
  .record({
    every: seldom(fc.oneof(every, fc.constantFrom([120, 180] as const, [60, 60] as const))),
    at: seldom(fc.uniqueArray(time, { minLength: 1, maxLength: 8 }).map((times) => times.toSorted())),
    seconds: seldom(fc.integer({ min: 1, max: 7200 })),
  })
  .map((each) => withoutHoles(each) as HabitTime)
  .filter((each) => Object.keys(each).length > 0);
const habitsAndTimes = fc.uniqueArray(fc.constantFrom(...habitIds), { maxLength: 5 }).chain((habits) =>
  fc.array(fc.option(habitTime, { nil: undefined }), { minLength: habits.length, maxLength: habits.length }).map((times) => {
    const timed = Object.fromEntries(habits.flatMap((habit, at) => (times[at] === undefined ? [] : [[habit, times[at]]])));
    return { habits, ...(Object.keys(timed).length === 0 ? {} : { habitTimes: timed as Partial<Record<HabitId, HabitTime>> }) };
  }),
);

const slot: fc.Arbitrary<ProgramSlot> = fc
  .record({
    id: slotId,
    what: pickAndDose,
    isDosed: fc.boolean(),
    role: fc.constantFrom(undefined, 'warm-up' as const, 'main' as const, 'cool-down' as const),
  })
  .chain(({ id: name, what: [pick, dose], isDosed, role }) => {
    const given = isDosed ? dose : undefined;
    const [first] = typeof pick === 'string' ? [pick] : 'series' in pick ? pick.series : [];
    const measure = library.exercises.find((each) => each.id === first)?.measure;
    return wishesFor(pick, given, measure).map((wishes) => withoutHoles({ id: name, pick, dose: given, role, ...wishes }) as ProgramSlot);
  });
const day = fc.record(
  {
    name: fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('"', '\\', '\n', '\t', '#', '\u2028'),
    ),
    slots: fc.uniqueArray(slot, { minLength: 1, maxLength: 6, selector: (each) => each.id }),
  },
  { noNullPrototype: true },
);

export const anyProgram: fc.Arbitrary<ProgramTree> = fc
  .record({
    id,
    weeks: fc.integer({ min: 1, max: 52 }),
    days: fc.array(day, { minLength: 1, maxLength: 9 }),
    habits: habitsAndTimes,
    when: seldom(conditions),
    notes: seldom(fc.array(note, { minLength: 1, maxLength: 6 })),
  })
  .map(({ habits, ...rest }) => withoutHoles({ ...rest, ...habits }) as ProgramTree);
