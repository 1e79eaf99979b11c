import type { ExerciseWords } from '@plumbline/engine';

export const foamRollAdductors = {
  name: 'Mit der Rolle: innerer Oberschenkel',
  aliases: ['Adduktoren rollen', 'Faszienrolle innen'],
  purpose: 'Rollt die Muskeln innen am Oberschenkel.',
  setUp:
    'Leg dich auf den Bauch, gestützt auf die Unterarme. Zieh ein Knie zur Seite und schieb die Rolle innen unter diesen Oberschenkel.',
  steps: [
    'Lass das Gewicht vom Bein auf der Rolle ruhen.',
    'Schieb das Becken seitwärts, so rollst du kurze Wege.',
    'Beginne nahe am Knie und hör eine Hand vor der Leiste auf.',
    'Atme und warte auf empfindlichen Stellen.',
    'Zieh das andere Knie zur Seite und mach dasselbe.',
  ],
  cues: ['Kurze Wege', 'Weg von der Leiste', 'Nimm dir Zeit'],
  breath: 'Atme gleichmäßig und lass den Kiefer weich werden.',
  difficulties: [
    { what: 'Deine Hüfte öffnet sich nicht so weit.', ease: 'Zieh das Knie tiefer und leg weniger Gewicht auf die Rolle.' },
    { what: 'Dein Rücken fühlt sich verdreht an.', ease: 'Halt das Becken näher am Boden.' },
  ],
  stopIf: ['Stechender Schmerz innen am Oberschenkel', 'Ein taubes Gefühl'],
  standIns: 'Ein Massagestab im Sitzen erreicht denselben Muskel.',
} as const satisfies ExerciseWords;
