import type { ExerciseWords } from '@plumbline/engine';

export const foamRollPecs = {
  name: 'Foam roll, chest',
  aliases: ['chest roll', 'pec roll'],
  purpose: 'Rolls the front of your shoulder and chest.',
  setUp: 'Lie face down with the roller at an angle beside one armpit. Stretch that arm out in front, resting on the floor.',
  steps: [
    'Rest your forehead on your other hand.',
    'Let your chest muscle sink onto the roller.',
    'Slide the arm slowly up and down like a windscreen wiper.',
    'Keep off the collarbone and the breast.',
    'Move over and do the other side.',
  ],
  cues: ['Beside the armpit', 'Soft shoulder', 'Slow arm'],
  breath: 'Take long breaths out.',
  difficulties: [
    { what: 'Lying face down is hard.', ease: 'Press a ball between your chest and a wall.' },
    { what: 'The pressure is too much.', ease: 'Lean your weight onto the other side.' },
  ],
  stopIf: ['Tingling in the arm', 'Tightness or pressure in the chest that is not the muscle: get help at once'],
  standIns: 'A soft ball held against a wall does the same job.',
} as const satisfies ExerciseWords;
