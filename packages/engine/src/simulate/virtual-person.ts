// People to live the program: every condition and mix, extreme ages and kits, some who contradict themselves.
import { addDays } from '../dates.ts';
import type { Answer, Answers, Assessment, Clearance, Condition, Person, Profile } from '../person.ts';
import { askedQuestions } from '../readiness/questions.ts';
import { readiness } from '../readiness/verdict.ts';
import { declarable, type Kit, kits, type LocalDate, type Nrs } from '../vocabulary.ts';
import { conditionDetail } from './conditions.ts';
import { withMoreAnswers } from './more-answers.ts';
import { type Random, randomFrom } from './random.ts';

const homeKit: readonly Kit[] = [
  'wall',
  'chair',
  'bed',
  'mat',
  'doorway',
  'towel',
  'pillow',
  'step',
  'light-object',
  'counter',
  'backpack',
];

function someKit(r: Random): Kit[] {
  const kind = r.below(6);
  if (kind === 0) return [];
  if (kind === 1) return ['chair', 'wall'];
  if (kind === 5) return [...kits];
  const kit: Kit[] = homeKit.filter(() => r.chance(0.85));
  for (const k of [
    'band',
    'anchor',
    'hand-weight',
    'hand-weights',
    'pull-up-bar',
    'dowel',
    'strap',
    'foam-roller',
    'ball',
    'loop-band',
    'bench',
  ] as const) {
    if (r.chance(kind * 0.2)) kit.push(k);
  }
  return kit;
}

function someProfile(r: Random, on: LocalDate): Profile {
  const age = r.chance(0.03) ? 14 + r.below(5) : r.chance(0.3) ? 60 + r.below(38) : 19 + r.below(45);
  return {
    birthYear: Number(on.slice(0, 4)) - age,
    ...(r.chance(0.8) ? { sex: r.pick(['female', 'male', 'other'] as const) } : {}),
    ...(r.chance(0.7) ? { kg: 38 + r.below(110) } : {}),
    kit: someKit(r),
    ...(r.chance(0.5) ? { weightsKg: [1, 2, 3, 4, 6, 8, 12, 16, 24].filter(() => r.chance(0.5)) } : {}),
    minutes: r.pick([2, 7, 10, 15, 20, 20, 30, 30, 45, 60, 90]),
    daysPerWeek: 1 + r.below(7),
    ...(r.chance(0.3) ? { weekdays: [1, 2, 3, 4, 5, 6, 7].filter(() => r.chance(0.5)) } : {}),
    ...(r.chance(0.6) ? { wakeTime: r.pick(['05:30', '07:00', '09:00', '14:00']) } : {}),
    floor: r.pick(['yes', 'yes', 'yes', 'hard', 'no'] as const),
    goals: (['bother-less', 'stronger', 'sit-work', 'activity', 'fitness', 'wind-down'] as const).filter(() => r.chance(0.25)).slice(0, 2),
    optIn: ['core_flexion', 'superman', 'good-morning', 'hamstring-contract-relax', 'pilates-session', 'barbell-back-squat'].filter(() =>
      r.chance(0.08),
    ),
  };
}

function someAssessment(r: Random, on: LocalDate): Assessment {
  const nrs = (most: number): Nrs => r.below(most + 1) as Nrs;
  const lean = (): -1 | 0 | 1 => r.pick([-1, 0, 0, 1] as const);
  const avg = nrs(r.pick([1, 4, 8]));
  return {
    locations: (['neck', 'upper-back', 'mid-back', 'low-back', 'buttock'] as const).filter(() => r.chance(0.35)),
    durationWeeks: r.pick([1, 3, 8, 20, 60, 400]),
    painNow: Math.min(10, avg + r.below(2)) as Nrs,
    painAvg: avg,
    painWorst: Math.min(10, avg + r.below(4)) as Nrs,
    ...(r.chance(0.3) ? { legPain: nrs(7) } : {}),
    ...(r.chance(0.8) ? { aggravationMinutes: r.pick([2, 10, 20, 60]), settleMinutes: r.pick([10, 60, 300, 2000]) } : {}),
    ...(r.chance(0.7)
      ? {
          direction: {
            sit: lean(),
            bend: lean(),
            riseFromSitting: lean(),
            morningBend: lean(),
            stand: lean(),
            walk: lean(),
            leanBack: lean(),
            lieFront: lean(),
          },
        }
      : {}),
    legSymptoms: r.pick(['none', 'none', 'none', 'above-knee', 'below-knee'] as const),
    sittingHours: r.below(13),
    activeMinutes: r.below(300),
    training: r.below(3) as 0 | 1 | 2,
    stress: nrs(10),
    factors: { avoidsBending: r.below(4) as 0 | 1 | 2 | 3 },
    ...(r.chance(0.4) ? { walkMinutes: [5 + r.below(50)] } : {}),
    ...(r.chance(0.5) ? { tests: someTests(r, on) } : {}),
    ...(r.chance(0.1) ? { comfortableKg: { 'goblet-squat': 4 + r.below(30), deadlift: 10 + r.below(60) } } : {}),
  };
}

/** The tests that open something, done on the first day. */
const someTests = (r: Random, on: LocalDate): NonNullable<Assessment['tests']> => ({
  ...(r.chance(0.8) ? { T8: { left: r.below(14), right: r.below(14), pain: r.below(4) as Nrs, on } } : {}),
  ...(r.chance(0.6) ? { T11: { left: r.below(45), right: r.below(45), on } } : {}),
  ...(r.chance(0.6) ? { T13: { value: r.below(7), on } } : {}),
});

/** A number within the range of its question; blood pressure mostly as most people have it. */
function numberFor(r: Random, id: string, range: { readonly min: number; readonly max: number } | undefined): number {
  if (id === 'B11.systolic') return Math.round(132 + 16 * r.normal());
  if (id === 'B11.diastolic') return Math.round(82 + 9 * r.normal());
  return range ? range.min + r.below(Math.max(1, range.max - range.min)) : 1;
}

/** Answers that worry nobody, then a few that do, then every question that follows from them. Some people answer at random. */
function someAnswers(r: Random, person: Person, on: LocalDate, worry: number): Answers {
  let answers: Answers = {};
  for (let round = 0; round < 8; round++) {
    const open = askedQuestions({ ...person, answers }, on).filter((q) => answers[q.id] === undefined && q.kind !== 'birth-year');
    if (open.length === 0) break;
    const more: Record<string, Answer | number> = {};
    for (const q of open) {
      if (q.kind === 'number') more[q.id] = numberFor(r, q.id, q.range);
      else if (r.chance(worry)) more[q.id] = r.pick(['yes', 'no', 'unsure'] as const);
      else more[q.id] = q.calm;
    }
    answers = { ...answers, ...more };
  }
  return answers;
}

/** A clinician had a look at some of what asks for one, lately or a while ago. */
function someClearances(r: Random, person: Person, on: LocalDate): Clearance[] {
  const { outcome, because } = readiness(person, on);
  if (outcome !== 'clinician') return [];
  const rules = new Set(because.filter(({ now = 0 }) => now >= 2 && now < 5).map(({ rule }) => rule));
  return [...rules]
    .filter(() => r.chance(0.9))
    .map((rule) => ({ rule, byRole: 'doctor', on: r.chance(0.6) ? on : addDays(on, -r.below(80)) }));
}

/**
 * One person from chance. About a tenth answer carelessly; everyone is asked everything that follows from what they said. What is asked
 * since the first people were made is in `more-answers.ts`, from a chance of its own: one draw more here would make everybody somebody else. `plain` leaves it out.
 */
export function virtualPerson(r: Random, on: LocalDate, plain = false): Person {
  const mixes = r.pick([0, 0, 1, 1, 1, 2, 2, 3, 5]);
  const conditions: Condition[] = [];
  for (let i = 0; i < mixes; i++) {
    const condition = r.pick(declarable);
    if (conditions.some((c) => c.condition === condition)) continue;
    const detail = r.chance(0.9) ? conditionDetail(condition, r) : undefined;
    conditions.push({ condition, since: on, ...(detail ? { detail } : {}) });
  }
  const bare: Person = {
    format: 'plumbline-person/1',
    answeredOn: on,
    answers: {},
    conditions,
    clearances: [],
    profile: someProfile(r, on),
    assessment: someAssessment(r, on),
  };
  const worry = r.pick([0, 0, 0, 0, 0.01, 0.01, 0.02, 0.3]);
  const answered = { ...bare, answers: someAnswers(r, bare, on, worry) };
  const more = plain ? {} : withMoreAnswers(answered, randomFrom(seedOf(answered)));
  return { ...answered, ...more, clearances: r.chance(0.5) ? someClearances(r, answered, on) : [] };
}

/** The same for the same person: the code of each character of what they said, turned and mixed. */
function seedOf(person: Person): number {
  let seed = 17;
  for (const c of JSON.stringify(person)) seed = Math.imul(seed ^ c.charCodeAt(0), 0x01000193);
  return seed;
}
