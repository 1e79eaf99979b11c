import type { ExerciseWords } from '@plumbline/engine';

export const seatedBackPress = {
  name: 'Seated back press',
  aliases: ['upper back press in a chair', 'chair-back press'],
  purpose: 'Works your back muscles in a chair, without bending or lying down.',
  setUp: 'Sit right back on a firm chair or a wheelchair with its brakes on. Let your upper back touch the chair back.',
  steps: [
    'Plant your feet and rest your hands in your lap.',
    'Think of growing a little taller.',
    'Breathe out and press your upper back into the chair.',
    'Keep a gentle press for the count; nothing moves.',
    'Ease off slowly and rest.',
  ],
  cues: ['Gentle, about a third', 'Chin level', 'Breathe as you press'],
  breath: 'Breathe out as the press begins, and keep breathing.',
  difficulties: [
    { what: 'Your head pushes back too.', ease: 'Look ahead and let your head float.' },
    { what: 'The chair back is hard.', ease: 'Put a folded towel behind your shoulder blades.' },
  ],
  stopIf: ['Back pain that grows as you press', 'Feeling light-headed'],
  standIns: 'A chair or bench pushed against a wall works well.',
} as const satisfies ExerciseWords;
