import type { ExerciseWords } from '@plumbline/engine';

export const seatedPallofPress = {
  name: 'Seated Pallof press',
  aliases: ['chair anti-turn press', 'seated band press-out'],
  purpose: 'Trains your waist to resist a twist from your chair.',
  setUp: 'Anchor a light band at the height of your chest. Sit side-on to it on a firm chair, or a wheelchair with brakes on.',
  steps: [
    'Set your feet as wide as your hips.',
    'Hold the band in both hands, close to your chest.',
    'Sit tall and press your hands slowly forward.',
    'Count two while your chest faces ahead.',
    'Bring your hands in again without a rush.',
    'Turn your chair round for the other side.',
  ],
  cues: ['Sit tall', 'Chest faces ahead', 'Both sitting bones heavy'],
  breath: 'Breathe out as your hands go forward, and in as they return.',
  difficulties: [
    { what: 'You lean away from the band.', ease: 'Move your chair closer to the anchor.' },
    { what: 'Your arms get tired first.', ease: 'Press only halfway out.' },
  ],
  stopIf: ['A twisting pain in your back', 'The band or anchor slips'],
  standIns: 'The edge of a firm bed works as a seat. A locked door can hold the band.',
} as const satisfies ExerciseWords;
