import type { ExerciseWords } from '@plumbline/engine';

export const stickRollLegs = {
  name: 'Roller stick for the legs',
  aliases: ['massage stick', 'stick roller'],
  purpose: 'Rolls thighs and calves from the comfort of a chair.',
  setUp: 'Sit on a chair with one foot flat and the leg relaxed. Hold the stick at both ends.',
  steps: [
    'Roll along the top of your thigh, towards you and away.',
    'Turn the stick to the side and the back of the thigh.',
    'Bring your foot nearer, or onto a step, for the calf.',
    'Skip the kneecap, the shin bone and the bend of the knee.',
    'Do the same on the other leg.',
  ],
  cues: ['Muscle, not bone', 'Loose leg', 'Firm but friendly'],
  breath: 'Breathe naturally.',
  difficulties: [
    { what: 'Your hands get tired.', ease: 'Press less and do shorter turns.' },
    { what: 'Reaching the calf rounds your back.', ease: 'Roll only what you reach while sitting tall.' },
  ],
  stopIf: ['Sharp pain, or skin that bruises', 'A calf that is swollen, hot or sore'],
  standIns: 'A kitchen rolling pin or a smooth broom handle will do.',
} as const satisfies ExerciseWords;
