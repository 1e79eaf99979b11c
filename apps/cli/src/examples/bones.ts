// Thin bones. Rule book 1.5: OSTEO, OSTEO_VF; level by B6.
import { type Example, exampleOf, gentle, has } from './example.ts';

const thinBones = { B6: 'yes', 'B6.sudden': 'no', 'M.bone': 'yes' } as const;
const older = { birthYear: 1964 } as const;

export const bones: readonly Example[] = [
  exampleOf({
    name: 'osteo',
    words: 'Aged 62, told that the bones are thin, has never broken one.',
    answers: thinBones,
    conditions: [has('OSTEO')],
    profile: older,
    assessment: { onsetAge: 58 },
    expect: gentle,
    never: ['cat-cow', 'foam-roll-upper-back', 'knee-drop-feet-down'],
  }),
  exampleOf({
    name: 'osteo-vf',
    words: 'Aged 62, thin bones, broke a bone in the back seven months ago in a small stumble.',
    answers: { ...thinBones, 'B6.fracture': 'yes' },
    conditions: [has('OSTEO'), has('OSTEO_VF', { weeks: 30 })],
    profile: older,
    assessment: { onsetAge: 58 },
    expect: gentle,
    never: ['seated-cat-cow', 'deadlift', 'passive-hang-pronated'],
  }),
];
