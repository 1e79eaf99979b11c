import type { ExerciseWords } from '@plumbline/engine';

export const bandLatPulldown = {
  name: 'Band pulldown',
  aliases: ['seated band pulldown', 'band lat pull'],
  purpose: 'Works the big muscles at the sides of your back that help you pull and reach.',
  setUp: 'Fasten a band high on a firm anchor and test it with a tug. Sit facing it on a steady chair.',
  steps: [
    'Hold one end in each hand, arms up and slightly in front.',
    'Draw your elbows down toward your back pockets.',
    'Stop when your hands are near your shoulders.',
    'Let your arms float up again slowly.',
  ],
  cues: ['Sit tall', 'Elbows lead the way', 'Slow on the way up'],
  breath: 'Breathe out as you pull down, breathe in as your arms rise.',
  difficulties: [
    { what: 'Your shoulders creep up.', ease: 'Use a lighter band or sit closer to the anchor.' },
    { what: 'You lean back to pull.', ease: 'Do fewer, and keep your chest over your hips.' },
  ],
  stopIf: ['A pinch in a shoulder as you reach up', 'A band that looks torn, or an anchor that moves'],
  standIns: 'Many bands come with a door strap: shut it over the top of a solid door. A bed edge can be the seat.',
} as const satisfies ExerciseWords;
