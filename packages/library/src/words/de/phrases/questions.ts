import type { PhrasesAsking, PhrasesQuestions } from '../../phrases.ts';
import { questionsFunction } from './questions-function.ts';
import { questionsHistory } from './questions-history.ts';
import { questionsRightNow } from './questions-right-now.ts';

/** Every readiness question, in our own words. Source: rule book 1.2. */
export const questions = { ...questionsRightNow, ...questionsHistory, ...questionsFunction } as const satisfies PhrasesQuestions;

/** What stands around the questions. */
export const asking = {
  answers: { yes: 'Ja', no: 'Nein', unsure: 'Ich bin nicht sicher', doNotKnow: 'Ich weiß es nicht', skip: 'Das auslassen' },
  blocks: {
    A: { title: 'Gerade jetzt', lead: 'Ein paar Zeichen, nach denen wir alle zuerst fragen. Die meisten sagen überall Nein.' },
    B: { title: 'Deine Gesundheit bisher', lead: 'So wissen wir, wo wir sanft vorgehen und was wir weglassen.' },
    F: { title: 'Was du heute kannst', lead: 'Damit du in jede Übung hinein- und wieder herauskommst.' },
    M: { title: 'Deine Medikamente', lead: 'Manche Medikamente ändern, wie wir planen. Wir fragen nach der Art, nicht nach Namen.' },
  },
  whyWeAsk: 'Deine Antworten sagen uns, ob und wie du anfangen kannst. Ab und zu ist vorher ein Besuch bei einer Fachperson dran.',
  promise: 'Nichts ist schon für dich angekreuzt, und nichts verlässt dieses Gerät. Du kannst aufhören und später weitermachen.',
  healthChanged: {
    prompt: 'Hat sich an deiner Gesundheit etwas geändert?',
    help: 'Eine Schwangerschaft, eine Geburt, eine Operation, ein neues Medikament oder etwas, das dir ärztlich gesagt wurde.',
  },
} as const satisfies PhrasesAsking;
