// The amount of a day, large, with what a good and a hard day may hold; done is one tap.
import type { OwnActivity } from '@plumbline/coach';
import { MOST_AMOUNT, type QuotaOn } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { fact, tell } from '../model/home.ts';
import { Bar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { ui } from '../ui-words.ts';
import { put, reasonsOf } from '../words.ts';
import { Acts, TakeBack } from './acts.tsx';
import { amountWords, unitWord } from './amount-words.ts';
import { wayOf } from './way.ts';
import '../progress/progress.css';

const { amount: words, hold: holds, tries } = ui.own;

interface TodayProps {
  readonly one: OwnActivity;
  readonly today: QuotaOn;
}

const Why = ({ today: { because } }: TodayProps) => (
  <details class="measure-table">
    <summary>{words.why}</summary>
    <div class="lines small">
      {reasonsOf(because).map(({ says, from }) => (
        <p key={says}>
          {says} <span class="muted">{from?.name}</span>
        </p>
      ))}
    </div>
  </details>
);

/** One tap for the day's amount; another amount is typed. */
const Doing = ({ one, today }: TodayProps) => {
  const [isOther, setOther] = useState(false);
  const { activity, unit } = one;
  const { amount, least, most } = today;
  const done = (value: number | undefined) => (value === undefined ? undefined : tell(fact('quota-done', { activity, amount: value })));
  return (
    <>
      <p class="own-amount num">{amountWords(amount, unit)}</p>
      <p class="num">{put(least === 0 ? words.own : words.range, { least, most })}</p>
      <Button class="wide" onPress={() => done(amount)}>
        {put(words.did, { amount: amountWords(amount, unit) })}
      </Button>
      {isOther ? (
        <NumberField
          label={`${one.words}: ${tries.amount}`}
          min={1}
          max={MOST_AMOUNT}
          start={amount}
          unit={unitWord(unit)}
          act={tries.write}
          onSay={done}
        />
      ) : (
        <Button look="plain" onPress={() => setOther(true)}>
          {words.other}
        </Button>
      )}
    </>
  );
};

const Done = ({ one, today }: TodayProps) => (
  <>
    <p class="strong num">{put(words.done, { amount: amountWords(one.toldToday, one.unit) })}</p>
    {today.amount > 0 ? <p class="num">{put(words.next, { amount: amountWords(today.amount, one.unit) })}</p> : null}
    <TakeBack one={one} />
  </>
);

const Rest = ({ today: { hold } }: TodayProps) => (
  <>
    <p class="own-rest">{words.rest}</p>
    <div class="lines">
      <p>{holds[hold ?? 'rest']}</p>
      <p>{words.restLine}</p>
    </div>
  </>
);

export const DayCard = ({ one }: { readonly one: OwnActivity }) => {
  const { activity, words: name, goal, today, toldToday, way } = one;
  const props = today && { one, today };
  const line = wayOf(activity);
  return (
    <Notice title={name}>
      {props === undefined ? (
        <p>{words.rest}</p>
      ) : toldToday > 0 ? (
        <Done {...props} />
      ) : props.today.amount === 0 ? (
        <Rest {...props} />
      ) : (
        <Doing {...props} />
      )}
      {today?.hold !== undefined && today.amount > 0 ? <p class="small">{holds[today.hold]}</p> : null}
      {way ? <Bar pieces={[{ share: Math.min(1, way.now / goal), now: false }]} label={line} /> : null}
      <p class="small muted num">{line}</p>
      {props ? <Why {...props} /> : null}
      <Acts one={one} />
    </Notice>
  );
};
