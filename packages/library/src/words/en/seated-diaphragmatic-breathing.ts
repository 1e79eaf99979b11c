import type { ExerciseWords } from '@plumbline/engine';

export const seatedDiaphragmaticBreathing = {
  name: 'Seated belly breathing',
  aliases: ['chair breathing', 'desk breathing', 'seated diaphragmatic breathing'],
  purpose: 'A quiet pause you can take in any chair.',
  setUp: 'Sit well back with your feet flat and your back held by the chair. Wrap your hands round your low ribs.',
  steps: [
    'Take a quiet breath in through your nose.',
    'Feel your ribs push out into both hands.',
    'Let your belly go soft and round.',
    'Let the air out slowly and feel your ribs sink.',
    'Rest for a moment before the next one.',
  ],
  cues: ['Ribs into your hands', 'Shoulders stay low', 'No rush to breathe in'],
  breath: 'About four counts in and six counts out, as quiet as you like.',
  difficulties: [
    { what: 'Your shoulders creep up.', ease: 'Rest your arms on a pillow in your lap.' },
    { what: 'It feels tight when you sit low.', ease: 'Sit a little taller so your belly has room.' },
  ],
  stopIf: ['Feeling light-headed that does not pass in a few normal breaths', 'Chest pain or breath that stays short: get medical help'],
  standIns: 'Use a sofa, a wheelchair or the edge of a bed with pillows behind you.',
} as const satisfies ExerciseWords;
