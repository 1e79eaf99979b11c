import type { ExerciseWords } from '@plumbline/engine';

export const activeHang = {
  name: 'Active hang',
  aliases: ['scapular pull-up', 'scap pull'],
  purpose: 'Trains the muscles that draw your shoulder blades down, ready for pull-ups.',
  setUp: 'Stand on a firm box under a strong bar. Have two minutes of rest behind you.',
  steps: [
    'Begin in a quiet hang with your palms facing away.',
    'Keep your elbows straight and slide your shoulder blades down.',
    'Let your body rise by a few centimetres.',
    'Wait for one moment at the top.',
    'Sink slowly back into the long hang.',
    'After the last one, step down on the box. Never drop.',
  ],
  cues: ['Elbows stay straight', 'Shoulders away from ears', 'Small and slow'],
  breath: 'Breathe out as you rise and in as you sink.',
  difficulties: [
    { what: 'Your elbows bend.', ease: 'Make the move smaller, just your shoulder blades.' },
    { what: 'You cannot rise at all.', ease: 'Keep your feet on the box and let them help.' },
  ],
  stopIf: ['A pinch in a shoulder', 'Tingling in an arm, or neck pain', 'Your grip starts to go'],
  standIns: 'A strong park bar works, with a step under it.',
} as const satisfies ExerciseWords;
