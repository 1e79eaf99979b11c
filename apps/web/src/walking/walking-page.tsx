// Where the walks stand on their way to half an hour on five days: now, next, why, and the weeks so far.
import { type WalkingDay, walkingOn } from '@plumbline/coach';
import { WALK_GOAL, type WalkPlan } from '@plumbline/engine';
import { Chart } from '../chart/chart.tsx';
import { dayAndMonth, fullDate } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Bar } from '../parts/bar.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { dayNumber, dayOfNumber } from '../progress/progress-model.ts';
import { Page } from '../shell/page.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ui } from '../ui-words.ts';
import { counted, put, reasonsOf } from '../words.ts';
import '../progress/progress.css';
import '../week/week.css';
import './walking.css';

const words = ui.walking;

/** "12 min on 3 days". */
export const walksSay = ({ minutes, days }: Pick<WalkPlan, 'minutes' | 'days'>): string =>
  put(days === 1 ? words.oneDay : words.amount, { minutes, days });

const Now = ({ walking: { now, walked, weeks } }: { readonly walking: WalkingDay }) => {
  const share = (walked.minutes * 100) / Math.max(1, now.minutes * now.days);
  const line = walked.days === 0 ? words.none : counted(walked.days, words.walked, { minutes: walked.minutes });
  return (
    <Notice title={words.now}>
      <p class="walks-now num">{walksSay(now)}</p>
      {weeks.length > 0 ? <Bar pieces={[{ share: Math.min(1, share / 100), now: false }]} label={line} /> : null}
      <p>{line}</p>
      <div class="week-acts no-print">
        <ButtonLink href={hrefOf('timer', 'walk')}>{words.start}</ButtonLink>
        <ButtonLink look="line" href={hrefOf('did')}>
          {words.did}
        </ButtonLink>
      </div>
    </Notice>
  );
};

const NextStep = ({ walking: { now, next, hold, isReached } }: { readonly walking: WalkingDay }) => (
  <Notice tone="learn" title={isReached ? words.goal : words.next}>
    <p>
      {isReached ? words.reached : hold !== undefined ? words.hold[hold] : put(words.nextLine, { days: now.days, next: walksSay(next) })}
    </p>
    {isReached ? null : (
      <p class="small muted num">
        {words.goal}: {walksSay(WALK_GOAL)}
      </p>
    )}
    <Fold title={words.why}>
      <div class="lines small">
        {reasonsOf([...now.because, ...next.because]).map(({ says, from }) => (
          <p key={says}>
            {says} <span class="muted">{from?.name}</span>
          </p>
        ))}
      </div>
    </Fold>
  </Notice>
);

/** The goal as minutes a week, and the half of it: what the side of the picture names. */
const GOAL_WEEK = WALK_GOAL.minutes * WALK_GOAL.days;

const Weeks = ({ weeks }: Pick<WalkingDay, 'weeks'>) => {
  const last = weeks.at(-1);
  if (last === undefined) return null;
  const label = counted(weeks.length, words.chart, { until: fullDate(last.until), last: last.minutes });
  const says = ({ until, minutes }: typeof last): string => put(words.point, { day: fullDate(until), n: minutes });
  const high = Math.max(GOAL_WEEK, ...weeks.map(({ minutes }) => minutes));
  return (
    <Notice title={words.weeks}>
      <Chart
        label={label}
        days={weeks.map(({ until }) => dayNumber(until))}
        series={[{ name: words.weeks, tone: 'spruce', values: weeks.map(({ minutes }) => minutes) }]}
        low={0}
        high={high}
        rows={[0, GOAL_WEEK / 2, GOAL_WEEK]}
        sayDay={(at) => dayAndMonth(dayOfNumber(at))}
        sayPoint={(at) => says(weeks[at] ?? last)}
      />
      <p class="small muted num">{counted(weeks.length, words.soFar, { last: last.minutes })}</p>
      <details class="measure-table">
        <summary>{ui.progress.table.open}</summary>
        <table class="num">
          <caption class="sr-only">{words.weeks}</caption>
          <thead>
            <tr>
              <th scope="col">{words.until}</th>
              <th scope="col">{words.minutes}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ until, minutes }) => (
              <tr key={until}>
                <th scope="row">{fullDate(until)}</th>
                <td>{minutes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Notice>
  );
};

export const WalkingPage = () => {
  const walking = walkingOn(known(), day.value);
  return (
    <Page>
      <PageHead up="today" upName={ui.tabs.today} title={words.title} lead={words.lead} />
      <div class="columns">
        <div class="stack">
          <Now walking={walking} />
          <NextStep walking={walking} />
        </div>
        <div class="stack">
          <Weeks weeks={walking.weeks} />
        </div>
      </div>
    </Page>
  );
};
