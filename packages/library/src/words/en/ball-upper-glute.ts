import type { ExerciseWords } from '@plumbline/engine';

export const ballUpperGlute = {
  name: 'Ball on the upper buttock',
  aliases: ['ball pressure, upper glute', 'wall ball for the hip'],
  purpose: 'Presses the side of your seat while you stand at a wall.',
  setUp: 'Stand side-on to a wall. Hold a ball between the wall and the upper, outer part of your buttock.',
  steps: [
    'Stand with your feet a small step from the wall.',
    'Lean in until you feel a pleasant pressure.',
    'Bend your knees a little to draw small circles.',
    'Wait on a tender place while you breathe out.',
    'Turn and lean on the other side.',
  ],
  cues: ['Upper and outer part', 'Lean lightly', 'Knees soft'],
  breath: 'Breathe out each time you lean in.',
  difficulties: [
    { what: 'The ball falls down.', ease: 'Put it in a long sock and hold the end.' },
    { what: 'Your leg tingles.', ease: 'Move the ball higher and more to the side.' },
  ],
  stopIf: ['Tingling or pain down the leg', 'Sharp hip pain'],
  standIns: 'Rolled socks or a tennis ball both work.',
} as const satisfies ExerciseWords;
