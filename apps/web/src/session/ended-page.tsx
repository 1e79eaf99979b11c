import { nextAfter } from '@plumbline/coach';
import { addDays, daysBetween } from '@plumbline/engine';
import { useEffect, useMemo } from 'preact/hooks';
import { longDay } from '../model/day-words.ts';
import { doseLine } from '../model/dose-words.ts';
import { catalog, day, known } from '../model/home.ts';
import { findExercise } from '../model/plans.ts';
import { go, route } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { Notice } from '../parts/notice.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { letGo } from '../player/lead.ts';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { counted, exerciseName, phrases, put, reasonsOf } from '../words.ts';
import { aftermath } from './aftermath.ts';
import { stopNowOf } from './session-model.ts';
import { StopPage } from './stop-page.tsx';
import './session.css';

const { classes, kindWord } = phrases.stopSigns;
const { after } = ui;

/** What was written down, in one line; empty until it is. */
function keptLine(): string {
  const { unsettled } = known();
  if (unsettled === undefined) return '';
  const { sets } = unsettled;
  if (sets.length === 0) return after.nothing;
  return counted(sets.length, after.kept, { of: new Set(sets.map(({ item }) => item)).size });
}

/** The next session, what changes in it, and why. */
const NextUp = () => {
  const { unsettled } = known();
  const next = useMemo(() => nextAfter(known(), catalog, day.value), [unsettled?.id]);
  // The session is over once its end is durable; until then nothing is known of the next one.
  if (unsettled === undefined) return null;
  const why = reasonsOf(next.stays)[0]?.says;
  // The answer of the morning holds for 72 hours (settled 8): whoever comes back later is told today.
  const askedBy = next.on && daysBetween(day.value, next.on) > 2 ? addDays(day.value, 2) : undefined;
  return (
    <section class="card stack next-up">
      {next.on ? <h2>{put(after.nextOn, { day: longDay(next.on) })}</h2> : null}
      {next.changes.length > 0 ? (
        <>
          <p class="muted">{after.ifCalm}</p>
          <ul class="next-changes">
            {next.changes.slice(0, 4).map(({ exercise, dose, because }) => {
              const found = findExercise(exercise);
              const isUp = (because.now ?? 0) > (because.was ?? 0);
              return (
                <li key={exercise}>
                  <strong>{exerciseName(exercise)}</strong>
                  <span class={isUp ? 'chip num up' : 'chip num'}>
                    {isUp ? '↑' : '↓'} {found ? doseLine(found, dose) : ''}
                  </span>
                  <small class="muted">{reasonsOf([because])[0]?.says}</small>
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p>
          {after.same} {why ? put(after.sameWhy, { why }) : ''}
        </p>
      )}
      <p class="small muted">{askedBy ? put(after.askedSoon, { day: longDay(askedBy) }) : after.asked}</p>
    </section>
  );
};

const Stopped = () => {
  const reason = known().unsettled?.stopReason;
  const isCare = reason === 'pain' || reason === 'unwell';
  return (
    <>
      <p>{kindWord}</p>
      <Notice tone={isCare ? 'care' : 'plain'} lines={after.stopNow[stopNowOf(reason)]} />
      <p class="muted">{keptLine()}</p>
    </>
  );
};

function forget(): void {
  aftermath.value = undefined;
  letGo();
}

/** What happens next, after a session that was finished or stopped. */
export const EndedPage = () => {
  const [here] = route.value;
  useEffect(() => {
    // Whoever goes back, or to another page, has read it.
    if (aftermath.value === 'finished' && here !== 'session') forget();
  }, [here]);
  if (aftermath.value === 'why') return <StopPage />;
  const leave = (): void => {
    forget();
    go('today');
  };
  const isTimer = aftermath.value === 'timer-sign';
  const isSign = isTimer || aftermath.value === 'stop-sign';
  const isDone = aftermath.value === 'finished';
  return (
    <Page narrow>
      <div class="stack ended">
        <Plumb />
        <h1>{isSign ? classes.session.title : isDone ? ui.session.doneTitle : ui.session.stopTitle}</h1>
        {isSign ? (
          <>
            <Notice tone="care" lines={classes.session.lines} />
            <p>{kindWord}</p>
            {isTimer ? null : <p class="muted">{keptLine()}</p>}
          </>
        ) : isDone ? (
          <>
            <p>{keptLine()}</p>
            <NextUp />
          </>
        ) : (
          <Stopped />
        )}
        <Button class="wide" onPress={leave}>
          {ui.session.toToday}
        </Button>
        {known().program?.id.startsWith('rx:') ? (
          <Button
            look="line"
            class="wide"
            onPress={() => {
              leave();
              go('show');
            }}
          >
            {ui.show.door}
          </Button>
        ) : null}
        {isDone ? null : <NotReviewed />}
      </div>
    </Page>
  );
};
