import type { PhrasesAsking, PhrasesQuestions } from '../../phrases.ts';
import { questionsFunction } from './questions-function.ts';
import { questionsHistory } from './questions-history.ts';
import { questionsRightNow } from './questions-right-now.ts';

/** Every readiness question, in our own words. Source: rule book 1.2. */
export const questions = { ...questionsRightNow, ...questionsHistory, ...questionsFunction } as const satisfies PhrasesQuestions;

/** What stands around the questions. */
export const asking = {
  answers: { yes: 'Yes', no: 'No', unsure: 'I am not sure', doNotKnow: 'I do not know', skip: 'Leave this out' },
  blocks: {
    A: { title: 'Right now', lead: 'A few signs that we ask everyone about first. Most people say no to all of them.' },
    B: { title: 'Your health so far', lead: 'This tells us where to go easy, and what to leave out.' },
    F: { title: 'What you can do today', lead: 'So that every exercise is one you can get into and out of.' },
    M: { title: 'Your medicines', lead: 'Some medicines change how we plan. We ask about kinds, not names.' },
  },
  whyWeAsk: 'Your answers tell us if it is fine to start, and how. Now and then someone needs to see you first.',
  promise: 'Nothing is chosen for you, and nothing leaves this device. You can stop and carry on later.',
  healthChanged: {
    prompt: 'Has anything changed in your health?',
    help: 'A pregnancy, a birth, an operation, a new medicine, or something a doctor told you.',
  },
} as const satisfies PhrasesAsking;
