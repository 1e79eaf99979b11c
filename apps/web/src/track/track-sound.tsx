import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keepPlayed } from './tracking.ts';

/** How often it is kept how far the track came, ms of the track. */
const KEEP_MS = 5000;

export interface TrackSound {
  readonly audio: RefObject<HTMLAudioElement | null>;
  /** Where the sound stands, milliseconds. */
  readonly ms: number;
  readonly isPlaying: boolean;
  /** Stays in the page while other things are shown, so that the sound goes on. */
  readonly element: JSX.Element | null;
}

/** The sound of `url`, `length` ms of a session and a tail; `begin` is where it stands before it was ever played. */
export function useTrackSound(url: string | undefined, length: number, begin: number, onEnded: () => void): TrackSound {
  const audio = useRef<HTMLAudioElement>(null);
  const [ms, setMs] = useState(begin);
  const [isPlaying, setPlaying] = useState(false);
  const keptAt = useRef(0);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  const stand = (now: number): void => {
    setMs(now);
    if (Math.abs(now - keptAt.current) < KEEP_MS && now < length) return;
    keptAt.current = now;
    keepPlayed(now);
  };
  const follow = (): void => stand(Math.min(length, (audio.current?.currentTime ?? 0) * 1000));
  const end = (): void => {
    stand(length);
    onEnded();
  };
  const element =
    url === undefined ? null : (
      // biome-ignore lint/a11y/useMediaCaption: all it says stands on the screen as well
      <audio
        ref={audio}
        src={url}
        preload="auto"
        onTimeUpdate={follow}
        onSeeked={follow}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={end}
      />
    );
  return { audio, ms, isPlaying, element };
}
