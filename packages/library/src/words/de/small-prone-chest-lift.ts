import type { ExerciseWords } from '@plumbline/engine';

export const smallProneChestLift = {
  name: 'Brust ein wenig heben',
  aliases: ['kleines Rückenheben', 'Bauchlage, Brust heben', 'chest lift'],
  purpose: 'Winzig klein, und doch wird der obere Rücken kräftiger.',
  setUp: 'Leg dich auf den Bauch, ein Kissen darunter. Die Stirn ruht auf den Händen oder einem Handtuch.',
  steps: [
    'Lass die Beine schwer und den Po weich sein.',
    'Atme aus und heb das Brustbein einen Finger breit.',
    'Hände und Kopf kommen mit, der Blick geht nach unten.',
    'Schweb, solange du zählst.',
    'Schmilz zurück und ruh einen Atemzug lang.',
  ],
  cues: ['Einen Finger hoch', 'Die Nase zum Boden', 'Die Beine bleiben schwer'],
  breath: 'Atme zum Heben aus und dann weich weiter, während du schwebst.',
  difficulties: [
    { what: 'Du spürst es im unteren Rücken.', ease: 'Nimm ein zweites Kissen und heb noch weniger.' },
    { what: 'Dein Nacken wird müde.', ease: 'Lass die Stirn auf den Händen und mach sie nur etwas leichter.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Kribbeln, das ins Bein zieht'],
  standIns: 'Ein gerolltes Badetuch oder ein Sofakissen kann das Kissen sein.',
} as const satisfies ExerciseWords;
