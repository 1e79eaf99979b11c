import type { ExerciseWords } from '@plumbline/engine';

export const hamstringContractRelax = {
  name: 'Press and let go, back of thigh',
  aliases: ['hamstring contract–relax', 'PNF hamstring stretch', 'hold–relax'],
  purpose: 'Uses a light press and a rest to explore more leg range.',
  setUp: 'Lie on your back on a mat or a bed. Loop a strap or towel round one foot and raise that leg to a mild pull.',
  steps: [
    'Press the heel down into the strap with a third of your strength.',
    'Count five slow seconds.',
    'Let go fully and breathe out.',
    'Lift the leg a touch higher with its own muscles.',
    'Take up the slack and settle there.',
  ],
  cues: ['A third, not more', 'Let go fully', 'No yanking'],
  breath: 'Keep breathing out gently while you press.',
  difficulties: [
    { what: 'Your leg shakes or cramps.', ease: 'Press more lightly.' },
    { what: 'Your tail lifts.', ease: 'Lower the leg a little before you press.' },
  ],
  stopIf: ['Tingling down the leg', 'Cramp or back pain'],
  standIns: 'A bath towel, belt or scarf works as a strap. A bed works instead of a mat.',
} as const satisfies ExerciseWords;
