import type { ExerciseWords } from '@plumbline/engine';

export const sphinx = {
  name: 'Sphinx',
  aliases: ['prone on elbows', 'lying on the forearms'],
  purpose: 'Lets your back rest in a gentle backward bend.',
  setUp: 'Lie face down on a mat or rug. Rest your forehead on your hands to start.',
  steps: [
    'Slide your elbows under your shoulders, forearms flat.',
    'Let your chest rise on your arms, without pushing.',
    'Keep the front of your hips heavy.',
    'Soften your belly and buttocks while you rest there.',
    'Lower your chest and turn your head to the easy side.',
  ],
  cues: ['Hips heavy', 'Shoulders away from ears', 'Belly soft'],
  breath: 'Breathe slowly into your belly.',
  difficulties: [
    { what: 'Your back feels squeezed.', ease: 'Move your elbows further forward.' },
    { what: 'Your neck tires.', ease: 'Look down at your hands.' },
  ],
  stopIf: ['A pinch in your low back', 'Pain going further down a leg'],
  standIns: 'A rug or folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
