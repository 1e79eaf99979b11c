import type { ExerciseWords } from '@plumbline/engine';

export const bandLatPulldown = {
  name: 'Band nach unten ziehen',
  aliases: ['Latzug mit Band', 'band lat pulldown'],
  purpose: 'Kräftigt die großen Muskeln seitlich am Rücken. Sie helfen dir beim Ziehen und Greifen.',
  setUp: 'Befestige ein Band weit oben an einem sicheren Halt und zieh einmal zur Probe. Setz dich davor auf einen festen Stuhl.',
  steps: [
    'Nimm in jede Hand ein Ende, die Arme oben und leicht vor dir.',
    'Zieh die Ellbogen zu den hinteren Hosentaschen.',
    'Stopp, wenn die Hände nahe bei den Schultern sind.',
    'Lass die Arme langsam wieder nach oben schweben.',
  ],
  cues: ['Aufrecht sitzen', 'Die Ellbogen führen', 'Langsam nach oben'],
  breath: 'Atme aus, wenn du nach unten ziehst, und ein, wenn die Arme steigen.',
  difficulties: [
    { what: 'Deine Schultern wandern hoch.', ease: 'Nimm ein leichteres Band, oder setz dich näher an den Halt.' },
    { what: 'Du lehnst dich zum Ziehen zurück.', ease: 'Mach weniger und lass die Brust über dem Becken.' },
  ],
  stopIf: ['Ein Zwicken in der Schulter, wenn du nach oben greifst', 'Ein Band mit Rissen oder ein Halt, der nachgibt'],
  standIns: 'Viele Bänder haben einen Gurt für die Tür: Schließ ihn oben in einer festen Tür ein. Die Bettkante kann der Sitz sein.',
} as const satisfies ExerciseWords;
