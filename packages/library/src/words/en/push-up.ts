import type { ExerciseWords } from '@plumbline/engine';

export const pushUp = {
  name: 'Push-up',
  aliases: ['press-up', 'floor push-up'],
  purpose: 'Builds your chest, arms and tummy as one team.',
  setUp: 'Kneel on a mat and place your hands under your chest, fingers spread. Step your feet back one by one.',
  steps: [
    'Squeeze your buttocks and tummy lightly to make a plank.',
    'Bend your elbows, angled a little out, and lower your chest.',
    'Stop just above the floor, or sooner.',
    'Push up so your whole body rises together.',
    'To rest, put your knees down first.',
  ],
  cues: ['Rise in one piece', 'Look at the floor', 'Elbows halfway out'],
  breath: 'Breathe in as you go down and out as you come up.',
  difficulties: [
    { what: 'Your hips drop first.', ease: 'Do them with your knees down or your hands on a bench.' },
    { what: 'Your wrists hurt.', ease: 'Hold two sturdy handles, or press up on your fists.' },
  ],
  stopIf: ['A pinch in your low back', 'Pain in a shoulder or wrist'],
  standIns: 'A carpet or a folded blanket can be your mat.',
} as const satisfies ExerciseWords;
