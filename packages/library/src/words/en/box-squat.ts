import type { ExerciseWords } from '@plumbline/engine';

export const boxSquat = {
  name: 'Box squat',
  aliases: ['squat to box', 'squat to bench'],
  purpose: 'Gives your squat a target, so your hips learn to go back.',
  setUp: 'Stand just in front of a bench or a firm chair, feet about shoulder-width apart.',
  steps: [
    'Reach your arms out in front of you.',
    'Send your hips back toward the seat.',
    'Touch it lightly and stay tight, without sitting down.',
    'Push the floor away until you are tall again.',
  ],
  cues: ['Hips go first', 'Touch, do not sit', 'Long back'],
  breath: 'Breathe in as you go down and out as you rise.',
  difficulties: [
    { what: 'You fall the last bit.', ease: 'Put a cushion on the seat to make it higher.' },
    { what: 'You have to rock to get up.', ease: 'Choose a higher seat, or use sit to stand for now.' },
  ],
  stopIf: ['Knee pain', 'Back pain that builds', 'Dizziness'],
  standIns: 'A firm chair works as well as a bench.',
} as const satisfies ExerciseWords;
