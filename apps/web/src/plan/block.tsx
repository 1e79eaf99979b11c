import { addDays, type LocalDate, type PlanDay } from '@plumbline/engine';
import { dayAndMonth, longDay, weekday } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { recordOn } from '../model/plan-model.ts';
import { plan } from '../model/plans.ts';
import { hrefOf, route } from '../model/route.ts';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';
import './block.css';

const { block } = ui;
type Look = 'done' | 'strength' | 'easy' | 'flare' | 'went-by' | 'free';

function lookOf({ date, kind, session }: PlanDay): Look {
  if (recordOn(known().sessions, date)) return 'done';
  if ((session?.items.length ?? 0) === 0 || kind === 'rest') return 'free';
  return date < day.value ? 'went-by' : kind;
}
const wordsOf = (look: Look): string =>
  look === 'done' ? block.done : look === 'free' ? block.free : look === 'went-by' ? block.goes : phrases.names.dayKinds[look];

const Cell = ({ one }: { readonly one: PlanDay }) => {
  const look = lookOf(one);
  const isToday = one.date === day.value;
  const name = `${longDay(one.date)}, ${wordsOf(look)}${isToday ? `, ${ui.tabs.today}` : ''}`;
  const number = <span aria-hidden="true">{Number(one.date.slice(8))}</span>;
  const isThere = look === 'done' || (look !== 'free' && look !== 'went-by');
  return (
    <td class={isToday ? `cell ${look} today` : `cell ${look}`}>
      {isThere ? (
        <a href={hrefOf('plan', one.date)} aria-label={name} aria-current={route.value[1] === one.date ? 'true' : undefined}>
          {number}
        </a>
      ) : (
        <span>
          <span class="sr-only">{name}</span>
          {number}
        </span>
      )}
    </td>
  );
};

const looks: readonly Look[] = ['done', 'strength', 'easy', 'flare', 'went-by'];

/** Four weeks as a small calendar: what is done, what comes, what was let go. Each session is a way to its day. */
export const Block = () => {
  if (plan.value === undefined) return null;
  const { from, weeks, days } = plan.value;
  const dates = (week: number): readonly LocalDate[] => [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(from, week * 7 + n));
  const seen = new Set(days.map(lookOf));
  return (
    <div class="card block">
      <table aria-label={block.label}>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr-only">{put(ui.plan.week, { n: '' })}</span>
            </th>
            {dates(0).map((date) => (
              <th key={date} scope="col">
                <span aria-hidden="true">{weekday(date).slice(0, 2)}</span>
                <span class="sr-only">{weekday(date)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="num">
          {Array.from({ length: weeks }, (_, week) => (
            <tr key={week}>
              <th scope="row">
                <span class="sr-only">{put(block.weekRow, { n: week + 1 })}, </span>
                {dayAndMonth(addDays(from, week * 7))}
              </th>
              {days.slice(week * 7, week * 7 + 7).map((one) => (
                <Cell key={one.date} one={one} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="block-key small" aria-hidden="true">
        {looks
          .filter((look) => seen.has(look))
          .map((look) => (
            <span key={look} class={`key ${look}`}>
              {wordsOf(look)}
            </span>
          ))}
        {days.some(({ date }) => date === day.value) ? <span class="key today">{ui.tabs.today}</span> : null}
      </p>
    </div>
  );
};
