import type { ExerciseWords } from '@plumbline/engine';

export const sidePlankKnees = {
  name: 'Side plank on knees',
  aliases: ['short side bridge', 'kneeling side plank'],
  purpose: 'Builds the side of your waist with less of your weight.',
  setUp: 'Lie on your side on a mat with your knees bent. Prop yourself on your elbow, right under your shoulder.',
  steps: [
    'Stack your knees, hips and shoulders.',
    'Press your elbow down and lift your hips.',
    'Slide your hips forward until thighs and trunk line up.',
    'Rest your top hand on your waist.',
    'Lower gently, then roll to the other side.',
  ],
  cues: ['Hips forward', 'Neck in line', 'Push the floor away'],
  breath: 'Take short, regular breaths.',
  difficulties: [
    { what: 'Your hips hang back.', ease: 'Squeeze your buttocks before you lift.' },
    { what: 'Your shoulder gets tired first.', ease: 'Do it standing against a wall.' },
  ],
  stopIf: ['Shoulder pain', 'Pain in your side or back that sharpens'],
  standIns: 'Fold a blanket under your elbow and knees.',
} as const satisfies ExerciseWords;
