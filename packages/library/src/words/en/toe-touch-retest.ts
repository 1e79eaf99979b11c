import type { ExerciseWords } from '@plumbline/engine';

export const toeTouchRetest = {
  name: 'Toe-touch check, before and after',
  aliases: ['standing toe touch', 'forward-bend check'],
  purpose: 'Lets you see how far you bend, today against another day.',
  setUp: 'Stand with your feet together near a wall or chair. Keep your knees straight but not pushed back.',
  steps: [
    'Bend forward slowly and let your arms hang.',
    'Stop at a comfortable end and hold still.',
    'Note how far your fingertips are from the floor.',
    'Come up slowly with hands on your thighs.',
    'Roll both soles for a minute, then try once more.',
  ],
  cues: ['Slow both ways', 'No bouncing', 'It is not a contest'],
  breath: 'Breathe out as you fold forward.',
  difficulties: [
    { what: 'You are stiff after getting up.', ease: 'Try it later in the day.' },
    { what: 'Bending down is hard.', ease: 'Rest your hands on a chair seat and note that height.' },
  ],
  stopIf: ['Tingling in a leg', 'Sharp back pain', 'Dizziness as you come up'],
  standIns: 'With no tape measure, note a place on your shin.',
} as const satisfies ExerciseWords;
