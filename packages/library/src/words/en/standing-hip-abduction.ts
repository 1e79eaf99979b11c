import type { ExerciseWords } from '@plumbline/engine';

export const standingHipAbduction = {
  name: 'Standing side leg lift',
  aliases: ['standing hip abduction'],
  purpose: 'Trains both hips for standing and walking, without getting to the floor.',
  setUp: 'Stand tall beside a heavy chair, a counter or a wall. Rest one hand on it.',
  steps: [
    'Shift your weight onto the leg next to the support.',
    'Send the other leg out to the side a short way.',
    'Keep the toes pointing forward and the body upright.',
    'Hold for a second, then bring the leg home.',
    'Turn round and do the same with the other leg.',
  ],
  cues: ['Stand tall', 'Short lift', 'Toes to the front'],
  breath: 'Breathe out as the leg moves away.',
  difficulties: [
    { what: 'You lean over to lift higher.', ease: 'Lift less; a hand’s width is enough.' },
    { what: 'You wobble.', ease: 'Face the support and use both hands.' },
  ],
  stopIf: ['Hip or back pain', 'Feeling unsteady', 'Dizziness'],
  standIns: 'A kitchen counter, a heavy chair or a wall all work.',
} as const satisfies ExerciseWords;
