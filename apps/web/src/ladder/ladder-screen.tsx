import { activityOf, type Ladder, ladderOn } from '@plumbline/coach';
import { compareTry, type Exercise, isTooMuch, mayTry, type Nrs, signOfTry } from '@plumbline/engine';
import { useEffect, useRef, useState } from 'preact/hooks';
import { longDay } from '../model/day-words.ts';
import { catalog, day, fact, hasAll, known, tell, toldFacts } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Figure } from '../parts/figure.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { Notice } from '../parts/notice.tsx';
import { Scale } from '../parts/scale.tsx';
import { aftermath } from '../session/aftermath.ts';
import { Page } from '../shell/page.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { Whole } from '../shell/whole.tsx';
import { ui } from '../ui-words.ts';
import { HowTo } from '../why/how-to.tsx';
import '../why/why.css';
import { exerciseName, put } from '../words.ts';
import './ladder.css';

const words = ui.ladder;

/** How far a try has come; what was said so far comes along. */
type Step =
  | { readonly at: 'steps' | 'now' | 'not-now' }
  | { readonly at: 'predict'; readonly now: Nrs }
  | { readonly at: 'do' | 'actual'; readonly now: Nrs; readonly predicted: Nrs }
  | { readonly at: 'compare'; readonly predicted: Nrs; readonly actual: Nrs; readonly from: number };

const Steps = ({ ladder, onBegin }: { readonly ladder: Ladder; readonly onBegin: () => void }) => {
  const { rungs, place, reading } = ladder;
  const here = rungs[place.rung];
  if (here === undefined) return <Notice lines={[words.none]} />;
  const waits = place.restsUntil ? put(words.rests, { date: longDay(place.restsUntil) }) : place.isDoneToday ? words.doneToday : undefined;
  return (
    <div class="stack">
      {words.reading[reading] === '' ? null : <p class="strong">{words.reading[reading]}</p>}
      <section class="card">
        <h2>{words.rungs}</h2>
        <ol class="rungs">
          {rungs.map(({ id }, at) => (
            <li key={id} data-at={at < place.rung ? 'below' : at === place.rung ? 'here' : 'above'}>
              <span>{exerciseName(id)}</span>
              {at === place.rung ? <small>{words.here}</small> : null}
            </li>
          ))}
        </ol>
      </section>
      {waits ? (
        <p class="muted">{waits}</p>
      ) : (
        <Button class="wide" onPress={onBegin}>
          {put(words.begin, { name: exerciseName(here.id) })}
        </Button>
      )}
    </div>
  );
};

const Compare = ({ step, ladder }: { readonly step: Extract<Step, { at: 'compare' }>; readonly ladder: Ladder }) => {
  const { predicted, actual, from } = step;
  const next = ladder.rungs[ladder.place.rung];
  const isUp = ladder.place.rung > from;
  return (
    <>
      <h1>{put(words.compare, { predicted, actual })}</h1>
      <p>{words[compareTry(predicted, actual)]}</p>
      {isTooMuch(actual) ? (
        <p>{words.tooMuch}</p>
      ) : next ? (
        <p>{put(isUp ? words.up : words.stay, { name: exerciseName(next.id) })}</p>
      ) : null}
    </>
  );
};

/** What was expected and what it was, written down; a sign that ends a session ends the day's trying too. */
async function write(exercise: Exercise, predicted: Nrs, actual: Nrs, now: Nrs, isLeg = false): Promise<boolean> {
  const sign = signOfTry(now, actual, isLeg);
  const told = fact('prediction-made', { activity: activityOf(exercise.id), pain: predicted, actual });
  const kept = await tell(told, ...(sign ? [fact('stop-sign-reported', { sign, class: 'session' })] : []));
  if (kept && sign) aftermath.value = 'timer-sign';
  return kept;
}

interface TryProps {
  readonly step: Step;
  readonly here: Exercise;
  readonly onStep: (step: Step) => void;
  readonly onEnd: (now: Nrs, predicted: Nrs, actual: Nrs, isLeg?: boolean) => unknown;
}
const Rated = ({ title, onChoose }: { readonly title: string; readonly onChoose: (value: Nrs) => unknown }) => (
  <>
    <h1 tabIndex={-1}>{title}</h1>
    <Scale label={title} low={words.nowNone} high={words.worst} onChoose={onChoose} />
  </>
);

/** Doing it: when to stop stands above how it is done. */
const Doing = ({ step, here, onStep, onEnd }: TryProps) => {
  if (step.at !== 'do') return null;
  const rate = (): void => onStep({ ...step, at: 'actual' });
  return (
    <>
      <h1 tabIndex={-1}>{words.doTitle}</h1>
      <p class="strong">{words.doLine}</p>
      <div class="chips">
        <Button onPress={rate}>{words.did}</Button>
        <Button look="line" onPress={rate}>
          {words.stopped}
        </Button>
        <Button look="line" onPress={() => onEnd(step.now, step.predicted, 5, true)}>
          {words.legs}
        </Button>
      </div>
      <HowTo exercise={here} />
      <NotReviewed />
    </>
  );
};

/** The step in hand. */
const Trying = (props: TryProps) => {
  const { step, here, onStep, onEnd } = props;
  switch (step.at) {
    case 'now':
      return <Rated title={words.now} onChoose={(now) => onStep(mayTry(now) ? { at: 'predict', now } : { at: 'not-now' })} />;
    case 'not-now':
      return <Notice title={words.notNow} lines={[words.notNowLine]} />;
    case 'predict':
      return (
        <>
          <div class="ladder-figure">
            <Figure id={here.id} />
          </div>
          <Rated title={words.predict} onChoose={(predicted) => onStep({ at: 'do', now: step.now, predicted })} />
        </>
      );
    case 'actual':
      return <Rated title={words.actual} onChoose={(actual) => onEnd(step.now, step.predicted, actual)} />;
    default:
      return <Doing {...props} />;
  }
};

const Beginning = ({ ladder, onBegin }: { readonly ladder: Ladder; readonly onBegin: () => void }) => (
  <Page narrow>
    <PageHead up="learn" upName={ui.tabs.learn} title={words.title} lead={words.lead} />
    <Steps ladder={ladder} onBegin={onBegin} />
  </Page>
);

const LadderSteps = () => {
  const [step, go] = useState<Step>({ at: 'steps' });
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step.at === 'steps') return;
    window.scrollTo(0, 0);
    top.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [step.at]);
  const ladder = ladderOn(toldFacts(), known(), catalog, day.value);
  const here = ladder.rungs[ladder.place.rung];
  if (step.at === 'steps' || here === undefined) return <Beginning ladder={ladder} onBegin={() => go({ at: 'now' })} />;
  const isOver = step.at === 'compare';
  const end = async (now: Nrs, predicted: Nrs, actual: Nrs, isLeg = false): Promise<void> => {
    const from = ladder.place.rung;
    if (await write(here, predicted, actual, now, isLeg)) go({ at: 'compare', predicted, actual, from });
  };
  return (
    <Page narrow>
      <div class="stack ladder-step" ref={top}>
        {isOver ? <Compare step={step} ladder={ladder} /> : <p class="eyebrow">{exerciseName(here.id)}</p>}
        {isOver ? null : <Trying step={step} here={here} onStep={go} onEnd={end} />}
        <Button look={isOver ? 'main' : 'plain'} class={isOver ? 'wide' : ''} onPress={() => go({ at: 'steps' })}>
          {words.back}
        </Button>
      </div>
    </Page>
  );
};

/** One rung after another: expect, do, compare. */
export const LadderScreen = () => <Whole>{() => <LadderSteps />}</Whole>;

/** The way there, from the page of learning. */
export const LadderDoor = () =>
  !hasAll() || ladderOn(toldFacts(), known(), catalog, day.value).rungs.length === 0 ? null : (
    <Notice title={words.title} lines={[words.door]}>
      <ButtonLink look="line" href={hrefOf('ladder')}>
        {words.open}
      </ButtonLink>
    </Notice>
  );
