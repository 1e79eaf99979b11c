import type { ExerciseWords } from '@plumbline/engine';

export const bandPullApart = {
  name: 'Band auseinanderziehen',
  aliases: ['Band zur Seite ziehen', 'band pull-apart'],
  purpose: 'Kräftigt die Muskeln zwischen den Schulterblättern. Das tut gut nach langem Sitzen.',
  setUp: 'Steh mit den Füßen etwas auseinander und halt ein leichtes Band vor der Brust.',
  steps: [
    'Beginne mit den Händen schulterbreit, die Arme fast gestreckt.',
    'Öffne die Arme weit zur Seite.',
    'Halt an, wenn das Band nahe an der Brust ist.',
    'Führ die Hände langsam wieder zusammen.',
  ],
  cues: ['Rippen bleiben tief', 'Der Nacken bleibt lang', 'Langsam hin und zurück'],
  breath: 'Atme aus, wenn das Band aufgeht, und ein, wenn es sich schließt.',
  difficulties: [
    { what: 'Deine Schultern gehen hoch.', ease: 'Halt das Band etwas tiefer.' },
    { what: 'Das Band ist zu stark.', ease: 'Fass es weiter außen, oder nimm ein leichteres.' },
  ],
  stopIf: ['Schmerz in der Schulter', 'Schmerz im Nacken, der stärker wird'],
  standIns: 'Eine alte Strumpfhose kann ein leichtes Band ersetzen.',
} as const satisfies ExerciseWords;
