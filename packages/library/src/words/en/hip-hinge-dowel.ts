import type { ExerciseWords } from '@plumbline/engine';

export const hipHingeDowel = {
  name: 'Hip bend with a stick',
  aliases: ['dowel hip hinge', 'wall-tap hinge'],
  purpose: 'Teaches you to bend at your hips, which is handy for lifting.',
  setUp: 'Stand with your feet hip-width apart. Hold a stick along your back so it touches head, upper back and tailbone.',
  steps: [
    'Unlock your knees.',
    'Push your hips straight back, as if to shut a drawer.',
    'Keep all three places touching the stick.',
    'Stop when the backs of your thighs feel a mild pull.',
    'Bring your hips forward and stand.',
  ],
  cues: ['Shut the drawer', 'Stick stays on', 'Knees soft'],
  breath: 'Breathe in as you bend and out as you stand.',
  difficulties: [
    { what: 'The stick leaves your back.', ease: 'Bend a shorter way.' },
    { what: 'You squat instead of bending.', ease: 'Stand a foot from a wall and tap it with your hips.' },
  ],
  stopIf: ['Back pain that builds as you bend', 'Tingling in a leg'],
  standIns: 'A broom handle works as a stick. Or leave it out and tap a wall behind you with your hips.',
} as const satisfies ExerciseWords;
