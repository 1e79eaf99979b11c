import type { ExerciseWords } from '@plumbline/engine';

export const ownSport = {
  name: 'Your own sport',
  aliases: ['my activity', 'sport I love'],
  purpose: 'Keeps the sport or activity you love in your week, or brings it back step by step.',
  setUp: 'Choose your sport and an amount you know is fine for you now. Warm up as you always do.',
  steps: [
    'Start at an easy level for the first few minutes.',
    'Do the planned amount, and stop there even on a good day.',
    'Cool down with a short, slow walk or some easy moves.',
    'Note how it felt, so the next step fits you.',
  ],
  cues: ['Planned amount only', 'Easy start', 'Have fun'],
  breath: 'Breathe freely, and ease off if you cannot speak a few words.',
  difficulties: [
    { what: 'It is hard to stop on time.', ease: 'Set an alarm, or agree on an end with a friend.' },
    { what: 'One part of it brings symptoms.', ease: 'Leave that part out for now, or make it smaller.' },
  ],
  stopIf: ['Sharp pain, or pain going further down a leg', 'Chest pain, or breath that does not settle', 'New tingling or numbness'],
  standIns: '',
} as const satisfies ExerciseWords;
