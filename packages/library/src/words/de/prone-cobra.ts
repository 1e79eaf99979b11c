import type { ExerciseWords } from '@plumbline/engine';

export const proneCobra = {
  name: 'Brust heben, Arme hinten',
  aliases: ['Prone Cobra', 'Bauchlage W-Halten', 'Schulterblätter in Bauchlage'],
  purpose: 'Gibt den Muskeln zwischen und unter den Schulterblättern Ausdauer.',
  setUp: 'Leg dich mit dem Bauch auf eine Matte, die Stirn auf ein gefaltetes Handtuch. Die Arme liegen neben dir.',
  steps: [
    'Dreh die Daumen nach außen, weg von dir.',
    'Schieb die Schulterblätter Richtung Hosentaschen.',
    'Heb das Brustbein gerade so vom Boden.',
    'Der Blick geht nach unten, die Füße ruhen.',
    'Leg dich sanft ab und lass alles weich werden.',
  ],
  cues: ['Das Brustbein schwebt knapp', 'Daumen nach außen', 'Die Beine ruhen'],
  breath: 'Atme beim Halten ganz normal weiter.',
  difficulties: [
    { what: 'Dein unterer Rücken spannt.', ease: 'Leg ein Kissen unter den Bauch und heb weniger.' },
    { what: 'Dein Kinn schiebt nach vorn.', ease: 'Heb etwas tiefer und schau gerade nach unten.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz im Nacken'],
  standIns: 'Ohne Matte legst du dich auf einen Teppich oder eine Decke.',
} as const satisfies ExerciseWords;
