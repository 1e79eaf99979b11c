import type { ExerciseWords } from '@plumbline/engine';

export const standingSmallArch = {
  name: 'Small standing arch',
  aliases: ['standing small extension', 'standing back bend'],
  purpose: 'A small back bend you can do anywhere after sitting.',
  setUp: 'Stand with your feet apart and your hands on the back of your hips. Have a wall or a counter close by.',
  steps: [
    'Let your hands push your hips forward a little.',
    'Lean your chest back by just an inch or two.',
    'Look straight ahead all the while.',
    'Come up to standing and let your arms hang.',
  ],
  cues: ['An inch is enough', 'Eyes look ahead', 'Soft knees'],
  breath: 'Breathe out as you lean, breathe in as you stand up.',
  difficulties: [
    { what: 'You feel wobbly.', ease: 'Stand with your thighs touching a counter and hold on.' },
    { what: 'It bites at the end.', ease: 'Stop sooner, or use the seated arch.' },
  ],
  stopIf: ['Feeling dizzy', 'A pinch that grows each time', 'Pain that goes further down a leg'],
  standIns: '',
} as const satisfies ExerciseWords;
