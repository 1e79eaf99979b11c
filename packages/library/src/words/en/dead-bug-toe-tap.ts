import type { ExerciseWords } from '@plumbline/engine';

export const deadBugToeTap = {
  name: 'Dead bug toe tap',
  aliases: ['tabletop toe tap', 'bent-knee dead bug'],
  purpose: 'Gets your middle ready for the full dead bug.',
  setUp: 'Lie on your back on a mat. Lift one bent knee over its hip, then the other.',
  steps: [
    'Let your shins float level, like the top of a low table.',
    'Rest your arms by your sides with the palms down.',
    'Breathe out and lower one heel to tap the floor.',
    'Keep that knee bent and your low back quiet.',
    'Bring the knee back over your hip, then tap the other heel.',
  ],
  cues: ['Ribs stay soft', 'Tap, do not drop', 'One leg at a time'],
  breath: 'Breathe out as the heel goes down, and in as it comes up.',
  difficulties: [
    { what: 'Your low back lifts off the floor.', ease: 'Tap closer to your body, or keep the other foot down.' },
    { what: 'Your neck feels tight.', ease: 'Rest your head on a thin folded towel.' },
  ],
  stopIf: ['Your back keeps arching even with small taps', 'A click in the hip that hurts'],
  standIns: 'A folded blanket or a thick rug works instead of a mat.',
} as const satisfies ExerciseWords;
