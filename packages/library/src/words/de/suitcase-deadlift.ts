import type { ExerciseWords } from '@plumbline/engine';

export const suitcaseDeadlift = {
  name: 'Kreuzheben mit einer Hand',
  aliases: ['einseitiges Kreuzheben', 'Koffer heben', 'suitcase deadlift'],
  purpose: 'Du übst, eine Tasche seitlich zu heben und dabei gerade zu bleiben.',
  setUp: 'Stell ein leichtes Gewicht neben einen Fuß, am Anfang auf ein dickes Buch. Die Füße stehen hüftbreit.',
  steps: [
    'Schieb das Becken zurück und greif mit einer Hand gerade hinab.',
    'Bring die Schultern auf eine Höhe, bevor du hebst.',
    'Steh auf, ohne dich zu einer Seite zu neigen.',
    'Bleib oben eine Sekunde.',
    'Stell es neben denselben Fuß und tausch nach dem Satz die Hand.',
  ],
  cues: ['Schultern gerade', 'Das Becken schaut nach vorn', 'Nicht neigen'],
  breath: 'Atme unten ein und beim Aufstehen aus.',
  difficulties: [
    { what: 'Du neigst dich zum Gewicht.', ease: 'Nimm ein leichteres.' },
    { what: 'Um hinzukommen, wird dein Rücken rund.', ease: 'Stell es auf einen Hocker.' },
  ],
  stopIf: ['Schmerz auf einer Seite vom Rücken', 'Schmerz oder Kribbeln, das ins Bein zieht'],
  standIns: 'Eine Einkaufstasche geht, oder ein Rucksack am oberen Griff.',
} as const satisfies ExerciseWords;
