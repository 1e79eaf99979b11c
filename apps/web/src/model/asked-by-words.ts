// Free words may ask, never infer: a few plain ones put a question about right now again. Source: AM-01.
import { questionsInNote, withNoteQuestions } from '@plumbline/engine';
import { languages } from '../language/language.ts';
import { fact } from './home.ts';

/** The facts that put the questions which these words touch, in any of the app's languages; none where they touch none. */
export function askedByWords(words: string) {
  const asked = questionsInNote(words, languages);
  if (asked.length === 0) return [];
  return [fact('readiness-answered', { screen: 'partial', trigger: 'note', answers: withNoteQuestions({}, asked) })];
}
