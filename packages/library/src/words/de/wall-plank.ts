import type { ExerciseWords } from '@plumbline/engine';

export const wallPlank = {
  name: 'Stütz an der Wand',
  aliases: ['Wandstütz', 'Plank an der Wand', 'wall plank'],
  purpose: 'Ein leichter Stütz im Stehen. Du musst nicht auf den Boden.',
  setUp: 'Stell dich vor eine freie Wand, etwa eine Armlänge weg. Trag Schuhe mit Griff, oder steh barfuß.',
  steps: [
    'Leg beide Handflächen auf Brusthöhe an die Wand.',
    'Geh einen halben Schritt zurück und lehn dich an.',
    'Werde zu einer geraden Schräge, von den Fersen bis zum Kopf.',
    'Schieb die Wand sanft weg, so sinkt die Brust nicht ein.',
    'Tritt nach vorn, wenn du fertig bist.',
  ],
  cues: ['Gerade wie eine Leiter', 'Weiche Ellbogen', 'Die Luft fließt weiter'],
  breath: 'Atme beim Halten ruhig ein und aus.',
  difficulties: [
    { what: 'Dein Becken sinkt zur Wand.', ease: 'Stell dich näher, dann lehnst du weniger.' },
    { what: 'Es drückt in den Handgelenken.', ease: 'Leg die Unterarme an die Wand.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz in Schulter oder Handgelenk'],
  standIns: 'Eine geschlossene Tür oder die Seite von einem schweren Schrank kann deine Wand sein.',
} as const satisfies ExerciseWords;
