import type { Exercise, Item } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf } from '../check/sheet.ts';
import { doseLine } from '../model/dose-words.ts';
import { fact, known, tell } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { HowTo } from '../why/how-to.tsx';
import { exerciseName, phrases, put } from '../words.ts';
import { asksControl, asksReserve, type Mark, setFacts, standingOf } from './session-model.ts';

const { rir, control } = phrases.checkIns.set;
type Reserve = NonNullable<Mark['rir']>;
type Control = NonNullable<Mark['control']>;

/** What is still to be asked about an exercise that was marked. */
interface Asking {
  readonly sets?: number;
  readonly rir?: Reserve;
}

const Few = ({
  label,
  options,
  onPick,
}: {
  readonly label: string;
  readonly options: readonly { value: string; label: string }[];
  readonly onPick: (value: string) => void;
}) => (
  <div class="mark-ask">
    <p>{label}</p>
    <fieldset class="small-choice" aria-label={label}>
      {options.map(({ value, label: text }) => (
        <button key={value} type="button" aria-pressed={false} onClick={() => onPick(value)}>
          {text}
        </button>
      ))}
    </fieldset>
  </div>
);

interface QuestionsProps {
  readonly item: Item;
  readonly exercise: Exercise;
  readonly asking: Asking;
  readonly onAsk: (asking: Asking) => void;
  readonly onMark: (mark: Omit<Mark, 'session' | 'item'>) => void;
}
/** How many sets, how many more good ones, and with a load whether it was in control. */
const Questions = ({ item, exercise, asking, onAsk, onMark }: QuestionsProps) => {
  const { sets, rir: left } = asking;
  const after = (more: Asking & { readonly sets: number }): void => {
    if (more.rir === undefined && asksReserve(item, exercise)) onAsk(more);
    else if (more.rir !== undefined && asksControl(item, exercise)) onAsk(more);
    else onMark(more);
  };
  if (sets === undefined)
    return (
      <Few
        label={ui.session.howMany}
        options={Array.from({ length: item.dose.sets }, (_, n) => ({ value: String(n), label: n === 0 ? '½' : String(n) }))}
        onPick={(n) => after({ sets: Number(n) })}
      />
    );
  if (left === undefined)
    return <Few label={rir.prompt} options={optionsOf(rir.options)} onPick={(n) => after({ sets, rir: Number(n) as Reserve })} />;
  return (
    <Few
      label={control.prompt}
      options={optionsOf(control.options, ['yes', 'mostly', 'no'])}
      onPick={(c) => onMark({ sets, rir: left, control: c as Control })}
    />
  );
};

interface RowProps {
  readonly item: Item;
  readonly exercise: Exercise;
  readonly isSkipped: boolean;
  /** The one that is being done: only this one shows how, and its buttons. */
  readonly isCurrent: boolean;
  readonly onPick: () => void;
  readonly onSkip: () => void;
}

/** One exercise that waits its turn, or is marked: its name, its dose, what became of it. */
const Folded = ({ item, exercise, isSkipped, onPick }: Omit<RowProps, 'isCurrent' | 'onSkip'>) => {
  const { open } = known();
  const { sets, of } = open ? standingOf(open, item) : { sets: undefined, of: 0 };
  const isMarked = sets !== undefined;
  const body = (
    <>
      <span>
        <strong>{exerciseName(item.exercise)}</strong>
        <small class="num">{doseLine(exercise, item.dose)}</small>
      </span>
      {isMarked ? <span class="chip num">{sets === of ? ui.session.marked : put(ui.session.markedLess, { n: sets, of })}</span> : null}
      {isSkipped && !isMarked ? <span class="chip">{ui.session.leftOut}</span> : null}
    </>
  );
  return (
    <li class="mark-row" data-state={isMarked ? 'done' : isSkipped ? 'skipped' : 'open'}>
      {isMarked ? (
        <div>{body}</div>
      ) : (
        <button type="button" onClick={onPick}>
          {body}
        </button>
      )}
    </li>
  );
};

export const MarkRow = (props: RowProps) => {
  const { item, exercise, isCurrent, isSkipped, onSkip } = props;
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const { open } = known();
  if (open === undefined) return null;
  if (!isCurrent) return <Folded {...props} />;
  const of = item.dose.sets;
  const mark = async (more: Omit<Mark, 'session' | 'item'>): Promise<void> => {
    const facts = setFacts({ session: open.id, item, ...more }).map((data) => fact('set-finished', data));
    if (await tell(...facts)) setAsking(undefined);
  };
  const begin = (sets: number): void => (asksReserve(item, exercise) ? setAsking({ sets }) : void mark({ sets }));
  return (
    <li class="card mark stack">
      <div>
        <h2>{exerciseName(item.exercise)}</h2>
        <p class="muted num">{doseLine(exercise, item.dose)}</p>
      </div>
      <details class="mark-how">
        <summary>{ui.session.change}</summary>
        <HowTo exercise={exercise} />
      </details>
      {asking ? (
        <Questions item={item} exercise={exercise} asking={asking} onAsk={setAsking} onMark={mark} />
      ) : (
        <div class="mark-acts">
          <button type="button" class="mark-done" onClick={() => begin(of)}>
            {ui.session.mark}
          </button>
          <button type="button" onClick={() => (of > 1 ? setAsking({}) : begin(0))}>
            {ui.session.less}
          </button>
          {isSkipped ? null : (
            <button type="button" onClick={onSkip}>
              {ui.session.skip}
            </button>
          )}
        </div>
      )}
    </li>
  );
};
