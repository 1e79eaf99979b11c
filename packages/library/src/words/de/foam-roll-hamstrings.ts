import type { ExerciseWords } from '@plumbline/engine';

export const foamRollHamstrings = {
  name: 'Mit der Rolle: hinterer Oberschenkel',
  aliases: ['Beinrückseite rollen', 'Faszienrolle Beinbeuger'],
  purpose: 'Rollt die Rückseite vom Oberschenkel. Danach fühlt sie sich vielleicht lockerer an.',
  setUp: 'Setz dich auf den Boden, ein Oberschenkel quer auf der Rolle. Stütz die Hände hinter dir auf und beuge das andere Knie.',
  steps: [
    'Heb den Po leicht auf den Händen an.',
    'Roll von knapp über dem Knie bis knapp unter den Sitzknochen.',
    'Dreh die Zehen nach innen, dann nach außen. So erreichst du beide Ränder.',
    'Lass die Kniekehle in Ruhe.',
    'Nimm nach der Zeit den anderen Oberschenkel.',
  ],
  cues: ['Nur der Oberschenkel', 'Langsam wie Honig', 'Offene Brust'],
  breath: 'Atme ruhig und langsam weiter.',
  difficulties: [
    { what: 'Dich hochzuhalten ist anstrengend.', ease: 'Setz dich auf einen Stuhl und nimm einen Massagestab.' },
    { what: 'Du sackst zusammen.', ease: 'Setz dich auf eine gefaltete Decke und heb die Brust.' },
  ],
  stopIf: ['Ein Schmerz, der ins Bein schießt', 'Ein taubes Gefühl im Fuß'],
  standIns: 'Ein Nudelholz oder ein Massagestab kann das vom Stuhl aus.',
} as const satisfies ExerciseWords;
