import type { ExerciseWords } from '@plumbline/engine';

export const wallAngel = {
  name: 'Wall angel',
  aliases: ['wall slide with arms'],
  purpose: 'Helps your arms reach up while your ribs stay calm.',
  setUp: 'Lean your back on a wall with your feet one step out. Bend your elbows and raise your hands like goal posts.',
  steps: [
    'Bring your elbows and hands as near the wall as feels good.',
    'Slide your arms up, only while your ribs stay down.',
    'Stop before your low back arches.',
    'Slide them down again with a light squeeze of your shoulder blades.',
  ],
  cues: ['Ribs stay down', 'Long neck', 'Hands need not touch'],
  breath: 'Breathe out on the way up, breathe in on the way down.',
  difficulties: [
    { what: 'Your arms do not reach the wall.', ease: 'Leave a gap, or do it lying on your back.' },
    { what: 'Your shoulders creep up.', ease: 'Slide only to the height of your ears.' },
  ],
  stopIf: ['A pinch in your shoulder', 'Tingling in an arm'],
  standIns: 'A flat, closed door works as well as a wall.',
} as const satisfies ExerciseWords;
