import { daysBetween, type ExerciseId, type Facts, type LocalDate, suspectedIn } from '@plumbline/engine';
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
  readonly newLeg?: boolean;
  readonly asked?: ExerciseId;
}

type Way = readonly [label: string, say: () => void];
interface TwoProps {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly first: Way;
  readonly second: Way;
}
const Two = ({ title, lines = [], first, second }: TwoProps) => (
  <Notice title={title} lines={lines}>
    <fieldset class="small-choice" aria-label={title}>
      {[first, second].map(([label, say]) => (
        <button key={label} type="button" aria-pressed={false} onClick={say}>
          {label}
        </button>
      ))}
    </fieldset>
  </Notice>
);

const Recall = ({ on, onChoose }: { readonly on: LocalDate; readonly onChoose: (answer: Answer) => void }) => {
  // A week on, "Friday" would be another one.
  const isThisWeek = daysBetween(on, day.value) < 7;
  return (
    <Notice>
      <h2>{prompt}</h2>
      <p class="small muted">
        {put(ui.today.sessionWas, { day: isThisWeek ? weekday(on) : longDay(on) })} {tellApart}
      </p>
      <fieldset class="recall" aria-label={prompt}>
        {answers.map((answer) => (
          <button key={answer} type="button" onClick={() => onChoose(answer)}>
            {options[answer]}
          </button>
        ))}
      </fieldset>
    </Notice>
  );
};

/** How the morning after was: the question that decides what the plan does next. */
export const MorningCard = () => {
  const { unsettled } = known();
  const [said, setSaid] = useState<Said | undefined>(undefined);
  if (unsettled === undefined) return null;
  const { id: session } = unsettled;
  const recalled = ({ answer, newLeg }: Said, provoked?: ExerciseId) =>
    fact('morning-recalled', {
      session,
      answer,
      ...(newLeg === undefined ? {} : { newLeg }),
      ...(provoked ? { provoked: [provoked] } : {}),
    });
  // After a red light that was put down to nothing, what only such sessions held is asked about.
  const orAsk = (told: Said): void => {
    const content = recalled(told);
    const asked = suspectedIn(known(), catalog, { ...told, at: content.occurred.local });
    if (asked === undefined) void tell(content);
    else setSaid({ ...told, asked });
  };
  if (said?.asked !== undefined) {
    const { asked } = said;
    const title = put(suspect.prompt, { exercise: exerciseName(asked) });
    const yes = () => void tell(recalled(said, asked));
    const no = () => void tell(recalled(said));
    return <Two title={title} lines={[suspect.help]} first={[suspect.yes, yes]} second={[suspect.no, no]} />;
  }
  if (said) {
    const no = () => orAsk({ ...said, newLeg: false });
    const yes = () => orAsk({ ...said, newLeg: true });
    return <Two title={newLeg.prompt} first={[ui.today.leg.no, no]} second={[ui.today.leg.yes, yes]} />;
  }
  // A leg is asked about only where the morning was worse.
  const choose = (answer: Answer): void => (answer === 'worse' || answer === 'bit-worse' ? setSaid({ answer }) : orAsk({ answer }));
  return <Recall on={unsettled.on} onChoose={choose} />;
};
