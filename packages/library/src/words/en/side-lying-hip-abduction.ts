import type { ExerciseWords } from '@plumbline/engine';

export const sideLyingHipAbduction = {
  name: 'Side-lying leg lift',
  aliases: ['side leg raise', 'side-lying hip abduction'],
  purpose: 'Builds the side of your hip, which helps when you walk and stand on one leg.',
  setUp: 'Lie on your side on a mat or a bed with your head resting. Bend the bottom knee and keep the top leg straight.',
  steps: [
    'Move the top leg a touch behind your body.',
    'Point the toes slightly down so the heel leads.',
    'Raise the leg about as high as your shoulder is wide.',
    'Pause without letting your waist crumple.',
    'Bring the leg down as slowly as it went up.',
  ],
  cues: ['Heel leads', 'Waist stays long', 'Low lift, slow lift'],
  breath: 'Breathe out as the leg rises.',
  difficulties: [
    { what: 'The leg drifts forward.', ease: 'Lie with your back along a wall and slide the heel up it.' },
    { what: 'A straight leg is too heavy.', ease: 'Bend the top knee a little, or do the clam.' },
  ],
  stopIf: ['Pain on the outside of your hip', 'Back pain as the leg lifts'],
  standIns: 'A bed or a folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
