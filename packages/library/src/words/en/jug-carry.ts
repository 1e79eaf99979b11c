import type { ExerciseWords } from '@plumbline/engine';

export const jugCarry = {
  name: 'Jug carry',
  aliases: ['water jug carry', 'shopping-bag carry'],
  purpose: 'Makes a daily job, carrying water or shopping, part of your training.',
  setUp: 'Fill two jugs the same. One litre weighs one kilo, so start with little. Stand them on a table.',
  steps: [
    'Grip both handles and lift the jugs off the table.',
    'Let your arms hang down, with the jugs beside you.',
    'Carry them across the room at a calm pace.',
    'Take small steps to turn.',
    'Set both jugs down on the table together.',
  ],
  cues: ['Calm steps', 'Arms hang long', 'Eyes ahead'],
  breath: 'Let your breath flow as you walk.',
  difficulties: [
    { what: 'The water sloshes.', ease: 'Walk slower, or close the lids.' },
    { what: 'The handles dig in.', ease: 'Wrap a small cloth round them.' },
  ],
  stopIf: ['Back pain that rises as you carry', 'Your grip starts to go', 'Dizziness or unsteady steps'],
  standIns: 'Two watering cans or two bags of equal weight work too.',
} as const satisfies ExerciseWords;
