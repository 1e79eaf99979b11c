// Programs of every form that the language can hold, over the real library.
import { type Dose, habitIds, type Pattern, type ProgramId, type ProgramSlot, type ProgramTree, patterns } from '@plumbline/engine';
import { library } from '@plumbline/library';
import fc from 'fast-check';
import type { KnownExercise } from '../program-words.ts';
import { idOfTitle, ownPrograms } from '../title.ts';

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
const slot: fc.Arbitrary<ProgramSlot> = fc
  .record({
    id: slotId,
    what: pickAndDose,
    isDosed: fc.boolean(),
    role: fc.constantFrom(undefined, 'warm-up' as const, 'main' as const, 'cool-down' as const),
  })
  .map(
    ({ id: name, what: [pick, dose], isDosed, role }) =>
      withoutHoles({ id: name, pick, dose: isDosed ? dose : undefined, role }) as ProgramSlot,
  );
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

export const anyProgram: fc.Arbitrary<ProgramTree> = fc.record(
  {
    id,
    weeks: fc.integer({ min: 1, max: 52 }),
    days: fc.array(day, { minLength: 1, maxLength: 9 }),
    habits: fc.uniqueArray(fc.constantFrom(...habitIds), { maxLength: 5 }),
  },
  { noNullPrototype: true },
);
