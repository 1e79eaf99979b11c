import type { ExerciseWords } from '@plumbline/engine';

export const deadBug = {
  name: 'Dead bug',
  aliases: ['dying bug', 'opposite arm and leg lower'],
  purpose: 'Practises keeping your trunk quiet while your arms and legs move.',
  setUp: 'Lie on your back on a mat or a firm bed. Lift your knees over your hips and point both hands at the ceiling.',
  steps: [
    'Let your low back rest in its own small curve and soften your ribs.',
    'Reach one heel away along the floor while the opposite arm goes back past your ear.',
    'Pause where your ribs still stay down.',
    'Breathe out and bring that arm and leg home.',
    'Change to the other pair.',
  ],
  cues: ['Ribs stay heavy', 'Reach less if your back lifts', 'Slow both ways'],
  breath: 'Breathe in as you reach, breathe out as you come back.',
  difficulties: [
    { what: 'Your back lifts off the floor.', ease: 'Reach only halfway, or move just the leg.' },
    { what: 'Your neck gets tired.', ease: 'Rest your head on a small folded towel.' },
  ],
  stopIf: ['Pain that builds with each rep', 'New tingling in a leg'],
  standIns: 'A firm bed or a folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
