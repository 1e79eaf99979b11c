// A track made in a real browser and read back, sample by sample. What crosses over is plain JSON.
import type { Timeline } from '@plumbline/engine';
import { speak } from '../../apps/web/src/language/speak.ts';

const RATE = 16_000;

export interface Read {
  /** Samples a second, and how many there are. */
  readonly rate: number;
  readonly length: number;
  readonly bytes: number;
  /** Milliseconds that the making took. */
  readonly took: number;
  /** Where sound begins after at least 15 ms of quiet, milliseconds. */
  readonly onsets: readonly number[];
}
export interface Words {
  /** Where each saying stands by the score, ms. */
  readonly sayings: readonly { readonly at: number; readonly form: string; readonly length: number }[];
  /** Stretches of speech in the file, ms: pauses under 400 ms belong to them. */
  readonly heard: readonly (readonly [from: number, until: number])[];
}

const decoded = async (file: Blob): Promise<AudioBuffer> => new OfflineAudioContext(1, 1, RATE).decodeAudioData(await file.arrayBuffer());
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Stretches louder than `loud`, parted by at least `quiet` samples below it. */
function stretches(samples: Float32Array, loud: number, quiet: number): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < samples.length; i++) {
    if (Math.abs(samples[i] ?? 0) < loud) continue;
    const last = found.at(-1);
    if (last && i - last[1] < quiet) last[1] = i;
    else found.push([i, i]);
  }
  return found;
}
const ms = (sample: number): number => (sample * 1000) / RATE;

/** The words of the page are read in first, as the app does. */
async function parts() {
  await speak('en');
  const [make, pack, render, score] = await Promise.all([
    import('../../apps/web/src/track/make-track.ts'),
    import('../../apps/web/src/track/pack.ts'),
    import('../../apps/web/src/track/render.ts'),
    import('../../apps/web/src/track/score.ts'),
  ]);
  return { ...make, ...pack, ...render, ...score };
}

const trackPage = {
  /** A track with tones alone. */
  async tones(timeline: Timeline): Promise<Read> {
    const { makeTrack } = await parts();
    const begin = performance.now();
    const file = await makeTrack(timeline, undefined, () => undefined);
    const took = performance.now() - begin;
    const sound = await decoded(file);
    const onsets = stretches(sound.getChannelData(0), 1e-3, RATE * 0.015).map(([from]) => ms(from));
    return { rate: sound.sampleRate, length: sound.length, bytes: file.size, took, onsets };
  },
  /** The words of a track: what is left of it without its tones. */
  async words(timeline: Timeline, voice: string): Promise<Words & Pick<Read, 'bytes' | 'took' | 'length'>> {
    const { makeTrack, readPack, speakerFor, laid, scoreOf } = await parts();
    const pack = readPack(bytesOf(voice).buffer);
    const begin = performance.now();
    const file = await makeTrack(timeline, pack, () => undefined);
    const took = performance.now() - begin;
    const [all, tones] = await Promise.all([decoded(file), makeTrack(timeline, undefined, () => undefined).then(decoded)]);
    const without = tones.getChannelData(0);
    const spoken = all.getChannelData(0).map((sample, n) => sample - (without[n] ?? 0));
    const { wishes } = scoreOf(timeline);
    const speaker = await speakerFor(
      pack,
      wishes.flatMap(({ forms }) => forms),
    );
    const heard = stretches(spoken, 2e-3, RATE * 0.4).map(([from, until]) => [ms(from), ms(until)] as const);
    return { sayings: laid(wishes, speaker.lengthOf), heard, bytes: file.size, took, length: all.length };
  },
};
declare global {
  interface Window {
    trackPage: typeof trackPage;
  }
}
window.trackPage = trackPage;
