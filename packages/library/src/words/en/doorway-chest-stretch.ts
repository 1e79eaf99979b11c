import type { ExerciseWords } from '@plumbline/engine';

export const doorwayChestStretch = {
  name: 'Doorway chest stretch',
  aliases: ['pec stretch', 'door-frame chest stretch'],
  purpose: 'Opens your chest after a spell of reaching or typing.',
  setUp: 'Stand in a doorway. Rest one forearm on the frame with the elbow a little below your shoulder.',
  steps: [
    'Step the same foot through the doorway.',
    'Let your chest turn slightly away from the arm.',
    'Stop when the front of your chest feels a mild pull.',
    'Step back out and change arms.',
  ],
  cues: ['Elbow low', 'Ribs down', 'Soft shoulders'],
  breath: 'Breathe out as you step in.',
  difficulties: [
    { what: 'Your shoulder feels pinched.', ease: 'Lower the elbow.' },
    { what: 'Your back arches.', ease: 'Take a smaller step.' },
  ],
  stopIf: ['Pain at the front of your shoulder', 'Tingling in your hand'],
  standIns: 'The corner of a wall works instead of a door frame.',
} as const satisfies ExerciseWords;
