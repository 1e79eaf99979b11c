import type { ExerciseWords } from '@plumbline/engine';

export const abdominalDrawingIn = {
  name: 'Low tummy draw',
  aliases: ['abdominal drawing-in', 'abdominal hollowing', 'ADIM'],
  purpose: 'A light drill for feeling the deep muscles of your lower tummy.',
  setUp: 'Lie on your back with your knees bent. Rest your fingers just inside the front of your hips.',
  steps: [
    'Let your back rest in the shape it likes.',
    'Draw the part below your belly button in, using a third of your effort.',
    'Keep your hips and ribs still.',
    'Hold it while you breathe or say a few words.',
    'Let go fully before you start again.',
  ],
  cues: ['Small and light', 'Hips stay quiet', 'You can still talk'],
  breath: 'Keep small, easy breaths going the whole time.',
  difficulties: [
    { what: 'Your whole belly sucks in hard.', ease: 'Use half as much effort, as if doing up loose jeans.' },
    { what: 'Your breath stops.', ease: 'Hum or count out loud as you hold.' },
  ],
  stopIf: ['Pain that builds with each hold'],
  standIns: 'A sofa or a thick folded blanket works as well as a mat or a bed.',
} as const satisfies ExerciseWords;
