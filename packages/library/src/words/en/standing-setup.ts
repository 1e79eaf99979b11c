import type { ExerciseWords } from '@plumbline/engine';

export const standingSetup = {
  name: 'Standing set-up',
  aliases: ['standing habit', 'easy standing'],
  purpose: 'Makes long spells on your feet easier to bear.',
  setUp: 'Stand where you often stand, such as at the sink or in a queue.',
  steps: [
    'Share your weight between both feet.',
    'Let your knees go soft.',
    'Put one foot up on a low step or a ledge for a while.',
    'Swap feet now and then, or lean on something.',
  ],
  cues: ['Soft knees', 'Shift now and then', 'Lean when you like'],
  breath: 'Breathe as you normally do.',
  difficulties: [
    { what: 'Your knees lock.', ease: 'Sway a little from side to side.' },
    { what: 'Your back tires.', ease: 'Sit or walk for two minutes, then come back.' },
  ],
  stopIf: ['Back or leg pain that grows as you stand: sit or walk for a bit'],
  standIns: '',
} as const satisfies ExerciseWords;
