import type { ExerciseWords } from '@plumbline/engine';

export const gobletSquat = {
  name: 'Goblet squat',
  aliases: ['front-held squat', 'dumbbell squat'],
  purpose: 'Makes the squat stronger with one weight hugged to your chest.',
  setUp: 'Hold a light weight against your chest with both hands. Stand with your feet about shoulder-width apart.',
  steps: [
    'Draw the weight in close and let your elbows hang.',
    'Sit down between your hips, elbows inside your knees.',
    'Stay there for a moment with your chest up.',
    'Rise with hips and chest moving together.',
  ],
  cues: ['Hug the weight', 'Chest and hips together', 'Heels heavy'],
  breath: 'Breathe in at the top and breathe out as you stand up.',
  difficulties: [
    { what: 'The weight pulls you forward.', ease: 'Hold it closer or pick a lighter one.' },
    { what: 'Your back rounds at the bottom.', ease: 'Stop a little higher.' },
  ],
  stopIf: ['Back, hip or knee pain', 'Dizziness'],
  standIns: 'Hug a packed backpack or a jug of water instead.',
} as const satisfies ExerciseWords;
