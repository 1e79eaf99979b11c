import type { ExerciseWords } from '@plumbline/engine';

export const cobraStretch = {
  name: 'Cobra stretch',
  aliases: ['cobra pose'],
  purpose: 'Bends your back backward a bit more, for backs that like it.',
  setUp: 'Lie face down on a mat or rug. Put your hands beside your ribs, elbows close in.',
  steps: [
    'Reach the top of your head forward.',
    'Press lightly and lift your chest a short way.',
    'Leave a bend in your elbows.',
    'Keep the front of your hips on the floor.',
    'Come down slowly and rest.',
  ],
  cues: ['Long before high', 'Elbows stay bent', 'Buttocks easy'],
  breath: 'Breathe in as your chest lifts, then keep breathing calmly.',
  difficulties: [
    { what: 'It pinches in your low back.', ease: 'Lift less, or do the sphinx.' },
    { what: 'Your wrists ache.', ease: 'Come down to your forearms.' },
  ],
  stopIf: ['A pinch in your low back', 'Any feeling going down a leg'],
  standIns: 'A rug or folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
