import type { ExerciseWords } from '@plumbline/engine';

export const cobraStretch = {
  name: 'Kobra',
  aliases: ['Kobra-Dehnung', 'cobra stretch'],
  purpose: 'Biegt den Rücken etwas weiter nach hinten, für Rücken, die das mögen.',
  setUp: 'Leg dich mit dem Bauch auf eine Matte oder einen Teppich. Die Hände sind neben den Rippen, die Ellbogen eng.',
  steps: [
    'Streck den Scheitel nach vorn.',
    'Drück leicht und heb die Brust ein kurzes Stück.',
    'Lass die Ellbogen etwas gebeugt.',
    'Die Vorderseite der Hüfte bleibt am Boden.',
    'Komm langsam herunter und ruh dich aus.',
  ],
  cues: ['Lang vor hoch', 'Ellbogen bleiben gebeugt', 'Der Po ist locker'],
  breath: 'Atme ein, wenn die Brust sich hebt, dann atme ruhig weiter.',
  difficulties: [
    { what: 'Es zwickt im unteren Rücken.', ease: 'Heb weniger, oder mach die Sphinx.' },
    { what: 'Deine Handgelenke ziehen.', ease: 'Komm herunter auf die Unterarme.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Ein Gefühl, das ins Bein zieht'],
  standIns: 'Ein Teppich oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
