// What matters to a person, in their own words: named here, rated once a week.
import { ACTIVITIES_MOST, activitiesOf } from '@plumbline/coach';
import type { MeasureOutcome as Outcome } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { known, tell } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { namingOf } from '../own/naming.ts';
import { wayOf } from '../own/way.ts';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { readingSays } from './reading.ts';

const { mine, fromTo } = ui.progress;
const LONGEST = 80;

const NameForm = () => {
  const [text, setText] = useState('');
  const words = text.trim();
  const add = async (): Promise<void> => {
    if (words !== '' && (await tell(...namingOf(words).contents))) setText('');
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
                <p class="small num">
                  {wayOf(activity)} <a href={hrefOf('own')}>{ui.own[wayOf(activity) === '' ? 'bring' : 'more']}</a>
                </p>
              </li>
            );
          })}
        </ul>
      ) : null}
      {named.length < ACTIVITIES_MOST ? <NameForm /> : null}
    </Notice>
  );
};
