import type { ExerciseWords } from '@plumbline/engine';

export const backpackRow = {
  name: 'Rudern mit dem Rucksack',
  aliases: ['einarmiges Rudern mit Tasche', 'backpack row'],
  purpose: 'Kräftigt den oberen Rücken zu Hause, mit Tasche und Stuhl.',
  setUp: 'Leg ein oder zwei Bücher in einen Rucksack. Stütz eine Hand auf einen festen Stuhl und tritt einen Schritt zurück.',
  steps: [
    'Kipp aus der Hüfte nach vorn und lass die Hand dich tragen.',
    'Nimm den Rucksack oben am Griff, der Arm hängt lang.',
    'Zieh ihn zur Hüfte, der Ellbogen bleibt nah.',
    'Warte kurz und lass ihn langsam sinken.',
    'Stell den Rucksack auf den Stuhl, bevor du die Hand tauschst.',
  ],
  cues: ['Die Hand trägt dich', 'Rucksack zur Hüfte', 'Schultern auf einer Höhe'],
  breath: 'Atme aus, wenn die Last steigt, und ein, wenn sie sinkt.',
  difficulties: [
    { what: 'Der Rucksack pendelt.', ease: 'Pack ihn fest und heb langsamer.' },
    { what: 'Dein Rücken wird müde.', ease: 'Stütz dich auf einen höheren Tisch. Dann stehst du aufrechter.' },
  ],
  stopIf: ['Schmerz im Rücken, der stärker wird', 'Stechender Schmerz in Schulter oder Handgelenk'],
  standIns: 'Eine feste Einkaufstasche geht statt des Rucksacks.',
} as const satisfies ExerciseWords;
