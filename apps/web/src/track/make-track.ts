// From a session's timeline to one sound file, on this device.
import type { Timeline } from '@plumbline/engine';
import { sampleAt, writeTrack } from './mix.ts';
import type { Pack } from './pack.ts';
import { laidTones, speakerFor, toneSamples } from './render.ts';
import { laid, scoreOf } from './score.ts';

/** The last words and a moment of quiet come after the last set. Milliseconds. */
export const TAIL_MS = 4000;

/** A FLAC file, as long as the session and its tail. Rejects where the browser has no sound of its own making. */
export async function makeTrack(timeline: Timeline, pack: Pack | undefined, onShare: (share: number) => void): Promise<Blob> {
  const { tones, wishes } = scoreOf(timeline);
  const speaker = await speakerFor(
    pack,
    wishes.flatMap(({ forms }) => forms),
  );
  const words = laid(wishes, speaker.lengthOf).flatMap(speaker.samplesOf);
  const sounds = [...laidTones(tones, await toneSamples()), ...words];
  return writeTrack(sounds, sampleAt(timeline.length + TAIL_MS), onShare);
}
