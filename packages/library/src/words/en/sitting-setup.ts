import type { ExerciseWords } from '@plumbline/engine';

export const sittingSetup = {
  name: 'Sitting set-up',
  aliases: ['chair set-up', 'desk set-up', 'workstation check'],
  purpose: 'Makes your seat a nice place to be, with easy ways to shift.',
  setUp: 'Sit in the chair you use most, at the table or desk where you use it.',
  steps: [
    'Slide your hips to the back of the seat.',
    'Put a small cushion or roll behind your waist if you like it.',
    'Rest your feet flat on the floor or on a box.',
    'Bring the screen up near eye height and keep your elbows close.',
    'Find a second way to sit, and swap between the two.',
  ],
  cues: ['Back against the chair', 'Feet find the floor', 'Your next position is best'],
  breath: 'Breathe as you normally do.',
  difficulties: [
    { what: 'Your feet do not reach.', ease: 'Use a box, a bag or a thick book under them.' },
    { what: 'You end up slumped.', ease: 'That is fine for a while. Shift when you notice.' },
  ],
  stopIf: ['A leg that goes numb: stand up or shift your weight'],
  standIns: 'Any seat will do. A rolled towel makes a good back roll.',
} as const satisfies ExerciseWords;
