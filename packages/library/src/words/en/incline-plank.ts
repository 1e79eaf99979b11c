import type { ExerciseWords } from '@plumbline/engine';

export const inclinePlank = {
  name: 'Worktop plank',
  aliases: ['incline plank', 'standing plank', 'counter plank'],
  purpose: 'A plank with your arms on a worktop, halfway between wall and floor.',
  setUp: 'Stand facing a solid worktop. Lay your forearms on it with your elbows under your shoulders.',
  steps: [
    'Walk your feet back until your body makes one long line.',
    'Press your forearms down and feel your shoulders widen.',
    'Gently firm your buttocks and the front of your tummy.',
    'Look at the worktop so your neck stays long.',
    'When time is up, walk your feet in to stand.',
  ],
  cues: ['One long line', 'Push the worktop away', 'Long neck'],
  breath: 'Breathe evenly, about one breath every four seconds.',
  difficulties: [
    { what: 'Your middle sinks down.', ease: 'Step in closer, so you are more upright.' },
    { what: 'Your shoulders creep up to your ears.', ease: 'Press through your elbows and rest sooner.' },
  ],
  stopIf: ['A pinch in your low back', 'Shoulder pain'],
  standIns: 'A heavy table that cannot slide works instead of a worktop.',
} as const satisfies ExerciseWords;
