import type { ExerciseWords } from '@plumbline/engine';

export const abWheelRollout = {
  name: 'Ab-wheel rollout',
  aliases: ['kneeling wheel rollout'],
  purpose: 'The hardest of the planks, for people who find the others easy.',
  setUp: 'Kneel on thick padding. Put the wheel on the floor under your shoulders.',
  steps: [
    'Grip both handles with your arms straight.',
    'Draw your lower ribs in and squeeze your buttocks.',
    'Let the wheel travel only as far as your shape holds.',
    'Pull back as if drawing your armpits to your hips.',
    'Settle over your knees before the next one.',
  ],
  cues: ['Shape before distance', 'Pull through the armpits', 'Slow on the way out'],
  breath: 'Breathe in on the way out, and breathe out to return.',
  difficulties: [
    { what: 'Your back arches at the far end.', ease: 'Face a wall, so the wheel stops early.' },
    { what: 'Your wrists ache.', ease: 'Keep your knuckles forward and roll less far.' },
  ],
  stopIf: ['Any pinch in your low back', 'Shoulder pain', 'Your tummy rises into a ridge'],
  standIns: 'Without a wheel, roll out on a large ball, which is easier.',
} as const satisfies ExerciseWords;
