import { dayAndMonth, shortDay } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { type DayView, type WeekView, wasDone, weeksOf } from '../model/plan-model.ts';
import { plan, todaysSession } from '../model/plans.ts';
import { Fold } from '../parts/fold.tsx';
import { ItemList } from '../parts/item-list.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, put } from '../words.ts';

const minutesOf = ({ session }: DayView): string => `${Math.round(session.minutes)} min`;

const namesOf = ({ session }: DayView): string => session.items.map(({ exercise }) => exerciseName(exercise)).join(', ');

/** One session of the week; folded, it still names its exercises. */
const Day = ({ view, open }: { readonly view: DayView; readonly open: boolean }) => {
  const { date, kind, session, record, isToday, sameAs } = view;
  const isDone = record !== undefined && wasDone(record);
  return (
    <details class={sameAs ? 'day same' : 'day'} open={open}>
      <summary>
        <span class="day-head">
          <strong>{shortDay(date)}</strong>
          {isDone ? <span class="chip">{ui.plan.done}</span> : isToday ? <span class="chip up">{ui.tabs.today}</span> : null}
          <span class="small muted num day-minutes">{minutesOf(view)}</span>
        </span>
        <span class="small muted">
          {phrases.names.dayKinds[kind]}
          <span class="day-names">. {sameAs ? put(ui.plan.sameAs, { date: shortDay(sameAs) }) : namesOf(view)}</span>
        </span>
      </summary>
      <ItemList items={session.items} date={date} />
    </details>
  );
};

const Week = ({ week }: { readonly week: WeekView }) => {
  const first = week.days.find(({ date, record }) => record === undefined && date >= day.value)?.date;
  const count = week.days.length === 1 ? ui.plan.oneSession : put(ui.plan.sessions, { n: week.days.length });
  const title = (
    <>
      {put(ui.plan.week, { n: week.n })}
      {week.isNow ? <span class="chip up week-now">{ui.plan.now}</span> : null}
      <span class="week-dates">
        {dayAndMonth(week.from)} – {dayAndMonth(week.until)}
      </span>
    </>
  );
  return (
    <Fold title={title} aside={count} open={week.isNow || (week.n === 1 && day.value < week.from)}>
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
