import type { ExerciseWords } from '@plumbline/engine';

export const doorwaySquat = {
  name: 'Squat holding a door frame',
  aliases: ['doorway squat', 'supported squat'],
  purpose: 'Lets your arms share the work while you learn the squat.',
  setUp: 'Stand in a doorway, a small step back from the frame. Hold both sides of the frame at waist height.',
  steps: [
    'Sit your hips back and down, letting your arms take some weight.',
    'Keep your chest lifted and your heels on the floor.',
    'Go as low as feels easy.',
    'Pull lightly with your arms and stand back up.',
  ],
  cues: ['Heels stay down', 'Hands help a little', 'Knees follow toes'],
  breath: 'Breathe in on the way down and out on the way up.',
  difficulties: [
    { what: 'Your heels come up.', ease: 'Go less deep, or put a thin book under your heels.' },
    { what: 'Your hands get tired.', ease: 'Use your legs more and only rest your fingers on the frame.' },
  ],
  stopIf: ['A pinch in a knee or hip', 'Back pain at the bottom'],
  standIns: 'The edge of a kitchen counter works, or a band tied to something that cannot move.',
} as const satisfies ExerciseWords;
