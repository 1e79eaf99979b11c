import type { ExerciseWords } from '@plumbline/engine';

export const seatedSlumpSlider = {
  name: 'Seated leg slider',
  aliases: ['seated slump slider', 'slump nerve glide', 'sciatic nerve flossing'],
  purpose: 'Glides the nerve of your leg to and fro while you sit.',
  setUp: 'Sit on a firm chair with your thighs held by the seat. Let your back round softly and rest your hands behind you.',
  steps: [
    'Straighten one knee part of the way and look up.',
    'Turn back as soon as you feel a hint of pull.',
    'Bend the knee under you and look down.',
    'Keep it smooth and do not hold at either end.',
  ],
  cues: ['Knee straight, look up', 'Knee bent, look down', 'Never push into tingling'],
  breath: 'Breathe the way you always do.',
  difficulties: [
    { what: 'Head and knee get mixed up.', ease: 'Keep your head still and move just the knee.' },
    { what: 'You feel it pull.', ease: 'Sit taller and straighten the knee less.' },
  ],
  stopIf: ['Tingling or pain that spreads or lasts past a minute', 'New numbness or weakness: get it checked soon', 'Feeling dizzy'],
  standIns: 'A wheelchair or the edge of a firm, high bed can be your seat.',
} as const satisfies ExerciseWords;
