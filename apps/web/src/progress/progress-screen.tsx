import { type Progress, progressOn, timelineOf } from '@plumbline/coach';
import { ExperimentDoor } from '../experiments/door.tsx';
import { Insights } from '../insights/insights.tsx';
import { fullDate } from '../model/day-words.ts';
import { day, known, thisDay, toldFacts } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../shell/page.tsx';
import { Whole } from '../shell/whole.tsx';
import { ui } from '../ui-words.ts';
import { counted, put } from '../words.ts';
import { type Measure, MeasureCard } from './measure-card.tsx';
import { MineCard } from './mine-card.tsx';
import './progress.css';
import { spanOf } from './progress-model.ts';
import { SevenCard } from './seven-card.tsx';
import { TestsMeasured } from './tests-measured.tsx';
import { TowardPicture } from './toward-card.tsx';

const { progress: words } = ui;

const isDue = (): boolean => thisDay.value.asks.includes('week-check');

const Empty = () => (
  <Notice title={words.emptyTitle} lines={[words.emptyLine]}>
    {isDue() ? (
      <ButtonLink look="quiet" href={hrefOf('week')}>
        {ui.week.answer}
      </ButtonLink>
    ) : null}
  </Notice>
);

/** The door to this week's questions, where they are open; it waits and does not press. */
const Due = () => (
  <p class="progress-due no-print">
    {words.due} <a href={hrefOf('week')}>{ui.week.answer}</a>
  </p>
);

const Measures = ({ progress }: { readonly progress: Progress }) => {
  const { weekly, usual, towardUsual } = progress;
  const of = (measure: Measure) => weekly.find((one) => one.measure === measure);
  const [pain, interference, confidence] = [of('pain'), of('interference'), of('confidence')];
  const first = pain?.answers[0]?.on;
  if (pain === undefined || first === undefined) return <Empty />;
  const span = spanOf(weekly);
  const events = timelineOf(toldFacts(), first);
  const toward = towardUsual ? [put(words.toward, { first: towardUsual.first, usual: towardUsual.usual })] : [];
  return (
    <>
      <MeasureCard outcome={pain} measure="pain" span={span} bands={usual?.bands ?? []} events={events} lines={[...toward, words.usual]} />
      {towardUsual ? <TowardPicture answers={pain.answers} toward={towardUsual} /> : null}
      {interference ? <MeasureCard outcome={interference} measure="interference" span={span} /> : null}
      {confidence ? <MeasureCard outcome={confidence} measure="confidence" span={span} /> : null}
    </>
  );
};

const ProgressPage = () => {
  const progress = progressOn(known(), toldFacts(), day.value);
  const since = progress.weekly[0]?.answers[0]?.on;
  const { daysMoved } = progress;
  return (
    <Page>
      <header class="page-head">
        <div class="lines">
          <a class="way-up" href={hrefOf('today')}>
            {ui.tabs.today}
          </a>
          {since ? <p class="eyebrow">{put(words.since, { date: fullDate(since) })}</p> : null}
          <h1>{words.title}</h1>
          {since && isDue() ? <Due /> : null}
        </div>
      </header>
      <div class="columns">
        <div class="stack">
          <Measures progress={progress} />
        </div>
        <div class="stack">
          <Insights />
          <MineCard weekly={progress.weekly} />
          <TestsMeasured tests={progress.tests} />
          <ExperimentDoor />
          <SevenCard />
          {daysMoved > 0 ? (
            <Notice title={words.moved.title} lines={[counted(daysMoved, words.moved.line)]}>
              <a href={hrefOf('walking')}>{ui.walking.door}</a>
            </Notice>
          ) : null}
          <div class="week-acts">
            {since ? (
              <Button look="line" onPress={() => window.print()}>
                {ui.print}
              </Button>
            ) : null}
            <ButtonLink look="plain" href={hrefOf('today')}>
              {ui.session.toToday}
            </ButtonLink>
          </div>
        </div>
      </div>
    </Page>
  );
};

/** Every answer with an honest sentence; what matters to the person; what was done, and never what was not. */
export const ProgressScreen = () => <Whole>{() => <ProgressPage />}</Whole>;
