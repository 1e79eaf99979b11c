import type { ExerciseWords } from '@plumbline/engine';

export const foamRollHipFlexors = {
  name: 'Foam roll, front of the hip',
  aliases: ['hip flexor roll', 'upper thigh roll'],
  purpose: 'Works the muscle at the top and front of your thigh.',
  setUp: 'Lie face down on your forearms. Place the roller just below the front bone of one hip.',
  steps: [
    'Bend the free leg out to the side like a frog.',
    'Turn your body slightly towards the roller side.',
    'Rock a few centimetres up and down.',
    'Stay off your tummy and the fold of the groin.',
    'Go across to the other hip.',
  ],
  cues: ['Small rocks', 'Below the hip bone', 'Tummy gently firm'],
  breath: 'Breathe out as the muscle softens.',
  difficulties: [
    { what: 'Your low back arches.', ease: 'Tuck your tail a little, or make smaller moves.' },
    { what: 'It is too sharp.', ease: 'Use a softer roller, or lean less weight on it.' },
  ],
  stopIf: ['A strong pulse or numbness under the roller', 'Pain in the groin or tummy'],
  standIns: 'A rolled towel is a softer stand-in.',
} as const satisfies ExerciseWords;
