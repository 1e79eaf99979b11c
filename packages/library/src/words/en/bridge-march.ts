import type { ExerciseWords } from '@plumbline/engine';

export const bridgeMarch = {
  name: 'Marching bridge',
  aliases: ['bridge with march'],
  purpose: 'Teaches your hips to stay level while one foot leaves the floor.',
  setUp: 'Lie on your back on the floor. Bend both knees and set your feet flat, as wide as your hips.',
  steps: [
    'Lift your hips into a bridge and settle there.',
    'Take the weight off your right foot and float it a few centimetres.',
    'Put it back as softly as you can.',
    'Now float the left foot the same small way.',
    'Go on swapping, then lower your hips to rest.',
  ],
  cues: ['Hip bones stay level', 'Tiny lifts are plenty', 'Keep breathing'],
  breath: 'Breathe evenly all the time your hips are up.',
  difficulties: [
    { what: 'One hip drops when its foot lifts.', ease: 'Only raise the heel and keep the toes down.' },
    { what: 'Your thighs cramp.', ease: 'Lower for a few breaths, then carry on with shorter turns.' },
  ],
  stopIf: ['A pinch in your low back', 'A cramp that stays', 'Sharp pain at the front or back of your hips'],
  standIns: 'A rug or a folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
