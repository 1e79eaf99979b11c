import { placesFor } from '@plumbline/coach';
import { useEffect, useRef } from 'preact/hooks';
import { dayAndMonth, shortDay } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { type DayView, type WeekView, wasDone, weeksOf } from '../model/plan-model.ts';
import { plan, todaysSession } from '../model/plans.ts';
import { hrefOf, route } from '../model/route.ts';
import { Fold } from '../parts/fold.tsx';
import { ItemList } from '../parts/item-list.tsx';
import { ui } from '../ui-words.ts';
import { counted, exerciseName, phrases, put, upperFirst } from '../words.ts';
import { Thumbs } from './thumbs.tsx';

const minutesOf = ({ session }: DayView): string => put(ui.hero.minutes, { n: Math.round(session.minutes) });

const namesOf = ({ session }: DayView): string => session.items.map(({ exercise }) => exerciseName(exercise)).join(', ');

/** One session of the week; folded, it still names its exercises. */
const Day = ({ view, open }: { readonly view: DayView; readonly open: boolean }) => {
  const { date, kind, session, record, isToday, sameAs } = view;
  const isDone = record !== undefined && wasDone(record);
  const canMove = !isDone && plan.value !== undefined && placesFor(plan.value, known(), date, day.value).length > 0;
  const place = useRef<HTMLDetailsElement>(null);
  const isChosen = route.value[0] === 'plan' && route.value[1] === date;
  useEffect(() => {
    // After the page went to its top.
    if (isChosen) requestAnimationFrame(() => requestAnimationFrame(() => place.current?.scrollIntoView({ block: 'center' })));
  }, [isChosen]);
  return (
    <details ref={place} class={sameAs ? 'day same' : 'day'} open={open || isChosen}>
      <summary>
        <span class="day-head">
          <strong>{upperFirst(shortDay(date))}</strong>
          {isDone ? <span class="chip">{ui.plan.done}</span> : isToday ? <span class="chip up">{ui.tabs.today}</span> : null}
          <span class="small muted num day-minutes">{minutesOf(view)}</span>
        </span>
        <span class="small muted">
          {phrases.names.dayKinds[kind]}
          <span class="day-names">. {sameAs ? put(ui.plan.sameAs, { date: shortDay(sameAs) }) : namesOf(view)}</span>
        </span>
        <Thumbs session={session} />
      </summary>
      <ItemList items={session.items} date={date} />
      {canMove ? (
        <a class="button plain no-print" href={hrefOf('move', date)}>
          {ui.block.move}
        </a>
      ) : null}
    </details>
  );
};

const Week = ({ week }: { readonly week: WeekView }) => {
  const first = week.days.find(({ date, record }) => record === undefined && date >= day.value)?.date;
  const count = counted(week.days.length, ui.plan.sessions);
  const title = (
    <>
      {put(ui.plan.week, { n: week.n })} {week.isNow ? <span class="chip up week-now">{ui.plan.now}</span> : null}
      <span class="week-dates">
        {dayAndMonth(week.from)} – {dayAndMonth(week.until)}
      </span>
    </>
  );
  const [, chosen] = route.value;
  const holdsChosen = route.value[0] === 'plan' && week.days.some(({ date }) => date === chosen);
  return (
    <Fold title={title} aside={count} open={week.isNow || holdsChosen || (week.n === 1 && day.value < week.from)}>
      {week.days.length === 0 ? (
        <p class="muted">{phrases.commandLine.restDay}</p>
      ) : (
        week.days.map((view) => <Day key={view.date} view={view} open={view.date === first} />)
      )}
    </Fold>
  );
};

/** The block, week by week; the running week is open. */
export const Weeks = () => {
  if (plan.value === undefined) return null;
  const weeks = weeksOf({ plan: plan.value, sessions: known().sessions, on: day.value, todays: todaysSession.value });
  return (
    <div class="stack">
      {weeks.map((week) => (
        <Week key={week.from} week={week} />
      ))}
    </div>
  );
};
