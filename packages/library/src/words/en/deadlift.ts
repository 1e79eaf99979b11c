import type { ExerciseWords } from '@plumbline/engine';

export const deadlift = {
  name: 'Deadlift',
  aliases: ['kettlebell deadlift', 'barbell deadlift'],
  purpose: 'Trains your hips, legs and back to lift from the floor. Light is fine.',
  setUp: 'Stand over the weight with your feet hip-width and the weight close to your shins.',
  steps: [
    'Bend at hips and knees until you can hold it.',
    'Make your back long and your arms straight.',
    'Take up the slack, then press your feet down.',
    'Keep the weight near your legs all the way up.',
    'Finish upright, then send the hips back to lower it.',
  ],
  cues: ['Close to your shins', 'Slack out first', 'Stop at upright'],
  breath: 'Breathe in and firm up at the floor; breathe out at the top.',
  difficulties: [
    { what: 'Your hips shoot up first.', ease: 'Use less weight and push with your legs.' },
    { what: 'The floor is too far.', ease: 'Go back to the raised start.' },
  ],
  stopIf: ['Sharp back pain', 'Pain or tingling down a leg', 'Dizziness'],
  standIns: 'A packed backpack works well; lift it by the top strap.',
} as const satisfies ExerciseWords;
