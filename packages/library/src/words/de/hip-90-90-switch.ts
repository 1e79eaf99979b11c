import type { ExerciseWords } from '@plumbline/engine';

export const hip9090Switch = {
  name: 'Hüftwechsel 90/90',
  aliases: ['90/90-Sitz', 'Hüftdrehung im Sitzen', 'hip switch'],
  purpose: 'Hilft der Hüfte, sich mit Kontrolle nach innen und außen zu drehen.',
  setUp: 'Setz dich auf den Boden und lehn dich auf die Hände zurück. Beuge die Knie und stell die Füße weit auseinander.',
  steps: [
    'Lass beide Knie zu einer Seite sinken.',
    'Drück sie leicht in den Boden und zähl langsam bis drei.',
    'Dann versuch, sie leicht zu machen.',
    'Heb beide Knie und schwing sie zur anderen Seite.',
  ],
  cues: ['Erst aufrecht sitzen', 'Knie fallen lassen, nicht drücken', 'Füße weit'],
  breath: 'Atme aus, wenn die Knie sinken, und atme beim Drücken weiter.',
  difficulties: [
    { what: 'Du sackst in der Mitte ein.', ease: 'Setz dich auf ein Kissen oder eine gefaltete Decke.' },
    { what: 'Deine Knie bleiben hoch.', ease: 'Das ist in Ordnung. Stopp dort, wo die Hüfte arbeitet und sich gut fühlt.' },
  ],
  stopIf: ['Ein Zwicken in der Leiste', 'Schmerz innen am Knie'],
  standIns: 'Ein Teppich oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
