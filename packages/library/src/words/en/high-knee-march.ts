import type { ExerciseWords } from '@plumbline/engine';

export const highKneeMarch = {
  name: 'High-knee march',
  aliases: ['standing march', 'marching on the spot'],
  purpose: 'Trains balance and steady hips while you march on the spot.',
  setUp: 'Stand beside a worktop, a wall or a heavy chair. Rest one hand on it.',
  steps: [
    'Stand tall with your feet under your hips.',
    'Lift one knee as high as feels easy.',
    'Pause for a moment with your hips level.',
    'Place the foot down quietly.',
    'Lift the other knee and keep an even beat.',
  ],
  cues: ['Tall on every lift', 'Quiet feet', 'Hand stays in touch'],
  breath: 'Breathe naturally, with a small breath out on each lift.',
  difficulties: [
    { what: 'You tip backwards as the knee comes up.', ease: 'Lift the knee lower.' },
    { what: 'You feel wobbly.', ease: 'Hold on with both hands and lift just the heel.' },
  ],
  stopIf: ['A pinch in the groin', 'You feel close to losing your balance', 'Dizziness'],
  standIns: 'Any steady support at waist height will do.',
} as const satisfies ExerciseWords;
