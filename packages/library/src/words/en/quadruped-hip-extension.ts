import type { ExerciseWords } from '@plumbline/engine';

export const quadrupedHipExtension = {
  name: 'All-fours leg lift',
  aliases: ['quadruped hip extension', 'donkey kick'],
  purpose: 'Works one buttock at a time while your trunk keeps quiet.',
  setUp: 'Kneel on all fours, hands under your shoulders and knees under your hips. Rest on your forearms if your wrists prefer it.',
  steps: [
    'Make your back long, like a table top.',
    'Keep the knee bent and press that heel up and back.',
    'Go up until your thigh is level with your body.',
    'Lower the knee without setting it down.',
    'Rest, then work the other leg.',
  ],
  cues: ['Back stays long', 'Push the heel away', 'Small and smooth'],
  breath: 'Breathe out as the leg goes up.',
  difficulties: [
    { what: 'Your back sags as the leg lifts.', ease: 'Lift only halfway.' },
    { what: 'Your knee is sore on the floor.', ease: 'Put a folded towel under it.' },
  ],
  stopIf: ['A pinch in your low back', 'Wrist pain that stays when you use your forearms'],
  standIns: 'A folded blanket or two towels work instead of a mat.',
} as const satisfies ExerciseWords;
