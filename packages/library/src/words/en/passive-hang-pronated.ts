import type { ExerciseWords } from '@plumbline/engine';

export const passiveHangPronated = {
  name: 'Passive hang, overhand grip',
  aliases: ['dead hang', 'pronated hang', 'monkey-bar hang'],
  purpose: 'Stretches your shoulders and sides and builds a strong grip.',
  setUp: 'Use a bar made to hold your weight. Put a firm box or step under it, so you never need to jump.',
  steps: [
    'Step up on the box and grip the bar with your palms facing away.',
    'Take your weight slowly into your hands and let your feet leave the box.',
    'Let your shoulders rise toward your ears and your body grow long.',
    'Keep your legs quiet, a little in front of you.',
    'Put your feet back on the box while your grip is still good.',
    'Step down, never drop.',
  ],
  cues: ['Hang still', 'Soft and long', 'Step down early'],
  breath: 'Take slow breaths, and soften a little more on each breath out.',
  difficulties: [
    { what: 'Your grip gives out fast.', ease: 'Keep your toes on the box to share the weight.' },
    { what: 'You start to swing.', ease: 'Touch one foot to the box until you are still.' },
  ],
  stopIf: ['Pain or a pinch in a shoulder', 'Your grip starts to go', 'Dizziness or numb fingers'],
  standIns: 'A firm bar in a park or gym works. Do not use a door frame or a shower rail.',
} as const satisfies ExerciseWords;
