import type { ExerciseWords } from '@plumbline/engine';

export const calfStretch = {
  name: 'Wade dehnen, Knie gestreckt und gebeugt',
  aliases: ['Wadendehnung an der Wand', 'calf stretch'],
  purpose: 'Dehnt die Wade auf zwei Arten. Das hilft bei Treppen und Kniebeugen.',
  setUp: 'Stell dich vor eine Wand oder eine Küchenzeile, beide Hände darauf. Ein Fuß steht einen Schritt hinter dem anderen.',
  steps: [
    'Richte den hinteren Fuß gerade nach vorn.',
    'Drück diese Ferse in den Boden, das Knie ist gestreckt.',
    'Lehn dich vor, bis die Wade ein leichtes Ziehen spürt.',
    'Beuge nach der halben Zeit das hintere Knie etwas, die Ferse bleibt unten.',
    'Tritt heran und tausch die Füße.',
  ],
  cues: ['Ferse unten', 'Zehen nach vorn', 'Gestreckt, dann gebeugt'],
  breath: 'Atme langsam und gleichmäßig.',
  difficulties: [
    { what: 'Deine Ferse hebt sich.', ease: 'Mach einen kürzeren Schritt.' },
    { what: 'Dein Fuß dreht sich nach außen.', ease: 'Richte ihn an der Kante einer Fliese aus.' },
  ],
  stopIf: ['Schmerz in der Wade mit Wärme oder Schwellung', 'Kribbeln im Fuß'],
  standIns: 'Eine Wand, eine Küchenzeile und eine geschlossene Tür gehen alle.',
} as const satisfies ExerciseWords;
