import type { ExerciseWords } from '@plumbline/engine';

export const thoracicExtensionRoller = {
  name: 'Upper-back opener on a roller',
  aliases: ['foam roller thoracic extension', 'upper-back roller opener'],
  purpose: 'Helps your upper back lean back with the roller as a guide.',
  setUp: 'Lie with the roller across your back, level with your shoulder blades. Bend your knees and hold your head in both hands.',
  steps: [
    'Keep your hips on the floor and your ribs soft.',
    'Lean your upper back over the roller by just a little.',
    'Let your hands carry the weight of your head.',
    'Curl gently back up.',
    'Shift the roller one thumb higher now and then.',
  ],
  cues: ['Never below your ribs', 'Hips stay down', 'Head rests in your hands'],
  breath: 'Breathe out as you lean back, breathe in as you come up.',
  difficulties: [
    { what: 'Your low back does the arching.', ease: 'Draw your feet closer and make the move smaller.' },
    { what: 'The roller feels too hard.', ease: 'Lay a towel over it, or use a rolled towel.' },
  ],
  stopIf: ['Pain in your ribs or breastbone', 'Feeling dizzy with your head back'],
  standIns: 'A large towel, rolled up tight, works and feels softer.',
} as const satisfies ExerciseWords;
