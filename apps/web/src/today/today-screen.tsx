import { KeepSafe } from '../copies/keep-safe.tsx';
import { hourNow } from '../model/clock.ts';
import { fullDate, longDay, partOfDay } from '../model/day-words.ts';
import { day, fact, known, tell, thisDay } from '../model/home.ts';
import { nextDay, recordOn, standingOf } from '../model/plan-model.ts';
import { minutesFor, plan, todaysSession } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { Bar } from '../parts/bar.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { ItemList } from '../parts/item-list.tsx';
import { Notice } from '../parts/notice.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { WhyStoppedCard } from '../session/why-stopped-card.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';
import { Habits } from './habits.tsx';
import { Hero } from './hero.tsx';
import { Minutes } from './minutes.tsx';
import { MorningCard } from './morning-card.tsx';
import './today.css';

const Head = () => (
  <header class="page-head">
    <div>
      <p class="eyebrow">{longDay(day.value)}</p>
      <h1>{ui.today.hello[partOfDay(hourNow())]}</h1>
    </div>
    <Plumb />
  </header>
);

const Standing = () => {
  const { sessions } = known();
  if (plan.value === undefined) return null;
  const { of, done, week } = standingOf(plan.value, sessions, day.value);
  const isDone = recordOn(sessions, day.value) !== undefined;
  const n = Math.min(of, isDone ? done : done + 1);
  const title = put(ui.today.sessionOf, { n, of });
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
    </section>
  );
};

/** Nothing planned, or done already: when the next one is, and a way to move anyway. */
const NoSession = () => {
  const record = recordOn(known().sessions, day.value);
  const next = plan.value && nextDay(plan.value, day.value);
  if (record)
    return (
      <Notice
        tone="calm"
        title={ui.today.doneTitle}
        lines={[
          put(ui.today.doneLine, { n: new Set(record.sets.map(({ item }) => item)).size, of: record.plan.items.length }),
          ...(next ? [put(ui.today.nextOn, { date: longDay(next) })] : []),
        ]}
      />
    );
  const begin = (): void => {
    minutesFor.value = { on: day.value, minutes: known().person.profile.minutes };
  };
  return (
    <Notice title={ui.today.free} lines={[phrases.commandLine.restDay, ...(next ? [put(ui.today.nextOn, { date: longDay(next) })] : [])]}>
      <Button look="quiet" onPress={begin}>
        {ui.today.anyway}
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
      <ButtonLink href={hrefOf('session')}>{ui.today.goOn}</ButtonLink>
    </Notice>
  );
};

const BlockDone = () => {
  const { program } = known();
  const start = () => tell(fact('program-chosen', { program: program?.id ?? 'my-plan', from: day.value, weeks: 4 }));
  return (
    <Notice tone="calm" title={ui.today.blockDone} lines={[ui.today.blockDoneLine]}>
      <Button onPress={start}>{ui.today.nextBlock}</Button>
    </Notice>
  );
};

const NothingFits = () => (
  <Notice title={ui.today.free} lines={[ui.today.tooShort]}>
    <Minutes />
  </Notice>
);

/** What now, how long, why this. */
export const TodayScreen = () => {
  const { open, sessions, program } = known();
  const session = todaysSession.value;
  const isOver = plan.value !== undefined && standingOf(plan.value, sessions, day.value).isOver;
  const isFree = recordOn(sessions, day.value) !== undefined || session === undefined;
  const starts = program && program.from > day.value ? fullDate(program.from) : undefined;
  return (
    <Page>
      <Head />
      <div class="columns">
        <div class="sections">
          {thisDay.value.asks.includes('why-stopped') ? <WhyStoppedCard /> : null}
          {thisDay.value.asks.includes('morning') ? <MorningCard /> : null}
          {isOver ? <BlockDone /> : <Standing />}
          {starts ? <p>{put(ui.today.nextOn, { date: starts })}</p> : null}
          {open ? (
            <Open />
          ) : isOver ? null : isFree ? (
            <NoSession />
          ) : session.items.length === 0 ? (
            <NothingFits />
          ) : (
            <Hero session={session} />
          )}
        </div>
        <div class="sections">
          {!isFree && !open && session && session.items.length > 0 ? (
            <section class="card">
              <ItemList items={session.items} date={day.value} />
            </section>
          ) : null}
          {thisDay.value.habits.length > 0 ? <Habits habits={thisDay.value.habits} /> : null}
          <KeepSafe />
        </div>
      </div>
    </Page>
  );
};
