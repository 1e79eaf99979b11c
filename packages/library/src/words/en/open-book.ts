import type { ExerciseWords } from '@plumbline/engine';

export const openBook = {
  name: 'Open book',
  aliases: ['side-lying thoracic rotation', 'book opener'],
  purpose: 'Opens your chest and turns your upper back while you lie at ease.',
  setUp: 'Lie on your side with a pillow under your head and your knees bent up. Reach both arms out in front, palms together.',
  steps: [
    'Lift your top arm up to the ceiling.',
    'Let it travel on behind you as your chest opens.',
    'Follow your hand slowly with your eyes.',
    'Rest there for one long breath.',
    'Bring your arm back and close the book.',
  ],
  cues: ['Knees stay stacked', 'Open only as far as feels good', 'Let your chest lead'],
  breath: 'Breathe in as your arm lifts, breathe out as you open.',
  difficulties: [
    { what: 'Your top knee rolls back.', ease: 'Hug a cushion between your knees and turn less.' },
    { what: 'Your shoulder pinches.', ease: 'Bend the elbow and keep your hand on your ribs.' },
  ],
  stopIf: ['A pinch in your shoulder', 'A twisting pain low in your back', 'Feeling dizzy'],
  standIns: 'A sofa or a folded blanket works too. A rolled coat can be your pillow.',
} as const satisfies ExerciseWords;
