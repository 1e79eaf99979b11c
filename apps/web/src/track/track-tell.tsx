import { heldAt, lookAt, type Timeline } from '@plumbline/engine';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Option } from '../check/sheet.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { clockText } from '../player/big-number.tsx';
import { SessionFrame } from '../player/session-frame.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, put } from '../words.ts';
import { type PlayedSet, setsBefore } from './tracking.ts';

const { tracking, player } = ui;

/** What follows once it is said how far the person came. */
export type After = 'go-on' | 'hurts' | 'stop';

const NONE = 'none';
const setWords = ({ data: { set, side } }: PlayedSet): string =>
  [put(tracking.set, { n: set }), player.sides[side]].filter((part) => part !== '').join(' · ');

interface TellProps {
  readonly timeline: Timeline;
  /** How far the track was played, milliseconds. */
  readonly ms: number;
  readonly after: After;
  /** The page was away since: it says first what this is about. */
  readonly isReturn: boolean;
  readonly onTold: (ms: number | undefined) => void;
  readonly onBack: () => void;
}

/** How far the person came, the last set first. Nothing is written down before it is said here. */
export const TrackTell = ({ timeline, ms, after, isReturn, onTold, onBack }: TellProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const sets = setsBefore(timeline, ms);
  const isWhole = ms >= timeline.length;
  const options = sets.toReversed().map((set, n): Option => {
    const value = String(set.until);
    const name = exerciseName(set.data.exercise);
    if (n > 0) return { value, label: name, help: setWords(set) };
    return isWhole ? { value, label: tracking.all } : { value, label: tracking.upTo, help: `${name}, ${setWords(set)}` };
  });
  const { run } = heldAt(timeline, ms);
  return (
    <SessionFrame look={lookAt(run, ms)} class="player-sheet">
      <h1 tabIndex={-1} ref={heading}>
        {after === 'hurts' ? tracking.hurtTitle : tracking.farTitle}
      </h1>
      <p>{isReturn ? put(tracking.waiting, { time: clockText(Math.floor(ms / 1000)) }) : tracking.stopped}</p>
      <p class="muted">{tracking.farLead}</p>
      <Choice
        label={tracking.farTitle}
        options={[...options, { value: NONE, label: tracking.none }]}
        onChoose={(value) =>
          // The last set it came to: the session goes on at the very place of the track.
          onTold(value === NONE ? undefined : value === options[0]?.value ? ms : Number(value))
        }
      />
      <Button class="wide" look="line" onPress={onBack}>
        {isReturn ? tracking.back : tracking.backToTrack}
      </Button>
    </SessionFrame>
  );
};
