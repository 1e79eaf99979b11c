import type { ExerciseWords } from '@plumbline/engine';

export const foamRollItBand = {
  name: 'Foam roll, outer thigh',
  aliases: ['IT band roll', 'outer thigh roller'],
  purpose: 'Presses the muscle just below the side of your hip.',
  setUp: 'Lie on your side, propped on your forearm. Set the roller just under the bony side of your hip.',
  steps: [
    'Put your top foot flat on the floor in front.',
    'Take most of your weight on that foot and forearm.',
    'Spend your time on the soft muscle near the top.',
    'Make small, light moves towards mid-thigh.',
    'Roll over for the second side.',
  ],
  cues: ['Light pressure', 'Soft muscle only', 'Off the bony hip'],
  breath: 'Keep your breath steady and slow.',
  difficulties: [
    { what: 'It feels fierce.', ease: 'Lean away and let your top leg carry you.' },
    { what: 'Your shoulder gets tired.', ease: 'Try a ball against the wall while standing.' },
  ],
  stopIf: ['Sharp pain at the outside of the hip or knee', 'Tingling in the leg'],
  standIns: 'A ball at the wall works for the muscle at the top.',
} as const satisfies ExerciseWords;
