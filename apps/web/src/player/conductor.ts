// While a session is on the screen: the clock is looked at, tones are scheduled ahead, words are said, the screen stays on.
import { type Cue, cuesOf, type Run } from '@plumbline/engine';
import { signal } from '@preact/signals';
import { exerciseName } from '../words.ts';
import { type Awake, createAwake } from './awake.ts';
import { tones } from './cue-tones.ts';
import { listenToHeadset, showOnHeadset } from './headset.ts';
import { run, send } from './lead.ts';
import { cueWords, opening, setLine } from './saying.ts';
import { sound } from './sound-choice.ts';
import { steady } from './steady-clock.ts';
import { createToneBoard, type ToneBoard } from './tone-board.ts';
import { hush, say, watchVoices } from './voice.ts';

/** What was said last, for the screen; it stands until something else is said or the phase turns. */
export const caption = signal('');

/** What a tap was answered with; it stands until the phase turns. */
export const noted = signal('');

const LOOK_MS = 100;
/** A word that is later than this is left unsaid: the moment has passed. */
const LATE_MS = 700;

/** When the phase began by the steady clock, had it never been held. */
const beganAt = ({ since, elapsed }: Run): number | undefined => (since === undefined ? undefined : since - elapsed);
const phaseOf = ({ phase, at, readyFor }: Run): string => [phase, at?.line, at?.set, at?.side, readyFor].join(' ');

function speak(text: string): void {
  if (text === '') return;
  caption.value = text;
  if (sound.value.voice) say(text);
}

function planTones(board: ToneBoard, now: Run, began: number, cues: readonly Cue[]): void {
  if (!sound.value.tones) return;
  const name = `${phaseOf(now)} ${began}`;
  board.plan(
    cues.flatMap(({ at, kind }) => {
      const tone = tones[kind];
      return tone === undefined ? [] : [{ name: `${name} ${at} ${kind}`, due: began + at - performance.timeOrigin, tone }];
    }),
  );
}

/** Words whose moment has come since the last look. */
function sayDue(now: Run, from: number, until: number, cues: readonly Cue[]): void {
  const exercise = now.lines[now.at?.line ?? 0]?.exercise ?? '';
  for (const { at, kind, n } of cues) if (at > from && at <= until && until - at < LATE_MS) speak(cueWords(kind, n, exercise));
}

/** What a change of the run means for what is heard, shown and kept awake. */
function follow(board: ToneBoard, awake: Awake, before: Run | undefined, now: Run): { readonly isNewPhase: boolean } {
  const isNew = before === undefined || phaseOf(before) !== phaseOf(now);
  const moved = isNew || before.since !== now.since || before.elapsed !== now.elapsed || before.seconds !== now.seconds;
  if (moved) board.silence();
  const [ran, runs] = [before?.since !== undefined, now.since !== undefined];
  if (ran && !runs) hush();
  if (runs !== ran) (runs ? awake.keep : awake.let)();
  if (moved) {
    const line = now.lines[now.at?.line ?? 0];
    showOnHeadset(exerciseName(line?.exercise ?? ''), setLine({ at: now.at, line }), runs);
  }
  return { isNewPhase: now.held !== 'start' && (isNew || before?.held === 'start') };
}

/** Looks at the run again and again, and does what has become due. */
function createFollower(board: ToneBoard, awake: Awake): { readonly lookNow: () => void; readonly last: () => Run | undefined } {
  let before: Run | undefined;
  let saidUntil = 0;
  const lookNow = (): void => {
    send({ type: 'tick' });
    const now = run.value;
    if (now === undefined) return;
    if (follow(board, awake, before, now).isNewPhase) {
      saidUntil = -1;
      caption.value = '';
      noted.value = '';
      speak(opening(before?.held === 'start' ? undefined : before, now));
    }
    const began = beganAt(now);
    if (began !== undefined) {
      const cues = cuesOf(now);
      planTones(board, now, began, cues);
      const at = steady() - began;
      sayDue(now, saidUntil, at, cues);
      saidUntil = at;
    }
    before = now;
  };
  return { lookNow, last: () => before };
}

export interface Conductor {
  /** From a tap: lets the browser make sound, and begins or goes on. */
  readonly start: () => void;
  readonly stop: () => void;
}
const act = (type: 'start' | 'pause' | 'next' | 'back' | 'stop') => (): void => send({ type });

/** Leads what `run` holds until it is stopped. */
export function conduct(): Conductor {
  const board = createToneBoard();
  const awake = createAwake();
  const { lookNow, last } = createFollower(board, awake);
  const timer = setInterval(lookNow, LOOK_MS);
  document.addEventListener('visibilitychange', lookNow);
  const unwatch = watchVoices();
  const unplug = listenToHeadset({ play: act('start'), pause: act('pause'), next: act('next'), back: act('back'), stop: act('stop') });
  return {
    start() {
      void board.unlock();
      send({ type: 'start' });
      lookNow();
    },
    stop() {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookNow);
      for (const end of [unwatch, unplug, awake.let, board.close]) end();
      // The end is said over the page that follows; anything else falls silent with this one.
      if (run.value?.phase === 'done' && last()?.phase === 'work') speak(opening(last(), run.value));
      else hush();
      caption.value = '';
      noted.value = '';
    },
  };
}
