// On Today: what comes back step by step, one tap for the day's amount; or the offer to name something.
import { type OwnActivity, offersOwnActivity, ownActivitiesOn } from '@plumbline/coach';
import { day, fact, known, tell, toldSince } from '../model/home.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { puttingOff } from '../storage/put-off.ts';
import { ownKey } from '../storage/shelf.ts';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import '../today/habit-strip.css';
import { amountWords } from './amount-words.ts';
import { OwnHead } from './own-head.tsx';

const words = ui.own;
/** Set aside, the offer stays away for the rest of the weeks in which it is made. */
const offer = puttingOff(ownKey, 28);

/** A tap is the day's amount, and so is taking it back; another amount is looked at where it can be changed. */
function toggle({ activity, today, toldToday, takesBack }: OwnActivity): unknown {
  if (today === undefined) return go('own');
  if (toldToday === 0) return tell(fact('quota-done', { activity, amount: today.amount }));
  return tell(fact('fact-withdrawn', {}, { targets: takesBack }));
}

/** Where there is nothing to tap: a try, or a day of rest. */
const waitLine = ({ trials, trialsOf, today, toldToday, unit }: OwnActivity): string => {
  if (toldToday > 0) return put(words.tries.told, { amount: amountWords(toldToday, unit) });
  if (today === undefined && trials.length < trialsOf) return put(words.tries.of, { n: trials.length + 1, of: trialsOf });
  return words.amount.rest;
};

const Tile = ({ one }: { readonly one: OwnActivity }) => {
  const { words: name, today, toldToday, unit } = one;
  const isOpen = today !== undefined && (today.amount > 0 || toldToday > 0);
  if (!isOpen)
    return (
      <a class="habit-tile" href={hrefOf('own')}>
        <span class="tile-name">{name}</span>
        <span class="small muted num">{waitLine(one)}</span>
      </a>
    );
  const { amount, least, most } = today;
  return (
    <button type="button" class="habit-tile" aria-pressed={toldToday > 0} onClick={() => void toggle(one)}>
      <span class="tile-tick" aria-hidden="true" />
      <span class="tile-name">{name}</span>
      <b class="tile-amount num">{amountWords(toldToday > 0 ? toldToday : amount, unit)}</b>
      <span class="small muted num">{put(least === 0 ? words.amount.own : words.amount.range, { least, most })}</span>
    </button>
  );
};

const Offer = () =>
  offer.isPutOff(day.value) ? null : (
    <Notice tone="learn" title={words.offer.title} lines={[words.offer.line]}>
      <div class="chips">
        <ButtonLink look="quiet" href={hrefOf('own')}>
          {words.offer.open}
        </ButtonLink>
        <Button look="plain" onPress={() => offer.putOff(day.value)}>
          {words.offer.notNow}
        </Button>
      </div>
    </Notice>
  );

export const OwnToday = () => {
  const own = ownActivitiesOn(known(), toldSince(day.value), day.value);
  if (own.length === 0) return offersOwnActivity(known(), day.value) ? <Offer /> : null;
  return (
    <section class="stack">
      <OwnHead />
      <div class="habit-tiles">
        {own.map((one) => (
          <Tile key={one.activity} one={one} />
        ))}
      </div>
    </section>
  );
};
