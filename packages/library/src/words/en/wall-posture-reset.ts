import type { ExerciseWords } from '@plumbline/engine';

export const wallPostureReset = {
  name: 'Wall reset',
  aliases: ['wall posture reset', 'reset break'],
  purpose: 'A half-minute break from whatever shape you have been in.',
  setUp: 'Stand with your back to a wall and your heels near it. Let your hips and shoulders touch.',
  steps: [
    'Let your head rest on the wall, or on a folded towel.',
    'Firm your tummy a little and draw your chin in a touch.',
    'Grow tall, as if a string lifts the top of your head.',
    'Stay and breathe, soft in the knees.',
    'Step away and move on in any way you like.',
  ],
  cues: ['Tall and easy', 'Head need not touch', 'Ribs soft'],
  breath: 'Keep breathing quietly as you stand.',
  difficulties: [
    { what: 'Your head does not reach.', ease: 'Put a rolled towel behind it, or leave the gap.' },
    { what: 'It feels stiff and forced.', ease: 'Skip the wall and have a good stretch up instead.' },
  ],
  stopIf: ['Neck pain', 'Feeling dizzy'],
  standIns: 'A flat, closed door works as well as a wall.',
} as const satisfies ExerciseWords;
