import type { ExerciseWords } from '@plumbline/engine';

export const abdominalBrace = {
  name: 'Die Mitte anspannen',
  aliases: ['Bauchspannung', 'Bracing', 'abdominal brace'],
  purpose: 'Zeigt dir, wie du die Mitte so stark anspannst, wie es gerade nötig ist.',
  setUp: 'Stell dich aufrecht hin, die Füße unter der Hüfte. Leg die Hände seitlich an die Taille.',
  steps: [
    'Lass die Rippen über dem Becken schweben.',
    'Spann die Taille sanft an, als wollte dich gleich jemand stupsen.',
    'Drück rundum nach außen in deine Hände.',
    'Atme ruhig weiter, solange du hältst.',
    'Lass die Spannung schmelzen und schüttle die Arme aus.',
  ],
  cues: ['Fest, nicht hart', 'Rundum nach außen', 'Weiter atmen'],
  breath: 'Atme klein und ruhig. Seufze, wenn du merkst, dass der Atem steht.',
  difficulties: [
    { what: 'Du ziehst den Bauch ein.', ease: 'Huste einmal leise und spür, wie die Taille nach außen drückt.' },
    { what: 'Du gibst alles.', ease: 'Zwei von zehn reichen. Mehr brauchst du erst beim Heben.' },
  ],
  stopIf: ['Druck im Kopf oder Schwindel', 'Ein schweres oder ziehendes Gefühl tief im Becken'],
  standIns: '',
} as const satisfies ExerciseWords;
