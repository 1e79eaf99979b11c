// Sounds laid into silence, block by block, and each block written at once: a long track never stands in memory as samples.
import { BLOCK, flacFrame, flacHead } from './flac.ts';

/** Samples a second. Speech and tones below 8 kHz keep all they have. */
export const RATE = 16_000;

export interface Laid {
  /** The sample at which it begins. */
  readonly at: number;
  /** From -1 to 1. */
  readonly samples: Float32Array;
}
export const sampleAt = (ms: number): number => Math.round((ms * RATE) / 1000);

const LOUDEST = 32_767;
/** One block of the mix from sample `from` on; what is too loud together is cut flat. */
function mixed(sounds: readonly Laid[], from: number, length: number): Int16Array {
  const block = new Int16Array(length);
  if (sounds.length === 0) return block;
  const sum = new Float32Array(length);
  for (const { at, samples } of sounds) {
    const first = Math.max(from, at);
    const last = Math.min(from + length, at + samples.length);
    for (let i = first; i < last; i++) sum[i - from] = (sum[i - from] as number) + (samples[i - at] as number);
  }
  for (let i = 0; i < length; i++) block[i] = Math.round(Math.max(-1, Math.min(1, sum[i] as number)) * LOUDEST);
  return block;
}

/** After so many blocks the page gets its turn. */
const BLOCKS_A_TURN = 256;

/**
 * The whole track as one FLAC file, `length` samples long. `onShare` hears how much is done, 0 to 1; the page stays usable meanwhile.
 */
export async function writeTrack(sounds: readonly Laid[], length: number, onShare: (share: number) => void): Promise<Blob> {
  const waiting = sounds.toSorted((a, b) => a.at - b.at);
  const parts: Uint8Array<ArrayBuffer>[] = [flacHead(length, RATE)];
  const blocks = Math.ceil(length / BLOCK);
  let next = 0;
  let sounding: Laid[] = [];
  for (let block = 0; block < blocks; block++) {
    const from = block * BLOCK;
    while (next < waiting.length && (waiting[next] as Laid).at < from + BLOCK) sounding.push(waiting[next++] as Laid);
    sounding = sounding.filter(({ at, samples }) => at + samples.length > from);
    parts.push(flacFrame(mixed(sounding, from, Math.min(BLOCK, length - from)), block, RATE));
    if (block % BLOCKS_A_TURN === BLOCKS_A_TURN - 1) {
      onShare(block / blocks);
      await new Promise((turn) => setTimeout(turn));
    }
  }
  return new Blob(parts, { type: 'audio/flac' });
}
