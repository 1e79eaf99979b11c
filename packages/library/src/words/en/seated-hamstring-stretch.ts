import type { ExerciseWords } from '@plumbline/engine';

export const seatedHamstringStretch = {
  name: 'Seated back-of-thigh stretch',
  aliases: ['seated hamstring stretch', 'chair hamstring stretch'],
  purpose: 'Stretches the back of one thigh from a chair.',
  setUp: 'Sit on the front half of a firm chair. Slide one heel forward and keep that knee a little bent.',
  steps: [
    'Rest your hands on the other thigh.',
    'Lift your chest and sit tall.',
    'Bow forward from your hips, just a little.',
    'Stop at a mild pull behind the thigh and stay.',
    'Sit up and swap heels.',
  ],
  cues: ['Soft knee', 'Chest long', 'Small bow'],
  breath: 'Breathe out as you bow, then breathe easily.',
  difficulties: [
    { what: 'You feel a sharp pull behind the knee.', ease: 'Bend the knee more.' },
    { what: 'Your back rounds.', ease: 'Bow less and look ahead.' },
  ],
  stopIf: ['Tingling in the leg or foot', 'Back pain'],
  standIns: 'The edge of a firm bed works as a seat.',
} as const satisfies ExerciseWords;
