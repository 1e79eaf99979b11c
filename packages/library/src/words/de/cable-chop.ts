import type { ExerciseWords } from '@plumbline/engine';

export const cableChop = {
  name: 'Diagonal nach unten ziehen',
  aliases: ['Holzhacker', 'Kabelzug nach unten', 'cable chop'],
  purpose: 'Verbindet Arme, Taille und Hüfte in einem Zug nach unten.',
  setUp:
    'Stell ein Band oder einen Kabelzug hoch und zur Seite ein. Knie dich auf ein Polster, das nähere Knie ist oben und der Fuß flach.',
  steps: [
    'Nimm den Griff in beide Hände, die Arme reichen hinauf.',
    'Zieh ihn zu dir an die Brust.',
    'Drück weiter nach unten, außen an der Hüfte vorbei.',
    'Warte zwei Sekunden, das Becken zeigt nach vorn.',
    'Lass dich vom Zug langsam wieder nach oben nehmen.',
    'Tausch nach dem Satz die Seite.',
  ],
  cues: ['Schultern drehen, Hüfte wartet', 'Zwei Teile: ziehen, drücken', 'Langsam hinauf'],
  breath: 'Atme beim Ziehen und beim Drücken aus.',
  difficulties: [
    { what: 'Du drehst dich aus dem unteren Rücken.', ease: 'Nimm weniger Zug und mach den Weg kürzer.' },
    { what: 'Du beugst dich vor.', ease: 'Mach dich groß und lass nur die Arme reisen.' },
  ],
  stopIf: ['Schmerz im Rücken, wenn du dich drehst', 'Schmerz in der Schulter', 'Der Halt gibt nach'],
  standIns: 'Ein Band, oben in einer verschlossenen Tür eingeklemmt, geht wie ein Kabelzug.',
} as const satisfies ExerciseWords;
