import type { ExerciseWords } from '@plumbline/engine';

export const backExtensionBench = {
  name: '45-degree back extension',
  aliases: ['Roman chair extension', 'hip-led back extension'],
  purpose: 'Builds strong hips and a strong back on a gym bench.',
  setUp: 'Set the pad just below the crease of your hips. Hook your feet in and cross your arms.',
  steps: [
    'Start in one straight line from head to heels.',
    'Fold at your hips with a long back.',
    'Go down only as far as your back keeps its shape.',
    'Squeeze your buttocks to rise to straight, and stop there.',
  ],
  cues: ['Fold at the hips', 'Stop at straight', 'Slow on the way down'],
  breath: 'Breathe in on the way down, and out as you rise.',
  difficulties: [
    { what: 'You arch past straight at the top.', ease: 'Stop a little earlier and squeeze your buttocks.' },
    { what: 'Your back rounds at the bottom.', ease: 'Go down half as far.' },
  ],
  stopIf: ['A pinch in your low back at the top', 'A rush of blood to your head, or dizziness'],
  standIns: 'No bench at home? Choose the bird dog or a hip hinge instead.',
} as const satisfies ExerciseWords;
