import type { ExerciseWords } from '@plumbline/engine';

export const golfersLift = {
  name: 'One-leg pick-up',
  aliases: ['golfer’s lift', 'tip-over lift'],
  purpose: 'A neat way to pick up small, light things.',
  setUp: 'Put a light thing, like a sock, on a low stool or the floor. Stand beside a chair back or counter with one hand on it.',
  steps: [
    'Stand on the leg nearer the support.',
    'Tip forward from that hip while the other leg floats up behind.',
    'Keep head, back and leg in one long line.',
    'Take the thing with your free hand.',
    'Let the back leg sink to swing you upright.',
  ],
  cues: ['Like a see-saw', 'Hand on the support', 'Light things only'],
  breath: 'Breathe out as you come up.',
  difficulties: [
    { what: 'You cannot reach the floor.', ease: 'Put the thing on a chair seat.' },
    { what: 'Your body twists.', ease: 'Point your belt buckle at the floor.' },
  ],
  stopIf: ['Back pain', 'Feeling unsteady', 'Dizziness'],
  standIns: 'Any sock, cup or tennis ball will do. Hold a counter or a heavy chair.',
} as const satisfies ExerciseWords;
