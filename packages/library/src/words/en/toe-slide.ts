import type { ExerciseWords } from '@plumbline/engine';

export const toeSlide = {
  name: 'Forearm toe slide',
  aliases: ['toe slide on all fours', 'quadruped toe slide'],
  purpose: 'A small, steady move for your back that spares your wrists.',
  setUp: 'Kneel and rest your forearms on two firm pillows or a low step. This keeps your back about level.',
  steps: [
    'Put your knees under your hips and look down.',
    'Breathe out and slide one set of toes back.',
    'Go only as far as your back stays quiet.',
    'Draw the knee back under you.',
    'Slide the other toes and keep swapping.',
  ],
  cues: ['Toes stay down', 'Back like a table', 'Slide, do not push'],
  breath: 'Breathe out as the toes slide back, and in as they return.',
  difficulties: [
    { what: 'Your knees feel sore.', ease: 'Kneel on a folded blanket.' },
    { what: 'Your hips sway to one side.', ease: 'Make the slide half as long.' },
  ],
  stopIf: ['Low back pain with even a tiny slide', 'Tingling in an arm or a leg'],
  standIns: 'Sofa cushions or a low, firm box can hold your forearms.',
} as const satisfies ExerciseWords;
