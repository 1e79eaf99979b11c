import type { ExerciseWords } from '@plumbline/engine';

export const bentOverRow = {
  name: 'Bent-over row',
  aliases: ['bent row', 'two-dumbbell row'],
  purpose: 'Trains your upper back while your hips and low back hold you, a hard row for later.',
  setUp: 'Stand with your feet hip-width apart and two weights on a chair in front of you.',
  steps: [
    'Soften your knees and pick the weights up from the chair.',
    'Push your hips back and tip forward halfway, with a long back.',
    'Pull your elbows back until your hands reach your ribs.',
    'Let your arms go long again, without moving your body.',
    'After the last one, stand up and put the weights on the chair.',
  ],
  cues: ['Hips back', 'Long back', 'Halfway down is enough'],
  breath: 'Breathe out as the weights come up and in as they go down.',
  difficulties: [
    { what: 'Your back starts to round.', ease: 'Stand more upright, or end the set there.' },
    { what: 'Your low back gets tired first.', ease: 'Swap to the row with one hand on a bench.' },
  ],
  stopIf: ['A low-back ache that builds through the set', 'Pain or tingling that goes down a leg', 'Sharp pain'],
  standIns: 'With a chair or worktop to lean on, do the one-arm supported row.',
} as const satisfies ExerciseWords;
