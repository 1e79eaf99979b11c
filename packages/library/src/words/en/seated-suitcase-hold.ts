import type { ExerciseWords } from '@plumbline/engine';

export const seatedSuitcaseHold = {
  name: 'Seated suitcase hold',
  aliases: ['sitting one-sided hold', 'chair suitcase hold'],
  purpose: 'Trains the sides of your body to keep you level while you sit.',
  setUp: 'Sit tall on a firm seat with both feet supported. Have one light weight close to you.',
  steps: [
    'Take the weight in one hand and let that arm hang by the seat.',
    'Sit evenly on both sides of your bottom.',
    'Keep both shoulders at the same height.',
    'Stay tall until the time is up.',
    'Lay the weight in your lap and change hands.',
  ],
  cues: ['Sit even', 'Head to the ceiling', 'Soft breath'],
  breath: 'Breathe gently and evenly as you hold.',
  difficulties: [
    { what: 'You lean over.', ease: 'Use less weight, or touch the seat with your free hand.' },
    { what: 'Your arm hits the wheel or chair.', ease: 'Hold the weight a little further out.' },
  ],
  stopIf: ['Pain on one side of your back', 'Your grip starts to go'],
  standIns: 'A bottle of water or a light bag can be the weight. The edge of a firm bed can be the seat.',
} as const satisfies ExerciseWords;
