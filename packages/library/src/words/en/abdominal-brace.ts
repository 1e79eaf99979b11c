import type { ExerciseWords } from '@plumbline/engine';

export const abdominalBrace = {
  name: 'Waist brace',
  aliases: ['abdominal brace', 'core bracing', 'trunk stiffening'],
  purpose: 'Teaches you to firm your waist as much as a task needs.',
  setUp: 'Stand tall with your feet under your hips. Put your hands on the sides of your waist.',
  steps: [
    'Let your ribs float over your hips.',
    'Firm your waist gently, as if someone might poke it.',
    'Press out into your hands on all sides.',
    'Keep breathing while you hold it.',
    'Let it melt away and shake your arms loose.',
  ],
  cues: ['Firm, not hard', 'Press out all round', 'Keep on breathing'],
  breath: 'Take small breaths, and sigh if you notice that you stopped.',
  difficulties: [
    { what: 'You suck your belly in.', ease: 'Cough softly once and feel how your waist pushes out.' },
    { what: 'You go all out.', ease: 'Aim for two out of ten. Save more for when you lift.' },
  ],
  stopIf: ['Pressure in your head, or feeling dizzy', 'A heavy or dragging feeling low in your pelvis'],
  standIns: '',
} as const satisfies ExerciseWords;
