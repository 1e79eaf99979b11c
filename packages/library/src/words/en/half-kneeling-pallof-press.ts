import type { ExerciseWords } from '@plumbline/engine';

export const halfKneelingPallofPress = {
  name: 'Half-kneeling Pallof press',
  aliases: ['kneeling anti-turn press'],
  purpose: 'Adds a kneeling balance to the Pallof press.',
  setUp: 'Fasten the band level with your chest when you kneel. Put padding under the knee nearer to the anchor.',
  steps: [
    'Set the other foot flat in front, knee over ankle.',
    'Squeeze the buttock of your kneeling side.',
    'Hold the band at your breastbone and grow tall.',
    'Send your hands straight out and wait two seconds.',
    'Return slowly with hips and chest forward.',
    'Change knees and face the other way.',
  ],
  cues: ['Tall from the knee', 'Buttock on', 'No turning'],
  breath: 'Breathe out on the press, and in on the way back.',
  difficulties: [
    { what: 'You wobble.', ease: 'Set the front foot wider, or do it standing.' },
    { what: 'Your knee is sore.', ease: 'Fold a thicker towel under it.' },
  ],
  stopIf: ['Pain at the front of the knee', 'A twisting pain in your back'],
  standIns: 'A pillow or a folded towel can pad your knee.',
} as const satisfies ExerciseWords;
