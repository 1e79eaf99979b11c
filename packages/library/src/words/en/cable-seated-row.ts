import type { ExerciseWords } from '@plumbline/engine';

export const cableSeatedRow = {
  name: 'Seated cable row',
  aliases: ['machine row', 'low row'],
  purpose: 'Builds your upper back and arms with a weight that is easy to adjust.',
  setUp: 'Sit at the row machine with your feet on the plates and knees soft. Start with a light weight.',
  steps: [
    'Take the handles and sit up with your arms long.',
    'Row the handles to your lower ribs.',
    'Squeeze your shoulder blades together for a moment.',
    'Let the weight go back slowly, and keep your body where it is.',
  ],
  cues: ['Body stays upright', 'Elbows close', 'No swinging'],
  breath: 'Breathe out on the pull and take a full breath in on the way back.',
  difficulties: [
    { what: 'Your back rounds as you reach.', ease: 'Reach less far, or sit on a folded towel.' },
    { what: 'Your shoulders hunch.', ease: 'Choose a lighter weight.' },
  ],
  stopIf: ['Back pain as you reach forward', 'A pinch in a shoulder'],
  standIns: 'With a band and a chair, do the seated band row.',
} as const satisfies ExerciseWords;
