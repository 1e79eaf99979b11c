// The sounds of a track as samples: tones by the very graph that the player sounds, words from a voice pack.
import { sound, type Tone, toneNames, toneSeconds } from '../player/tone-board.ts';
import { clipsFor } from './clip-keys.ts';
import { type Laid, RATE, sampleAt } from './mix.ts';
import type { Pack } from './pack.ts';
import type { Saying, TonePlace } from './score.ts';

/** After its last note a tone fades. Seconds. */
const FADE = 0.03;

export async function toneSamples(): Promise<ReadonlyMap<Tone, Float32Array>> {
  const rendered = toneNames.map(async (tone) => {
    const context = new OfflineAudioContext(1, Math.ceil((toneSeconds(tone) + FADE) * RATE), RATE);
    sound(context, context.destination, tone, 0);
    return [tone, (await context.startRendering()).getChannelData(0)] as const;
  });
  return new Map(await Promise.all(rendered));
}

/** What every way of decoding puts before and after a clip is quieter than this. */
const QUIET = 0.004;
function withoutQuiet(samples: Float32Array): Float32Array {
  const isLoud = (sample: number): boolean => Math.abs(sample) > QUIET;
  const first = samples.findIndex(isLoud);
  return first < 0 ? samples.subarray(0, 0) : samples.subarray(first, samples.findLastIndex(isLoud) + 1);
}
/** Words stand a little above the tones. */
const LOUDNESS = 0.8;

async function clipSamples(context: OfflineAudioContext, bytes: Uint8Array<ArrayBuffer>): Promise<Float32Array> {
  const decoded = await context.decodeAudioData(bytes.buffer);
  return withoutQuiet(decoded.getChannelData(0)).map((sample) => sample * LOUDNESS);
}

const BETWEEN_CLIPS = sampleAt(30);
const BETWEEN_SENTENCES = sampleAt(260);

export interface Speaker {
  /** Milliseconds; 0 where the voice has no words for it. */
  readonly lengthOf: (form: string) => number;
  readonly samplesOf: (saying: Saying) => readonly Laid[];
}
const mute: Speaker = { lengthOf: () => 0, samplesOf: () => [] };

/** Decodes each clip that `forms` need, once. Rejects where the browser cannot decode them. */
export async function speakerFor(pack: Pack | undefined, forms: readonly string[]): Promise<Speaker> {
  if (pack === undefined) return mute;
  const partsOf = new Map(forms.map((form) => [form, clipsFor(form, pack.has)]));
  const keys = new Set([...partsOf.values()].flat(2));
  const clips = new Map<string, Float32Array>();
  const context = new OfflineAudioContext(1, 1, RATE);
  const decode = async (key: string): Promise<void> => {
    const bytes = pack.clip(key);
    if (bytes) clips.set(key, await clipSamples(context, bytes));
  };
  await Promise.all([...keys].map(decode));
  const laidOut = (form: string, from: number): { readonly laid: readonly Laid[]; readonly until: number } => {
    let at = from;
    const laid = (partsOf.get(form) ?? []).flatMap((part, n) => {
      if (n > 0) at += BETWEEN_SENTENCES;
      return part.map((key, m): Laid => {
        if (m > 0) at += BETWEEN_CLIPS;
        const one = { at, samples: clips.get(key) ?? new Float32Array() };
        at += one.samples.length;
        return one;
      });
    });
    return { laid, until: at };
  };
  return {
    lengthOf: (form) => (laidOut(form, 0).until * 1000) / RATE,
    samplesOf: ({ at, form }) => laidOut(form, sampleAt(at)).laid,
  };
}

export const laidTones = (places: readonly TonePlace[], samples: ReadonlyMap<Tone, Float32Array>): readonly Laid[] =>
  places.map(({ at, tone }) => ({ at: sampleAt(at), samples: samples.get(tone) ?? new Float32Array() }));
