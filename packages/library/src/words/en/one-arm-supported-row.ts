import type { ExerciseWords } from '@plumbline/engine';

export const oneArmSupportedRow = {
  name: 'One-arm supported row',
  aliases: ['bench-supported row', 'three-point row', 'dumbbell row'],
  purpose: 'Builds your upper back one side at a time, while your other hand holds you up.',
  setUp: 'Put one hand on a firm bench, chair seat or worktop. Pick up a light weight with the other.',
  steps: [
    'Step back and bend at your hips until your back is long.',
    'Let the weight hang straight down from your shoulder.',
    'Draw your elbow up past your ribs.',
    'Lower the weight until your arm is long, then go on.',
    'Finish that side, stand up and change over.',
  ],
  cues: ['Hips stay level', 'Elbow close to you', 'Chest faces down'],
  breath: 'Breathe out as the weight comes up and in as it goes down.',
  difficulties: [
    { what: 'Your body turns as you lift.', ease: 'Use less weight and lift less high.' },
    { what: 'Your resting wrist gets sore.', ease: 'Lean on your forearm or your fist.' },
  ],
  stopIf: ['Back pain even with support', 'Pain in your wrist or shoulder'],
  standIns: 'A worktop or a chair against the wall can be your bench. A full bottle can be the weight.',
} as const satisfies ExerciseWords;
