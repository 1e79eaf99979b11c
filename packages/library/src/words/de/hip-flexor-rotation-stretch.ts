import type { ExerciseWords } from '@plumbline/engine';

export const hipFlexorRotationStretch = {
  name: 'Vordere Hüfte dehnen mit Armbogen',
  aliases: ['Hüftbeuger dehnen mit Drehung', 'rotational lunge stretch'],
  purpose: 'Dehnt Hüfte und Seite zugleich.',
  setUp: 'Komm auf etwas Weichem ins halbe Knien, ein Stuhl neben dem vorderen Bein. Leg diese Hand auf den Stuhl.',
  steps: [
    'Roll das Steißbein ein, bis es an der Hüfte leicht zieht.',
    'Schwing den freien Arm nach oben neben das Ohr.',
    'Streck dich hoch und hinüber zum Stuhl.',
    'Dreh die Brust etwas zum vorderen Bein.',
    'Komm zur Mitte zurück, bevor du an der Hüfte nachgibst.',
  ],
  cues: ['Erst lang, dann neigen', 'Das Becken bleibt eingerollt', 'Hand auf dem Stuhl'],
  breath: 'Atme in die Streckung aus, dann atme ruhig weiter.',
  difficulties: [
    { what: 'Du gehst beim Strecken ins Hohlkreuz.', ease: 'Halt den Arm tiefer.' },
    { what: 'Deine Schulter mag das nicht.', ease: 'Leg die Hand auf den Kopf.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz in der Schulter'],
  standIns: 'Eine gefaltete Decke macht den Boden weich, und jeder schwere Stuhl geht.',
} as const satisfies ExerciseWords;
