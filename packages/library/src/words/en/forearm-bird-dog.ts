import type { ExerciseWords } from '@plumbline/engine';

export const forearmBirdDog = {
  name: 'Forearm bird dog',
  aliases: ['bird dog on forearms'],
  purpose: 'A bird dog for days when you would rather not lean on your wrists.',
  setUp: 'Kneel with both forearms on firm pillows or a low step. Your back is about level.',
  steps: [
    'Press both forearms down so your chest does not sink.',
    'Reach one leg straight back, just above the floor.',
    'When that is steady, float the other forearm a little.',
    'Stay quiet for the count, then lower both.',
    'Repeat on this side, then work the other pair.',
  ],
  cues: ['Long, not high', 'Belly button faces down', 'Slow and steady'],
  breath: 'Breathe in and out softly through every hold.',
  difficulties: [
    { what: 'You wobble.', ease: 'Keep both forearms down and move only the leg.' },
    { what: 'The hip of the lifted leg rolls up.', ease: 'Lower the leg until only the toes hover.' },
  ],
  stopIf: ['Low back pain that a lower lift does not ease', 'New leg tingling'],
  standIns: 'Firm sofa cushions or a sturdy low box can be the step.',
} as const satisfies ExerciseWords;
