import type { ExerciseWords } from '@plumbline/engine';

export const jugCarry = {
  name: 'Kanister tragen',
  aliases: ['Wasser tragen', 'Einkauf tragen', 'jug carry'],
  purpose: 'Macht aus dem Tragen von Wasser oder Einkauf ein Stück Training.',
  setUp: 'Füll zwei Kanister gleich voll. Ein Liter wiegt ein Kilo, also beginne mit wenig. Stell sie auf einen Tisch.',
  steps: [
    'Fass beide Griffe und heb die Kanister vom Tisch.',
    'Lass die Arme hängen, die Kanister neben dir.',
    'Trag sie in ruhigem Tempo durch das Zimmer.',
    'Mach kleine Schritte, wenn du umdrehst.',
    'Stell beide zugleich wieder auf den Tisch.',
  ],
  cues: ['Ruhige Schritte', 'Die Arme hängen lang', 'Blick nach vorn'],
  breath: 'Lass den Atem fließen, während du gehst.',
  difficulties: [
    { what: 'Das Wasser schwappt.', ease: 'Geh langsamer, oder schließ die Deckel.' },
    { what: 'Die Griffe drücken.', ease: 'Wickle ein kleines Tuch darum.' },
  ],
  stopIf: ['Schmerz im Rücken, der beim Tragen zunimmt', 'Dein Griff lässt nach', 'Schwindel oder unsichere Schritte'],
  standIns: 'Zwei Gießkannen oder zwei gleich schwere Taschen gehen auch.',
} as const satisfies ExerciseWords;
