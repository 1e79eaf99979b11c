import { daysBetween, type ExerciseId, type Facts, suspectedIn } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { longDay, weekday } from '../model/day-words.ts';
import { catalog, day, fact, known, tell } from '../model/home.ts';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, put } from '../words.ts';

type Answer = Facts['morning-recalled']['answer'];
const { prompt, options, newLeg, suspect, tellApart } = phrases.checkIns.morning;
const answers: readonly Answer[] = ['same', 'bit-worse', 'worse', 'cannot-say'];

/** What has been said so far; `asked` is the exercise that the sessions point at, where they do. */
interface Said {
  readonly answer: Answer;
  readonly leg?: boolean;
  readonly asked?: ExerciseId;
}

const Choice = ({ label, options: both }: { readonly label: string; readonly options: readonly (readonly [string, () => void])[] }) => (
  <fieldset class="small-choice" aria-label={label}>
    {both.map(([text, say]) => (
      <button key={text} type="button" aria-pressed={false} onClick={say}>
        {text}
      </button>
    ))}
  </fieldset>
);

/** How the morning after was: the question that decides what the plan does next. */
export const MorningCard = () => {
  const { unsettled } = known();
  const [said, setSaid] = useState<Said | undefined>(undefined);
  if (unsettled === undefined) return null;
  const record = ({ answer, leg }: Said, provoked?: ExerciseId) =>
    tell(
      fact('morning-recalled', {
        session: unsettled.id,
        answer,
        ...(leg === undefined ? {} : { newLeg: leg }),
        ...(provoked === undefined ? {} : { provoked: [provoked] }),
      }),
    );
  // After a red light that was put down to nothing, what only such sessions held is asked about.
  const orAsk = (answer: Answer, leg?: boolean): void => {
    const { occurred } = fact('morning-recalled', { session: unsettled.id, answer });
    const newLeg = leg === undefined ? {} : { newLeg: leg };
    const asked = suspectedIn(known(), catalog, { answer, ...newLeg, at: occurred.local });
    const told = { answer, ...(leg === undefined ? {} : { leg }) };
    if (asked === undefined) void record(told);
    else setSaid({ ...told, asked });
  };
  // A week on, "Friday" would be another one.
  const isThisWeek = daysBetween(unsettled.on, day.value) < 7;
  // A leg is asked about only where the morning was worse.
  const choose = (answer: Answer): void => {
    if (answer === 'worse' || answer === 'bit-worse') setSaid({ answer });
    else orAsk(answer);
  };
  if (said?.asked !== undefined) {
    const { asked } = said;
    const title = put(suspect.prompt, { exercise: exerciseName(asked) });
    const both = [
      [suspect.yes, () => void record(said, asked)],
      [suspect.no, () => void record(said)],
    ] as const;
    return (
      <Notice title={title} lines={[suspect.help]}>
        <Choice label={title} options={both} />
      </Notice>
    );
  }
  if (said) {
    const both = [
      [ui.today.leg.no, () => orAsk(said.answer, false)],
      [ui.today.leg.yes, () => orAsk(said.answer, true)],
    ] as const;
    return (
      <Notice title={newLeg.prompt}>
        <Choice label={newLeg.prompt} options={both} />
      </Notice>
    );
  }
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
