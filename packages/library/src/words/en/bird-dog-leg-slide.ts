import type { ExerciseWords } from '@plumbline/engine';

export const birdDogLegSlide = {
  name: 'Bird dog, leg slide',
  aliases: ['half bird dog', 'quadruped leg slide'],
  purpose: 'The first step of the bird dog, with your toes on the floor.',
  setUp: 'Come onto your hands and knees on a mat. Hands are under shoulders, knees under hips.',
  steps: [
    'Let your back find a flat, easy place.',
    'Slide one foot straight back until the leg is long.',
    'Keep both hips level, as if a cup stood there.',
    'Wait there for the count.',
    'Slide the knee home, and change legs after the set.',
  ],
  cues: ['Cup stays level', 'Long leg', 'Eyes on the floor'],
  breath: 'Breathe out as the leg slides away, then breathe easily.',
  difficulties: [
    { what: 'One hip swings open.', ease: 'Slide less far, with the knee pointing down.' },
    { what: 'Your wrists are uncomfortable.', ease: 'Lean on soft fists, or choose the forearm toe slide.' },
  ],
  stopIf: ['Low back pain with a small slide', 'Wrist pain'],
  standIns: 'A carpet or a folded blanket is fine under your knees.',
} as const satisfies ExerciseWords;
