import type { ExerciseWords } from '@plumbline/engine';

export const mindfulStairClimb = {
  name: 'Bewusst Treppen steigen',
  aliases: ['Treppensteigen', 'Treppe gehen', 'stair climbing'],
  purpose: 'Macht aus der Treppe, die du jeden Tag gehst, eine Übung für Beine und Herz.',
  setUp: 'Nimm eine Treppe mit Geländer und gutem Licht. Lass eine Hand am Geländer.',
  steps: [
    'Setz den ganzen Fuß auf die erste Stufe.',
    'Drück in die Ferse und richte dich ganz auf.',
    'Spür, wie dein Po dich hebt.',
    'Geh weiter hinauf, Stufe für Stufe.',
    'Komm langsam herunter, die Hand am Geländer.',
  ],
  cues: ['Der ganze Fuß steht', 'Hand ans Geländer', 'Mach dich groß'],
  breath: 'Atme gleichmäßig. Auf dem Absatz darfst du immer rasten.',
  difficulties: [
    { what: 'Du ziehst dich am Geländer hoch.', ease: 'Stell auf jede Stufe beide Füße.' },
    { what: 'Deine Knie melden sich.', ease: 'Nimm weniger Stufen, oder geh auf ebenem Boden.' },
  ],
  stopIf: ['Schmerz in der Brust oder Atem, der nicht ruhiger wird', 'Schmerz im Knie', 'Schwindel'],
  standIns: 'Eine niedrige Stufe neben einer Wand oder einem Geländer reicht.',
} as const satisfies ExerciseWords;
