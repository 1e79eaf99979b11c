import type { ExerciseWords } from '@plumbline/engine';

export const supportedHang = {
  name: 'Feet-supported hang',
  aliases: ['assisted dead hang', 'standing hang'],
  purpose: 'Lets your arms, shoulders and sides lengthen while your feet carry part of your weight.',
  setUp: 'Use a firm bar you can hold with both feet flat on the floor. Give it a steady tug first to test it.',
  steps: [
    'Hold the bar with both hands, about as wide as your shoulders.',
    'Slowly soften your knees until your arms grow long.',
    'Choose how much weight your hands take, and keep the rest on your feet.',
    'Stay there and let your sides grow a little longer.',
    'Stand up on your legs, never drop, and then let go.',
  ],
  cues: ['Feet stay on the floor', 'Long, easy arms', 'Stand up to finish'],
  breath: 'Breathe slowly, and let your ribs settle each time you breathe out.',
  difficulties: [
    { what: 'Your hands get tired first.', ease: 'Put more weight on your feet, or stop a little sooner.' },
    { what: 'Your shoulders feel stretched.', ease: 'Bend your knees less, so your arms take less.' },
  ],
  stopIf: ['A pinch or loose feeling in a shoulder', 'Tingling in an arm or hand', 'Dizziness'],
  standIns: 'A low bar in a playground works, if you can hold it with your feet flat.',
} as const satisfies ExerciseWords;
