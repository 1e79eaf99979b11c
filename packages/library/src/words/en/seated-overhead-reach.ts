import type { ExerciseWords } from '@plumbline/engine';

export const seatedOverheadReach = {
  name: 'Seated overhead reach',
  aliases: ['chair reach', 'seated arm raise'],
  purpose: 'Keeps your arms at home with reaching for high shelves.',
  setUp: 'Sit tall with your feet flat. Hold your hands together in your lap.',
  steps: [
    'Raise both hands in front of you.',
    'Carry on up until your arms are by your ears, or as near as suits you.',
    'Reach for the ceiling for one breath.',
    'Lower your hands along the same path.',
  ],
  cues: ['Ribs stay home', 'Long neck', 'Reach and grow'],
  breath: 'Breathe in as you reach, breathe out as you lower.',
  difficulties: [
    { what: 'One arm is stiffer.', ease: 'Let the good hand lift the other one.' },
    { what: 'Your back arches.', ease: 'Sit back in the chair and reach a bit more forward.' },
  ],
  stopIf: ['A pinch in your shoulder', 'Feeling dizzy'],
  standIns: 'Use a wheelchair or the edge of a bed.',
} as const satisfies ExerciseWords;
