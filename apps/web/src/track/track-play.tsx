import { heldAt, lookAt, stretchAt, type Timeline } from '@plumbline/engine';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { StageNote } from '../handed/trainer-here.tsx';
import { Button } from '../parts/button.tsx';
import { BigNumber, clockText } from '../player/big-number.tsx';
import { Round } from '../player/controls.tsx';
import { Figure } from '../player/figure-slot.tsx';
import { listenToHeadset, showOnHeadset } from '../player/headset.ts';
import { Icon } from '../player/icons.tsx';
import { breathOf, lineDose, setLine } from '../player/saying.ts';
import { SessionFrame } from '../player/session-frame.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, put } from '../words.ts';
import type { After } from './track-tell.tsx';

const { tracking, player } = ui;

/** Where each set begins, its get-ready or rest with it. Milliseconds. */
const beginnings = ({ stretches }: Timeline): readonly number[] =>
  stretches.filter(({ run }) => run.phase !== 'work').map(({ from }) => from);
/** Pressed so soon after a beginning, back means the set before. */
const SOON_MS = 3000;

interface PlayProps {
  readonly timeline: Timeline;
  readonly audio: RefObject<HTMLAudioElement | null>;
  readonly ms: number;
  readonly isPlaying: boolean;
  readonly file: { readonly url: string; readonly name: string };
  readonly onTell: (after: After) => void;
}

/** The track in hand: what it says now, where it stands, and how it is moved. The screen follows the sound, never the other way. */
export const TrackPlay = ({ timeline, audio, ms, isPlaying, file, onTell }: PlayProps) => {
  const stretch = stretchAt(timeline, ms);
  const { run } = heldAt(timeline, Math.min(ms, timeline.length - 1));
  const look = lookAt(run, ms);
  const { line, phase, readyFor, at } = look;
  const name = exerciseName(line?.exercise ?? '');
  const move = (to: number | undefined): void => {
    if (audio.current && to !== undefined) audio.current.currentTime = to / 1000;
  };
  const now = (): number => (audio.current?.currentTime ?? 0) * 1000;
  const play = (): void => void audio.current?.play().catch(() => undefined);
  const pause = (): void => audio.current?.pause();
  const next = (): void => move(beginnings(timeline).find((from) => from > now()) ?? timeline.length);
  const back = (): void => move(beginnings(timeline).findLast((from) => from <= Math.max(0, now() - SOON_MS)));
  useEffect(() => listenToHeadset({ play, pause, next, back, stop: pause }), [timeline]);
  useEffect(() => showOnHeadset(name, setLine(look), isPlaying), [stretch, isPlaying]);
  const left = Math.max(0, Math.ceil((timeline.length - ms) / 1000));
  return (
    <SessionFrame look={look} class="player-track" onStop={() => onTell('stop')}>
      <div class="player-name">
        <div>
          <p class="eyebrow">{phase === 'ready' ? (readyFor === 'switch' ? player.changeSides : player.getReady) : ''}</p>
          <h1>{name}</h1>
        </div>
        <p class="muted num">{setLine(look)}</p>
      </div>
      <div class="player-stage">
        {line ? (
          <Figure
            id={line.exercise}
            side={at?.side ?? 'both'}
            shows={phase === 'ready' && readyFor !== 'switch' ? 'how' : 'now'}
            note={<StageNote line={line} />}
          />
        ) : null}
      </div>
      <div class="player-now">
        <BigNumber look={look} />
      </div>
      <div class="player-cue">
        <p>{phase === 'work' ? breathOf(look) : lineDose(look)}</p>
      </div>
      <div class="player-dock">
        <div class="track-place num">
          <input
            type="range"
            min={0}
            max={Math.floor(timeline.length / 1000)}
            step={1}
            value={Math.floor(ms / 1000)}
            aria-label={tracking.place}
            aria-valuetext={put(tracking.timeLeft, { time: clockText(left) })}
            onInput={({ currentTarget }) => move(Number(currentTarget.value) * 1000)}
          />
          <span class="small muted">{put(tracking.timeLeft, { time: clockText(left) })}</span>
        </div>
        <div class="player-controls">
          <Round icon="back" label={tracking.setBefore} onPress={back} />
          <Button class="player-main" onPress={isPlaying ? pause : play}>
            <Icon name={isPlaying ? 'pause' : 'play'} />
            {isPlaying ? tracking.pause : tracking.play}
          </Button>
          <Round icon="next" label={tracking.nextSet} onPress={next} />
        </div>
        <div class="player-feedback">
          <a href={file.url} download={file.name}>
            {tracking.save}
          </a>
          <button type="button" onClick={() => onTell('go-on')}>
            {tracking.far}
          </button>
          <button type="button" onClick={() => onTell('hurts')}>
            {player.hurts}
          </button>
        </div>
      </div>
    </SessionFrame>
  );
};
