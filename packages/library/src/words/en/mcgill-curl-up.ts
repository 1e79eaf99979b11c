import type { ExerciseWords } from '@plumbline/engine';

export const mcgillCurlUp = {
  name: 'Small curl-up, one knee bent',
  aliases: ['McGill curl-up', 'modified curl-up'],
  purpose: 'A small head lift that works your tummy with a still low back.',
  setUp: 'Lie on your back with one knee bent. Slide both hands under the small of your back.',
  steps: [
    'Firm your middle, as if someone might tickle you.',
    'Lift your head and shoulders as one, a few centimetres.',
    'Let the small of your back rest on your hands.',
    'Sip air while you hold for the count.',
    'Lower all the way before the next one.',
  ],
  cues: ['Tiny lift', 'Head and chest together', 'Sip the air'],
  breath: 'Keep taking small sips of air during the hold.',
  difficulties: [
    { what: 'Your neck tires.', ease: 'Firm your middle without lifting your head.' },
    { what: 'Your back flattens.', ease: 'Lift less and feel for your hands.' },
  ],
  stopIf: ['Neck pain', 'Back or leg pain'],
  standIns: 'A thick rug or a folded blanket is fine for this.',
} as const satisfies ExerciseWords;
