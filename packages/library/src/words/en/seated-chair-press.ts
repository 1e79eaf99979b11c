import type { ExerciseWords } from '@plumbline/engine';

export const seatedChairPress = {
  name: 'Armrest press',
  aliases: ['chair press', 'seated push-down'],
  purpose: 'Builds the arms you use to push up out of a chair.',
  setUp: 'Sit in a firm chair with armrests, against a wall or with the brakes on.',
  steps: [
    'Put a hand on each armrest, elbows pointing behind you.',
    'Lean forward a touch and keep both feet down.',
    'Press down through your hands until you feel lighter on the seat.',
    'Ease off slowly and sit back with your full weight.',
  ],
  cues: ['Shoulders stay low', 'Press, then ease', 'Feet can help'],
  breath: 'Breathe out while you press and in while you ease off.',
  difficulties: [
    { what: 'Your shoulders rise up.', ease: 'Press less hard and keep your neck long.' },
    { what: 'Your wrists feel bent.', ease: 'Hold the front of the armrests with a straight wrist.' },
  ],
  stopIf: ['Pain in a shoulder or wrist', 'The chair moves'],
  standIns: 'A chair without armrests works if you press on the sides of the seat.',
} as const satisfies ExerciseWords;
