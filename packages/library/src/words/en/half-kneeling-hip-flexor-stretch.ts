import type { ExerciseWords } from '@plumbline/engine';

export const halfKneelingHipFlexorStretch = {
  name: 'Half-kneeling hip-front stretch',
  aliases: ['half-kneeling hip-flexor stretch', 'lunge stretch'],
  purpose: 'Stretches high at the front of the hip.',
  setUp: 'Kneel on one knee on something soft. Plant the other foot in front with its shin upright.',
  steps: [
    'Bring your ribs over your hips.',
    'Roll your tailbone under before you move.',
    'Ease your whole body forward a few centimetres.',
    'Stay where the pull is no more than four out of ten.',
    'Come back slowly and change knees.',
  ],
  cues: ['Tuck, then glide', 'Ribs low', 'Soft belly'],
  breath: 'Take a long breath out as you ease in.',
  difficulties: [
    { what: 'Your knee is sore.', ease: 'Add a thick cushion, or do it standing.' },
    { what: 'You feel it down your thigh.', ease: 'Move your back foot further behind you.' },
  ],
  stopIf: ['A pinch in your low back', 'Pain at your kneecap'],
  standIns: 'A cushion or folded blanket under the knee works instead of a mat.',
} as const satisfies ExerciseWords;
