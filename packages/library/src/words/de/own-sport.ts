import type { ExerciseWords } from '@plumbline/engine';

export const ownSport = {
  name: 'Dein eigener Sport',
  aliases: ['mein Sport', 'Lieblingssport', 'own sport'],
  purpose: 'Hält den Sport, den du liebst, in deiner Woche oder bringt ihn nach und nach zurück.',
  setUp: 'Wähl deinen Sport und eine Menge, die dir jetzt guttut. Wärm dich auf wie immer.',
  steps: [
    'Beginne die ersten Minuten ganz leicht.',
    'Mach so viel wie geplant. Hör dann auf, auch an einem guten Tag.',
    'Geh zum Ausklang ein Stück langsam, oder beweg dich leicht.',
    'Notier, wie es war. So passt der nächste Schritt zu dir.',
  ],
  cues: ['Nur so viel wie geplant', 'Leicht beginnen', 'Hab Freude daran'],
  breath: 'Atme frei. Mach langsamer, wenn du keine paar Worte sagen kannst.',
  difficulties: [
    { what: 'Rechtzeitig aufzuhören ist schwer.', ease: 'Stell einen Wecker, oder mach mit jemandem ein Ende aus.' },
    { what: 'Ein Teil davon macht Beschwerden.', ease: 'Lass diesen Teil vorerst weg, oder mach ihn kleiner.' },
  ],
  stopIf: [
    'Stechender Schmerz oder Schmerz, der weiter ins Bein zieht',
    'Schmerz in der Brust oder Atem, der nicht ruhiger wird',
    'Neues Kribbeln oder Taubheit',
  ],
  standIns: '',
} as const satisfies ExerciseWords;
