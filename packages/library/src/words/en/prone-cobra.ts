import type { ExerciseWords } from '@plumbline/engine';

export const proneCobra = {
  name: 'Chest lift, arms back',
  aliases: ['prone cobra', 'prone W hold'],
  purpose: 'Builds endurance between and below your shoulder blades.',
  setUp: 'Lie face down on a mat with your forehead on a folded towel. Lay your arms by your sides.',
  steps: [
    'Turn your thumbs out, away from your body.',
    'Slide your shoulder blades towards your back pockets.',
    'Lift your breastbone just clear of the floor.',
    'Keep your eyes down and your feet resting.',
    'Lower gently and let everything soften.',
  ],
  cues: ['Breastbone just clear', 'Thumbs out', 'Legs rest'],
  breath: 'Keep normal breaths going for the whole hold.',
  difficulties: [
    { what: 'Your low back tightens.', ease: 'Put a pillow under your tummy and lift less.' },
    { what: 'Your chin pokes forward.', ease: 'Lift a little lower and look straight down.' },
  ],
  stopIf: ['A pinch in your low back', 'Neck pain'],
  standIns: 'Lie on carpet or a blanket if you have no mat.',
} as const satisfies ExerciseWords;
