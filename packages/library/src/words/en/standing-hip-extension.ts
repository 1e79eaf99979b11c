import type { ExerciseWords } from '@plumbline/engine';

export const standingHipExtension = {
  name: 'Standing leg push-back',
  aliases: ['standing hip extension'],
  purpose: 'Works your buttocks on your feet, with a hand to steady you.',
  setUp: 'Stand behind a heavy chair, or facing a counter or wall. Rest both hands on it.',
  steps: [
    'Stand on one leg with that knee soft.',
    'Tighten the other buttock and slide that foot straight back.',
    'Lift the foot just off the floor, keeping your body still.',
    'Hold for a second and bring the foot back under you.',
    'Do your repeats, then use the other leg.',
  ],
  cues: ['Body stays upright', 'Buttock moves the leg', 'Small lift'],
  breath: 'Breathe out as the foot goes back.',
  difficulties: [
    { what: 'Your back arches or you tip forward.', ease: 'Keep your toes on the floor and only slide them back.' },
    { what: 'Standing on one leg feels shaky.', ease: 'Hold on more firmly and do fewer repeats.' },
  ],
  stopIf: ['A pinch in your low back', 'Feeling unsteady'],
  standIns: 'A kitchen counter, a heavy chair or a wall all work.',
} as const satisfies ExerciseWords;
