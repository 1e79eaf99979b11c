import type { ExerciseWords } from '@plumbline/engine';

export const passiveHangSupinated = {
  name: 'Passive hang, underhand grip',
  aliases: ['supinated hang', 'chin-up-grip hang'],
  purpose: 'Stretches your shoulders and arms in another way and builds your grip.',
  setUp: 'Place a firm box under a bar that can hold you. Stand on it so that you can reach without jumping.',
  steps: [
    'Grip the bar with both palms facing you, a shoulder width apart.',
    'Lower yourself gently until your arms are long but not locked.',
    'Keep your neck long and let your legs feel heavy.',
    'When the time is nearly up, feel for the box with your feet.',
    'Stand on it and step down. Never drop.',
  ],
  cues: ['Palms toward you', 'Elbows easy', 'Heavy legs'],
  breath: 'Breathe calmly, the same in as out.',
  difficulties: [
    { what: 'Your elbows feel strained.', ease: 'Bring your hands closer, or use the overhand grip.' },
    { what: 'Your back arches.', ease: 'Bring your feet slightly in front of you.' },
  ],
  stopIf: ['Pain inside an elbow or at the front of a shoulder', 'A hand that goes numb', 'Dizziness'],
  standIns: 'A park bar with a bench or step close by can work, if both feel solid.',
} as const satisfies ExerciseWords;
