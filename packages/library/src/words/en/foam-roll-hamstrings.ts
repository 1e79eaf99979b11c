import type { ExerciseWords } from '@plumbline/engine';

export const foamRollHamstrings = {
  name: 'Foam roll, back of the thigh',
  aliases: ['foam roll, hamstrings', 'hamstring roll'],
  purpose: 'Rolls the back of your thigh so it may feel looser.',
  setUp: 'Sit on the floor with one thigh across the roller. Put your hands behind you and bend the other knee.',
  steps: [
    'Lift your seat slightly on your hands.',
    'Roll from just above the knee to just below the seat bone.',
    'Turn your toes in, then out, to reach both edges.',
    'Leave the back of the knee alone.',
    'Change thighs after the time.',
  ],
  cues: ['Thigh only', 'Slow as honey', 'Chest open'],
  breath: 'Keep a steady, slow breath.',
  difficulties: [
    { what: 'Holding yourself up is tiring.', ease: 'Sit on a chair and use a roller stick.' },
    { what: 'You slump.', ease: 'Sit on a folded blanket and lift your chest.' },
  ],
  stopIf: ['A zinging pain down the leg', 'Numbness in the foot'],
  standIns: 'A rolling pin or a roller stick does this from a chair.',
} as const satisfies ExerciseWords;
