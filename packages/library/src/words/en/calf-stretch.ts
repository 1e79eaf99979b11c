import type { ExerciseWords } from '@plumbline/engine';

export const calfStretch = {
  name: 'Calf stretch, straight and bent knee',
  aliases: ['wall calf stretch'],
  purpose: 'Stretches your calf in two ways, which helps stairs and squats.',
  setUp: 'Stand facing a wall or counter with both hands on it. Place one foot a step behind the other.',
  steps: [
    'Point the back foot straight ahead.',
    'Press that heel down with the knee straight.',
    'Lean in until the calf feels a mild pull.',
    'Halfway through, bend the back knee a little, heel still down.',
    'Step in and change feet.',
  ],
  cues: ['Heel down', 'Toes straight ahead', 'Straight, then bent'],
  breath: 'Breathe slowly and evenly.',
  difficulties: [
    { what: 'Your heel lifts.', ease: 'Take a shorter step.' },
    { what: 'Your foot turns out.', ease: 'Line it up with the edge of a floor tile.' },
  ],
  stopIf: ['Calf pain with warmth or swelling', 'Tingling in your foot'],
  standIns: 'A wall, a counter or a closed door all work.',
} as const satisfies ExerciseWords;
