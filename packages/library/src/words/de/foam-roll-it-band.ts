import type { ExerciseWords } from '@plumbline/engine';

export const foamRollItBand = {
  name: 'Mit der Rolle: äußerer Oberschenkel',
  aliases: ['IT-Band rollen', 'Oberschenkel außen rollen'],
  purpose: 'Drückt den Muskel knapp unter der Seite der Hüfte.',
  setUp: 'Leg dich auf die Seite, gestützt auf den Unterarm. Die Rolle liegt knapp unter dem Knochen seitlich an der Hüfte.',
  steps: [
    'Stell den oberen Fuß vor dir flach auf den Boden.',
    'Trag das meiste Gewicht mit diesem Fuß und dem Unterarm.',
    'Bleib vor allem auf dem weichen Muskel weiter oben.',
    'Mach kleine, leichte Bewegungen bis zur Mitte vom Oberschenkel.',
    'Dreh dich um für die zweite Seite.',
  ],
  cues: ['Leichter Druck', 'Nur weicher Muskel', 'Weg vom Hüftknochen'],
  breath: 'Atme stetig und langsam.',
  difficulties: [
    { what: 'Es fühlt sich heftig an.', ease: 'Lehn dich weg und lass dich vom oberen Bein tragen.' },
    { what: 'Deine Schulter wird müde.', ease: 'Versuch es im Stehen mit einem Ball an der Wand.' },
  ],
  stopIf: ['Stechender Schmerz außen an Hüfte oder Knie', 'Kribbeln im Bein'],
  standIns: 'Für den Muskel oben geht ein Ball an der Wand.',
} as const satisfies ExerciseWords;
