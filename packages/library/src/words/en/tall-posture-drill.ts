import type { ExerciseWords } from '@plumbline/engine';

export const tallPostureDrill = {
  name: 'Grow tall',
  aliases: ['tall posture drill', 'grow-tall cue'],
  purpose: 'A small lift you can do in a queue, at a desk or in the car.',
  setUp: 'Stay just as you are, sitting or standing.',
  steps: [
    'Let the top of your head float up by an inch.',
    'Let your chest stay soft, not puffed out.',
    'Drop your shoulders and unlock your knees.',
    'Stay for a few breaths, then shift to a new position.',
  ],
  cues: ['Up through your crown', 'Light, not stiff', 'Then change again'],
  breath: 'Let your breath stay slow and soft.',
  difficulties: [
    { what: 'You go stiff like a soldier.', ease: 'Use half the effort and wiggle your toes.' },
    { what: 'You feel you must hold it all day.', ease: 'No need. Your back likes lots of positions.' },
  ],
  stopIf: ['Neck or back pain that grows: change position'],
  standIns: '',
} as const satisfies ExerciseWords;
