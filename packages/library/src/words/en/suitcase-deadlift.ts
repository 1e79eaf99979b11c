import type { ExerciseWords } from '@plumbline/engine';

export const suitcaseDeadlift = {
  name: 'Suitcase lift',
  aliases: ['single-arm suitcase deadlift', 'one-sided deadlift'],
  purpose: 'Practises lifting a bag at your side while you stay straight.',
  setUp: 'Stand a light weight beside one foot, on a thick book at first. Keep your feet hip-width.',
  steps: [
    'Send your hips back and reach straight down with one hand.',
    'Level your shoulders before you lift.',
    'Stand up without leaning to either side.',
    'Pause upright for a second.',
    'Lower it beside the same foot, then change hands after the set.',
  ],
  cues: ['Shoulders level', 'Hips face forward', 'No leaning'],
  breath: 'Breathe in at the bottom and out as you stand.',
  difficulties: [
    { what: 'You lean toward the weight.', ease: 'Choose a lighter one.' },
    { what: 'You round to reach it.', ease: 'Raise it on a stool.' },
  ],
  stopIf: ['Pain on one side of your back', 'Pain or tingling down a leg'],
  standIns: 'A shopping bag or a backpack held by its top strap works.',
} as const satisfies ExerciseWords;
