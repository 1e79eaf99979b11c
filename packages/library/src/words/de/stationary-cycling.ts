import type { ExerciseWords } from '@plumbline/engine';

export const stationaryCycling = {
  name: 'Heimrad',
  aliases: ['Ergometer', 'Hometrainer', 'Radfahren drinnen'],
  purpose: 'Trainiert Herz und Beine, während der Sattel dich trägt.',
  setUp: 'Stell den Sattel so, dass das Knie unten leicht gebeugt bleibt. Tut das Vorbeugen weh, stell den Lenker höher.',
  steps: [
    'Steig auf, eine Hand am Lenker.',
    'Beginne mit fast keinem Widerstand.',
    'Tritt rund, so schnell, dass du reden kannst.',
    'Werde in der letzten Minute nach und nach langsamer.',
  ],
  cues: ['Runde Kreise', 'Lockere Hände', 'Tempo zum Reden'],
  breath: 'Atme frei, wie beim Plaudern.',
  difficulties: [
    { what: 'Gebeugt zu sitzen mag dein Rücken nicht.', ease: 'Sitz aufrechter und fahr kürzer.' },
    { what: 'Deine Knie spüren es.', ease: 'Stell den Sattel etwas höher und den Widerstand kleiner.' },
  ],
  stopIf: [
    'Schmerz in der Brust oder Atem, der nicht ruhiger wird',
    'Taubheit vom Sattel, die bleibt',
    'Schmerz, der weiter ins Bein zieht',
  ],
  standIns: 'Kleine Pedale am Boden vor einem Stuhl gehen auch.',
} as const satisfies ExerciseWords;
