// Heart, blood pressure, blood and sugar. Rule book 1.5: BP_CTRL, BP_HIGH, CVD, DIAB; B10, B11, B19; AM-10, AM-25.
import { type Example, exampleOf, gentle, go, has } from './example.ts';

const pressure = { B11: 'yes', 'M.pressure': 'yes', 'B10.active': 'yes' } as const;

export const heartAndBlood: readonly Example[] = [
  exampleOf({
    name: 'bp-ctrl',
    words: 'Takes tablets for blood pressure, last reading 134 over 82, walks a lot.',
    answers: pressure,
    conditions: [has('BP', { treated: 1, systolic: 134, diastolic: 82 })],
    expect: go,
    never: ['ab-wheel-rollout', 'ball-rollout', 'childs-pose'],
  }),
  exampleOf({
    name: 'bp-high',
    words: 'Last blood pressure reading 166 over 96, no tablets yet.',
    answers: { B11: 'yes', 'B10.active': 'no' },
    conditions: [has('BP', { treated: 0, systolic: 166, diastolic: 96 })],
    expect: gentle,
    never: ['dead-bug', 'goblet-squat', 'supported-hang'],
  }),
  exampleOf({
    name: 'bp-new-medicine',
    words: 'Started a new blood-pressure tablet this week; the last reading was fine.',
    answers: pressure,
    conditions: [has('BP', { treated: 1, systolic: 138, diastolic: 84, newMedicineWeeks: 0 })],
    expect: go,
    never: ['supported-hang', 'passive-hang-pronated', 'assisted-pull-up'],
  }),
  exampleOf({
    name: 'cvd',
    words: 'Had a heart attack four years ago, feels well, exercises every week.',
    answers: { B10: 'yes', 'B10.active': 'yes', 'M.heart': 'yes' },
    conditions: [has('CVD')],
    profile: { birthYear: 1965 },
    assessment: { onsetAge: 55 },
    expect: gentle,
    never: ['ab-wheel-rollout', 'childs-pose', 'local-heat-or-cold'],
  }),
  exampleOf({
    name: 'diab',
    words: 'Has diabetes with some numbness in the feet, and walks every day.',
    answers: { B10: 'yes', 'B10.active': 'yes', 'M.diabetes': 'yes' },
    conditions: [has('DIAB', { neuropathy: 1 })],
    expect: gentle,
    never: ['one-leg-stand', 'local-heat-or-cold', 'split-squat'],
  }),
  exampleOf({
    name: 'blood-thin',
    words: 'Takes a medicine that thins the blood.',
    answers: { B19: 'yes', 'B19.dizzy': 'no', 'M.clotting': 'yes' },
    expect: gentle,
    never: ['foam-roll-upper-back', 'ball-upper-glute', 'ball-mid-scapula'],
  }),
  exampleOf({
    name: 'raynaud',
    words: 'Fingers turn white and sore in the cold.',
    conditions: [has('RAYNAUD')],
    expect: go,
    never: ['contrast-shower', 'local-heat-or-cold', 'superman'],
  }),
];
