import type { ExerciseWords } from '@plumbline/engine';

export const stationaryCycling = {
  name: 'Exercise bike',
  aliases: ['stationary cycling', 'indoor bike'],
  purpose: 'Trains your heart and legs while the seat carries you.',
  setUp: 'Set the seat so your knee stays a little bent at the bottom. Raise the handlebars if bending forward feels sore.',
  steps: [
    'Climb on with a hand on the handlebars.',
    'Start with hardly any resistance.',
    'Turn the pedals smoothly at a speed you can talk at.',
    'For the last minute, slow down bit by bit.',
  ],
  cues: ['Smooth circles', 'Easy hands', 'Talking pace'],
  breath: 'Breathe freely, as you would while you chat.',
  difficulties: [
    { what: 'Sitting bent bothers your back.', ease: 'Sit more upright and ride for less time.' },
    { what: 'Your knees feel it.', ease: 'Raise the seat a little and lower the resistance.' },
  ],
  stopIf: ['Chest pain, or breath that does not settle', 'Numbness from the saddle that lasts', 'Pain going further down a leg'],
  standIns: 'Small pedals on the floor in front of a chair can stand in.',
} as const satisfies ExerciseWords;
