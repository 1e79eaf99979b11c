import type { ExerciseWords } from '@plumbline/engine';

export const seatedAnkleCircles = {
  name: 'Seated ankle circles',
  aliases: ['ankle rolls', 'foot circles'],
  purpose: 'Keeps your ankles and calves moving when you sit a lot.',
  setUp: 'Sit back in your chair with both feet on the floor.',
  steps: [
    'Lift one foot, or rest it on its heel.',
    'Draw a slow, round circle with your big toe.',
    'After a few, circle the other way.',
    'Point your toes away, then pull them up to you.',
  ],
  cues: ['Big round circles', 'Leg stays quiet', 'Both ways'],
  breath: 'Breathe as you please.',
  difficulties: [
    { what: 'Your thigh gets tired.', ease: 'Rest your heel on the floor or on a stool.' },
    { what: 'Your calf cramps.', ease: 'Pull your toes up, wait, then make smaller circles.' },
  ],
  stopIf: ['Cramp that stays', 'Calf pain with swelling or heat: get it checked'],
  standIns: 'Use a wheelchair or do it lying in bed.',
} as const satisfies ExerciseWords;
