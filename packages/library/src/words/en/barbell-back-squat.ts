import type { ExerciseWords } from '@plumbline/engine';

export const barbellBackSquat = {
  name: 'Barbell back squat',
  aliases: ['loaded back squat'],
  purpose: 'A heavy leg exercise for people who already squat well with a weight.',
  setUp: 'Set the safety bars of the rack just below your lowest point. Rest the bar across your upper back.',
  steps: [
    'Step back from the hooks with two short steps.',
    'Take a breath and firm your whole middle.',
    'Squat down at an even speed, to a depth you own.',
    'Drive up so that hips and chest rise together.',
    'Walk the bar back in when the set is done.',
  ],
  cues: ['Safety bars first', 'Firm middle', 'One clean repeat at a time'],
  breath: 'Breathe in and firm up at the top, then let the air out as you rise.',
  difficulties: [
    { what: 'Your tail tucks under at the bottom.', ease: 'Stop higher or take weight off.' },
    { what: 'The bar hurts your shoulders.', ease: 'Hold wider, or go back to the weight at your chest.' },
  ],
  stopIf: ['Back pain or feelings down a leg', 'Shoulder pain under the bar', 'Dizziness'],
  standIns: 'Without a rack, do the goblet squat.',
} as const satisfies ExerciseWords;
