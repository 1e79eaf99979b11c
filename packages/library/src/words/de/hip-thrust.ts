import type { ExerciseWords } from '@plumbline/engine';

export const hipThrust = {
  name: 'Hüftheben an der Bank',
  aliases: ['Hip Thrust', 'Beckenheben an der Bank'],
  purpose: 'Fordert den Po auf einem längeren Weg als die Brücke am Boden.',
  setUp: 'Schieb eine niedrige, schwere Bank an eine Wand. Setz dich auf den Boden, der obere Rücken an der Kante, die Füße flach.',
  steps: [
    'Zieh das Kinn etwas ein und lass die Rippen sinken.',
    'Drück die Füße fest in den Boden und heb das Becken bis auf Höhe der Brust.',
    'Schau, dass die Schienbeine senkrecht stehen.',
    'Spann oben eine Sekunde lang den Po an.',
    'Lass das Becken mit Kontrolle wieder zum Boden sinken.',
  ],
  cues: ['Schau nach vorn, nicht hoch', 'Waagerecht ist Schluss', 'Rippen bleiben tief'],
  breath: 'Atme auf dem Weg nach oben aus und nach unten ein.',
  difficulties: [
    { what: 'Die Kante der Bank drückt am Rücken.', ease: 'Leg ein gefaltetes Handtuch auf die Kante.' },
    { what: 'Oben gehst du ins Hohlkreuz.', ease: 'Stopp eine Handbreit tiefer.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz im Nacken oder dort, wo die Bank drückt'],
  standIns: 'Die Vorderkante eines festen, schweren Sofas an der Wand geht als Bank.',
} as const satisfies ExerciseWords;
