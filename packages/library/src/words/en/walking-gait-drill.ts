import type { ExerciseWords } from '@plumbline/engine';

export const walkingGaitDrill = {
  name: 'Walking form drill',
  aliases: ['heel-to-toe walking', 'walking practice'],
  purpose: 'Gives a minute of easy, springy walking in the middle of your day.',
  setUp: 'Find a clear, flat path and put your phone away.',
  steps: [
    'Look ahead, a good way down the path.',
    'Land on your heel and roll to your toes.',
    'Push off softly with your back foot.',
    'Let each arm swing with the other leg.',
  ],
  cues: ['Eyes up', 'Heel, then toes', 'Loose arms'],
  breath: 'Breathe as you like.',
  difficulties: [
    { what: 'It feels stiff to think about it.', ease: 'Think of one cue only, then just walk.' },
    { what: 'Your feet shuffle.', ease: 'Take slightly slower steps and lift your toes.' },
  ],
  stopIf: ['You feel unsteady', 'A foot that drags or slaps'],
  standIns: '',
} as const satisfies ExerciseWords;
