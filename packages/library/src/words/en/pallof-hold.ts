import type { ExerciseWords } from '@plumbline/engine';

export const pallofHold = {
  name: 'Pallof hold',
  aliases: ['standing anti-turn hold', 'light-band Pallof hold'],
  purpose: 'Practises resisting a gentle twist while you stand still.',
  setUp: 'Anchor a light band at chest height. Stand side-on to it with your feet hip-width apart.',
  steps: [
    'Hold the band in both hands against your breastbone.',
    'Step sideways until you feel a light pull.',
    'Move your hands a little way out from your chest.',
    'Stay facing forward as the band asks you to turn.',
    'Bring your hands in, then turn for the other side.',
  ],
  cues: ['Face forward', 'Soft knees', 'Light pull only'],
  breath: 'Take calm breaths for as long as you hold.',
  difficulties: [
    { what: 'The band wins and turns you.', ease: 'Step closer to the anchor.' },
    { what: 'Your shoulders rise.', ease: 'Keep your hands nearer to your chest.' },
  ],
  stopIf: ['A twisting pain in your back', 'The anchor moves'],
  standIns: 'Shut the band in the hinge side of a locked door.',
} as const satisfies ExerciseWords;
