import type { ExerciseWords } from '@plumbline/engine';

export const seatedMarch = {
  name: 'Marschieren im Sitzen',
  aliases: ['Sitzmarsch', 'Gehen auf dem Stuhl', 'chair march'],
  purpose: 'Trainiert Herz und Beine im Sitzen.',
  setUp: 'Setz dich vorn auf einen festen Sitz. Sind die Knie höher als die Hüfte, nimm ein Kissen dazu.',
  steps: [
    'Heb einen Fuß eine Handbreit vom Boden.',
    'Stell ihn ab und heb den anderen.',
    'Schwing die Arme, als wärst du draußen unterwegs.',
    'Such einen Takt, bei dem du noch reden kannst.',
    'Mach Pause, wann du magst, und zähl die Minuten zusammen.',
  ],
  cues: ['Kleine, flinke Schritte', 'Die Arme schwingen', 'Sitz groß'],
  breath: 'Atme frei, in einem Tempo, bei dem du reden kannst.',
  difficulties: [
    { what: 'Deine Beine machen nicht mit.', ease: 'Box im gleichen Takt sanft mit den Armen nach vorn.' },
    { what: 'Deine Hüfte wird müde.', ease: 'Lass die Zehen am Boden und heb nur die Fersen.' },
  ],
  stopIf: ['Schmerz in der Brust oder Atem, der nicht ruhiger wird', 'Schwindel', 'Schmerz, der weiter ins Bein zieht'],
  standIns: 'Eine Bettkante, eine Bank oder dein Rollstuhl kann der Sitz sein.',
} as const satisfies ExerciseWords;
