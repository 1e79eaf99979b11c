import type { ExerciseWords } from '@plumbline/engine';

export const armBike = {
  name: 'Arm bike',
  aliases: ['hand cycle', 'arm ergometer'],
  purpose: 'Trains your heart with your arms while your legs rest.',
  setUp: 'Sit so the middle of the cranks is no higher than your shoulders. Your elbows stay a little bent at the far point.',
  steps: [
    'Hold the handles lightly and set the resistance low.',
    'Turn forward in smooth rounds.',
    'After a few minutes, turn backward for a while.',
    'Slow down for the final minute.',
  ],
  cues: ['Loose grip', 'Round and smooth', 'Shoulders low'],
  breath: 'Breathe easily, so you could hold a talk.',
  difficulties: [
    { what: 'Your arms burn early.', ease: 'Lower the resistance and take short rests.' },
    { what: 'Your body twists a lot.', ease: 'Move the seat closer.' },
  ],
  stopIf: ['Chest pain, or breath that does not settle', 'Shoulder pain', 'Tingling in a hand'],
  standIns: 'Small pedals on a table, or air punches while you sit, can stand in.',
} as const satisfies ExerciseWords;
