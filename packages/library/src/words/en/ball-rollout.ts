import type { ExerciseWords } from '@plumbline/engine';

export const ballRollout = {
  name: 'Ball rollout',
  aliases: ['stability-ball rollout', 'kneeling ball roll'],
  purpose: 'A strong challenge for the front of your trunk.',
  setUp: 'Kneel on a mat behind a large ball. Rest your forearms on top of it.',
  steps: [
    'Tuck your tail under a little and firm your buttocks.',
    'Roll the ball away slowly and let your hips follow.',
    'Stop before your low back starts to dip.',
    'Press your forearms down and roll back to tall kneeling.',
  ],
  cues: ['Hips travel too', 'Start with a short roll', 'Ribs stay in'],
  breath: 'Breathe in as you roll away, and out as you come back.',
  difficulties: [
    { what: 'Your back dips.', ease: 'Roll half as far until that feels easy.' },
    { what: 'The ball runs away from you.', ease: 'Face a wall, so the ball stops early.' },
  ],
  stopIf: ['A pinch in your low back', 'Shoulder pain'],
  standIns: 'A folded blanket pads your knees. Nothing at home quite replaces the ball.',
} as const satisfies ExerciseWords;
