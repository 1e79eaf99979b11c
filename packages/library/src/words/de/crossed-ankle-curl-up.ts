import type { ExerciseWords } from '@plumbline/engine';

export const crossedAnkleCurlUp = {
  name: 'Aufrollen mit gekreuzten Füßen',
  aliases: ['Crunch mit langen Beinen', 'crossed-ankle curl-up'],
  purpose: 'Ein langsames Aufrollen für Bauch und Nacken, wenn sie das Beugen mögen.',
  setUp: 'Leg dich auf den Rücken, beide Beine lang. Kreuze die Füße und leg den Kopf in die Hände.',
  steps: [
    'Lass die Ellbogen weit offen.',
    'Atme aus und roll auf, bis die Schulterblätter vom Boden kommen.',
    'Lass unter dem Kinn Platz für eine kleine Pflaume.',
    'Roll langsam ab, Wirbel für Wirbel.',
    'In der zweiten Runde liegt der andere Fuß oben.',
  ],
  cues: ['Der Kopf ist schwer', 'Nicht ziehen', 'Langsam ab'],
  breath: 'Atme aus, wenn du aufrollst, und ein, wenn du dich ablegst.',
  difficulties: [
    { what: 'Deine Hände ziehen am Nacken.', ease: 'Kreuze lieber die Arme auf der Brust.' },
    { what: 'Deine Beine wollen hoch.', ease: 'Roll nur halb so hoch.' },
  ],
  stopIf: ['Anstrengung im Nacken', 'Schmerz im Rücken oder Kribbeln im Bein, wenn du dich beugst'],
  standIns: 'Ein Teppich geht, wenn du keine Matte hast.',
} as const satisfies ExerciseWords;
