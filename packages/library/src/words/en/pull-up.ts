import type { ExerciseWords } from '@plumbline/engine';

export const pullUp = {
  name: 'Pull-up',
  aliases: ['overhand pull-up', 'body-weight pull-up'],
  purpose: 'Is the top of the pulling ladder, for back, arms and grip together.',
  setUp: 'Place a box under a strong bar so you can reach it without a jump.',
  steps: [
    'Take the bar with your palms away, just wider than your shoulders.',
    'Tighten your tummy lightly and bring your legs together.',
    'Pull until your chin clears the bar, or as high as feels smooth.',
    'Lower slowly until your arms are long.',
    'When you are done, step back onto the box. Never drop.',
  ],
  cues: ['Ribs over hips', 'Pull smoothly', 'Leave two in hand'],
  breath: 'Breathe out while you climb and in while you sink.',
  difficulties: [
    { what: 'Your shoulders shrug to your ears.', ease: 'Go back to assisted pull-ups for a while.' },
    { what: 'Your legs kick.', ease: 'Cross your ankles and pull a little slower.' },
  ],
  stopIf: ['Shoulder or elbow pain', 'Sharp back pain', 'Your grip starts to go'],
  standIns: 'Any solid bar you can step up to works. Band pulldowns are a good swap.',
} as const satisfies ExerciseWords;
