import type { ExerciseWords } from '@plumbline/engine';

export const clamshell = {
  name: 'Clam',
  aliases: ['clamshell', 'side-lying clam'],
  purpose: 'Works the side of your hip with a small, easy movement.',
  setUp: 'Lie on your side on a mat or a bed, head on a pillow. Bend your hips and knees and stack your legs.',
  steps: [
    'Keep your heels touching the whole time.',
    'Open the top knee like a shell.',
    'Stop before your hips roll backward.',
    'Hold it open for a second.',
    'Let the knee close slowly.',
  ],
  cues: ['Heels together', 'Hips stay stacked', 'Feel the side of your buttock'],
  breath: 'Breathe out as the knee opens.',
  difficulties: [
    { what: 'Your hips roll back.', ease: 'Open the knee less, or lie with your back near a wall.' },
    { what: 'Lying on that hip is sore.', ease: 'Put a soft pillow under it or between your knees.' },
  ],
  stopIf: ['A pinch in your groin', 'Pain on the outside of the hip you lie on'],
  standIns: 'A bed or a folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
