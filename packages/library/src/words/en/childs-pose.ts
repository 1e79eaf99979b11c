import type { ExerciseWords } from '@plumbline/engine';

export const childsPose = {
  name: 'Child’s pose',
  aliases: ['prayer stretch', 'side-reach child’s pose', 'kneeling lat stretch'],
  purpose: 'A folded rest that stretches your back, sides and hips.',
  setUp: 'Kneel on something soft with your knees wider than your hips. Keep a pillow or two close by.',
  steps: [
    'Sit back toward your heels, as far as is easy.',
    'Walk your hands forward along the floor.',
    'Lay your forehead on a pillow or on your hands.',
    'For a side stretch, walk both hands to one side.',
    'Walk your hands back in to sit up.',
  ],
  cues: ['Use pillows freely', 'Hips heavy', 'Nothing forced'],
  breath: 'Breathe into the back of your ribs.',
  difficulties: [
    { what: 'Your knees do not like it.', ease: 'Put a thick pillow between heels and hips.' },
    { what: 'Your shoulders feel strained.', ease: 'Rest your arms beside you.' },
  ],
  stopIf: ['Knee pain', 'Pain going down a leg as you bend'],
  standIns: 'A rug or folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
