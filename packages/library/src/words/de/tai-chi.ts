import type { ExerciseWords } from '@plumbline/engine';

export const taiChi = {
  name: 'Tai-Chi',
  aliases: ['Taiji', 'Schattenboxen', 'tai chi'],
  purpose: 'Langsames, fließendes Üben für Gleichgewicht und Ruhe.',
  setUp: 'Nimm einen Kurs oder ein Video, das dir gefällt. Steh nahe an einem Stuhl, mit Platz für die Arme.',
  steps: [
    'Steh mit den Füßen etwas auseinander und weichen Knien.',
    'Beweg dich langsam von Figur zu Figur.',
    'Dreh Becken und Füße zusammen.',
    'Bring das Gewicht ganz hinüber, bevor du einen Fuß hebst.',
    'Steh am Ende ein paar Atemzüge still.',
  ],
  cues: ['Langsam wie Honig', 'Weiche Knie', 'Die Füße drehen mit'],
  breath: 'Lass den Atem der Bewegung folgen, ohne Zwang.',
  difficulties: [
    { what: 'Tief zu stehen macht die Knie müde.', ease: 'Steh höher und mach kleinere Schritte.' },
    { what: 'Du fühlst dich wackelig.', ease: 'Leg eine Hand an einen Stuhl, oder üb im Sitzen.' },
  ],
  stopIf: ['Schmerz im Knie', 'Schwindel', 'Du stehst unsicher'],
  standIns: '',
} as const satisfies ExerciseWords;
