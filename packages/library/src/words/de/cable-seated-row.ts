import type { ExerciseWords } from '@plumbline/engine';

export const cableSeatedRow = {
  name: 'Rudern am Kabelzug im Sitzen',
  aliases: ['Rudergerät', 'Kabelrudern', 'seated cable row'],
  purpose: 'Kräftigt oberen Rücken und Arme. Das Gewicht lässt sich leicht einstellen.',
  setUp: 'Setz dich ans Gerät, die Füße auf den Platten, die Knie weich. Beginne mit wenig Gewicht.',
  steps: [
    'Nimm die Griffe und setz dich auf, die Arme sind lang.',
    'Ruder die Griffe zu den unteren Rippen.',
    'Drück die Schulterblätter kurz zusammen.',
    'Lass das Gewicht langsam zurück, dein Körper bleibt, wo er ist.',
  ],
  cues: ['Der Körper bleibt aufrecht', 'Ellbogen nah', 'Kein Schwung'],
  breath: 'Atme beim Ziehen aus und hol auf dem Weg zurück tief Luft.',
  difficulties: [
    { what: 'Dein Rücken wird rund, wenn die Arme lang werden.', ease: 'Streck dich weniger weit, oder setz dich auf ein Handtuch.' },
    { what: 'Deine Schultern ziehen sich hoch.', ease: 'Wähl ein leichteres Gewicht.' },
  ],
  stopIf: ['Schmerz im Rücken, wenn du nach vorn greifst', 'Ein Zwicken in der Schulter'],
  standIns: 'Mit Band und Stuhl machst du das Rudern mit Band im Sitzen.',
} as const satisfies ExerciseWords;
