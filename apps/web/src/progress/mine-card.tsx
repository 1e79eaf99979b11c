// What matters to a person, in their own words: named here, rated once a week.
import { ACTIVITIES_MOST, activitiesOf } from '@plumbline/coach';
import { type MeasureOutcome as Outcome, questionsInNote, withNoteQuestions } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { languages } from '../language/language.ts';
import { fact, known, tell } from '../model/home.ts';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { readingSays } from './reading.ts';

const { mine, fromTo } = ui.progress;
const LONGEST = 80;

/** Free words may ask, never infer: a few plain ones put a question about right now again. Source: AM-01. */
async function name(words: string): Promise<boolean> {
  const taken = Object.keys(known().activities);
  const activity = ['one', 'two', 'three'].find((key) => !taken.includes(key)) ?? 'three';
  const asked = questionsInNote(words, languages);
  const again = withNoteQuestions({}, asked);
  const note = asked.length > 0 ? [fact('readiness-answered', { screen: 'partial', trigger: 'note', answers: again })] : [];
  return tell(fact('activity-named', { activity, words }), ...note);
}

const NameForm = () => {
  const [text, setText] = useState('');
  const words = text.trim();
  const add = async (): Promise<void> => {
    if (words !== '' && (await name(words))) setText('');
  };
  return (
    <form
      class="mine-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label>
        <span>{mine.name}</span>
        <input type="text" maxLength={LONGEST} autoComplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <small class="muted">{mine.example}</small>
      </label>
      <button type="submit" class="button quiet" disabled={words === ''}>
        {mine.add}
      </button>
    </form>
  );
};

/** From none to as before: filled up to the last answer, with a mark where it began. */
const Rated = ({ outcome }: { readonly outcome: Outcome }) => {
  const { answers, reading } = outcome;
  const [first, last] = [answers[0]?.value ?? 0, answers.at(-1)?.value ?? 0];
  return (
    <>
      <div class="mine-bar" style={{ '--now': `${last * 10}%`, '--then': `${first * 10}%` }} aria-hidden="true" />
      <p class="small muted">{readingSays(reading)}</p>
    </>
  );
};

export const MineCard = ({ weekly }: { readonly weekly: readonly Outcome[] }) => {
  const named = activitiesOf(known());
  return (
    <Notice title={mine.title} lines={[mine.lead]}>
      {named.length > 0 ? (
        <ul class="rows">
          {named.map(({ activity, words }) => {
            const outcome = weekly.find((one) => one.activity === activity);
            const [first, last] = [outcome?.answers[0]?.value, outcome?.answers.at(-1)?.value];
            return (
              <li key={activity} class="lines">
                <div class="between wraps">
                  <strong>{words}</strong>
                  <span class="num from-to" dir="ltr">
                    {first === undefined || last === undefined
                      ? ''
                      : (outcome?.answers.length ?? 0) > 1
                        ? put(fromTo, { from: first, to: last })
                        : put(mine.now, { n: last })}
                  </span>
                </div>
                {outcome ? <Rated outcome={outcome} /> : <p class="small muted">{mine.asked}</p>}
              </li>
            );
          })}
        </ul>
      ) : null}
      {named.length < ACTIVITIES_MOST ? <NameForm /> : null}
    </Notice>
  );
};
