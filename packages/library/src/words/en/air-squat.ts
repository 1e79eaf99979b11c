import type { ExerciseWords } from '@plumbline/engine';

export const airSquat = {
  name: 'Bodyweight squat',
  aliases: ['air squat', 'free squat'],
  purpose: 'Builds your thighs and buttocks with nothing but your own weight.',
  setUp: 'Stand with your feet about shoulder-width apart and your toes turned out a little.',
  steps: [
    'Raise your arms in front to help you balance.',
    'Bend your hips and knees together, as if to sit.',
    'Go down while your back keeps its easy shape.',
    'Stand up by pressing through your whole feet.',
  ],
  cues: ['Hips and knees together', 'Whole foot on the floor', 'Only as deep as easy'],
  breath: 'Breathe in going down and out coming up.',
  difficulties: [
    { what: 'You tip forward.', ease: 'Reach your arms further out, or squat to a chair.' },
    { what: 'Your ankles feel stiff.', ease: 'Put a thin book under your heels.' },
  ],
  stopIf: ['A pinch in your hip', 'Knee or back pain'],
  standIns: '',
} as const satisfies ExerciseWords;
