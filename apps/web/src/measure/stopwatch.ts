// The clock of a self-test: a moment to get into place, then seconds with tones, until a tap or its end.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { createAwake } from '../player/awake.ts';
import { sound } from '../player/sound-choice.ts';
import { steady } from '../player/steady-clock.ts';
import { createToneBoard, type TimedTone } from '../player/tone-board.ts';
import type { Clock } from './measure-model.ts';

/** Seconds to get into place after the tap. */
const READY_SECONDS = 5;
const LOOK_MS = 100;
const LAST_TONE_MS = 1500;

/** All tones of a run that begins at `began`, in milliseconds of the page's clock: the last three before it, a sign every ten seconds, and the end. */
export function tonesOf({ seconds }: Clock, began: number): readonly TimedTone[] {
  const at = (second: number, tone: TimedTone['tone']): TimedTone => ({ name: `${began} ${second}`, due: began + second * 1000, tone });
  const tens = Array.from({ length: Math.ceil(seconds / 10) - 1 }, (_, n) => at((n + 1) * 10, 'half'));
  return [at(-3, 'count'), at(-2, 'count'), at(-1, 'count'), at(0, 'begin'), ...tens, at(seconds, 'end')];
}

export interface Watch {
  readonly stage: 'still' | 'ready' | 'running';
  /** Whole seconds: until it begins while getting ready, passed while it runs. */
  readonly seconds: number;
  readonly start: () => void;
  /** Ends it now; nothing was measured where it had not begun. */
  readonly stop: () => void;
}

/** `onOver` is told the whole seconds that passed and whether the time ran out. */
export function useStopwatch(clock: Clock, onOver: (seconds: number, ranOut: boolean) => void): Watch {
  const [began, setBegan] = useState<number>();
  const [now, setNow] = useState(0);
  const board = useMemo(() => createToneBoard(), []);
  // The last tone is heard over the page that follows.
  useEffect(() => () => void setTimeout(board.close, LAST_TONE_MS), []);
  const passed = began === undefined ? 0 : (now - began) / 1000;
  const over = (seconds: number, ranOut: boolean): void => {
    setBegan(undefined);
    onOver(seconds, ranOut);
  };
  useEffect(() => {
    if (began === undefined) return undefined;
    const awake = createAwake();
    awake.keep();
    const tones = tonesOf(clock, began - performance.timeOrigin);
    const look = (): void => {
      const at = steady();
      setNow(at);
      if (sound.value.tones) board.plan(tones);
      if (at - began >= clock.seconds * 1000) over(clock.seconds, true);
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => {
      clearInterval(timer);
      awake.let();
      board.silence();
    };
  }, [began]);
  return {
    stage: began === undefined ? 'still' : passed < 0 ? 'ready' : 'running',
    seconds: passed < 0 ? Math.ceil(-passed) : Math.min(clock.seconds, Math.floor(passed)),
    start() {
      void board.unlock();
      setNow(steady());
      setBegan(steady() + READY_SECONDS * 1000);
    },
    stop() {
      const seconds = began === undefined ? 0 : Math.floor((steady() - began) / 1000);
      if (seconds >= 0 && began !== undefined) over(Math.min(clock.seconds, seconds), false);
      else setBegan(undefined);
    },
  };
}
