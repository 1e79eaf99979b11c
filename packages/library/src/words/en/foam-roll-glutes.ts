import type { ExerciseWords } from '@plumbline/engine';

export const foamRollGlutes = {
  name: 'Foam roll, buttocks',
  aliases: ['foam roll, glutes', 'buttock roll'],
  purpose: 'Presses and rolls the muscles of your seat.',
  setUp: 'Sit on the roller with your hands behind you. Rest one ankle on the other knee if that is comfortable.',
  steps: [
    'Lean a little to the side of the crossed leg.',
    'Roll a few centimetres forward and back.',
    'Pause where it is tender and let your weight settle.',
    'Keep to the fleshy part, away from the tailbone.',
    'Swap legs.',
  ],
  cues: ['Fleshy part only', 'Short strokes', 'Sit tall'],
  breath: 'Breathe out as you settle on a sore place.',
  difficulties: [
    { what: 'Crossing your leg is hard.', ease: 'Leave both feet on the floor and just lean.' },
    { what: 'Your wrists get tired.', ease: 'Lean on one forearm, or use a ball at the wall.' },
  ],
  stopIf: ['Tingling down your leg', 'A sharp pain in the hip'],
  standIns: 'A ball between your buttock and a wall is the gentler choice.',
} as const satisfies ExerciseWords;
