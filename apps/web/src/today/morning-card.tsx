import { daysBetween, type Facts } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { longDay, weekday } from '../model/day-words.ts';
import { day, fact, known, tell } from '../model/home.ts';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';

type Answer = Facts['morning-recalled']['answer'];
const { prompt, options, newLeg, tellApart } = phrases.checkIns.morning;
const answers: readonly Answer[] = ['same', 'bit-worse', 'worse', 'cannot-say'];

/** How the morning after was: the question that decides what the plan does next. */
export const MorningCard = () => {
  const { unsettled } = known();
  const [said, setSaid] = useState<Answer | undefined>(undefined);
  if (unsettled === undefined) return null;
  const record = (answer: Answer, leg?: boolean) =>
    tell(fact('morning-recalled', { session: unsettled.id, answer, ...(leg === undefined ? {} : { newLeg: leg }) }));
  // A week on, "Friday" would be another one.
  const isThisWeek = daysBetween(unsettled.on, day.value) < 7;
  // A leg is asked about only where the morning was worse.
  const choose = (answer: Answer): void => {
    if (answer === 'worse' || answer === 'bit-worse') setSaid(answer);
    else void record(answer);
  };
  if (said)
    return (
      <Notice title={newLeg.prompt}>
        <fieldset class="small-choice" aria-label={newLeg.prompt}>
          <button type="button" aria-pressed={false} onClick={() => void record(said, false)}>
            {ui.today.leg.no}
          </button>
          <button type="button" aria-pressed={false} onClick={() => void record(said, true)}>
            {ui.today.leg.yes}
          </button>
        </fieldset>
      </Notice>
    );
  return (
    <Notice>
      <h2>{prompt}</h2>
      <p class="small muted">
        {put(ui.today.sessionWas, { day: isThisWeek ? weekday(unsettled.on) : longDay(unsettled.on) })} {tellApart}
      </p>
      <fieldset class="recall" aria-label={prompt}>
        {answers.map((answer) => (
          <button key={answer} type="button" onClick={() => choose(answer)}>
            {options[answer]}
          </button>
        ))}
      </fieldset>
    </Notice>
  );
};
