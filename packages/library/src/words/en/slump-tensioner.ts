import type { ExerciseWords } from '@plumbline/engine';

export const slumpTensioner = {
  name: 'Slump tensioner',
  aliases: ['slump stretch'],
  purpose: 'A stronger nerve drill, only for when a clinician has shown it to you.',
  setUp: 'Sit on a firm chair and let your back round. Do this only if the leg sliders have felt easy for weeks.',
  steps: [
    'Let your chin come down towards your chest.',
    'Straighten one knee until you feel the very first tug.',
    'Bend the knee again at once.',
    'Sit up tall and rest before the next one.',
  ],
  cues: ['First tug, then back', 'Never hold it', 'Few and slow'],
  breath: 'Breathe out as your knee goes straight.',
  difficulties: [
    { what: 'The tug comes early.', ease: 'Go back to the seated leg slider for now.' },
    { what: 'It lingers afterwards.', ease: 'Leave this one out and tell your clinician.' },
  ],
  stopIf: ['Any tingling or pain that lasts', 'New numbness or weakness: get it checked soon'],
  standIns: 'A wheelchair or the edge of a firm, high bed can be your seat.',
} as const satisfies ExerciseWords;
