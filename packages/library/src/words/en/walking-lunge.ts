import type { ExerciseWords } from '@plumbline/engine';

export const walkingLunge = {
  name: 'Walking lunge',
  aliases: ['travelling lunge'],
  purpose: 'Strong, moving leg work that also asks for balance.',
  setUp: 'Find a clear path of six or more strides. Stand tall at one end.',
  steps: [
    'Stride forward and set the whole foot down.',
    'Sink until the back knee hovers near the floor.',
    'Rise and bring the back leg straight through.',
    'Lunge on the other leg as you travel.',
    'Stop and stand tall before you turn round.',
  ],
  cues: ['Slow beats far', 'Hips to the front', 'Quiet feet'],
  breath: 'Breathe out each time you rise.',
  difficulties: [
    { what: 'You rush and wobble.', ease: 'Put both feet together between strides.' },
    { what: 'Your legs tire fast.', ease: 'Do half the number and rest longer.' },
  ],
  stopIf: ['Knee or back pain', 'Stumbling', 'Dizziness'],
  standIns: '',
} as const satisfies ExerciseWords;
