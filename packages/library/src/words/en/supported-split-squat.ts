import type { ExerciseWords } from '@plumbline/engine';

export const supportedSplitSquat = {
  name: 'Supported split squat',
  aliases: ['assisted split squat', 'half-range split squat'],
  purpose: 'A small, steady lunge with a hand to help you.',
  setUp: 'Stand beside a heavy chair, a counter or a wall with one hand on it. Place one foot a step in front of the other.',
  steps: [
    'Keep your feet as wide as your hips, like on rails.',
    'Bend both knees and sink a short way straight down.',
    'Feel most of your weight on the front foot.',
    'Press through that foot to rise.',
    'After your repeats, swap the front foot.',
  ],
  cues: ['Straight down, straight up', 'Body upright', 'Light hand'],
  breath: 'Breathe in as you sink and out as you rise.',
  difficulties: [
    { what: 'Your front knee aches.', ease: 'Sink only a few centimetres.' },
    { what: 'You feel wobbly.', ease: 'Set your feet wider apart from side to side.' },
  ],
  stopIf: ['Knee pain that builds', 'Groin or back pain', 'Feeling unsteady'],
  standIns: 'A kitchen counter, a heavy chair or a wall all work.',
} as const satisfies ExerciseWords;
