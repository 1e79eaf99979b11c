// What things are called in the language of the export. A name nobody has words for stands as its id.
import type { ExerciseId, QuestionId, SelfTestId } from '@plumbline/engine';
import type { LanguageWords } from '@plumbline/library';

const entry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

export interface Names {
  readonly language: string;
  readonly exercise: (id: ExerciseId) => string;
  readonly question: (id: QuestionId) => string;
  readonly test: (id: SelfTestId) => string;
}
export const namesIn = ({ language, exercises, phrases }: Pick<LanguageWords, 'language' | 'exercises' | 'phrases'>): Names => ({
  language,
  exercise: (id) => entry<{ readonly name: string }>(exercises, id)?.name ?? id,
  question: (id) => entry<{ readonly prompt: string }>(phrases.questions, id)?.prompt ?? id,
  test: (id) => phrases.selfTests[id].name,
});
