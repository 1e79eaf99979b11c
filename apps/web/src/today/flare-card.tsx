import { daysBack, type FlareDays, flareDaysOf, offersFlare } from '@plumbline/coach';
import { addDays, type LocalDate } from '@plumbline/engine';
import { dayAndMonth } from '../model/day-words.ts';
import { day, fact, known, tell } from '../model/home.ts';
import { plan } from '../model/plans.ts';
import { Button } from '../parts/button.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { Notice } from '../parts/notice.tsx';
import { puttingOff } from '../storage/put-off.ts';
import { flareKey } from '../storage/shelf.ts';
import { ui } from '../ui-words.ts';
import { cardOf, put } from '../words.ts';
import { tellBadDay } from './bad-day.tsx';
import './notes.css';

const { flare: words } = ui;
const cards = { 'first-days': 'flare-first-days', half: 'flare-half', return: 'flare-return' } as const;
const longCards = { week: 'flare-day-7', 'two-weeks': 'flare-day-14' } as const;
const parts = ['first-days', 'half', 'return'] as const;

/** The dates of the way back as early as it may come. */
const datesNow = (): readonly LocalDate[] => (plan.value ? daysBack(plan.value, known(), day.value) : []);

function whenOf(part: (typeof parts)[number], { calmUntil }: FlareDays): string {
  if (part === 'half') return words.half;
  if (part === 'first-days') return calmUntil ? put(words.until, { date: dayAndMonth(calmUntil) }) : '';
  const [first] = datesNow();
  return first === undefined ? words.back : put(ui.dated.back, { date: dayAndMonth(first) });
}

/** The way back with its dates, and how long it mostly takes this person: known only after three. */
const Dates = ({ flare: { part, usual, started } }: { readonly flare: FlareDays }) => {
  const dates = datesNow().map(dayAndMonth);
  const [a, b, c] = dates;
  const steps =
    a !== undefined && b !== undefined && c !== undefined && part !== 'return'
      ? put(ui.dated.steps, { a, b, c })
      : dates.length > 0 && part === 'return'
        ? put(ui.dated.rest, { dates: dates.join(', ') })
        : undefined;
  const around = usual && addDays(started, usual.days);
  return (
    <>
      {steps ? <p class="small num">{steps}</p> : null}
      {usual && part !== 'return' ? (
        <p class="small num">
          {put(ui.dated.usual, { n: usual.flares, days: usual.days, from: usual.from, to: usual.to })}{' '}
          {around && around > day.value ? put(ui.dated.around, { date: dayAndMonth(around) }) : ''}
        </p>
      ) : null}
    </>
  );
};

/** The three parts of a flare, with the present one marked: there is a way out of it. */
const WayBack = ({ flare }: { readonly flare: FlareDays }) => (
  <ol class="way-back">
    {parts.map((part, at) => (
      <li key={part} class={at < parts.indexOf(flare.part) ? 'past' : part === flare.part ? 'now' : ''}>
        <strong>{words.parts[part]}</strong>
        {part === flare.part ? <span class="sr-only"> ({words.isNow})</span> : null}
        <small>{part === 'return' && flare.part === 'return' ? put(words.share, { n: flare.share }) : whenOf(part, flare)}</small>
      </li>
    ))}
  </ol>
);

/** What a flare means today, how it goes on, and the word that it has eased. */
export const FlareCard = ({ flare }: { readonly flare: FlareDays }) => {
  const card = cardOf(cards[flare.part]);
  const long = flare.long && cardOf(longCards[flare.long]);
  return (
    <Notice tone="calm">
      <div class="between">
        <h2>{card?.title}</h2>
        <span class="small muted num">{put(words.day, { n: flare.day })}</span>
      </div>
      <WayBack flare={flare} />
      <Dates flare={flare} />
      <div class="lines">
        {card?.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p class="strong">{card?.act}</p>
      </div>
      {long ? (
        <div class="lines">
          <h3>{long.title}</h3>
          {long.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p class="strong">{long.act}</p>
        </div>
      ) : null}
      {flare.part === 'return' ? null : (
        <div class="lines">
          <p class="small">{words.easedLine}</p>
          <Button look="line" onPress={() => tell(fact('flare-ended', { by: 'tap' }))}>
            {words.eased}
          </Button>
        </div>
      )}
      <NotReviewed />
    </Notice>
  );
};

/** What was not wanted today is not asked again today. */
const offer = puttingOff(flareKey, 1);

const FlareOffer = () => {
  const card = cardOf('flare-offer');
  return (
    <Notice tone="calm" title={card?.title} lines={[...(card?.lines ?? []), card?.act ?? '']}>
      <div class="acts">
        <Button look="line" onPress={() => tellBadDay('pattern')}>
          {words.offerYes}
        </Button>
        <Button look="line" onPress={() => offer.putOff(day.value)}>
          {words.offerNo}
        </Button>
      </div>
    </Notice>
  );
};

/** A flare that is on, or the offer of one. */
export const Flare = () => {
  const flare = flareDaysOf(known(), day.value);
  if (flare) return <FlareCard flare={flare} />;
  return offersFlare(known(), day.value) && !offer.isPutOff(day.value) ? <FlareOffer /> : null;
};
