import type { functionIds, medicineIds, PhrasesQuestions } from '../../phrases.ts';

/** What a person can do, which medicines they take, and the one tap before a session. Source: AM-07, AM-08, rule book 1.4 R1. */
export const questionsFunction = {
  F1: { prompt: 'Kannst du eine Minute lang auf deinen Füßen stehen?', help: 'Du darfst dich dabei festhalten.' },
  F2: { prompt: 'Kannst du durch ein Zimmer gehen?' },
  F3: { prompt: 'Nutzt du eine Hilfe, um dich fortzubewegen?', help: 'Zum Beispiel einen Stock, einen Rollator oder einen Rollstuhl.' },
  F4: { prompt: 'Kommst du auf den Boden hinunter und wieder hoch?' },
  F5: { prompt: 'Kommst du allein vom Bett auf einen Stuhl?' },
  'M.bone': { prompt: 'Nimmst du ein Medikament für deine Knochen?' },
  'M.heart': { prompt: 'Nimmst du ein Medikament für dein Herz?' },
  'M.pressure': { prompt: 'Nimmst du ein Medikament für deinen Blutdruck?' },
  'M.clotting': { prompt: 'Nimmst du ein Medikament, das dein Blut verdünnt?' },
  'M.steroid': { prompt: 'Nimmst du Kortisontabletten?' },
  'M.diabetes': { prompt: 'Nimmst du ein Medikament gegen Diabetes?' },
  'M.dizzy': { prompt: 'Nimmst du etwas, das dich schwindelig oder schläfrig macht?' },
  R1: {
    prompt: 'Ist seit deinen letzten Antworten etwas neu?',
    help: 'Etwas ist taub oder schwach, Blase oder Darm sind anders, Fieber, Zeichen in der Brust oder ein Sturz.',
  },
} as const satisfies Pick<PhrasesQuestions, (typeof functionIds)[number] | (typeof medicineIds)[number] | 'R1'>;
