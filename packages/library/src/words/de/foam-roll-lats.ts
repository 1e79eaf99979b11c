import type { ExerciseWords } from '@plumbline/engine';

export const foamRollLats = {
  name: 'Mit der Rolle: Seite vom Rücken',
  aliases: ['Latissimus rollen', 'Faszienrolle Flanke'],
  purpose: 'Bearbeitet den großen Muskel unter der Achsel.',
  setUp: 'Leg dich auf die Seite, die Rolle eine Handbreit unter der Achsel. Streck diesen Arm über den Kopf, der Daumen zeigt nach oben.',
  steps: [
    'Beuge die Beine, damit du sicher liegst.',
    'Roll die Brust ein klein wenig nach vorn, dann zurück.',
    'Lass die Rolle ein Stück auf und ab wandern.',
    'Triffst du eine empfindliche Stelle, atme aus.',
    'Dreh dich um und roll die andere Seite.',
  ],
  cues: ['Kleine Bewegungen', 'Unter der Achsel', 'Leichter Druck'],
  breath: 'Atme die ganze Zeit leise aus.',
  difficulties: [
    { what: 'Darauf zu liegen ist zu viel.', ease: 'Mach es im Stehen, die Rolle zwischen dir und der Wand.' },
    { what: 'Deine Schulter ist steif.', ease: 'Beuge den Ellbogen und leg den Kopf auf diesen Arm.' },
  ],
  stopIf: ['Kribbeln im Arm', 'Schmerz an den Rippen'],
  standIns: 'Ein fest gerolltes Badetuch ist ein weicher Ersatz.',
} as const satisfies ExerciseWords;
