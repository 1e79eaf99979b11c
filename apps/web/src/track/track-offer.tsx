import { type Look, lookAt, type Timeline } from '@plumbline/engine';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Tick } from '../parts/tick.tsx';
import { SessionFrame } from '../player/session-frame.tsx';
import { ui } from '../ui-words.ts';
import { numberWords, put } from '../words.ts';
import { makeTrack } from './make-track.ts';
import { setsBefore } from './tracking.ts';
import { isVoiceHere, recordedVoice, takeVoice } from './voice-pack.ts';

const { tracking } = ui;
const megabytes = (bytes: number): string => `${numberWords(Math.max(0.1, bytes / 1_000_000))} MB`;

type Making = { readonly kind: 'asking' | 'no-voice' | 'failed' } | { readonly kind: 'making'; readonly share: number };

/** What no page can promise, said before anyone relies on it. */
const GoodToKnow = () => (
  <Fold title={tracking.knowTitle} open>
    <ul class="points">
      {Object.values(tracking.know).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </Fold>
);

interface OfferProps {
  readonly timeline: Timeline;
  readonly onMade: (file: Blob) => void;
  readonly onBack: () => void;
}

/** What a track is, with words or without, and the making of it. */
export const TrackOffer = ({ timeline, onMade, onBack }: OfferProps) => {
  const [voice] = useState(recordedVoice);
  const [isHere, setHere] = useState(false);
  const [wantsWords, setWords] = useState(voice !== undefined);
  const [state, setState] = useState<Making>({ kind: 'asking' });
  useEffect(() => {
    if (voice) void isVoiceHere(voice).then(setHere);
  }, []);
  const first = timeline.stretches[0];
  const look: Look | undefined = first && lookAt(first.run, 0);
  const make = async (withWords: boolean): Promise<void> => {
    if (document.createElement('audio').canPlayType('audio/flac') === '') return setState({ kind: 'failed' });
    setState({ kind: 'making', share: 0 });
    const pack = withWords && voice ? await takeVoice(voice).catch(() => undefined) : undefined;
    if (withWords && pack === undefined) return setState({ kind: 'no-voice' });
    // Where a browser cannot, the session itself is still there.
    await makeTrack(timeline, pack, (share) => setState({ kind: 'making', share })).then(onMade, () => setState({ kind: 'failed' }));
  };
  if (look === undefined) return null;
  const { kind } = state;
  return (
    <SessionFrame look={look} class="player-sheet">
      <h1>{tracking.title}</h1>
      <p>{tracking.lead}</p>
      <p class="num track-length">
        {put(tracking.length, { n: Math.round(timeline.length / 60_000), sets: setsBefore(timeline, timeline.length).length })}
      </p>
      {kind === 'making' ? (
        <div class="stack" role="status">
          <p>{tracking.making}</p>
          <progress class="track-made" aria-label={tracking.making} value={state.share} max={1} />
        </div>
      ) : kind === 'failed' ? (
        <p role="status">{tracking.failed}</p>
      ) : kind === 'no-voice' ? (
        <div class="stack">
          <p role="status">{tracking.wordsFailed}</p>
          <Button class="wide" onPress={() => make(false)}>
            {tracking.withTones}
          </Button>
          <Button class="wide" look="quiet" onPress={() => make(true)}>
            {tracking.again}
          </Button>
        </div>
      ) : (
        <div class="stack">
          {voice ? (
            <Tick
              label={tracking.words}
              help={isHere ? tracking.wordsHere : put(tracking.wordsHelp, { size: megabytes(voice.bytes) })}
              on={wantsWords}
              onTick={setWords}
            />
          ) : (
            <p class="muted">{tracking.noWords}</p>
          )}
          <Button class="wide" onPress={() => make(wantsWords)}>
            {tracking.make}
          </Button>
        </div>
      )}
      <Button class="wide" look="line" onPress={onBack}>
        {tracking.back}
      </Button>
      <GoodToKnow />
    </SessionFrame>
  );
};
