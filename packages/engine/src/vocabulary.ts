// The closed words of the rule book: patterns, stress axes, flags, conditions. Everything that reasons is built on these.

export type ExerciseId = string;
export type LadderId = string;
export type SelfTestId = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T8' | 'T9' | 'T10' | 'T11' | 'T12' | 'T13';
export type ProgramId =
  | 'my-plan'
  | 'hang-and-mobilise'
  | 'upper-body'
  | 'one-of-each'
  | 'move-from-the-hips'
  | 'everyday-strong'
  | `rx:${string}`;
/** The rule book's own name of a rule: 'A1', 'B7', 'R3', 'BUD-2', 'I-08', 'OSTEO', 'GENTLE', '4.5', 'AM-16'. */
export type RuleId = string;
export type FactId = string;
export type SessionId = string;
export type ItemId = string;
export type SlotId = string;

/** A civil day, `2026-11-22`. A day turns at 04:00 local time. */
export type LocalDate = string;
/** A civil time, `2026-11-22T07:30`. */
export type LocalTime = string;
/** The 11-point pain scale, whole numbers 0 to 10. */
export type Nrs = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type Side = 'left' | 'right' | 'both';
/** How an exercise was answered by the body. Order of severity: green, unknown, amber, red. */
export type Light = 'green' | 'unknown' | 'amber' | 'red';
export type Level = 1 | 2 | 3;
export type Need = 1 | 2 | 3;

/** What an exercise is. Source: rule book 0.2, and AM-29 (`pelvic_floor`, `aerobic`). */
export const patterns = [
  'walk',
  'aerobic',
  'breathing',
  'mob_spine',
  'mob_thoracic',
  'mob_hip',
  'mob_ankle',
  'mob_shoulder',
  'glute',
  'hinge',
  'squat',
  'lunge',
  'push',
  'pull_h',
  'pull_v',
  'hang_passive',
  'hang_active',
  'carry',
  'core_antiext',
  'core_antilat',
  'core_antirot',
  'core_rotation',
  'core_flexion',
  'back_ext',
  'balance',
  'stretch',
  'smr',
  'neural',
  'accessory',
  'pelvic_floor',
  'posture',
  'comfort',
] as const;
export type Pattern = (typeof patterns)[number];

/** Groups of patterns that a program slot or a weekly rule speaks of. Source: rule book 0.2. */
export const groups = {
  MOBILITY: ['mob_spine', 'mob_thoracic', 'mob_hip', 'mob_ankle', 'mob_shoulder'],
  ABS: ['core_antiext'],
  BACK: ['back_ext'],
  OBLIQUE: ['core_antilat', 'core_antirot', 'core_rotation'],
  GLUTE: ['glute'],
  LOWER: ['hinge', 'squat', 'lunge'],
  PULL: ['pull_h', 'pull_v', 'hang_passive', 'hang_active'],
  PUSH: ['push'],
  CARRY: ['carry'],
  STRETCH: ['stretch'],
  SMR: ['smr'],
  BREATH: ['breathing'],
  WALK: ['walk', 'aerobic'],
  BALANCE: ['balance'],
  NEURAL: ['neural'],
} as const satisfies Record<string, readonly Pattern[]>;
export type Group = keyof typeof groups;

/** Patterns whose work counts as strength: volume, spacing and the four-days-a-week rule read this. */
export const strengthPatterns: readonly Pattern[] = [
  ...groups.ABS,
  'core_flexion',
  ...groups.BACK,
  ...groups.OBLIQUE,
  ...groups.GLUTE,
  ...groups.LOWER,
  ...groups.PULL,
  ...groups.PUSH,
  ...groups.CARRY,
  'accessory',
];

/** How an exercise loads, each 0 to 3. Source: rule book 0.3; the last three from AM-12. */
export const axes = [
  'flex',
  'ext',
  'rot',
  'side',
  'axial',
  'lean',
  'hang',
  'over',
  'wrist',
  'grip',
  'iso',
  'press',
  'bal',
  'impact',
  'neural',
  'stretch',
  'asym',
  'hipFlex',
  'knee',
  'hipTurn',
] as const;
export type Axis = (typeof axes)[number];
export type StressLevel = 0 | 1 | 2 | 3;
/** A missing axis is 0 in an exercise, and 3 (no limit) in a cap. */
export type Stress = Readonly<Partial<Record<Axis, StressLevel>>>;

/**
 * Yes-or-no properties of an exercise. Source: rule book 0.3, AM-12; the last six make AM-13 and AM-14 codable:
 * `handHold` a hand rests on support; `oneLeg`, `wideStance` for PREG_PGP; `smallRange` a variant allowed under a direction cap;
 * `easesFlexion`/`easesExtension` an item that a relieving direction may use once a session.
 */
export const flags = [
  'supine',
  'prone',
  'sideLying',
  'kneel',
  'floor',
  'inverted',
  'smrSpine',
  'smrLimb',
  'heat',
  'cold',
  'stepUp',
  'breathHold',
  'headMove',
  'endRange',
  'standing',
  'handHold',
  'oneLeg',
  'wideStance',
  'smallRange',
  'easesFlexion',
  'easesExtension',
  'ballPressure',
] as const;
export type Flag = (typeof flags)[number];

/** What a person may declare (register; details as numbers, see `person.ts`). */
export const declarable = [
  'PREGNANT',
  'PREG_PGP',
  'BIRTH',
  'OSTEO',
  'OSTEO_VF',
  'DISC_SURG',
  'FUSION',
  'SPONDY',
  'SCIATICA',
  'STENOSIS',
  'SCOLI',
  'BP',
  'CVD',
  'SHOULDER',
  'SHOULDER_INST',
  'WRIST',
  'ELBOW',
  'KNEE',
  'HIP',
  'NECK',
  'HYPERMOB',
  'PELVIC',
  'EYE',
  'DIZZY',
  'FALLS',
  'NEURO',
  'PEM',
  'DIAB',
  'RAYNAUD',
] as const;
export type Declarable = (typeof declarable)[number];

/** The rows of rule book 1.5 that can be in force on a day, derived from what was declared, the answers and the date. */
export const conditionKeys = [
  'PREG_1',
  'PREG_2',
  'PREG_PGP',
  'PP_0_6',
  'PP_6_12',
  'PP_12_52',
  'OSTEO',
  'OSTEO_VF',
  'DISC_SURG',
  'FUSION',
  'SPONDY',
  'SCIATICA',
  'STENOSIS',
  'SCOLI',
  'BP_CTRL',
  'BP_HIGH',
  'CVD',
  'SHOULDER',
  'SHOULDER_INST',
  'WRIST',
  'ELBOW',
  'KNEE',
  'HIP',
  'NECK',
  'HYPERMOB',
  'PELVIC',
  'EYE',
  'DIZZY',
  'FALLS',
  'NEURO',
  'PEM',
  'DIAB',
  'AGE65',
  'RAYNAUD',
  'SEATED',
  'BLOOD_THIN',
  'BP_NEW_MEDICINE',
] as const;
export type ConditionKey = (typeof conditionKeys)[number];

/** Things that can add to back pain, all asked on day one. Source: rule book 2.3, S000. */
export const factorIds = [
  'recent-injury',
  'load-or-stillness',
  'movement-options',
  'body-structure',
  'mind-and-stress',
  'general-health',
] as const;
export type FactorId = (typeof factorIds)[number];
/** What a plan leans towards when one of them plays a part. Source: rule book 2.3. */
export const emphases = [
  'gentle-start',
  'short-sessions',
  'walking',
  'breaks',
  'variety',
  'hip-mobility',
  'hinge-practice',
  'graded-exposure',
  'condition-caps',
  'reassurance-card',
  'breathing',
  'education',
  'graded-activity',
  'sleep',
  'healthy-eating-card',
] as const;
export type Emphasis = (typeof emphases)[number];

export const habitIds = [
  'posture-reset',
  'movement-break',
  'glute-squeeze',
  'walk',
  'breathe',
  'soft-tissue',
  'contrast',
  'sleep-setup',
  'footwear',
] as const;
export type HabitId = (typeof habitIds)[number];

/** What a named activity is counted in. `times` is for whatever else can be counted. */
export const quotaUnits = ['minutes', 'steps', 'lengths', 'metres', 'times'] as const;
export type QuotaUnit = (typeof quotaUnits)[number];

/** Things a person may own or reach. `door` and `wall` are in most homes but are asked all the same (AM-29: a chair is asked). */
export const kits = [
  'wall',
  'chair',
  'bed',
  'mat',
  'pillow',
  'doorway',
  'towel',
  'step',
  'bench',
  'dowel',
  'strap',
  'band',
  'loop-band',
  'anchor',
  'hand-weight',
  'hand-weights',
  'light-object',
  'backpack',
  'barbell',
  'rack',
  'barbell-pad',
  'pull-up-bar',
  'low-bar',
  'cable-machine',
  'lat-machine',
  'back-extension-bench',
  'reverse-hyper',
  'stability-ball',
  'ab-wheel',
  'foam-roller',
  'ball',
  'stick-roller',
  'stationary-bike',
  'arm-bike',
  'pool',
  'heat-pack',
  'cold-pack',
  'shower',
  'tape-measure',
  'lumbar-roll',
  'shoes',
  'counter',
  'wheelchair',
] as const;
export type Kit = (typeof kits)[number];
