import type { ExerciseWords } from '@plumbline/engine';

export const standingHipFlexorStretch = {
  name: 'Vordere Hüfte dehnen im Stehen',
  aliases: ['Hüftbeuger dehnen im Stehen', 'hip flexor stretch'],
  purpose: 'Dehnt die Hüfte vorn, wenn du lange gesessen hast.',
  setUp:
    'Stell dich neben einen Stuhl, eine Küchenzeile oder eine Wand, eine Hand darauf. Stell einen Fuß einen kurzen Schritt nach hinten.',
  steps: [
    'Lass beide Füße nach vorn zeigen.',
    'Roll das Steißbein ein und spann hinten den Po an.',
    'Schieb das Becken vor, bis es vorn an der Hüfte leicht zieht.',
    'Ruh dort und atme, dann kommt das andere Bein.',
  ],
  cues: ['Steißbein eingerollt', 'Nur ein leichter Zug', 'Gesicht und Kiefer locker'],
  breath: 'Atme jedes Mal lang und weich aus.',
  difficulties: [
    { what: 'Du spürst es im Rücken.', ease: 'Roll das Becken mehr ein und lehn dich weniger.' },
    { what: 'Du spürst gar nichts.', ease: 'Mach den Schritt etwas länger.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz in der Leiste'],
  standIns: 'Eine Küchenzeile, ein schwerer Stuhl und eine Wand gehen alle.',
} as const satisfies ExerciseWords;
