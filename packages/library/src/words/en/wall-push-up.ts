import type { ExerciseWords } from '@plumbline/engine';

export const wallPushUp = {
  name: 'Wall push-up',
  aliases: ['standing push-up', 'wall press'],
  purpose: 'Builds your chest, shoulders and arms gently, standing up.',
  setUp: 'Face a clear wall at arm’s length. Put your hands on it at chest height, a shoulder width apart.',
  steps: [
    'Make one line from your heels to your head.',
    'Bend your elbows and bring your chest toward the wall.',
    'Let your shoulder blades slide together and down.',
    'Wait a moment if you like.',
    'Press the wall away until your arms are straight.',
  ],
  cues: ['Chest goes first', 'Elbows angle down', 'Tummy lightly on'],
  breath: 'Breathe in as you go to the wall and out as you press away.',
  difficulties: [
    { what: 'Your wrists feel it.', ease: 'Make fists on the wall, or set your hands lower.' },
    { what: 'It feels too easy.', ease: 'Step your feet back a little more.' },
  ],
  stopIf: ['Pain in a shoulder or wrist', 'Back pain that builds', 'Dizziness'],
  standIns: 'A shut, solid door is as good as a wall.',
} as const satisfies ExerciseWords;
