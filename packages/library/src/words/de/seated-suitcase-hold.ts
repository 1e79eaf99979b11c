import type { ExerciseWords } from '@plumbline/engine';

export const seatedSuitcaseHold = {
  name: 'Gewicht halten im Sitzen, einseitig',
  aliases: ['einseitiges Halten auf dem Stuhl', 'seated suitcase hold'],
  purpose: 'Übt die Seiten deines Körpers. Sie halten dich im Sitzen gerade.',
  setUp: 'Setz dich aufrecht auf einen festen Sitz, beide Füße haben Halt. Leg ein leichtes Gewicht in deine Nähe.',
  steps: [
    'Nimm das Gewicht in eine Hand, der Arm hängt neben dem Sitz.',
    'Sitz auf beiden Seiten vom Po gleich schwer.',
    'Beide Schultern sind auf einer Höhe.',
    'Bleib groß, bis die Zeit um ist.',
    'Leg das Gewicht in den Schoß und tausch die Hand.',
  ],
  cues: ['Gleich schwer sitzen', 'Der Kopf zur Decke', 'Weicher Atem'],
  breath: 'Atme sanft und gleichmäßig, während du hältst.',
  difficulties: [
    { what: 'Du neigst dich zur Seite.', ease: 'Nimm weniger Gewicht, oder stütz die freie Hand auf den Sitz.' },
    { what: 'Der Arm stößt an das Rad oder den Stuhl.', ease: 'Halt das Gewicht etwas weiter außen.' },
  ],
  stopIf: ['Schmerz auf einer Seite vom Rücken', 'Dein Griff lässt nach'],
  standIns: 'Eine Flasche Wasser oder eine leichte Tasche kann das Gewicht sein. Die Kante eines festen Betts kann der Sitz sein.',
} as const satisfies ExerciseWords;
