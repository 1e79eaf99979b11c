import type { ExerciseWords } from '@plumbline/engine';

export const foamRollLats = {
  name: 'Foam roll, side of the back',
  aliases: ['foam roll, lats', 'side-lying lat roll'],
  purpose: 'Works along the big muscle below your armpit.',
  setUp: 'Lie on your side with the roller a hand’s width below your armpit. Stretch that arm overhead, thumb up.',
  steps: [
    'Bend your legs so you feel steady.',
    'Roll your chest a few degrees forward, then back.',
    'Move the roller a little way up and down.',
    'Breathe out when you meet a tender place.',
    'Roll over and work the other side.',
  ],
  cues: ['Small moves', 'Below the armpit', 'Easy pressure'],
  breath: 'Let quiet breaths out all the way through.',
  difficulties: [
    { what: 'Lying on it is too much.', ease: 'Do it standing, with the roller between you and a wall.' },
    { what: 'Your shoulder is stiff.', ease: 'Bend the elbow and rest your head on that arm.' },
  ],
  stopIf: ['Tingling in your arm', 'Rib pain'],
  standIns: 'A bath towel rolled tight is a softer stand-in.',
} as const satisfies ExerciseWords;
