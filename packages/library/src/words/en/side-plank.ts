import type { ExerciseWords } from '@plumbline/engine';

export const sidePlank = {
  name: 'Side plank',
  aliases: ['side bridge'],
  purpose: 'A full challenge for the side of your trunk and hip.',
  setUp: 'Lie on your side with long legs, propped on your forearm. Put the top foot just in front of the other.',
  steps: [
    'Push the floor away with your forearm.',
    'Lift your hips until your body is one line.',
    'Face your ribs and hips straight ahead.',
    'Stay long and steady, with no drop at the waist.',
    'Come down with control and change sides.',
  ],
  cues: ['One straight line', 'Tall on the elbow', 'Keep the breath moving'],
  breath: 'Keep your breath flowing while your waist works.',
  difficulties: [
    { what: 'Your hips sag.', ease: 'Bend your lower knee and rest it on the floor.' },
    { what: 'You tip forwards or back.', ease: 'Press the edge of your top foot down.' },
  ],
  stopIf: ['Shoulder pain', 'Back pain sharper than muscle effort'],
  standIns: 'A folded towel under your elbow makes a hard floor kinder.',
} as const satisfies ExerciseWords;
