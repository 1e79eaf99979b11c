import type { ExerciseWords } from '@plumbline/engine';

export const bicycleCrunch = {
  name: 'Bicycle crunch',
  aliases: ['bicycles', 'cross crunch'],
  purpose: 'A demanding curl with a turn, only for people who ask for it.',
  setUp: 'Lie on your back and support your head lightly. Lift your knees over your hips.',
  steps: [
    'Raise your shoulders just off the floor.',
    'Turn your ribs towards one knee.',
    'Stretch the other leg out long and fairly high.',
    'Change sides slowly, like pedalling in deep water.',
  ],
  cues: ['Turn the ribs', 'Slow pedals', 'Leg stays high'],
  breath: 'Breathe out on each turn.',
  difficulties: [
    { what: 'Your low back lifts.', ease: 'Keep the straight leg higher, or tap the heel.' },
    { what: 'Your neck aches.', ease: 'Put your head down between turns.' },
  ],
  stopIf: ['Back pain, or pain down a leg', 'Neck strain'],
  standIns: 'A thick rug works instead of a mat.',
} as const satisfies ExerciseWords;
