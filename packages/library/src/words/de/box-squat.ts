import type { ExerciseWords } from '@plumbline/engine';

export const boxSquat = {
  name: 'Kniebeuge bis zur Bank',
  aliases: ['Box-Kniebeuge', 'box squat'],
  purpose: 'Gibt der Kniebeuge ein Ziel. So lernt deine Hüfte, nach hinten zu gehen.',
  setUp: 'Stell dich knapp vor eine Bank oder einen festen Stuhl, die Füße etwa schulterbreit.',
  steps: [
    'Streck die Arme nach vorn aus.',
    'Schick die Hüfte nach hinten zum Sitz.',
    'Berühr ihn leicht und bleib in Spannung, ohne dich zu setzen.',
    'Drück den Boden weg, bis du wieder groß bist.',
  ],
  cues: ['Die Hüfte geht zuerst', 'Berühren, nicht setzen', 'Langer Rücken'],
  breath: 'Atme ein, wenn du sinkst, und aus, wenn du aufstehst.',
  difficulties: [
    { what: 'Du plumpst das letzte Stück.', ease: 'Leg ein Kissen auf den Sitz, dann ist er höher.' },
    { what: 'Du brauchst Schwung zum Aufstehen.', ease: 'Nimm einen höheren Sitz, oder üb erst einmal Aufstehen und Hinsetzen.' },
  ],
  stopIf: ['Schmerz im Knie', 'Schmerz im Rücken, der stärker wird', 'Schwindel'],
  standIns: 'Ein fester Stuhl geht so gut wie eine Bank.',
} as const satisfies ExerciseWords;
