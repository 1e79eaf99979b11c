import type { ExerciseWords } from '@plumbline/engine';

export const seatedCatCow = {
  name: 'Seated cat–cow',
  aliases: ['chair cat-cow', 'seated pelvic rock'],
  purpose: 'Gets your back moving without leaving your chair.',
  setUp: 'Sit near the front of a firm chair with your feet flat. Rest your hands on your thighs.',
  steps: [
    'Roll your hips back so your low back rounds.',
    'Let your chest sink a little and keep your eyes level.',
    'Roll your hips forward again and grow tall.',
    'Lift your breastbone to the front and up.',
    'Rock between the two at a pace you enjoy.',
  ],
  cues: ['Start from your hips', 'Eyes stay level', 'Small first, then grow'],
  breath: 'Breathe out as you sink, breathe in as you rise.',
  difficulties: [
    { what: 'You lean back and forth instead.', ease: 'Keep your chest over your hips and make it smaller.' },
    { what: 'One way feels stiff.', ease: 'Stay mostly in the way that feels good.' },
  ],
  stopIf: ['Pain that goes further down a leg', 'A sharp pain in your back'],
  standIns: 'Use a wheelchair or the edge of a firm bed or sofa.',
} as const satisfies ExerciseWords;
