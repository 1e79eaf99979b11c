import type { ExerciseWords } from '@plumbline/engine';

export const supportedSplitSquat = {
  name: 'Kniebeuge im Schritt, mit Halt',
  aliases: ['Split Squat mit Halt', 'kleine Schrittkniebeuge'],
  purpose: 'Ein kleiner, ruhiger Ausfallschritt, und eine Hand hilft dir.',
  setUp:
    'Stell dich neben einen schweren Stuhl, die Küchenzeile oder eine Wand, eine Hand darauf. Ein Fuß steht einen Schritt vor dem anderen.',
  steps: [
    'Stell die Füße hüftbreit, wie auf zwei Schienen.',
    'Beuge beide Knie und sink ein kurzes Stück gerade hinab.',
    'Spür das meiste Gewicht auf dem vorderen Fuß.',
    'Drück in diesen Fuß und komm hoch.',
    'Tausch nach den Wiederholungen den vorderen Fuß.',
  ],
  cues: ['Gerade hinab, gerade hinauf', 'Der Körper ist aufrecht', 'Leichte Hand'],
  breath: 'Atme ein, wenn du sinkst, und aus, wenn du steigst.',
  difficulties: [
    { what: 'Dein vorderes Knie tut weh.', ease: 'Sink nur ein paar Zentimeter.' },
    { what: 'Du fühlst dich wackelig.', ease: 'Stell die Füße zur Seite weiter auseinander.' },
  ],
  stopIf: ['Schmerz im Knie, der stärker wird', 'Schmerz in Leiste oder Rücken', 'Du stehst unsicher'],
  standIns: 'Eine Küchenzeile, ein schwerer Stuhl und eine Wand gehen alle.',
} as const satisfies ExerciseWords;
