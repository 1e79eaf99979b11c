import type { functionIds, medicineIds, PhrasesQuestions } from '../../phrases.ts';

/** What a person can do, which medicines they take, and the one tap before a session. Source: AM-07, AM-08, rule book 1.4 R1. */
export const questionsFunction = {
  F1: { prompt: 'Can you stand on your feet for a minute?', help: 'Holding on to something is fine.' },
  F2: { prompt: 'Can you walk across a room?' },
  F3: { prompt: 'Do you use an aid to get around?', help: 'A stick, a frame or a wheelchair, for example.' },
  F4: { prompt: 'Can you get down to the floor and up again?' },
  F5: { prompt: 'Can you move from a bed to a chair by yourself?' },
  'M.bone': { prompt: 'Do you take medicine for your bones?' },
  'M.heart': { prompt: 'Do you take medicine for your heart?' },
  'M.pressure': { prompt: 'Do you take medicine for your blood pressure?' },
  'M.clotting': { prompt: 'Do you take medicine that thins your blood?' },
  'M.steroid': { prompt: 'Do you take steroid tablets?' },
  'M.diabetes': { prompt: 'Do you take medicine for diabetes?' },
  'M.dizzy': { prompt: 'Do you take anything that makes you dizzy or sleepy?' },
  R1: {
    prompt: 'Is anything new since you last answered?',
    help: 'Numbness, weakness, a bladder or bowel change, fever, chest signs, or a fall.',
  },
} as const satisfies Pick<PhrasesQuestions, (typeof functionIds)[number] | (typeof medicineIds)[number] | 'R1'>;
