import type { ExerciseWords } from '@plumbline/engine';

export const frontPlank = {
  name: 'Front plank',
  aliases: ['forearm plank', 'plank'],
  purpose: 'Builds staying power through the front of your body.',
  setUp: 'Lie face down on a mat, propped on your forearms. Your elbows are under your shoulders.',
  steps: [
    'Tuck your toes under, with your feet hip-width apart.',
    'Firm your buttocks and lift your hips.',
    'Hold one line from your heels to the back of your head.',
    'Draw your lower ribs in a little.',
    'Put your knees down first when you finish.',
  ],
  cues: ['Ribs in', 'Buttocks firm', 'Breathe behind the hold', 'Stop while it looks tidy'],
  breath: 'Keep breathing in and out while your waist stays firm.',
  difficulties: [
    { what: 'Your low back dips.', ease: 'Lower your knees and carry on from there.' },
    { what: 'A long hold turns shaky.', ease: 'Do a few ten-second holds with short rests.' },
  ],
  stopIf: ['Low back pain during the hold', 'Shoulder pain', 'Feeling light-headed'],
  standIns: 'A carpet or a folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
