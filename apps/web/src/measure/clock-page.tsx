import type { DayTest } from '@plumbline/coach';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Figure } from '../parts/figure.tsx';
import '../player/player.css';
import '../player/stage.css';
import '../player/wide.css';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';
import { type Clock, figureOf, type Side, sideName } from './measure-model.ts';
import { useStopwatch, type Watch } from './stopwatch.ts';

const words = ui.measure;

interface ClockProps {
  readonly entry: DayTest;
  readonly clock: Clock;
  readonly side: Side;
  readonly onOver: (seconds: number, ranOut: boolean) => void;
  /** It hurts: what passed so far, undefined where nothing had begun. */
  readonly onHurts: (seconds: number | undefined) => void;
  readonly onLeave: () => void;
}

function useKeys(watch: Watch, onHurts: () => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const onButton = event.target instanceof HTMLElement && event.target.closest('button') !== null;
      if (event.key === ' ' && !onButton) (watch.stage === 'still' ? watch.start : watch.stop)();
      else if (event.key === 'h') onHurts();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

const WatchNumber = ({ watch, clock, cap }: { readonly watch: Watch; readonly clock: Clock; readonly cap: string }) => {
  const { stage, seconds } = watch;
  const shown = stage === 'ready' || !clock.isDown ? seconds : clock.seconds - seconds;
  return (
    <p class="player-number num" role="timer">
      {shown}
      <small>{stage === 'ready' ? words.ready : clock.isDown ? words.toGo : put(words.of, { cap })}</small>
    </p>
  );
};

/** The clock of one side: one tap starts it, one tap ends it, and so does pain. */
export const ClockPage = ({ entry, clock, side, onOver, onHurts, onLeave }: ClockProps) => {
  const { test } = entry;
  const watch = useStopwatch(clock, onOver);
  const isStill = watch.stage === 'still';
  const hurts = (): void => onHurts(watch.stage === 'running' ? watch.seconds : undefined);
  useKeys(watch, hurts);
  const main = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [side]);
  const { stopFirst } = phrases.testing;
  return (
    <main class="player measure-clock" data-stage={watch.stage}>
      <header class="player-top">
        <p class="small muted">{words.keys}</p>
        <button type="button" class="player-pill player-stop" onClick={onLeave}>
          {phrases.stopSigns.button}
        </button>
      </header>
      <div class="player-name">
        <h1>{phrases.selfTests[test.id].name}</h1>
        <p class="muted">{sideName(side)}</p>
      </div>
      <div class="player-stage">
        <Figure id={figureOf(test.id)} side={side === 'value' ? 'both' : side} />
      </div>
      <div class="player-now">
        <WatchNumber watch={watch} clock={clock} cap={put(ui.amounts.seconds, { n: clock.seconds })} />
      </div>
      <div class="player-cue">
        <p>{stopFirst}</p>
      </div>
      <div class="player-dock">
        <button ref={main} type="button" class="button main wide player-main" onClick={isStill ? watch.start : watch.stop}>
          {isStill ? words.start : words.done}
        </button>
        <div class="player-feedback measure-hurts">
          <button type="button" onClick={hurts}>
            {ui.player.hurts}
          </button>
        </div>
      </div>
    </main>
  );
};
