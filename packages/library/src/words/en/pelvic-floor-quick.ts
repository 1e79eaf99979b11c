import type { ExerciseWords } from '@plumbline/engine';

export const pelvicFloorQuick = {
  name: 'Pelvic floor quick lifts',
  aliases: ['quick Kegels', 'fast pelvic floor squeezes'],
  purpose: 'Trains a quick lift for when you cough, laugh or stand up.',
  setUp: 'Lie, sit or stand with your legs a little apart. Take one easy breath first.',
  steps: [
    'Lift the base of your pelvis, quick but gentle.',
    'Let it drop at once, all the way down.',
    'Wait until it feels fully soft.',
    'Then do the next quick lift.',
  ],
  cues: ['Quick up, full drop', 'Soft belly', 'Face stays calm'],
  breath: 'Breathe out with each lift and never hold your breath.',
  difficulties: [
    { what: 'They blur into one long squeeze.', ease: 'Take a whole breath between lifts.' },
    { what: 'You lose the feel after a few.', ease: 'Stop there, rest and start fresh later.' },
  ],
  stopIf: ['Pain in your pelvis', 'A heavy or dragging feeling that grows'],
  standIns: '',
} as const satisfies ExerciseWords;
