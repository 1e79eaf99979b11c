import type { ExerciseWords } from '@plumbline/engine';

export const chestSupportedRow = {
  name: 'Chest-supported row',
  aliases: ['lying row', 'prone row'],
  purpose: 'Trains your upper back while your low back rests.',
  setUp: 'Put two light weights on the floor at the end of a bed or raised bench. Lie face down with your shoulders just over the edge.',
  steps: [
    'Let your arms hang down and take hold of the weights.',
    'Keep your neck long and look at the floor.',
    'Lift your elbows up toward the ceiling.',
    'Feel your shoulder blades come together.',
    'Let the weights down softly.',
  ],
  cues: ['Chest stays heavy', 'Elbows to the ceiling', 'Easy neck'],
  breath: 'Breathe out on the lift and in on the way down.',
  difficulties: [
    { what: 'Your neck gets tired.', ease: 'Rest your forehead on the edge between lifts.' },
    { what: 'Lying flat feels tight in your back.', ease: 'Put a pillow under your tummy.' },
  ],
  stopIf: ['A pinch in a shoulder', 'Dizziness', 'Back pain when you lie face down'],
  standIns: 'Two full bottles make good weights.',
} as const satisfies ExerciseWords;
