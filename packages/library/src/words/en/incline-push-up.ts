import type { ExerciseWords } from '@plumbline/engine';

export const inclinePushUp = {
  name: 'Incline push-up',
  aliases: ['counter push-up', 'bench push-up'],
  purpose: 'Builds your chest and arms more than the wall does, without going to the floor.',
  setUp: 'Find a worktop or bench that cannot slide. Set your hands on its edge, a little wider than your shoulders.',
  steps: [
    'Walk your feet back until your body is one straight slope.',
    'Lower your chest between your hands.',
    'Keep your ribs and hips moving together.',
    'Push the edge away to come up.',
  ],
  cues: ['Straight like a plank', 'Shoulders away from ears', 'Push the edge away'],
  breath: 'Breathe in on the way down, breathe out on the way up.',
  difficulties: [
    { what: 'Your back dips in the middle.', ease: 'Step your feet closer, or use a higher edge.' },
    { what: 'Your wrists get sore.', ease: 'Hold the edge with your fingers wrapped round it.' },
  ],
  stopIf: ['A pinch in your low back', 'Wrist or shoulder pain', 'A surface that moves'],
  standIns: 'A heavy table against a wall works.',
} as const satisfies ExerciseWords;
