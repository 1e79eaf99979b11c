import type { ExerciseWords } from '@plumbline/engine';

export const bandPullApart = {
  name: 'Band pull-apart',
  aliases: ['band reverse fly', 'band spread'],
  purpose: 'Works the muscles between your shoulder blades, a good change after sitting.',
  setUp: 'Stand with your feet apart and hold a light band in front of your chest.',
  steps: [
    'Start with your hands a shoulder width apart and arms almost straight.',
    'Open your arms out to the sides.',
    'Stop when the band comes near your chest.',
    'Bring your hands back together slowly.',
  ],
  cues: ['Ribs stay down', 'Neck stays long', 'Slow both ways'],
  breath: 'Breathe out as the band opens and in as it closes.',
  difficulties: [
    { what: 'Your shoulders lift.', ease: 'Hold the band a little lower.' },
    { what: 'The band is too strong.', ease: 'Hold it wider, or take a lighter one.' },
  ],
  stopIf: ['Shoulder pain', 'Neck pain that builds'],
  standIns: 'A pair of old tights can stand in for a light band.',
} as const satisfies ExerciseWords;
