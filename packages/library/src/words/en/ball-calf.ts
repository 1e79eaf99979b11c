import type { ExerciseWords } from '@plumbline/engine';

export const ballCalf = {
  name: 'Ball under the calf',
  aliases: ['ball pressure, calf'],
  purpose: 'Rests one small area of your calf on a ball.',
  setUp: 'Sit on the floor with your legs in front. Put a ball under the fleshy part of one calf.',
  steps: [
    'Lean back on your hands and let the leg go heavy.',
    'Find a tender place and stay on it.',
    'Circle your ankle three times each way.',
    'Shift the ball a little and settle again.',
    'Take the ball across to the other calf.',
  ],
  cues: ['Heavy leg', 'Fleshy part only', 'Circle the ankle'],
  breath: 'Let a slow breath out each time you settle.',
  difficulties: [
    { what: 'Sitting like this is uncomfortable.', ease: 'Sit on a folded blanket with your back to a wall.' },
    { what: 'It hurts too much.', ease: 'Use a softer ball, or lay it on a cushion.' },
  ],
  stopIf: ['A swollen or hot calf: leave it and have it checked', 'Tingling in the foot'],
  standIns: 'A rolled pair of socks makes a gentle ball.',
} as const satisfies ExerciseWords;
