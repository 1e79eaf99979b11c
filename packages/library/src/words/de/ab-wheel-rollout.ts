import type { ExerciseWords } from '@plumbline/engine';

export const abWheelRollout = {
  name: 'Ausrollen mit dem Bauchroller',
  aliases: ['Ab-Wheel', 'Bauchrad', 'Ab-Roller im Knien'],
  purpose: 'Der schwerste Stütz, für alle, denen die anderen leichtfallen.',
  setUp: 'Knie dich auf ein dickes Polster. Leg den Roller unter deine Schultern auf den Boden.',
  steps: [
    'Fass beide Griffe und streck die Arme.',
    'Zieh die unteren Rippen ein und spann den Po an.',
    'Lass den Roller nur so weit rollen, wie deine Form hält.',
    'Zieh dich zurück, als wollten die Achseln zur Hüfte.',
    'Sammle dich über den Knien, bevor du wieder rollst.',
  ],
  cues: ['Form vor Weite', 'Zieh aus den Achseln', 'Langsam hinaus'],
  breath: 'Atme beim Rollen nach vorn ein und auf dem Weg zurück aus.',
  difficulties: [
    { what: 'Ganz vorn geht dein Rücken ins Hohlkreuz.', ease: 'Roll auf eine Wand zu. Sie stoppt den Roller früher.' },
    { what: 'Deine Handgelenke ziehen.', ease: 'Lass die Knöchel nach vorn zeigen und roll weniger weit.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz in der Schulter', 'In der Mitte wölbt sich dein Bauch auf'],
  standIns: 'Ohne Roller rollst du auf einem großen Ball. Das ist leichter.',
} as const satisfies ExerciseWords;
