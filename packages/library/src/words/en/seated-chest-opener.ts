import type { ExerciseWords } from '@plumbline/engine';

export const seatedChestOpener = {
  name: 'Seated chest opener',
  aliases: ['sitting chest stretch'],
  purpose: 'Opens the front of your chest without leaving your chair.',
  setUp: 'Sit a little forward on a firm chair, feet flat. Let your arms hang by your sides.',
  steps: [
    'Turn your palms to face forward.',
    'Move your hands slightly behind you, thumbs leading.',
    'Let your breastbone float up.',
    'Hold the mild pull, then let your arms come home.',
  ],
  cues: ['Breastbone floats', 'Chin level', 'Low ribs quiet'],
  breath: 'Breathe slowly into the front of your chest.',
  difficulties: [
    { what: 'Your shoulders creep up.', ease: 'Shrug once, let go, and begin again.' },
    { what: 'Your low back arches.', ease: 'Rest your back on the chair and use only your arms.' },
  ],
  stopIf: ['Shoulder pain', 'Tingling in an arm or hand'],
  standIns: 'The edge of a firm bed, or your own wheelchair, works as a seat.',
} as const satisfies ExerciseWords;
