import type { ExerciseWords } from '@plumbline/engine';

export const standingHipAbduction = {
  name: 'Bein zur Seite heben im Stehen',
  aliases: ['Abduktion im Stehen', 'seitliches Beinheben im Stehen', 'side leg lift'],
  purpose: 'Trainiert beide Hüften für Stehen und Gehen. Du musst nicht auf den Boden.',
  setUp: 'Steh aufrecht neben einem schweren Stuhl, der Küchenzeile oder einer Wand. Leg eine Hand darauf.',
  steps: [
    'Geh mit dem Gewicht auf das Bein, das beim Halt steht.',
    'Führ das andere Bein ein kurzes Stück zur Seite.',
    'Die Zehen zeigen nach vorn, der Körper bleibt aufrecht.',
    'Halt eine Sekunde, dann kommt das Bein heim.',
    'Dreh dich um und mach dasselbe mit dem anderen Bein.',
  ],
  cues: ['Steh aufrecht', 'Nur ein kurzes Stück', 'Die Zehen nach vorn'],
  breath: 'Atme aus, wenn das Bein weggeht.',
  difficulties: [
    { what: 'Du neigst dich, um höher zu heben.', ease: 'Heb weniger. Eine Handbreit ist genug.' },
    { what: 'Du wackelst.', ease: 'Dreh dich zum Halt und nimm beide Hände.' },
  ],
  stopIf: ['Schmerz in Hüfte oder Rücken', 'Du stehst unsicher', 'Schwindel'],
  standIns: 'Eine Küchenzeile, ein schwerer Stuhl und eine Wand gehen alle.',
} as const satisfies ExerciseWords;
