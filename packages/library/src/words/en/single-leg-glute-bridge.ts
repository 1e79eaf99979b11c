import type { ExerciseWords } from '@plumbline/engine';

export const singleLegGluteBridge = {
  name: 'One-leg bridge',
  aliases: ['single-leg glute bridge'],
  purpose: 'Makes one buttock at a time do the work of lifting your hips.',
  setUp: 'Lie on your back on the floor with your knees bent. Hold one knee above its hip and keep the other foot flat.',
  steps: [
    'Push the floor away through the heel that is down.',
    'Raise your hips straight up, without tipping to a side.',
    'Wait a second where your trunk and thigh line up.',
    'Come down slowly until your hips touch lightly.',
    'Finish your repeats, then swap legs.',
  ],
  cues: ['Push through the heel', 'Both hips at one height', 'Slow on the way down'],
  breath: 'Breathe out as you lift and in as you lower.',
  difficulties: [
    { what: 'Your hips twist.', ease: 'Go back to the marching bridge for a week or two.' },
    { what: 'Your back arches to get higher.', ease: 'Aim for half the height and keep your ribs down.' },
  ],
  stopIf: ['A pinch low in your back', 'Pain at the back of your pelvis', 'A cramp behind your thigh that does not let go'],
  standIns: 'A rug or a folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
