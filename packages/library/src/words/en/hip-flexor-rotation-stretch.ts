import type { ExerciseWords } from '@plumbline/engine';

export const hipFlexorRotationStretch = {
  name: 'Hip-front stretch with a reach',
  aliases: ['rotational lunge stretch'],
  purpose: 'Stretches your hip and your side together.',
  setUp: 'Half-kneel on something soft with a chair beside your front leg. Rest that hand on the chair.',
  steps: [
    'Tuck your tailbone and find a mild pull at the hip.',
    'Sweep the free arm up beside your ear.',
    'Reach up and over toward the chair.',
    'Turn your chest a little to your front leg.',
    'Come back to the middle before you ease off the hip.',
  ],
  cues: ['Grow long, then lean', 'Hips stay tucked', 'Hand on the chair'],
  breath: 'Breathe out into the reach, then breathe easily.',
  difficulties: [
    { what: 'Your back arches as you reach.', ease: 'Keep the arm lower.' },
    { what: 'Your shoulder dislikes it.', ease: 'Rest the hand on your head instead.' },
  ],
  stopIf: ['A pinch in your low back', 'Shoulder pain'],
  standIns: 'A folded blanket softens the floor, and any heavy chair will do.',
} as const satisfies ExerciseWords;
