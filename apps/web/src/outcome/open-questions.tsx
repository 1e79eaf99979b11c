import type { Answer, QuestionId } from '@plumbline/engine';
import { threeAnswers } from '../check/sheets-readiness.ts';
import { fact, tell } from '../model/home.ts';
import { Notice } from '../parts/notice.tsx';
import { phrases, questionOf } from '../words.ts';

const say = (id: QuestionId, value: string): Promise<boolean> =>
  tell(fact('readiness-answered', { screen: 'partial', trigger: 'open', answers: { [id]: value as Answer } }));

const isUrgent = (id: QuestionId): boolean => /^A\d+$/.test(id) || id === 'A11.sweats';
/** Whether any of them stands on the page to be answered there. */
export const isUrgentOpen = (unanswered: readonly QuestionId[]): boolean => unanswered.some(isUrgent);

/** Urgent questions that nobody answered are asked again on every outcome page. Source: AM-05. */
export const OpenQuestions = ({ unanswered }: { readonly unanswered: readonly QuestionId[] }) => {
  const urgent = unanswered.filter(isUrgent);
  const { title, lines, yesToAny } = phrases.outcomes.unanswered;
  if (urgent.length === 0) return null;
  return (
    <Notice title={title} lines={[...lines, yesToAny]}>
      <ul class="open-questions">
        {urgent.map((id) => (
          <li key={id}>
            <p>{questionOf(id)?.prompt}</p>
            {questionOf(id)?.help ? <p class="small muted">{questionOf(id)?.help}</p> : null}
            <fieldset class="small-choice no-print" aria-label={questionOf(id)?.prompt}>
              {threeAnswers.map(({ value, label }) => (
                <button key={value} type="button" aria-pressed={false} onClick={() => void say(id, value)}>
                  {label}
                </button>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
