import { type Answer, type Answers, type QuestionId, questions } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { known } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { ui } from '../ui-words.ts';
import { put, questionOf } from '../words.ts';
import { answerAll, done } from './round.ts';
import { isAnswer, threeAnswers } from './sheets-readiness.ts';
import './list-form.css';

/** Answers of this list that were given in this round; nothing else is ever chosen. */
function givenIn(ids: readonly QuestionId[]): Readonly<Record<QuestionId, Answer>> {
  const { answers } = known().person;
  return Object.fromEntries(ids.flatMap((id) => (done.value.has(id) && isAnswer(answers[id]) ? [[id, answers[id]]] : [])));
}

interface RowProps {
  readonly id: QuestionId;
  readonly said: Answer | undefined;
  readonly onSay: (answer: Answer) => void;
}
const Row = ({ id, said, onSay }: RowProps) => {
  const words = questionOf(id);
  return (
    <li>
      <p id={`ask-${id}`}>{words?.prompt}</p>
      {words?.help ? <p class="small muted">{words.help}</p> : null}
      <fieldset class="small-choice" aria-labelledby={`ask-${id}`}>
        {threeAnswers.map(({ value, label }) => (
          <button key={value} type="button" aria-pressed={said === value} onClick={() => isAnswer(value) && onSay(value)}>
            {label}
          </button>
        ))}
      </fieldset>
    </li>
  );
};

/** What the last button says: to all, to the others, or that all is said. */
function restWords(open: number, of: number, calm: Answer): string {
  if (open === 0) return ui.next;
  const words = ui.check.list[calm === 'yes' ? 'yes' : 'no'];
  return put(open === of ? (of === 2 ? words.both : words.all) : open === 1 ? words.last : words.others, { n: open });
}

/** Several calm questions on one screen; the one tap for those still open comes after the last of them. `onKeep`: nothing was changed. */
export const ListForm = ({ ids, onKeep }: { readonly ids: readonly QuestionId[]; readonly onKeep: () => void }) => {
  const [given] = useState(() => givenIn(ids));
  const [said, setSaid] = useState(given);
  const calm = questions.find(({ id }) => id === ids[0])?.calm ?? 'no';
  const open = ids.filter((id) => said[id] === undefined);
  const goOn = async (): Promise<void> => {
    const all: Answers = { ...said, ...Object.fromEntries(open.map((id) => [id, calm])) };
    const fresh = Object.entries(all).filter(([id, answer]) => given[id] !== answer);
    if (fresh.length > 0) await answerAll(Object.fromEntries(fresh));
    else onKeep();
  };
  return (
    <>
      <ol class="ask-list">
        {ids.map((id) => (
          <Row key={id} id={id} said={said[id]} onSay={(answer) => setSaid({ ...said, [id]: answer })} />
        ))}
      </ol>
      <Button class="wide ask-list-rest" onPress={goOn}>
        {restWords(open.length, ids.length, calm)}
      </Button>
    </>
  );
};
