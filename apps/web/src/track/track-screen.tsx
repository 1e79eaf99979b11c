import { heldAt, type Timeline } from '@plumbline/engine';
import { useEffect, useState } from 'preact/hooks';
import { day } from '../model/home.ts';
import { send, settledDown, takeFrom, takeUp } from '../player/lead.ts';
import { ui } from '../ui-words.ts';
import { TrackOffer } from './track-offer.tsx';
import { TrackPlay } from './track-play.tsx';
import { useTrackSound } from './track-sound.tsx';
import { type After, TrackTell } from './track-tell.tsx';
import { forgetPlayed, hurtInTrack, isTracking, playedUntold, setsBefore, timelineNow } from './tracking.ts';
import './track.css';

function leave(): void {
  forgetPlayed();
  isTracking.value = false;
}

/** Ends the leading of the track: what was done is told, and then what the person wanted happens. */
function tell(timeline: Timeline, ms: number | undefined, after: After): void {
  if (ms !== undefined || after === 'hurts') takeFrom(heldAt(timeline, ms ?? 0));
  hurtInTrack.value = after === 'hurts';
  leave();
  if (after === 'stop') send({ type: 'stop' });
}

interface LedProps {
  readonly timeline: Timeline;
}
/** A track from its offer to the telling of what was done. */
const Led = ({ timeline }: LedProps) => {
  const [untold] = useState(playedUntold);
  const [url, setUrl] = useState<string>();
  const [after, setAfter] = useState<After | undefined>(untold === undefined ? undefined : 'go-on');
  const { audio, ms, isPlaying, element } = useTrackSound(url, timeline.length, untold ?? 0, () => setAfter('go-on'));
  const ask = (what: After): void => {
    audio.current?.pause();
    // With no set behind it there is nothing to ask.
    if (what !== 'go-on' && setsBefore(timeline, ms).length === 0) tell(timeline, what === 'hurts' ? ms : undefined, what);
    else setAfter(what);
  };
  const backFromTelling = (): void => (url === undefined ? leave() : setAfter(undefined));
  const tellUntil = (until: number | undefined): void => tell(timeline, until, after ?? 'go-on');
  return (
    <>
      {after !== undefined ? (
        <TrackTell timeline={timeline} ms={ms} after={after} isReturn={url === undefined} onTold={tellUntil} onBack={backFromTelling} />
      ) : url === undefined ? (
        <TrackOffer timeline={timeline} onMade={(file) => setUrl(URL.createObjectURL(file))} onBack={leave} />
      ) : (
        <TrackPlay
          timeline={timeline}
          audio={audio}
          ms={ms}
          isPlaying={isPlaying}
          file={{ url, name: `plumbline-${day.value}.flac` }}
          onTell={ask}
        />
      )}
      {element}
    </>
  );
};

/** The session as one track, from the first set that is still open. */
export const TrackScreen = () => {
  const [timeline, setTimeline] = useState<Timeline>();
  useEffect(() => {
    void settledDown().then((isDurable) => {
      takeUp();
      const made = isDurable ? timelineNow() : undefined;
      if (made === undefined) leave();
      setTimeline(made);
    });
  }, []);
  return timeline === undefined ? <p class="waiting">{ui.trouble.opening}</p> : <Led timeline={timeline} />;
};
