import type { ExerciseWords } from '@plumbline/engine';

export const ballRollout = {
  name: 'Ausrollen auf dem großen Ball',
  aliases: ['Gymnastikball rollen', 'stability-ball rollout'],
  purpose: 'Fordert die Vorderseite deines Rumpfs kräftig.',
  setUp: 'Knie dich auf eine Matte hinter einen großen Ball. Leg die Unterarme oben auf den Ball.',
  steps: [
    'Roll das Becken ein wenig ein und spann den Po an.',
    'Roll den Ball langsam weg, die Hüfte geht mit.',
    'Stopp, bevor der untere Rücken durchhängt.',
    'Drück die Unterarme in den Ball und roll zurück ins hohe Knien.',
  ],
  cues: ['Die Hüfte reist mit', 'Beginne mit kurzem Weg', 'Rippen bleiben innen'],
  breath: 'Atme ein, wenn du wegrollst, und aus, wenn du kommst.',
  difficulties: [
    { what: 'Dein Rücken hängt durch.', ease: 'Roll nur halb so weit, bis das leichtfällt.' },
    { what: 'Der Ball läuft dir davon.', ease: 'Roll auf eine Wand zu, so stoppt der Ball früher.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz in der Schulter'],
  standIns: 'Eine Decke polstert die Knie. Den Ball ersetzt zu Hause nichts so ganz.',
} as const satisfies ExerciseWords;
