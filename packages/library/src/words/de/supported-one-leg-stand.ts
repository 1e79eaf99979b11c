import type { ExerciseWords } from '@plumbline/engine';

export const supportedOneLegStand = {
  name: 'Einbeinstand mit einer Hand',
  aliases: ['Einbeinstand mit Halt', 'supported one-leg stand'],
  purpose: 'Du wirst auf einem Bein sicherer, und eine Hand gibt dir Halt.',
  setUp: 'Stell dich neben eine Küchenzeile, eine Wand oder einen schweren Stuhl, eine Hand darauf. Steh zuerst auf beiden Füßen.',
  steps: [
    'Bring dein Gewicht über einen Fuß.',
    'Löse den anderen Fuß vom Boden, nur ein wenig.',
    'Steh groß über dem Fuß, der unten ist.',
    'Stell den Fuß ab, wenn die Zeit um ist.',
    'Ruh einen Moment und versuch das zweite Bein.',
  ],
  cues: ['Nur wenig heben', 'Hüfte über dem Fuß', 'Die Hand ist bereit'],
  breath: 'Atme langsam und gleichmäßig weiter.',
  difficulties: [
    { what: 'Dein Fuß tippt immer wieder auf.', ease: 'Lass die Zehen am Boden und heb nur die Ferse.' },
    { what: 'Die Hüfte vom Standbein zieht.', ease: 'Steh nur halb so lang.' },
  ],
  stopIf: ['Schwindel', 'Schmerz in Hüfte oder Rücken', 'Dein Bein gibt nach'],
  standIns: 'Am besten ist die Küchenzeile. Eine Wand oder ein schwerer Stuhl geht auch.',
} as const satisfies ExerciseWords;
