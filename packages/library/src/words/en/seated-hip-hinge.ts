import type { ExerciseWords } from '@plumbline/engine';

export const seatedHipHinge = {
  name: 'Seated hip hinge',
  aliases: ['seated good morning', 'chair forward lean'],
  purpose: 'Teaches you to fold at your hips while you sit.',
  setUp: 'Sit near the front of a firm chair. Set your feet flat and a bit wider than your hips.',
  steps: [
    'Cross your arms over your chest.',
    'Tip your whole trunk forward from the hips.',
    'Keep your back long, like a plank tipping.',
    'Pause where it still feels easy.',
    'Push through your feet and come up tall.',
  ],
  cues: ['Fold at the hips', 'Long back', 'Chest stays open'],
  breath: 'Breathe in as you tip, and out as you rise.',
  difficulties: [
    { what: 'Your back rounds.', ease: 'Tip less and look at the floor ahead of you.' },
    { what: 'You want to push with your hands.', ease: 'Lean half as far until it gets easier.' },
  ],
  stopIf: ['Back pain that builds', 'Tingling or pain down a leg'],
  standIns: 'A firm stool or the edge of a firm bed works too.',
} as const satisfies ExerciseWords;
