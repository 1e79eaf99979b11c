import type { ExerciseWords } from '@plumbline/engine';

export const wallAngel = {
  name: 'Engel an der Wand',
  aliases: ['Wandengel', 'Arme gleiten an der Wand', 'wall angel'],
  purpose: 'Hilft den Armen nach oben, während die Rippen ruhig bleiben.',
  setUp: 'Lehn den Rücken an eine Wand, die Füße einen Schritt davor. Beuge die Ellbogen und heb die Hände, wie ein U.',
  steps: [
    'Bring Ellbogen und Hände so nah an die Wand, wie es guttut.',
    'Schieb die Arme hoch, nur solange die Rippen tief bleiben.',
    'Stopp, bevor der untere Rücken hohl wird.',
    'Schieb sie hinab und zieh die Schulterblätter leicht zusammen.',
  ],
  cues: ['Die Rippen bleiben tief', 'Langer Nacken', 'Berühren ist nicht nötig'],
  breath: 'Atme auf dem Weg nach oben aus und nach unten ein.',
  difficulties: [
    { what: 'Deine Arme reichen nicht bis zur Wand.', ease: 'Lass eine Lücke, oder mach es auf dem Rücken.' },
    { what: 'Deine Schultern ziehen hoch.', ease: 'Geh nur bis auf Höhe der Ohren.' },
  ],
  stopIf: ['Ein Zwicken in der Schulter', 'Kribbeln in einem Arm'],
  standIns: 'Eine flache, geschlossene Tür geht so gut wie eine Wand.',
} as const satisfies ExerciseWords;
