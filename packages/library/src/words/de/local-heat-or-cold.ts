import type { ExerciseWords } from '@plumbline/engine';

export const localHeatOrCold = {
  name: 'Wärme oder Kälte auflegen',
  aliases: ['Wärmflasche', 'Kühlkompresse', 'Wärmekissen'],
  purpose: 'Ein einfacher Trost für eine Stelle, die wehtut, für kurze Zeit.',
  setUp: 'Wähl warm oder kalt, was dir lieber ist. Wickle es in ein Tuch und prüf, ob deine Haut es gut spürt.',
  steps: [
    'Leg oder setz dich so, dass du ruhen kannst.',
    'Leg das umwickelte Kissen auf die Stelle.',
    'Sieh nach fünf Minuten deine Haut an.',
    'Nimm es nach zehn bis zwanzig Minuten weg.',
  ],
  cues: ['Immer ein Tuch dazwischen', 'Stell einen Wecker', 'Angenehm, nicht heftig'],
  breath: 'Atme einfach und ruh dich aus.',
  difficulties: [
    { what: 'Du nickst damit ein.', ease: 'Stell einen Wecker mit Ton, oder hab jemanden bei dir.' },
    { what: 'Du kannst dich nicht entscheiden.', ease: 'Beginne mit warm. Das mögen die meisten am liebsten.' },
  ],
  stopIf: ['Haut, die fleckig oder taub wird oder sich verbrennt'],
  standIns: 'Nimm eine Wärmflasche, ein warmes, feuchtes Tuch oder gefrorene Erbsen im Handtuch.',
} as const satisfies ExerciseWords;
