import type { ExerciseWords } from '@plumbline/engine';

export const pallofPress = {
  name: 'Pallof press',
  aliases: ['anti-turn press', 'standing band press-out'],
  purpose: 'Practises resisting a twist as your hands move away from you.',
  setUp: 'Fasten the band at chest height. Stand with one side to the anchor and your knees soft.',
  steps: [
    'Bring both hands to the middle of your chest.',
    'Breathe out and push your hands straight ahead.',
    'Pause for two seconds without turning.',
    'Draw your hands back slowly.',
    'Finish the set, then face the other way.',
  ],
  cues: ['Hands straight ahead', 'Hips quiet', 'Slow return'],
  breath: 'Breathe out as your hands press, and in as they come back.',
  difficulties: [
    { what: 'Your trunk turns to the anchor.', ease: 'Step closer, so the band pulls less.' },
    { what: 'You shrug.', ease: 'Lower your hands a little and let your neck grow long.' },
  ],
  stopIf: ['A twisting pain in your back', 'The anchor moves'],
  standIns: 'A locked, sturdy door can hold the band in its hinge side.',
} as const satisfies ExerciseWords;
