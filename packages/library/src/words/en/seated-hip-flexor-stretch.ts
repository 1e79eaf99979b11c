import type { ExerciseWords } from '@plumbline/engine';

export const seatedHipFlexorStretch = {
  name: 'Chair-edge hip-front stretch',
  aliases: ['seated hip-flexor stretch', 'sideways chair stretch'],
  purpose: 'Opens the front of one hip while the chair holds your weight.',
  setUp: 'Sit sideways on a firm chair without arms, one hip near the edge. Hold the backrest.',
  steps: [
    'Keep the inside foot flat in front of you.',
    'Let the outside thigh hang off the edge.',
    'Slide that foot back, toes on the floor.',
    'Sit taller and tuck your tail until you feel a mild pull.',
    'Turn round on the chair for the second hip.',
  ],
  cues: ['Hold the backrest', 'Sit tall', 'Mild pull only'],
  breath: 'Breathe slowly, and let each breath out be longer.',
  difficulties: [
    { what: 'You feel close to tipping.', ease: 'Keep more of your seat on the chair.' },
    { what: 'Your knee is bent too far.', ease: 'Slide the foot back less.' },
  ],
  stopIf: ['A pinch in your low back', 'Feeling that you may slip off'],
  standIns: 'Use a firm chair without arms; a bench works too.',
} as const satisfies ExerciseWords;
