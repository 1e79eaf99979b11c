import type { ExerciseWords } from '@plumbline/engine';

export const seatedChestPressBand = {
  name: 'Seated band press',
  aliases: ['band chest press', 'sitting push'],
  purpose: 'Builds the push in your chest and arms while you sit.',
  setUp: 'Sit tall on a firm seat, with wheels locked if it has them. Pass the band behind your upper back and under your arms.',
  steps: [
    'Hold one end in each hand beside your chest.',
    'Push both hands straight out in front of you.',
    'Stop just before your elbows lock.',
    'Let the band bring your hands back to your chest.',
  ],
  cues: ['Back stays tall', 'Wrists straight', 'Slow on the way back'],
  breath: 'Breathe out as you push, breathe in as you come back.',
  difficulties: [
    { what: 'The band rides up.', ease: 'Sit against a chair back to hold it in place.' },
    { what: 'Your shoulders lift.', ease: 'Push a little lower, or use a lighter band.' },
  ],
  stopIf: ['Shoulder pain', 'A band that looks torn'],
  standIns: 'With no band, press your palms together firmly in front of your chest. The edge of a bed can be your seat.',
} as const satisfies ExerciseWords;
