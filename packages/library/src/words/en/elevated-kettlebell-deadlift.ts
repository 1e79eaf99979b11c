import type { ExerciseWords } from '@plumbline/engine';

export const elevatedKettlebellDeadlift = {
  name: 'Raised weight lift',
  aliases: ['block deadlift', 'elevated kettlebell deadlift'],
  purpose: 'Builds hip and back strength from an easy starting height.',
  setUp: 'Stand a light weight on a step between your feet. Stand with feet about hip-width and toes forward.',
  steps: [
    'Move your hips back and let your hands reach the handle.',
    'Lengthen your arms and let your shoulders drop.',
    'Firm your middle and push the floor away.',
    'Stand tall without leaning back.',
    'Return the weight to the step every time.',
  ],
  cues: ['Push the floor away', 'Weight close to you', 'Tall, not leaning back'],
  breath: 'Breathe in before the lift and out near the top.',
  difficulties: [
    { what: 'Your back rounds on the way to the handle.', ease: 'Put the weight higher, or bend your knees more.' },
    { what: 'The weight drifts forward.', ease: 'Start with it right between your ankles.' },
  ],
  stopIf: ['A back ache that grows from set to set', 'Pain or tingling down a leg'],
  standIns: 'Lift a backpack by its top strap from a low step.',
} as const satisfies ExerciseWords;
