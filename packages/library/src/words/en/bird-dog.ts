import type { ExerciseWords } from '@plumbline/engine';

export const birdDog = {
  name: 'Bird dog',
  aliases: ['opposite arm and leg raise', 'quadruped arm and leg reach'],
  purpose: 'Trains your back and hips to stay steady while you reach.',
  setUp: 'Start on your hands and knees on a mat. Keep your back flat and your neck long.',
  steps: [
    'Firm your middle lightly, as if zipping snug trousers.',
    'Reach one leg back and the opposite arm forward.',
    'Lift both no higher than your trunk.',
    'Keep your hips facing the floor for the count.',
    'Sweep hand and knee in, then reach again.',
    'After the set, use the other arm and leg.',
  ],
  cues: ['Long, not high', 'Hips stay square', 'Thumb points up'],
  breath: 'Breathe out as you reach, and keep breathing as you hold.',
  difficulties: [
    { what: 'Your back arches.', ease: 'Keep your toes on the floor.' },
    { what: 'Balance is tricky.', ease: 'Move just the leg, or just the arm.' },
    { what: 'Your wrists complain.', ease: 'Make fists, or do it on your forearms.' },
  ],
  stopIf: ['Low back pain that a smaller reach does not ease', 'Wrist or knee pain'],
  standIns: 'Carpet or a folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
