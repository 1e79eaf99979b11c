import type { ExerciseWords } from '@plumbline/engine';

export const ballMidScapula = {
  name: 'Ball beside the shoulder blade',
  aliases: ['mid-back ball', 'rhomboid ball'],
  purpose: 'Reaches the muscles between your shoulder blade and spine.',
  setUp: 'Stand with your back to a wall. Put a ball between the wall and the muscle beside one shoulder blade.',
  steps: [
    'Rest the arm on that side across your chest.',
    'Lean back until the pressure feels useful, not sharp.',
    'Bend and straighten your knees to move the ball.',
    'Follow the edge of the shoulder blade.',
    'Change the ball to the other side.',
  ],
  cues: ['Beside the spine, never on', 'Lean, do not push', 'Slow knees'],
  breath: 'Breathe slowly and let your shoulder drop.',
  difficulties: [
    { what: 'The ball keeps dropping.', ease: 'Put it in a sock and hang it over your shoulder.' },
    { what: 'Your knees get tired.', ease: 'Stay in one place and just breathe.' },
  ],
  stopIf: ['Rib pain', 'Tingling in your arm'],
  standIns: 'A tennis ball or a pair of rolled socks works.',
} as const satisfies ExerciseWords;
