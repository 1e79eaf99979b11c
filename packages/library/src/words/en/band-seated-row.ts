import type { ExerciseWords } from '@plumbline/engine';

export const bandSeatedRow = {
  name: 'Seated band row',
  aliases: ['chair band row', 'sitting row'],
  purpose: 'Builds your upper back while you sit, with very little load on your low back.',
  setUp: 'Sit near the front of a firm chair. Loop the band round both feet, heels on the floor and knees bent.',
  steps: [
    'Hold the ends of the band with your arms long.',
    'Pull your hands to your lower ribs, elbows close to you.',
    'Gently bring your shoulder blades together.',
    'Let the band take your arms forward again, without leaning after it.',
  ],
  cues: ['Sit tall and still', 'Elbows brush your sides', 'Slow on the way out'],
  breath: 'Breathe out as you pull, breathe in as you reach.',
  difficulties: [
    { what: 'The band slips off your feet.', ease: 'Wrap it once more round each foot.' },
    { what: 'You rock to and fro.', ease: 'Use a lighter band and a shorter pull.' },
  ],
  stopIf: ['Back pain that builds', 'A band that looks torn'],
  standIns: 'The edge of a firm bed can be your seat. A solid table leg can hold the band in place of your feet.',
} as const satisfies ExerciseWords;
