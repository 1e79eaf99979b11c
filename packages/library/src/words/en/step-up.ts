import type { ExerciseWords } from '@plumbline/engine';

export const stepUp = {
  name: 'Step-up',
  aliases: ['box step-up', 'stair step-up'],
  purpose: 'Gets your legs ready for stairs and kerbs.',
  setUp: 'Use the bottom stair with a hand on the rail. Or use a low step beside a wall or counter and hold on there.',
  steps: [
    'Put one whole foot on the step.',
    'Lean forward slightly and push through that foot.',
    'Stand up tall with both feet on the step.',
    'Lower the other foot to the floor slowly.',
    'Keep the same foot on the step for the whole set.',
  ],
  cues: ['Whole foot on', 'Hand on the rail', 'Slow coming down'],
  breath: 'Breathe out going up and in coming down.',
  difficulties: [
    { what: 'You push off the floor foot.', ease: 'Lift its toes before you rise.' },
    { what: 'The step feels high.', ease: 'Find a lower one, or do sit to stand for now.' },
  ],
  stopIf: ['Knee pain', 'Feeling unsteady', 'Dizziness'],
  standIns: 'The bottom stair with a rail is the best step. Any low, wide, heavy step by a wall works too.',
} as const satisfies ExerciseWords;
