import type { ExerciseWords } from '@plumbline/engine';

export const gluteBridge = {
  name: 'Glute bridge',
  aliases: ['hip bridge', 'bodyweight bridge', 'shoulder bridge'],
  purpose: 'Works your buttocks and the backs of your thighs while your back rests.',
  setUp: 'Lie on your back on a mat or a firm bed. Bend your knees and place your feet flat, as wide as your hips.',
  steps: [
    'Slide your heels in until your shins would stand upright at the top.',
    'Press both heels down and tighten your buttocks.',
    'Lift your hips until knees, hips and shoulders make one slope.',
    'Stay up for one calm breath.',
    'Lower your back to the mat, a little at a time.',
  ],
  cues: ['Heels heavy', 'Buttocks do the lifting', 'Knees point at the ceiling'],
  breath: 'Breathe out as your hips rise, breathe in as they come down.',
  difficulties: [
    { what: 'The backs of your thighs cramp.', ease: 'Bring your feet closer and lift less high.' },
    { what: 'You feel it mostly in your low back.', ease: 'Stop the lift a little lower and tuck your tail slightly first.' },
  ],
  stopIf: ['A pinch in your low back at the top', 'A cramp that does not settle'],
  standIns: 'A folded blanket works instead of a mat, and so does a firm bed.',
} as const satisfies ExerciseWords;
