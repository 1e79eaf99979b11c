import type { ExerciseWords } from '@plumbline/engine';

export const invertedRow = {
  name: 'Inverted row',
  aliases: ['body-weight row', 'Australian pull-up'],
  purpose: 'Builds your upper back and your whole body line with your own weight.',
  setUp: 'Find a fastened bar at hip height or higher. A higher bar makes it easier.',
  steps: [
    'Hold the bar and walk your feet forward until you lean back under it.',
    'Make one line from your heels to your head.',
    'Pull your chest up to the bar.',
    'Lower until your arms are straight.',
    'To end, walk your feet back under you and stand.',
  ],
  cues: ['One long line', 'Chest to the bar', 'Chin tucked a little'],
  breath: 'Breathe out as you pull up, breathe in on the way down.',
  difficulties: [
    { what: 'Your hips sag.', ease: 'Bend your knees, or use a higher bar.' },
    { what: 'You cannot touch the bar.', ease: 'Go as high as you can with control.' },
  ],
  stopIf: ['Back pain when your hips sag', 'Pain in an elbow or shoulder', 'Your grip starts to go'],
  standIns: 'Hanging straps made for exercise work too. A towel row at a door is the easier choice.',
} as const satisfies ExerciseWords;
