import type { ExerciseWords } from '@plumbline/engine';

export const seatedThoracicRotation = {
  name: 'Seated turn',
  aliases: ['seated thoracic rotation', 'chair twist', 'desk rotation'],
  purpose: 'Keeps your upper back happy to turn, left and right.',
  setUp: 'Sit tall with your feet flat and a cushion between your knees. Cross your arms over your chest.',
  steps: [
    'Grow a little taller through the top of your head.',
    'Turn your ribs slowly to one side.',
    'Pause for a moment where it still feels easy.',
    'Come back through the middle.',
    'Turn to the other side just the same.',
  ],
  cues: ['Knees stay level', 'Taller as you turn', 'Ribs turn, hips rest'],
  breath: 'Breathe in to grow tall, breathe out to turn.',
  difficulties: [
    { what: 'One knee slides forward.', ease: 'Squeeze the cushion softly and turn less.' },
    { what: 'You lean over.', ease: 'Think of turning round a pole that runs up your back.' },
  ],
  stopIf: ['A sharp pain as you turn', 'Tingling in a leg'],
  standIns: 'Use a wheelchair or the edge of a bed. A rolled towel can be your cushion.',
} as const satisfies ExerciseWords;
