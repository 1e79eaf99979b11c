import type { ExerciseWords } from '@plumbline/engine';

export const goodMorning = {
  name: 'Standing bow',
  aliases: ['good morning', 'standing hip hinge'],
  purpose: 'Works the backs of your legs and your back with a slow bow.',
  setUp: 'Stand with your feet hip-width apart and cross your arms on your chest.',
  steps: [
    'Soften your knees and keep them soft.',
    'Let your hips glide back while your chest comes forward.',
    'Turn round at the first firm pull behind your thighs.',
    'Tighten your buttocks to come up tall.',
  ],
  cues: ['Hips glide back', 'Easy range', 'Finish with the buttocks'],
  breath: 'Breathe in on the way down and out on the way up.',
  difficulties: [
    { what: 'Your back rounds near the bottom.', ease: 'Come up a little sooner.' },
    { what: 'Your legs feel tight.', ease: 'Bend your knees more.' },
  ],
  stopIf: ['A back ache that builds', 'Pain or tingling down a leg', 'Dizziness'],
  standIns: '',
} as const satisfies ExerciseWords;
