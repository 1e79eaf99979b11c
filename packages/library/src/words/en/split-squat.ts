import type { ExerciseWords } from '@plumbline/engine';

export const splitSquat = {
  name: 'Split squat',
  aliases: ['static lunge'],
  purpose: 'Trains one leg more than the other, with both feet staying put.',
  setUp: 'Stand near something you could hold. Take one long step forward and stay there, back heel lifted.',
  steps: [
    'Spread your feet sideways to hip-width.',
    'Lower your back knee toward the floor.',
    'Keep your ribs over your hips.',
    'Push through the front heel to come up.',
    'Do the other side next.',
  ],
  cues: ['Ribs over hips', 'Front heel heavy', 'Feet on two rails'],
  breath: 'Breathe in on the way down, out on the way up.',
  difficulties: [
    { what: 'Your low back arches.', ease: 'Tighten the buttock of the back leg a little.' },
    { what: 'Your balance goes.', ease: 'Rest one hand on a wall or a chair.' },
  ],
  stopIf: ['Knee pain', 'A pinch in your back'],
  standIns: '',
} as const satisfies ExerciseWords;
