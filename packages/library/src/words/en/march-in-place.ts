import type { ExerciseWords } from '@plumbline/engine';

export const marchInPlace = {
  name: 'March in place',
  aliases: ['marching on the spot', 'stepping in place'],
  purpose: 'Trains your heart and legs without leaving the room.',
  setUp: 'Stand beside a worktop, a wall or a heavy chair. Rest one hand lightly on it.',
  steps: [
    'Shift your weight to one foot and lift the other a little.',
    'Set it down softly and step to the other foot.',
    'Keep your steps low and even.',
    'Swing your free arm with the beat.',
    'Turn round halfway, so the other hand gets the support.',
  ],
  cues: ['Low, soft steps', 'Hand stays on', 'Look ahead'],
  breath: 'Breathe so that talking stays easy.',
  difficulties: [
    { what: 'You feel wobbly.', ease: 'Use both hands, or lift only your heels.' },
    { what: 'You tire soon.', ease: 'Do short bouts through the day.' },
  ],
  stopIf: ['Chest pain, or breath that does not settle', 'Dizziness', 'A leg that feels weak or gives way'],
  standIns: 'Anything heavy and steady at waist height can be your support.',
} as const satisfies ExerciseWords;
