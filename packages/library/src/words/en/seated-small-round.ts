import type { ExerciseWords } from '@plumbline/engine';

export const seatedSmallRound = {
  name: 'Small seated round',
  aliases: ['seated small flexion', 'chair curl'],
  purpose: 'A small bend for backs that like rounding more than arching.',
  setUp: 'Sit near the front of a chair with your feet apart. Rest your hands on top of your thighs.',
  steps: [
    'Let your tailbone tuck under you a little.',
    'Let your low back make a small round shape.',
    'Come back to sitting tall, and no further.',
    'Begin the next one when you are ready.',
  ],
  cues: ['Small is right', 'Round, then just tall', 'Hands share the weight'],
  breath: 'Breathe out as you round, breathe in as you come up.',
  difficulties: [
    { what: 'You bend from your hips.', ease: 'Keep your chest over your hips and just tuck your tail.' },
    { what: 'It feels like too little.', ease: 'Let it grow by an inch as long as it feels good.' },
  ],
  stopIf: ['Pain that goes further down a leg', 'Rounding that feels worse each time'],
  standIns: 'Use a wheelchair or the edge of a firm bed or sofa.',
} as const satisfies ExerciseWords;
