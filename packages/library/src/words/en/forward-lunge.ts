import type { ExerciseWords } from '@plumbline/engine';

export const forwardLunge = {
  name: 'Lunge, back or forward',
  aliases: ['reverse lunge', 'forward lunge'],
  purpose: 'Trains your legs to step, lower and push back.',
  setUp: 'Stand tall with clear floor in front and behind. Begin with steps backward; they are easier on the knee.',
  steps: [
    'Take one long step back and land softly on the toes.',
    'Bend both knees and lower straight down.',
    'Let the back knee stop above the floor.',
    'Push off and bring the foot home.',
    'When this is easy, step forward instead.',
  ],
  cues: ['Soft landing', 'Tall body', 'Long step'],
  breath: 'Breathe in as you step and out as you come back.',
  difficulties: [
    { what: 'You wobble when you land.', ease: 'Step a little out to the side as well.' },
    { what: 'Your knee complains.', ease: 'Make the step longer and the dip smaller.' },
  ],
  stopIf: ['Knee pain', 'A pinch in your back', 'Losing your balance'],
  standIns: '',
} as const satisfies ExerciseWords;
