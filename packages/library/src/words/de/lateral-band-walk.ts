import type { ExerciseWords } from '@plumbline/engine';

export const lateralBandWalk = {
  name: 'Seitschritte mit Band',
  aliases: ['Monster Walk', 'lateral band walk'],
  purpose: 'Kräftigt im Gehen die Seiten der Hüfte.',
  setUp: 'Zieh ein Band als Schlaufe bis knapp über die Knie. Stell dich vor eine Küchenzeile oder eine Wand, die Fingerspitzen darauf.',
  steps: [
    'Beuge die Knie ein wenig und steh hüftbreit.',
    'Mach gegen das Band einen Schritt zur Seite.',
    'Zieh den anderen Fuß langsam nach, das Band bleibt gespannt.',
    'Mach alle Schritte in eine Richtung.',
    'Dann geh den Weg ebenso zurück.',
  ],
  cues: ['Knie über den Zehen', 'Das Band bleibt gespannt', 'Die Hüfte bleibt gerade'],
  breath: 'Atme locker bei jedem Schritt.',
  difficulties: [
    { what: 'Deine Knie werden zusammengezogen.', ease: 'Nimm ein leichteres Band oder kleinere Schritte.' },
    { what: 'Vom Bücken wird dein Rücken müde.', ease: 'Steh aufrechter und beuge die Knie weniger.' },
  ],
  stopIf: ['Schmerz in Knie oder Hüfte', 'Ein Ziehen im Rücken, das wächst'],
  standIns: 'Ein langes Band, zur Schlaufe geknotet, geht auch.',
} as const satisfies ExerciseWords;
