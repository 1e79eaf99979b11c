import type { ExerciseWords } from '@plumbline/engine';

export const bentOverLateralRaise = {
  name: 'Bent-over side raise',
  aliases: ['reverse fly', 'rear shoulder raise', 'bent-over lateral raise'],
  purpose: 'Trains the backs of your shoulders with very light weights.',
  setUp: 'Hold two very light weights and stand with your feet hip-width apart.',
  steps: [
    'Bend forward at your hips with your back long and knees soft.',
    'Let your arms hang with a small bend in each elbow.',
    'Open both arms like wings, up to shoulder height.',
    'Bring them down again without a swing.',
  ],
  cues: ['Wings, not swings', 'Neck long', 'Light is right'],
  breath: 'Breathe out as your arms open and in as they close.',
  difficulties: [
    { what: 'Your back gets tired.', ease: 'Rest your forehead or chest on something high and soft.' },
    { what: 'You need to swing.', ease: 'Use lighter weights, or none at all.' },
  ],
  stopIf: ['A low-back ache from the bend', 'A pinch in a shoulder'],
  standIns: 'Two small tins or bottles work well.',
} as const satisfies ExerciseWords;
