import type { ExerciseWords } from '@plumbline/engine';

export const suitcaseCarry = {
  name: 'Suitcase carry',
  aliases: ['one-sided farmer’s walk', 'one-hand carry'],
  purpose: 'Trains the sides of your body to keep you level with a load in one hand.',
  setUp: 'Clear a path to walk. Put one weight on a chair at the start.',
  steps: [
    'Pick up the weight with one hand and stand level.',
    'Keep it close, just off your leg.',
    'Walk so level that nobody could tell which hand is full.',
    'Let your free arm swing as it likes.',
    'Set the weight down, turn, and go again with the other hand.',
  ],
  cues: ['Stay level', 'Shoulders even', 'Easy free arm'],
  breath: 'Keep your breath relaxed, with your tummy lightly firm.',
  difficulties: [
    { what: 'You lean away from the weight.', ease: 'Take a lighter one and look in a mirror.' },
    { what: 'You feel wobbly.', ease: 'Do it standing still first.' },
  ],
  stopIf: ['Pain on one side of your back', 'Your grip starts to go', 'Dizziness or unsteady steps'],
  standIns: 'One shopping bag or a small case will do.',
} as const satisfies ExerciseWords;
