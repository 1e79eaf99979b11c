import type { ExerciseWords } from '@plumbline/engine';

export const bicepsCurl = {
  name: 'Biceps curl',
  aliases: ['dumbbell curl', 'arm curl'],
  purpose: 'Builds the fronts of your arms for lifting and carrying.',
  setUp: 'Stand with your feet hip-width apart and a weight in each hand, palms forward.',
  steps: [
    'Rest your elbows by your ribs.',
    'Bend your elbows and bring the weights up toward your shoulders.',
    'Lower for a slow count of three.',
  ],
  cues: ['Elbows stay put', 'Stand tall', 'Down in three'],
  breath: 'Breathe out as you curl up, breathe in as you lower.',
  difficulties: [
    { what: 'You lean back to lift.', ease: 'Take less weight, or stand with your back near a wall.' },
    { what: 'Your wrists bend.', ease: 'Turn your thumbs up as if you hold a hammer.' },
  ],
  stopIf: ['Elbow pain', 'A back ache from leaning'],
  standIns: 'Use two bottles of water or two tins of food.',
} as const satisfies ExerciseWords;
