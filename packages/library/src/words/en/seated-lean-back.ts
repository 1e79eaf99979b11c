import type { ExerciseWords } from '@plumbline/engine';

export const seatedLeanBack = {
  name: 'Seated lean-back',
  aliases: ['seated V-lean', 'lean-back with arm opening'],
  purpose: 'Works your tummy from a chair, with no floor needed.',
  setUp: 'Sit on the front half of a firm chair with your feet flat. Reach your arms forward at chest height.',
  steps: [
    'Grow tall through the top of your head.',
    'Tip your whole trunk back a few centimetres.',
    'Stay where your tummy muscles catch you.',
    'Open your arms wide, then bring them together.',
    'Come upright when the time is up.',
  ],
  cues: ['Long, not rounded', 'Chin softly in', 'A small lean is plenty'],
  breath: 'Breathe out as your arms open, and in as they close.',
  difficulties: [
    { what: 'Your neck feels strained.', ease: 'Cross your arms on your chest and lean less.' },
    { what: 'You start to shake.', ease: 'Lean half as far, or rest sooner.' },
  ],
  stopIf: ['Neck strain that stays', 'A deep ache in your groin or low back'],
  standIns: 'A firm stool or the edge of a firm bed can be the chair.',
} as const satisfies ExerciseWords;
