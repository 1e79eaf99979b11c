import type { ExerciseWords } from '@plumbline/engine';

export const sidePlankWall = {
  name: 'Seitstütz an der Wand',
  aliases: ['Seitstütz im Stehen', 'wall side plank'],
  purpose: 'Lässt die Taille an der Seite arbeiten, während du stehst.',
  setUp: 'Stell dich seitlich an eine Wand. Leg den Unterarm auf Schulterhöhe daran.',
  steps: [
    'Geh mit den Füßen einen Schritt von der Wand weg.',
    'Lehn dich an, gerade wie ein Brett.',
    'Schieb die Wand weg, so bleibt die Taille lang.',
    'Brust und Becken schauen nach vorn.',
    'Tritt am Ende heran und nimm dann den anderen Arm.',
  ],
  cues: ['Lange Taille', 'Schieb die Wand', 'Das Becken in einer Linie'],
  breath: 'Atme gleichmäßig, während du lehnst.',
  difficulties: [
    { what: 'Dein Becken sinkt zur Wand.', ease: 'Stell dich etwas näher.' },
    { what: 'Deine Schulter fühlt sich gedrückt an.', ease: 'Nimm den Ellbogen ein paar Zentimeter tiefer.' },
  ],
  stopIf: ['Schmerz in der Schulter', 'Stechender Schmerz in der Seite'],
  standIns: 'Ein Türrahmen oder ein schwerer Schrank kann die Wand sein.',
} as const satisfies ExerciseWords;
