import type { ExerciseWords } from '@plumbline/engine';

export const chinTuck = {
  name: 'Kinn zurückgleiten',
  aliases: ['Doppelkinn machen', 'chin tuck'],
  purpose: 'Eine kleine Bewegung für den Nacken, nach Zeit am Bildschirm.',
  setUp: 'Sitz oder steh aufrecht und schau geradeaus.',
  steps: [
    'Schieb den Kopf ein wenig gerade zurück, wie eine Schublade.',
    'Spür, wie der Nacken hinten lang wird.',
    'Bleib dort und zähl langsam bis zwei.',
    'Lass den Kopf wieder nach vorn schweben.',
  ],
  cues: ['Die Augen bleiben auf einer Höhe', 'Winzig gleiten', 'Nicht fest drücken'],
  breath: 'Atme aus, wenn der Kopf zurückgleitet.',
  difficulties: [
    { what: 'Dein Kinn kippt nach oben oder unten.', ease: 'Such einen Punkt in Augenhöhe und schau ihn weiter an.' },
    { what: 'Du beißt die Zähne zusammen.', ease: 'Lass etwas Platz zwischen den Zähnen und tu weniger.' },
  ],
  stopIf: ['Schwindel', 'Kribbeln in einem Arm', 'Kopfschmerz, der beginnt'],
  standIns: 'Jeder Sitz geht, und im Stehen geht es auch.',
} as const satisfies ExerciseWords;
