import type { ExerciseWords } from '@plumbline/engine';

export const seatedHandPress = {
  name: 'Seated hand press',
  aliases: ['fists to thighs press', 'chair tummy press'],
  purpose: 'Works your tummy muscles in a chair with very little effort.',
  setUp: 'Sit tall on a firm chair, a wheelchair or the edge of a bed. Rest your feet flat.',
  steps: [
    'Make soft fists and rest them on your thighs, thumbs up.',
    'Breathe out and press your fists gently down.',
    'Feel your tummy firm up while nothing moves.',
    'Keep a light press for the count and keep breathing.',
    'Let go fully before you press again.',
  ],
  cues: ['Sit tall', 'Light press, about a third', 'Shoulders low'],
  breath: 'Breathe out slowly as you press, and never hold your breath.',
  difficulties: [
    { what: 'Your shoulders rise up.', ease: 'Press less and let your elbows hang.' },
    { what: 'Your hands or wrists are sore.', ease: 'Press with your forearms on your thighs instead.' },
  ],
  stopIf: ['Feeling light-headed', 'Back pain that grows as you press'],
  standIns: 'Any firm seat works, even a garden bench.',
} as const satisfies ExerciseWords;
