// Told something about the spine, or the leg complains too. Rule book 1.5: SPONDY, SCIATICA, STENOSIS, SCOLI, NECK; level by B9.
import { type Example, exampleOf, gentle, go, has } from './example.ts';

export const spineAndLeg: readonly Example[] = [
  exampleOf({
    name: 'spondy',
    words: 'Told that one bone of the back sits a little forward on the next.',
    conditions: [has('SPONDY', { highGrade: 0 })],
    expect: go,
    never: ['cobra-stretch', 'alternating-superman', 'prone-press-up'],
  }),
  exampleOf({
    name: 'sciatica',
    words: 'Pain down one leg to the calf for eight weeks, no weakness, no numb patch.',
    answers: { B9: 'yes', 'B9.below': 'yes', 'B9.numb': 'no', 'B9.weeks': 8 },
    conditions: [has('SCIATICA')],
    assessment: { durationWeeks: 8, legPain: 4, legSymptoms: 'below-knee', legTrend: 'same', locations: ['low-back', 'leg-below-knee'] },
    expect: gentle,
    never: ['cat-cow', 'childs-pose', 'supine-hamstring-strap-stretch'],
  }),
  exampleOf({
    name: 'stenosis',
    words: 'Aged 63, the legs ache on standing and walking and settle on sitting.',
    conditions: [has('STENOSIS', { proneProvokes: 1 })],
    profile: { birthYear: 1963 },
    assessment: { onsetAge: 60, walkMinutes: [6, 7] },
    expect: go,
    never: ['cobra-stretch', 'sphinx', 'prone-cobra'],
  }),
  exampleOf({
    name: 'scoli',
    words: 'Has had a sideways curve of the back since the teens, unchanged for years.',
    conditions: [has('SCOLI', { progressive: 0 })],
    expect: go,
    never: ['superman', 'bicycle-crunch', 'slump-tensioner'],
  }),
  exampleOf({
    name: 'neck',
    words: 'The neck is sore too; nothing new in the arms.',
    conditions: [has('NECK', { armNew: 0 })],
    expect: go,
    never: ['ab-wheel-rollout', 'passive-hang-pronated', 'pull-up'],
  }),
];
