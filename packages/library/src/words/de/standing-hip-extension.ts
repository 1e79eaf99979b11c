import type { ExerciseWords } from '@plumbline/engine';

export const standingHipExtension = {
  name: 'Bein nach hinten schieben im Stehen',
  aliases: ['Hüftstrecken im Stehen', 'Bein rückwärts heben', 'hip extension'],
  purpose: 'Lässt den Po im Stehen arbeiten, und eine Hand gibt Halt.',
  setUp: 'Stell dich hinter einen schweren Stuhl oder vor die Küchenzeile oder eine Wand. Leg beide Hände darauf.',
  steps: [
    'Steh auf einem Bein, das Knie ist weich.',
    'Spann den anderen Po an und schieb diesen Fuß gerade zurück.',
    'Heb den Fuß knapp vom Boden, der Körper bleibt ruhig.',
    'Halt eine Sekunde und hol den Fuß wieder unter dich.',
    'Mach alle Wiederholungen und nimm dann das andere Bein.',
  ],
  cues: ['Der Körper bleibt aufrecht', 'Der Po bewegt das Bein', 'Nur wenig heben'],
  breath: 'Atme aus, wenn der Fuß nach hinten geht.',
  difficulties: [
    { what: 'Der Rücken wird hohl, oder du kippst nach vorn.', ease: 'Lass die Zehen am Boden und schieb sie nur zurück.' },
    { what: 'Auf einem Bein ist es wackelig.', ease: 'Halt dich fester und mach weniger Wiederholungen.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Du stehst unsicher'],
  standIns: 'Eine Küchenzeile, ein schwerer Stuhl und eine Wand gehen alle.',
} as const satisfies ExerciseWords;
