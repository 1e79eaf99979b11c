import type { ExerciseWords } from '@plumbline/engine';

export const towelRow = {
  name: 'Towel row at a door',
  aliases: ['door row', 'towel pull'],
  purpose: 'Trains your upper back at home with nothing but a towel and a door.',
  setUp: 'Choose a solid door that opens away from you and shut it. Loop a long towel round the handle and tug it hard to test it.',
  steps: [
    'Hold both ends of the towel and stand close, feet hip-width apart.',
    'Soften your knees and lean back just a little.',
    'Let your arms grow long, with most of your weight on your feet.',
    'Pull yourself upright, elbows brushing your sides.',
    'Go back slowly to the small lean.',
  ],
  cues: ['Weight on your feet', 'Lean only a little', 'Body in one piece'],
  breath: 'Breathe out as you pull in, breathe in as you lean away.',
  difficulties: [
    { what: 'Your grip tires.', ease: 'Wrap the towel once round each hand.' },
    { what: 'It feels too light.', ease: 'Step your feet slightly closer to the door.' },
  ],
  stopIf: ['The door or handle moves', 'Elbow or shoulder pain', 'You feel unsteady'],
  standIns: 'A strong scarf or a bed sheet can replace the towel.',
} as const satisfies ExerciseWords;
