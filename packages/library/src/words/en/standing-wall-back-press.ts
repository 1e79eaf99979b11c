import type { ExerciseWords } from '@plumbline/engine';

export const standingWallBackPress = {
  name: 'Wall back press',
  aliases: ['standing wall press for the back', 'elbows to wall press'],
  purpose: 'Strengthens your upper back on your feet, against a wall.',
  setUp: 'Stand with your back to a wall, feet a small step in front. Bend your elbows by your sides.',
  steps: [
    'Let your buttocks and upper back touch the wall.',
    'Leave your head where it is comfortable.',
    'Breathe out and press both elbows back into the wall.',
    'Feel the muscles between your shoulder blades work.',
    'Hold for the count, then soften and rest.',
  ],
  cues: ['Elbows by your ribs', 'Ribs stay soft', 'Steady, light press'],
  breath: 'Breathe out to press, and breathe quietly while you hold.',
  difficulties: [
    { what: 'Your low back arches away.', ease: 'Step your feet out a bit more and press less.' },
    { what: 'Your elbows get sore.', ease: 'Put a folded towel behind each one.' },
  ],
  stopIf: ['Shoulder pain', 'Back pain that builds', 'Dizziness'],
  standIns: 'A closed, locked door can be your wall.',
} as const satisfies ExerciseWords;
