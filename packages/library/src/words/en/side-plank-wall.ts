import type { ExerciseWords } from '@plumbline/engine';

export const sidePlankWall = {
  name: 'Wall side plank',
  aliases: ['standing side plank'],
  purpose: 'Works the side of your waist while you stay on your feet.',
  setUp: 'Stand side-on to a wall. Put your forearm on it at shoulder height.',
  steps: [
    'Walk your feet one step away from the wall.',
    'Lean in with your body straight.',
    'Push the wall away so your waist stays long.',
    'Keep your chest and hips facing front.',
    'Step in to finish, then use the other arm.',
  ],
  cues: ['Long waist', 'Push the wall', 'Hips in line'],
  breath: 'Breathe evenly while you lean.',
  difficulties: [
    { what: 'Your hips droop towards the wall.', ease: 'Stand a little closer.' },
    { what: 'Your shoulder feels squeezed.', ease: 'Lower your elbow a few centimetres.' },
  ],
  stopIf: ['Shoulder pain', 'A sharp pain in your side'],
  standIns: 'A door frame or a heavy cupboard can be the wall.',
} as const satisfies ExerciseWords;
