import type { ExerciseWords } from '@plumbline/engine';

export const passiveHangMixed = {
  name: 'Passive hang, mixed grip',
  aliases: ['switch-grip hang', 'alternate-grip hang'],
  purpose: 'Adds a small turn to the hang, so each side gets its own stretch.',
  setUp: 'Stand on a firm box under a strong bar. Plan two equal hangs, one for each way round.',
  steps: [
    'Hold the bar with one palm facing you and the other facing away.',
    'Ease your weight off the box until you hang.',
    'Your body may want to turn, so let it come to rest.',
    'Point your hips straight ahead.',
    'Find the box with your feet and step down. Never drop.',
    'Rest, then swap both hands round for the same time.',
  ],
  cues: ['Hips face forward', 'Both arms share', 'Same time each way'],
  breath: 'Breathe in and out evenly all the way through.',
  difficulties: [
    { what: 'You keep turning to one side.', ease: 'Leave one foot on the box to guide you.' },
    { what: 'The palm-up wrist feels bent.', ease: 'Move your hands a little closer together.' },
  ],
  stopIf: ['Pain at the front of an elbow', 'A shoulder that pinches or feels loose', 'Your grip starts to go'],
  standIns: 'Any strong bar with a firm step under it will do. Otherwise choose a pulldown today.',
} as const satisfies ExerciseWords;
