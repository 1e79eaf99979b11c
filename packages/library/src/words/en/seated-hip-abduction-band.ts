import type { ExerciseWords } from '@plumbline/engine';

export const seatedHipAbductionBand = {
  name: 'Seated knee press-out',
  aliases: ['seated hip abduction with band', 'sitting clam'],
  purpose: 'Works the outsides of your hips from a chair.',
  setUp: 'Sit near the front of a firm chair, feet flat and hip-width. Put a loop band, or a towel tied in a loop, above your knees.',
  steps: [
    'Sit tall and let your feet stay where they are.',
    'Press both knees outward against the loop.',
    'Count two slow seconds.',
    'Let the knees drift in until the loop goes slack.',
  ],
  cues: ['Feet stay flat', 'Press, do not jerk', 'Sit tall'],
  breath: 'Breathe out as you press out.',
  difficulties: [
    { what: 'The band is too strong.', ease: 'Use a towel and press gently without moving.' },
    { what: 'You slide about on the seat.', ease: 'Hold the sides of the chair.' },
  ],
  stopIf: ['A pinch in your groin', 'Hip or back pain'],
  standIns: 'A towel or a scarf tied round your thighs works instead of a band. The edge of a firm bed works as a seat.',
} as const satisfies ExerciseWords;
