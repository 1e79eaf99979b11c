import type { ExerciseWords } from '@plumbline/engine';

export const suitcaseHold = {
  name: 'Suitcase hold',
  aliases: ['one-sided hold', 'one-hand hold'],
  purpose: 'Trains the sides of your body to stay level while you stand still.',
  setUp: 'Put one weight on a chair beside you. Stand with your feet hip-width apart.',
  steps: [
    'Bend at your hips and knees to take the weight in one hand.',
    'Rise and bring both shoulders level.',
    'Hold the weight just off your leg.',
    'Stand quietly, and breathe.',
    'Put it back, then take it with the other hand.',
  ],
  cues: ['Level shoulders', 'Feet press down', 'Stay tall'],
  breath: 'Breathe in and out gently the whole time.',
  difficulties: [
    { what: 'You tip to one side.', ease: 'Use less weight and stand near a mirror.' },
    { what: 'Your hand gets tired.', ease: 'Shorten the hold, or use a bag with a thick handle.' },
  ],
  stopIf: ['Pain on one side of your back', 'Your grip starts to go'],
  standIns: 'A bag of shopping, a full bottle or a packed backpack works.',
} as const satisfies ExerciseWords;
