import type { ExerciseWords } from '@plumbline/engine';

export const backpackRow = {
  name: 'Backpack row',
  aliases: ['bag row', 'one-arm bag row'],
  purpose: 'Trains your upper back at home with a bag and a chair.',
  setUp: 'Put one or two books in a backpack. Rest one hand on a steady chair and stand back from it.',
  steps: [
    'Tip forward from your hips and let your hand carry you.',
    'Take the bag by its top handle, arm hanging long.',
    'Lift the bag toward your hip, elbow close.',
    'Pause, then let it sink slowly.',
    'Rest the bag on the chair before you swap hands.',
  ],
  cues: ['Hand carries you', 'Bag to hip', 'Shoulders level'],
  breath: 'Breathe out as the bag rises and in as it sinks.',
  difficulties: [
    { what: 'The bag swings.', ease: 'Pack it tight and lift more slowly.' },
    { what: 'Your back gets tired.', ease: 'Lean on a higher table, so you stand taller.' },
  ],
  stopIf: ['Back pain that builds', 'Sharp pain in a shoulder or wrist'],
  standIns: 'A strong shopping bag works in place of a backpack.',
} as const satisfies ExerciseWords;
