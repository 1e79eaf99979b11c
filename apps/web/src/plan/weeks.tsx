import { dayAndMonth, shortDay } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { type DayView, type WeekView, wasDone, weeksOf } from '../model/plan-model.ts';
import { plan, todaysSession } from '../model/plans.ts';
import { Fold } from '../parts/fold.tsx';
import { ItemList } from '../parts/item-list.tsx';
import { kindsOf } from '../today/hero.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';

const minutesOf = ({ session }: DayView): string => `${Math.round(session.minutes)} min`;

const Day = ({ view }: { readonly view: DayView }) => {
  const { date, kind, session, record, isToday, sameAs } = view;
  const isDone = record !== undefined && wasDone(record);
  const head = (
    <div class="day-head">
      <h3>
        {shortDay(date)}
        <span>{phrases.names.dayKinds[kind]}</span>
      </h3>
      <span class="small muted num">
        {isDone ? <span class="chip">{ui.plan.done}</span> : isToday ? <span class="chip up">{ui.tabs.today}</span> : null}{' '}
        {minutesOf(view)}
      </span>
    </div>
  );
  if (sameAs)
    return (
      <div class="day">
        {head}
        <p class="small muted">{kindsOf(session)}.</p>
        <details class="day-same">
          <summary class="small">{put(ui.plan.sameAs, { date: shortDay(sameAs) })}</summary>
          <ItemList items={session.items} date={date} />
        </details>
      </div>
    );
  return (
    <div class="day">
      {head}
      <ItemList items={session.items} date={date} />
    </div>
  );
};

const Week = ({ week }: { readonly week: WeekView }) => {
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
        week.days.map((view) => <Day key={view.date} view={view} />)
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
