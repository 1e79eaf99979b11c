// One of the three tries that show where to begin.
import type { OwnActivity } from '@plumbline/coach';
import { activeConditions, MOST_AMOUNT } from '@plumbline/engine';
import { day, fact, known, tell } from '../model/home.ts';
import { Notice } from '../parts/notice.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { Acts, TakeBack } from './acts.tsx';
import { amountWords, unitWord } from './amount-words.ts';

const { tries } = ui.own;

/** Whoever crashes after effort is never asked to go as far as it bothers. Source: I-41. */
export const isCareful = (): boolean => activeConditions(known().person, day.value).some(({ key }) => key === 'PEM');

const Told = ({ one }: { readonly one: OwnActivity }) => (
  <>
    <p class="strong num">{put(tries.told, { amount: amountWords(one.toldToday, one.unit) })}</p>
    <p>{tries.later}</p>
    <TakeBack one={one} />
  </>
);

export const TryCard = ({ one }: { readonly one: OwnActivity }) => {
  const { activity, words, unit, trials, trialsOf, toldToday } = one;
  const isAgain = trials.length === 0 && known().quotas?.some((each) => each.activity === activity && each.standing !== undefined);
  const last = trials.at(-1)?.amount;
  return (
    <Notice title={words}>
      <p class="eyebrow num">{put(tries.of, { n: Math.min(trialsOf, trials.length + (toldToday > 0 ? 0 : 1)), of: trialsOf })}</p>
      {toldToday > 0 ? (
        <Told one={one} />
      ) : (
        <>
          <div class="lines">
            {isAgain ? <p>{tries.again}</p> : null}
            <p>{isCareful() ? tries.own : tries.line}</p>
          </div>
          <p class="strong">{tries.amount}</p>
          <NumberField
            key={trials.length}
            label={`${words}: ${tries.amount}`}
            min={1}
            max={MOST_AMOUNT}
            start={last ?? 1}
            unit={unitWord(unit)}
            act={tries.write}
            onSay={(amount) => (amount === undefined ? undefined : tell(fact('quota-tried', { activity, amount })))}
          />
        </>
      )}
      <Acts one={one} />
    </Notice>
  );
};
