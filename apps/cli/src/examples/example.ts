// An example person: a whole, made-up file to try the commands on, with what must come out of it.
import type {
  Answers,
  Assessment,
  Condition,
  Declarable,
  ExerciseId,
  Kit,
  LocalDate,
  Outcome,
  Person,
  Profile,
  Urgency,
} from '@plumbline/engine';

export interface Example {
  readonly name: string;
  /** One plain sentence: who this is. */
  readonly words: string;
  readonly person: Person;
  /** What the rule book says of this person on the day they answered. */
  readonly expect: { readonly outcome: Outcome; readonly urgency?: Urgency };
  /** Three exercises that no plan of four weeks may hold. */
  readonly never: readonly [ExerciseId, ExerciseId, ExerciseId];
}

/** The day every example answered on; conditions are declared on the same day. */
export const answeredOn: LocalDate = '2026-11-01';

const nothing =
  'A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A11.sweats A12 B1 B2 B3 B4 B5 B6 B6.fracture B9 B10 B11 B12 B13 B15 B16 B17 B18 B19 B20 B21 B23 F3 ' +
  'B8.night B8.buttock B8.moving B8.nsaid B8.family B8.arthritis B8.enthesitis B8.psoriasis B8.gradual B8.rest B8.eye ' +
  'M.bone M.heart M.pressure M.clotting M.steroid M.diabetes M.dizzy';
const calm: Answers = {
  ...Object.fromEntries(nothing.split(' ').map((id) => [id, 'no' as const])),
  F1: 'yes',
  F2: 'yes',
  F4: 'yes',
  F5: 'yes',
};

/** What most homes have. */
export const homeKit: readonly Kit[] = ['wall', 'chair', 'bed', 'mat', 'pillow', 'doorway', 'towel', 'step', 'counter', 'backpack'];
/** Enough to do nearly every exercise, so that a missing one is missing for another reason. */
export const gymKit: readonly Kit[] = [
  ...homeKit,
  ...(['bench', 'dowel', 'strap', 'band', 'loop-band', 'anchor', 'hand-weight', 'hand-weights', 'light-object', 'pull-up-bar'] as const),
  ...(['lat-machine', 'stability-ball', 'ab-wheel', 'foam-roller', 'ball', 'heat-pack', 'cold-pack', 'shower'] as const),
];

const plainProfile: Profile = {
  birthYear: 1984,
  sex: 'female',
  kg: 70,
  kit: gymKit,
  weightsKg: [2, 4, 8, 12],
  minutes: 30,
  daysPerWeek: 3,
  wakeTime: '07:00',
  floor: 'yes',
  goals: ['bother-less'],
  optIn: [],
};
const plainAssessment: Assessment = {
  locations: ['low-back'],
  durationWeeks: 30,
  onsetAge: 41,
  painNow: 2,
  painAvg: 3,
  painWorst: 4,
  aggravationMinutes: 45,
  settleMinutes: 20,
  legSymptoms: 'none',
  sittingHours: 6,
  activeMinutes: 90,
  training: 1,
  sleepHours: 7,
  walkMinutes: [20],
  tests: {
    T8: { value: 4, pain: 0, on: '2026-10-30' },
    T11: { left: 30, right: 28, on: '2026-10-30' },
    T13: { value: 5, on: '2026-10-30' },
  },
};

/** A condition declared on the day of the answers. */
export const has = (condition: Declarable, detail?: Readonly<Record<string, number>>): Condition => ({
  condition,
  since: answeredOn,
  ...(detail === undefined ? {} : { detail }),
});

interface Differences extends Pick<Example, 'name' | 'words' | 'expect' | 'never'> {
  /** Only what differs from nothing to report; undefined leaves a question unanswered. */
  readonly answers?: Answers;
  readonly conditions?: readonly Condition[];
  readonly clearances?: Person['clearances'];
  readonly profile?: Partial<Profile>;
  readonly assessment?: Partial<Assessment>;
}

/** A person like the plain one but for what is named. */
export function exampleOf({ name, words, expect, never, ...differs }: Differences): Example {
  const { answers = {}, conditions = [], clearances = [], profile = {}, assessment = {} } = differs;
  const all: Answers = { ...calm, B14: conditions.length === 0 ? 'no' : 'yes', ...answers };
  const person: Person = {
    format: 'plumbline-person/1',
    answeredOn,
    answers: Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined)),
    conditions,
    clearances,
    profile: { ...plainProfile, ...profile },
    assessment: { ...plainAssessment, ...assessment },
  };
  return { name, words, person, expect, never };
}

export const go = { outcome: 'go' } as const;
export const gentle = { outcome: 'gentle' } as const;
export const soon = { outcome: 'clinician', urgency: 'soon' } as const;
export const routine = { outcome: 'clinician', urgency: 'routine' } as const;
