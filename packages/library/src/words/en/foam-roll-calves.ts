import type { ExerciseWords } from '@plumbline/engine';

export const foamRollCalves = {
  name: 'Foam roll, calves',
  aliases: ['calf roll'],
  purpose: 'Rolls your lower legs after walking or standing.',
  setUp: 'Sit on the floor with one calf on the roller. Lean back on your hands.',
  steps: [
    'Let the foot hang loose.',
    'Roll between your ankle and just below the knee.',
    'Turn the leg in and out as you go.',
    'Cross the other leg on top for more pressure.',
    'Do the other calf.',
  ],
  cues: ['Loose foot', 'Below the knee', 'Slow passes'],
  breath: 'Breathe at your usual pace.',
  difficulties: [
    { what: 'It is too sore.', ease: 'Rest the calf there without rolling.' },
    { what: 'Your hands or wrists ache.', ease: 'Sit on a low cushion and lift less.' },
  ],
  stopIf: ['A calf that is swollen, hot or sore: leave it and have it checked', 'Sharp pain'],
  standIns: 'A roller stick or a rolling pin works from a chair.',
} as const satisfies ExerciseWords;
