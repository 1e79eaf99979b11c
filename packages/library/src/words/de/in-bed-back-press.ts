import type { ExerciseWords } from '@plumbline/engine';

export const inBedBackPress = {
  name: 'Rücken ins Bett drücken',
  aliases: ['Ellbogen ins Bett drücken', 'back press in bed'],
  purpose: 'So übst du den Rücken, noch bevor du aufstehst.',
  setUp: 'Leg dich im Bett auf den Rücken, die Knie gebeugt. Die Ellbogen liegen neben den Rippen, die Hände zeigen nach oben.',
  steps: [
    'Lass die Matratze dein ganzes Gewicht tragen.',
    'Atme aus und drück Ellbogen und Schultern sanft nach unten.',
    'Spür, wie die Brust etwas weiter wird.',
    'Drück weiter, solange du zählst, das Gesicht ist locker.',
    'Lass los und sink zurück ins Bett.',
  ],
  cues: ['Sanft drücken', 'Lockerer Kiefer', 'Weiter atmen'],
  breath: 'Atme aus, wenn du drückst, und ein, wenn du loslässt.',
  difficulties: [
    { what: 'Dein unterer Rücken hebt sich.', ease: 'Drück weniger und leg ein Kissen unter die Knie.' },
    { what: 'Deine Ellbogen sind empfindlich.', ease: 'Drück mit den Oberarmen, oder leg ein Handtuch unter.' },
  ],
  stopIf: ['Im Liegen wird dir schwarz vor Augen', 'Schmerz, der mit jedem Drücken wächst'],
  standIns: 'Eine Matte oder ein dicker Teppich am Boden geht auch.',
} as const satisfies ExerciseWords;
