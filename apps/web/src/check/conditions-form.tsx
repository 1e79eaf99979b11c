import type { Content, Declarable } from '@plumbline/engine';
import type { PhrasesQuestion } from '@plumbline/library';
import { useState } from 'preact/hooks';
import { day, fact, known } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/tick.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';
import { conditionFacts, conditionGroups, type Details, type Ticked, tickedNow } from './conditions-model.ts';
import './conditions-form.css';
import { tellStep } from './round.ts';

interface DetailProps {
  readonly words: PhrasesQuestion;
  readonly value: number | undefined;
  readonly onSay: (value: number | undefined) => void;
}
/** A number where the question has a unit, else yes or no; empty is fine and is read the careful way. */
const Detail = ({ words, value, onSay }: DetailProps) => (
  <div class="detail">
    <span>
      {words.prompt}
      {words.help ? <small class="muted">{` ${words.help}`}</small> : null}
    </span>
    {words.unit ? (
      <label>
        <input
          class="num"
          inputMode="numeric"
          aria-label={words.prompt}
          value={value === undefined ? '' : String(value)}
          onInput={({ currentTarget: { value: text } }) => onSay(/^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined)}
        />
        <span class="muted small">{words.unit}</span>
      </label>
    ) : (
      <fieldset class="detail-answers" aria-label={words.prompt}>
        {([1, 0] as const).map((one) => (
          <button key={one} type="button" aria-pressed={value === one} onClick={() => onSay(one)}>
            {one === 1 ? phrases.asking.answers.yes : phrases.asking.answers.no}
          </button>
        ))}
      </fieldset>
    )}
  </div>
);

interface RowProps {
  readonly condition: Declarable;
  readonly details: Details | undefined;
  readonly onChange: (details: Details | undefined) => void;
}
const Row = ({ condition, details, onChange }: RowProps) => {
  const words = phrases.conditions[condition];
  const set = (name: string, value: number | undefined): void => {
    const { [name]: _old, ...others } = details ?? {};
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <div>
      <Tick label={words.name} help={words.help} on={details !== undefined} onTick={(on) => onChange(on ? {} : undefined)} />
      {details === undefined
        ? null
        : Object.entries<PhrasesQuestion>(words.details).map(([name, question]) => (
            <Detail key={name} words={question} value={details[name]} onSay={(value) => set(name, value)} />
          ))}
    </div>
  );
};

async function save(was: Ticked, now: Ticked): Promise<boolean> {
  const { declaredBy } = known();
  const changes = conditionFacts(was, now, declaredBy, day.value).map(({ type, data, targets }) =>
    fact(type, data as never, targets === undefined ? {} : { targets }),
  );
  const answers = { B14: Object.keys(now).length > 0 ? 'yes' : 'no' } as const;
  const contents: readonly Content[] = [...changes, fact('readiness-answered', { screen: 'partial', trigger: 'start', answers })];
  return tellStep(['conditions'], ...contents);
}

/** Every condition of the register; what is ticked shows its own short questions. */
export const ConditionsForm = ({ seen, onDone }: { readonly seen: boolean; readonly onDone?: () => void }) => {
  const was = tickedNow(known().person.conditions, day.value);
  const [now, setNow] = useState<Ticked>(seen ? was : {});
  const count = Object.keys(now).length;
  const change = (condition: Declarable) => (details: Details | undefined) => {
    const { [condition]: _old, ...others } = now;
    setNow(details === undefined ? others : { ...others, [condition]: details });
  };
  const done = async (): Promise<void> => {
    if (await save(was, now)) onDone?.();
  };
  return (
    <div class="conditions">
      {Object.entries(conditionGroups).map(([group, list]) => (
        <fieldset key={group}>
          <legend class="eyebrow">{ui.check.conditionGroups[group as keyof typeof conditionGroups]}</legend>
          <div class="ticks">
            {list.map((condition) => (
              <Row key={condition} condition={condition} details={now[condition]} onChange={change(condition)} />
            ))}
          </div>
        </fieldset>
      ))}
      {/* "None of these" waits at the end of the list: it answers for all of it. */}
      <div class={count === 0 ? 'list-end' : 'stay'}>
        <Button class="wide" onPress={done}>
          {count === 0 ? ui.check.noneOfThese : put(ui.check.ticked, { n: count })}
        </Button>
      </div>
    </div>
  );
};
