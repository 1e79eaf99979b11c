import type { ExerciseWords } from '@plumbline/engine';

export const seatedChairPress = {
  name: 'Auf die Armlehnen drücken',
  aliases: ['Stuhlstütz', 'Armstütz im Sitzen', 'chair press'],
  purpose: 'Kräftigt die Arme, mit denen du dich vom Stuhl hochdrückst.',
  setUp: 'Setz dich in einen festen Stuhl mit Armlehnen. Er steht an der Wand, oder die Bremsen sind fest.',
  steps: [
    'Leg auf jede Lehne eine Hand, die Ellbogen zeigen nach hinten.',
    'Beug dich etwas vor und lass beide Füße stehen.',
    'Drück nach unten, bis du auf dem Sitz leichter wirst.',
    'Lass langsam nach und setz dich mit vollem Gewicht zurück.',
  ],
  cues: ['Schultern bleiben tief', 'Drücken, dann lösen', 'Die Füße dürfen helfen'],
  breath: 'Atme aus, wenn du drückst, und ein, wenn du nachlässt.',
  difficulties: [
    { what: 'Deine Schultern steigen hoch.', ease: 'Drück weniger und lass den Nacken lang.' },
    { what: 'Deine Handgelenke sind stark gebeugt.', ease: 'Fass die Lehnen vorn, mit geradem Handgelenk.' },
  ],
  stopIf: ['Schmerz in Schulter oder Handgelenk', 'Der Stuhl bewegt sich'],
  standIns: 'Ohne Armlehnen drückst du auf die Seiten vom Sitz.',
} as const satisfies ExerciseWords;
