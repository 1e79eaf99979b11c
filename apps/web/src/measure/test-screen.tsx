import { type DayTest, selfTestsOn } from '@plumbline/coach';
import type { Nrs } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { day, known, thisDay } from '../model/home.ts';
import { hrefOf, route } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { CheckInSteps } from '../session/check-in.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { Asks, type Led } from './asks.tsx';
import { ClockPage } from './clock-page.tsx';
import { clockOf, sidesOf } from './measure-model.ts';
import { ReadyPage } from './ready-page.tsx';
import { SavedPage } from './saved-page.tsx';
import { TestsPage } from './tests-page.tsx';
import './measure.css';

type Stage =
  | { readonly at: 'ready' }
  | { readonly at: 'clock' | 'asks'; readonly entry: DayTest; readonly led: Led; readonly side: number }
  | { readonly at: 'saved'; readonly isPain: boolean };

/** The questions of R1 come once before anything is tried on a day. */
const isAsked = (): boolean => known().checkIn?.on === day.value && !thisDay.value.asks.includes('check-in');

/** One side after the other, then what is left to ask. */
function Running({ stage, set }: { readonly stage: Extract<Stage, { entry: DayTest }>; readonly set: (stage: Stage) => void }) {
  const { at, entry, led, side } = stage;
  const sides = sidesOf(entry.test);
  const [name = 'value'] = sides.slice(side);
  const clock = clockOf(entry);
  if (at === 'asks' || clock === undefined)
    return <Asks entry={entry} led={led} onBack={() => set({ at: 'ready' })} onSaved={(isPain) => set({ at: 'saved', isPain })} />;
  const kept = (seconds: number | undefined): Led['figures'] =>
    seconds === undefined || clock.isDown ? led.figures : { ...led.figures, [name]: seconds };
  return (
    <ClockPage
      key={name}
      entry={entry}
      clock={clock}
      side={name}
      onOver={(seconds, ranOut) =>
        set({
          at: side + 1 < sides.length ? 'clock' : 'asks',
          entry,
          side: side + 1,
          led: { ...led, figures: kept(seconds), ranOut },
        })
      }
      onHurts={(seconds) => set({ at: 'asks', entry, side, led: { ...led, figures: kept(seconds), hurt: true } })}
      onLeave={() => set({ at: 'ready' })}
    />
  );
}

const OneTest = ({ id }: { readonly id: string }) => {
  const [stage, set] = useState<Stage>({ at: 'ready' });
  const of = (pain?: Nrs): DayTest | undefined => selfTestsOn(known(), day.value, pain).find(({ test }) => test.id === id);
  if (stage.at === 'clock' || stage.at === 'asks') return <Running stage={stage} set={set} />;
  const entry = of();
  if (entry === undefined)
    return (
      <Page narrow>
        <Notice isPage title={ui.measure.none}>
          <ButtonLink look="line" href={hrefOf('measure')}>
            {ui.measure.all}
          </ButtonLink>
        </Notice>
      </Page>
    );
  if (stage.at === 'saved') return <SavedPage entry={entry} isPain={stage.isPain} />;
  if (!isAsked()) return <CheckInSteps />;
  const begin = (now: DayTest, before: Nrs): void => {
    set({ at: clockOf(now) ? 'clock' : 'asks', entry: now, side: 0, led: { before, figures: {}, ranOut: false, hurt: false } });
  };
  return <ReadyPage entry={entry} at={of} onBegin={begin} />;
};

/** The page of one test, and of all of them where none is named. */
export const MeasureScreen = () => {
  const [, id] = route.value;
  return id === undefined ? <TestsPage /> : <OneTest key={id} id={id} />;
};
