import type { ExerciseWords } from '@plumbline/engine';

export const hipThrust = {
  name: 'Hip thrust',
  aliases: ['bench hip thrust', 'bodyweight hip thrust'],
  purpose: 'Trains your buttocks through a longer lift than a floor bridge.',
  setUp: 'Push a low, heavy bench against a wall. Sit on the floor with your upper back on its edge and your feet flat.',
  steps: [
    'Tuck your chin a little and let your ribs settle.',
    'Drive your feet down and bring your hips up level with your chest.',
    'Check that your shins stand upright.',
    'Squeeze your buttocks for a second at the top.',
    'Sink your hips back toward the floor with control.',
  ],
  cues: ['Look forward, not up', 'Stop when level', 'Ribs stay down'],
  breath: 'Breathe out on the way up and in on the way down.',
  difficulties: [
    { what: 'The bench edge presses into your back.', ease: 'Lay a folded towel along the edge.' },
    { what: 'Your back arches at the top.', ease: 'Stop a hand’s width lower.' },
  ],
  stopIf: ['A pinch in your low back', 'Pain in your neck or where the bench presses'],
  standIns: 'The front of a firm, heavy sofa against a wall works as a bench.',
} as const satisfies ExerciseWords;
