import type { ExerciseWords } from '@plumbline/engine';

export const frontRaise = {
  name: 'Front raise',
  aliases: ['straight-arm front lift', 'dumbbell front raise'],
  purpose: 'Trains the fronts of your shoulders for lifting things to a shelf.',
  setUp: 'Stand tall with a light weight in each hand, thumbs pointing forward.',
  steps: [
    'Soften your knees and let your arms hang by your sides.',
    'Lift both arms forward, thumbs up, to shoulder height.',
    'Keep your ribs down as your arms come up.',
    'Return them slowly to your sides.',
  ],
  cues: ['No higher than shoulders', 'Thumbs up', 'Stay tall'],
  breath: 'Breathe out as your arms rise and in as they come down.',
  difficulties: [
    { what: 'You lean back.', ease: 'Lift one arm at a time, or use less weight.' },
    { what: 'Your neck tightens.', ease: 'Stop at chest height and let your shoulders drop.' },
  ],
  stopIf: ['A pinch in a shoulder', 'A low-back ache'],
  standIns: 'Two small bottles or tins are heavy enough.',
} as const satisfies ExerciseWords;
