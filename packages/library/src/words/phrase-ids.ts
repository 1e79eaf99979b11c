// The closed lists that every language covers. A new rule, card or question is added here first.
import type { ConditionKey, Declarable, Emphasis, FactorItem } from '@plumbline/engine';

const after = <P extends string, F extends string>(parents: readonly P[], follow: readonly F[]): readonly `${P}.${F}`[] =>
  parents.flatMap((parent) => follow.map((name) => `${parent}.${name}` as const));

export const blockAIds = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13'] as const;
/** B7 is computed, and B8 is its items. */
export const blockBIds = [
  ...(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B9', 'B10', 'B11', 'B12', 'B13', 'B14', 'B15', 'B16', 'B17', 'B18', 'B19', 'B20'] as const),
  ...(['B21', 'B22', 'B23'] as const),
] as const;
export const functionIds = ['F1', 'F2', 'F3', 'F4', 'F5'] as const;
export const medicineIds = ['M.bone', 'M.heart', 'M.pressure', 'M.clotting', 'M.steroid', 'M.diabetes', 'M.dizzy'] as const;

/** Every readiness question with its follow-ups. Source: rule book 1.2, AM-02, AM-07, AM-08, AM-09, settled 14; R1 is the one-tap check. */
export const questionIds = [
  ...blockAIds,
  ...after(['A1', 'A2', 'A3', 'A4', 'A5'], ['new', 'year', 'long', 'worse', 'seen']),
  ...after(['A6'], ['worse', 'seen', 'year']),
  'A7.worse',
  ...after(['A8'], ['seen', 'cannotWalk']),
  'A10.now',
  ...after(['A11'], ['unwell', 'chills', 'sweats']),
  ...blockBIds,
  ...after(['B1'], ['new', 'years', 'seen']),
  ...after(['B5'], ['months', 'knock']),
  ...after(['B6'], ['fracture', 'sudden']),
  ...after(['B8'], ['night', 'buttock', 'moving', 'nsaid', 'family', 'arthritis', 'enthesitis', 'psoriasis', 'gradual', 'rest', 'eye']),
  ...after(['B9'], ['below', 'numb', 'seen', 'weeks']),
  'B10.active',
  ...after(['B11'], ['treated', 'systolic', 'diastolic']),
  'B13.contra',
  'B19.dizzy',
  'B21.smoked',
  ...functionIds,
  ...medicineIds,
  'R1',
] as const;
export type QuestionWordsId = (typeof questionIds)[number];

/** The details each condition may hold (`Condition` in the engine's `person.ts`). */
export const conditionDetails = {
  PREGNANT: ['weeks', 'symptoms', 'lightHeaded'],
  PREG_PGP: [],
  BIRTH: ['weeks', 'caesarean', 'symptoms', 'checked'],
  OSTEO: [],
  OSTEO_VF: ['weeks'],
  DISC_SURG: ['weeks', 'cleared'],
  FUSION: ['weeks', 'cleared'],
  SPONDY: ['highGrade'],
  SCIATICA: [],
  STENOSIS: ['proneProvokes'],
  SCOLI: ['progressive'],
  BP: ['treated', 'systolic', 'diastolic', 'newMedicineWeeks'],
  CVD: [],
  SHOULDER: ['overheadHurts', 'pulldownHurts'],
  SHOULDER_INST: ['surgeryWeeks'],
  WRIST: ['pressHurts'],
  ELBOW: [],
  KNEE: ['kneelHurts'],
  HIP: ['kneelHurts'],
  NECK: ['armNew'],
  HYPERMOB: [],
  PELVIC: ['tight', 'surgeryWeeks'],
  EYE: [],
  DIZZY: [],
  FALLS: [],
  NEURO: [],
  PEM: [],
  DIAB: ['neuropathy'],
  RAYNAUD: [],
} as const satisfies Record<Declarable, readonly string[]>;
export type DetailOf<C extends Declarable> = (typeof conditionDetails)[C][number];

/** Signs while exercising, as the engine's `readiness/stop-signs.ts` lists them. Source: rule book 1.7, AM-10. */
export const stopSignsByClass = {
  call: [
    ...(['chest', 'breathless', 'fainted', 'sudden-headache', 'face-arm-leg', 'saddle-numbness', 'bladder', 'bowel'] as const),
    ...(['tearing-pain', 'pregnancy-sign'] as const),
  ],
  session: ['near-faint', 'dizzy', 'nausea', 'palpitations', 'new-tingling', 'pain-spreads-down', 'pain-8', 'pain-up-3'],
  exercise: ['sharp', 'pain-6', 'shoulder-pinch', 'grip-slips', 'control-lost'],
} as const;
export type StopSignId = (typeof stopSignsByClass)[keyof typeof stopSignsByClass][number];

/** Cards that a verdict, a plan or a day may ask for. `breathing` and `treating-team` are the verdict's names of two plan cards. */
export const cardIds = [
  ...(['pain-guide', 'hurt-is-not-harm', 'keep-breathing', 'breathing', 'warning-signs', 'support-in-reach', 'exertion-signs'] as const),
  ...(['pregnancy-signs', 'ask-your-team', 'treating-team', 'foot-check', 'call-maternity', 'guardian', 'answers-differ'] as const),
  ...(['mention-to-doctor', 'talk-to-clinician', 'ask-again-14-days', 'reassure', 'pacing', 'seated-program', 'plan-review'] as const),
  ...([
    'no-bending-first-hour',
    'body-structure',
    'healthy-eating',
    'walk-in-pieces',
    'near-faint',
    'new-leg-symptom',
    'quiet-mode',
  ] as const),
  ...(['flare-offer', 'flare-first-days', 'flare-half', 'flare-return', 'flare-day-7', 'flare-day-14'] as const),
  ...(['resized', 'after-a-gap', 'lighter-week', 'heavy-weeks', 'plateau', 'all-well'] as const),
] as const;
export type CardId = (typeof cardIds)[number];
export const lessonIds = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14', 'E15'] as const;
export type LessonId = (typeof lessonIds)[number];

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type OneTo9 = Exclude<Digit, '0'>;
type OneTo13 = OneTo9 | '10' | '11' | '12' | '13';
type Rescreen = `R${OneTo13}`;
type Amendment = `AM-${`0${OneTo9}` | `1${Digit}` | `2${Digit}`}`;
type Budget = `BUD-${1 | 2 | 3 | 4 | 5 | 6}`;
type Weekly = `W${OneTo9 | '10' | '11' | '12'}`;
type HangStep = `H${0 | 1 | 2 | 3 | 4 | 5 | 6}`;
type SeedRule = `SR-${`0${OneTo9}` | `1${Digit}` | `2${Digit}` | `3${Digit}` | '40'}`;
type Invariant = `I-${`0${OneTo9}` | `1${Digit}` | `2${Digit}` | `3${Digit}` | `4${0 | 1 | 2 | 3 | 4 | 5}`}`;
type Section =
  | '0.4'
  | `1.${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `2.${1 | 2 | 3 | 4 | 5}`
  | '3.3'
  | `4.${OneTo13}`
  | `5.${1 | 2 | 3 | 4 | 5}`
  | `6.${1 | 2 | 3 | 4}`;
type BlockB = `B${OneTo9 | `1${Digit}` | '20' | '21' | '22' | '23'}`;

/** Rules that can be a reason. A follow-up such as 'A1.seen' is said by its first question, 'AM-17.legs' by 'AM-17'. */
export type ReasonRule =
  | (typeof blockAIds)[number]
  | BlockB
  | (typeof functionIds)[number]
  | (typeof medicineIds)[number]
  | ConditionKey
  | Rescreen
  | Amendment
  | Budget
  | Weekly
  | HangStep
  | SeedRule
  | Invariant
  | Section
  | `PRG-${1 | 2 | 3 | 4 | 5}`
  | `flare-${'F1' | 'F2' | 'RETURN'}`
  | 'SAF'
  | 'GENTLE';

/** Answers behind a reason that have words of their own. */
export type ReasonAnswer =
  | (QuestionWordsId | Declarable | EmphasisAnswer)
  | ('irritability' | 'durationWeeks' | 'floor' | 'T8' | 'birthYear' | 'legPain');
/** What can lean a plan: the items of rule book 2.3, and what is asked elsewhere. */
export type EmphasisAnswer = FactorItem | 'sittingHours' | 'activeMinutes' | 'sleepHours' | 'stress' | 'worry' | 'conditions';

/** What a reason may be about. 'what' stands for any place in a session or kind of exercise, said by its name. */
export type ReasonField =
  | ('sets' | 'reps' | 'seconds' | 'metres' | 'kg' | 'level' | 'minutes' | 'work' | 'restSeconds' | 'what')
  | ('rirMin' | 'effortMax' | 'holdMaxSeconds' | 'hangMaxSeconds' | 'restMinSeconds' | 'need' | 'rungMax' | 'only' | 'progression')
  | ('workSeconds' | 'weekSeconds' | 'patternSeconds' | 'strengthSeconds' | 'progressing' | 'gapDays' | 'daysPerWeek' | 'strengthDays')
  | (
      | 'walkMinutes'
      | 'walkDays'
      | 'quota'
      | 'firstQuota'
      | 'rest'
      | 'steady'
      | 'ease'
      | 'sittingHours'
      | 'pre'
      | 'legs'
      | 'energy'
      | 'anythingNew'
      | 'lights'
      | 'completed'
      | 'heavyWeeks'
    )
  | ('light' | 'peak' | 'rir' | 'streak' | 'lock' | 'budget' | 'mastered' | 'most' | 'swap' | 'mornings' | 'painAvg' | 'handHoldForBalance')
  | ('outcome' | 'irritability' | 'pain' | 'turn')
  | Emphasis;

export const commandLineIds = [
  ...([
    'week',
    'today',
    'plan',
    'readiness',
    'program',
    'noPlan',
    'nothingPlanned',
    'restDay',
    'provisional',
    'optional',
    'cards',
  ] as const),
  ...([
    'sets',
    'eachSide',
    'alternating',
    'left',
    'right',
    'both',
    'rest',
    'hold',
    'reps',
    'load',
    'bodyWeight',
    'effort',
    'swaps',
  ] as const),
  ...([
    'why',
    'leftOut',
    'ownRest',
    'habits',
    'warnings',
    'unanswered',
    'source',
    'done',
    'safe',
    'unsafe',
    'violations',
    'askNext',
    'sharePage',
  ] as const),
  ...(['total', 'perWeek', 'from', 'until', 'minutesOf', 'sessionOf', 'flareOn', 'none', 'yes', 'no', 'ownAnswers', 'notAdvice'] as const),
] as const;
export type CommandLineId = (typeof commandLineIds)[number];
