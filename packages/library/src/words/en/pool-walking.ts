import type { ExerciseWords } from '@plumbline/engine';

export const poolWalking = {
  name: 'Walking in water',
  aliases: ['pool walking', 'water walking'],
  purpose: 'Lets you walk and train your heart with the water holding part of you.',
  setUp: 'Go in by the steps, holding the rail, to water between hip and chest. Wait until any wound has closed.',
  steps: [
    'Stand for a moment until you feel steady.',
    'Walk forward along the side with your whole foot on the ground.',
    'Let your hands push the water as you go.',
    'Walk back the same way, or try a few steps sideways.',
    'Leave by the steps and take your time.',
  ],
  cues: ['Stay near the side', 'Push the water', 'Stand tall'],
  breath: 'Breathe at an easy pace, with words to spare.',
  difficulties: [
    { what: 'You float or slip.', ease: 'Go to lower water and wear pool shoes.' },
    { what: 'It feels hard fast.', ease: 'Slow down, since water pushes back more at speed.' },
  ],
  stopIf: ['Chest pain, or breath that does not settle', 'Dizziness', 'You feel very cold'],
  standIns: 'With no pool near, walk on land or ride an exercise bike.',
} as const satisfies ExerciseWords;
