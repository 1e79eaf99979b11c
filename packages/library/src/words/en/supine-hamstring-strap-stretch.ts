import type { ExerciseWords } from '@plumbline/engine';

export const supineHamstringStrapStretch = {
  name: 'Lying back-of-thigh stretch',
  aliases: ['hamstring strap stretch', 'straight-leg strap stretch'],
  purpose: 'Stretches the back of your thigh with your back fully at rest.',
  setUp: 'Lie on your back on a mat or a bed, knees bent. Loop a strap or towel round one foot.',
  steps: [
    'Lift that leg and let the knee nearly straighten.',
    'Draw the strap in until you feel a mild pull behind the thigh.',
    'Keep your tailbone down.',
    'Wait, and let the leg grow heavy.',
    'Bend the knee to come out, and move the strap across.',
  ],
  cues: ['Mild pull, no bounce', 'Tail stays down', 'Soft hands'],
  breath: 'Breathe out slowly each time the leg gives a little.',
  difficulties: [
    { what: 'You feel it behind the knee or in the calf.', ease: 'Bend the knee a bit and point the toes.' },
    { what: 'Your shoulders get tight.', ease: 'Use a longer strap so your arms can rest.' },
  ],
  stopIf: ['Tingling or an electric pull in the calf or foot', 'Back pain'],
  standIns: 'A bath towel, belt or scarf works as a strap. A bed works instead of a mat.',
} as const satisfies ExerciseWords;
