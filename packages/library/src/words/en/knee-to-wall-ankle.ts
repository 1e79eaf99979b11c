import type { ExerciseWords } from '@plumbline/engine';

export const kneeToWallAnkle = {
  name: 'Knee to wall',
  aliases: ['ankle rocker', 'knee-to-wall ankle drill', 'half-kneeling ankle drill'],
  purpose: 'Gives your ankles more bend for stairs, squats and walking.',
  setUp: 'Face a wall with both hands on it. Step one foot close, toes a hand-width from the wall.',
  steps: [
    'Keep your front heel heavy on the floor.',
    'Glide that knee over your second toe towards the wall.',
    'Touch the wall if you can, or stop where the heel wants to lift.',
    'Draw the knee back again.',
    'When it gets easy, slide your foot back a finger-width.',
  ],
  cues: ['Heel stays down', 'Knee over second toe', 'Hands stay on the wall'],
  breath: 'Breathe out as your knee goes forward.',
  difficulties: [
    { what: 'Your heel lifts.', ease: 'Move your foot nearer to the wall.' },
    { what: 'Your knee falls inwards.', ease: 'Aim it at your little toe for a few tries.' },
  ],
  stopIf: ['A pinch at the front of your ankle', 'Calf pain with swelling or heat: get it checked'],
  standIns: 'Use a kitchen counter or a closed door instead of a wall.',
} as const satisfies ExerciseWords;
