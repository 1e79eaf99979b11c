import type { ExerciseWords } from '@plumbline/engine';

export const localHeatOrCold = {
  name: 'Warm pack or cold pack',
  aliases: ['heat pack', 'hot-water bottle', 'ice pack'],
  purpose: 'A simple comfort for a sore spot, for a short while.',
  setUp: 'Choose warm or cold, whichever sounds nicer. Wrap the pack in a cloth and check that your skin can feel it well.',
  steps: [
    'Lie or sit so that you can rest.',
    'Lay the wrapped pack on the sore spot.',
    'Look at your skin after five minutes.',
    'Take it off after ten to twenty minutes.',
  ],
  cues: ['Always a cloth between', 'Set a timer', 'Nice, not fierce'],
  breath: 'Just breathe and rest.',
  difficulties: [
    { what: 'You nod off with it on.', ease: 'Use a timer with a sound, or have someone with you.' },
    { what: 'You cannot choose.', ease: 'Start with warm. Most people like that best.' },
  ],
  stopIf: ['Skin that turns blotchy, numb or burnt'],
  standIns: 'Use a hot-water bottle, a warm damp towel, or frozen peas in a towel.',
} as const satisfies ExerciseWords;
