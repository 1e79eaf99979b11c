import type { ExerciseWords } from '@plumbline/engine';

export const quadrupedRocking = {
  name: 'All-fours rocking',
  aliases: ['quadruped rocking', 'rock back'],
  purpose: 'Loosens your hips while your back stays long.',
  setUp: 'Kneel on your hands and knees. Let your low back keep a small, easy curve.',
  steps: [
    'Push your hips back towards your heels.',
    'Go only as far as your back stays long.',
    'Rock forward until your shoulders are over your hands.',
    'Keep a slow beat, back and forth.',
  ],
  cues: ['Hips lead the way', 'Long back', 'Chin level'],
  breath: 'Breathe out as you go back, breathe in as you come forward.',
  difficulties: [
    { what: 'Your back rounds early.', ease: 'Open your knees wider and rock a shorter way.' },
    { what: 'Your knees complain.', ease: 'Put a folded towel behind or under them.' },
  ],
  stopIf: ['A pinch at the front of your hip', 'Knee pain as it bends'],
  standIns: 'A rug or a folded blanket is soft enough for your knees.',
} as const satisfies ExerciseWords;
