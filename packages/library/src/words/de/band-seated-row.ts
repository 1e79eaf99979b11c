import type { ExerciseWords } from '@plumbline/engine';

export const bandSeatedRow = {
  name: 'Rudern mit Band im Sitzen',
  aliases: ['Rudern auf dem Stuhl', 'seated band row'],
  purpose: 'Kräftigt den oberen Rücken im Sitzen und fordert den unteren kaum.',
  setUp: 'Setz dich vorn auf einen festen Stuhl. Leg das Band um beide Füße, die Fersen am Boden, die Knie gebeugt.',
  steps: [
    'Halt die Enden vom Band mit langen Armen.',
    'Zieh die Hände zu den unteren Rippen, die Ellbogen eng am Körper.',
    'Bring die Schulterblätter sanft zueinander.',
    'Lass dir die Arme vom Band nach vorn ziehen, ohne dich mitzulehnen.',
  ],
  cues: ['Aufrecht und ruhig sitzen', 'Ellbogen streifen die Seiten', 'Langsam nach vorn'],
  breath: 'Atme aus, wenn du ziehst, und ein, wenn die Arme lang werden.',
  difficulties: [
    { what: 'Das Band rutscht von den Füßen.', ease: 'Wickle es noch einmal um jeden Fuß.' },
    { what: 'Du schaukelst vor und zurück.', ease: 'Nimm ein leichteres Band und zieh kürzer.' },
  ],
  stopIf: ['Schmerz im Rücken, der stärker wird', 'Ein Band mit Rissen'],
  standIns: 'Die Kante eines festen Betts kann dein Sitz sein. Ein stabiles Tischbein hält das Band statt der Füße.',
} as const satisfies ExerciseWords;
