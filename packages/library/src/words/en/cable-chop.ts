import type { ExerciseWords } from '@plumbline/engine';

export const cableChop = {
  name: 'Band or cable chop',
  aliases: ['downward wood chop', 'half-kneeling chop'],
  purpose: 'Joins arms, waist and hips in one downward pull.',
  setUp: 'Set a band or cable high, to one side. Kneel on padding with the nearer knee up and that foot flat.',
  steps: [
    'Take the handle in both hands, arms reaching up to it.',
    'Pull it in to your chest.',
    'Press on down, past your outside hip.',
    'Pause for two seconds with your hips facing front.',
    'Let the pull take you back up slowly.',
    'Swap sides after the set.',
  ],
  cues: ['Shoulders move, hips wait', 'Two parts: pull, press', 'Slow way up'],
  breath: 'Breathe out through the pull and the press.',
  difficulties: [
    { what: 'You twist from your low back.', ease: 'Use less pull and make the path shorter.' },
    { what: 'You bend forward.', ease: 'Grow tall and let only your arms travel.' },
  ],
  stopIf: ['Back pain as you turn', 'Shoulder pain', 'The anchor moves'],
  standIns: 'A band shut in the top of a locked door works like a cable.',
} as const satisfies ExerciseWords;
