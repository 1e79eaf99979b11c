import { type Act, actOf, flareDaysOf } from '@plumbline/coach';
import { KeepSafe } from '../copies/keep-safe.tsx';
import { ExperimentToday } from '../experiments/door.tsx';
import { WaitingCard } from '../handed/waiting-card.tsx';
import { LessonCard } from '../lessons/lesson-card.tsx';
import { hourNow, partOfDay } from '../model/clock.ts';
import { longDay } from '../model/day-words.ts';
import { day, known, thisDay } from '../model/home.ts';
import { nextDay, recordOn, standingOf } from '../model/plan-model.ts';
import { minutesFor, plan, todaysSession } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { OwnToday } from '../own/own-today.tsx';
import { Bar } from '../parts/bar.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { ItemList } from '../parts/item-list.tsx';
import { Notice } from '../parts/notice.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { WhyStoppedCard } from '../session/why-stopped-card.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { UpkeepCard } from '../upkeep/upkeep-card.tsx';
import { WeekCard } from '../week/week-card.tsx';
import { put } from '../words.ts';
import { BlockDone } from './block-done.tsx';
import { DayNotes } from './day-notes.tsx';
import { Flare } from './flare-card.tsx';
import { HabitStrip } from './habit-strip.tsx';
import { Hero } from './hero.tsx';
import { Minutes } from './minutes.tsx';
import { MorningCard } from './morning-card.tsx';
import { StirsCard } from './stirs-card.tsx';
import './today.css';
import { Ways } from './ways.tsx';

const Head = () => (
  <header class="page-head">
    <div>
      <p class="eyebrow">{longDay(day.value)}</p>
      <h1>{ui.today.hello[partOfDay(hourNow())]}</h1>
    </div>
    <Plumb />
  </header>
);

const Standing = ({ act }: { readonly act: Act }) => {
  if (plan.value === undefined || act === 'next-block' || act === 'later') return null;
  const { of, done, week } = standingOf(plan.value, known().sessions, day.value);
  const isDone = act === 'done';
  const title = put(ui.today.sessionOf, { n: Math.min(of, isDone ? done : done + 1), of });
  const pieces = Array.from({ length: of }, (_, at) => ({ share: at < done ? 1 : 0, now: !isDone && at === done }));
  return (
    <section>
      <div class="between">
        <h2 class="num">{title}</h2>
        <span class="small muted num">{put(ui.today.weekOf, { n: Math.min(week, plan.value.weeks), of: plan.value.weeks })}</span>
      </div>
      <div class="standing-bar">
        <Bar pieces={pieces} label={title} />
      </div>
      <a class="small standing-more" href={hrefOf('progress')}>
        {ui.progress.title}
      </a>
    </section>
  );
};

const nextLine = (): readonly string[] => {
  const next = plan.value && nextDay(plan.value, day.value);
  return next ? [put(ui.today.nextOn, { date: longDay(next) })] : [];
};

const Done = () => {
  const record = recordOn(known().sessions, day.value);
  if (record === undefined) return null;
  const n = new Set(record.sets.map(({ item }) => item)).size;
  return (
    <Notice tone="learn" title={ui.today.doneTitle} lines={[put(ui.today.doneLine, { n, of: record.plan.items.length }), ...nextLine()]} />
  );
};

/** Nothing planned: when the next one is, and a way to move anyway. */
const Free = () => {
  const begin = (): void => {
    minutesFor.value = { on: day.value, minutes: known().person.profile.minutes };
  };
  const isFlare = flareDaysOf(known(), day.value) !== undefined;
  return (
    <Notice title={ui.today.free} lines={[...(isFlare ? [] : [ui.hero.freeLine]), ...nextLine()]}>
      <Button look="quiet" onPress={begin}>
        {isFlare ? ui.flare.move : ui.today.anyway}
      </Button>
    </Notice>
  );
};

const Open = () => {
  const { open } = known();
  if (open === undefined) return null;
  const n = new Set(open.sets.map(({ item }) => item)).size;
  return (
    <Notice tone="care" title={ui.today.openTitle} lines={[put(ui.today.openLine, { n, of: open.plan.items.length })]}>
      <ButtonLink class="wide" href={hrefOf('session')}>
        {ui.today.goOn}
      </ButtonLink>
    </Notice>
  );
};

const Later = () =>
  plan.value ? <Notice title={ui.hero.laterTitle} lines={[put(ui.hero.laterLine, { date: longDay(plan.value.from) })]} /> : null;

const NothingFits = () => (
  <Notice title={ui.today.free} lines={[ui.today.tooShort]}>
    <Minutes />
  </Notice>
);

/** The one thing that comes next. */
const Next = ({ act }: { readonly act: Act }) => {
  const session = todaysSession.value;
  switch (act) {
    case 'go-on':
      return <Open />;
    case 'later':
      return <Later />;
    case 'next-block':
      return plan.value ? <BlockDone plan={plan.value} /> : null;
    case 'done':
      return <Done />;
    case 'free':
      return <Free />;
    case 'too-short':
      return <NothingFits />;
    case 'begin':
      return session ? <Hero session={session} /> : null;
  }
};

/** What now, how long, why this. */
export const TodayScreen = () => {
  const session = todaysSession.value;
  const { asks } = thisDay.value;
  const act = actOf(known(), plan.value, session, day.value);
  return (
    <Page>
      <Head />
      <div class="columns">
        <div class="sections today-main">
          {asks.includes('why-stopped') ? <WhyStoppedCard /> : null}
          {asks.includes('morning') ? <MorningCard /> : null}
          <Flare />
          {act === 'next-block' || act === 'later' ? null : <DayNotes />}
          <Standing act={act} />
          <Next act={act} />
          {act === 'go-on' ? null : <Ways />}
          <WaitingCard />
          {act === 'go-on' ? null : <UpkeepCard />}
          {act === 'go-on' ? null : <WeekCard />}
          {act === 'go-on' ? null : <StirsCard />}
        </div>
        <div class="sections">
          {act === 'begin' && session ? (
            <section class="card">
              <ItemList items={session.items} date={day.value} />
            </section>
          ) : null}
          <ExperimentToday />
          <OwnToday />
          <HabitStrip />
          <LessonCard />
          <KeepSafe />
        </div>
      </div>
    </Page>
  );
};
