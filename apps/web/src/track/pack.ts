// A voice in one file: where it comes from, and a short recording for every text of the catalogue. Pure.
export const packFormat = 'plumbline-voice/1';

export interface Provenance {
  readonly format: typeof packFormat;
  readonly language: string;
  readonly voice: string;
  /** The program that spoke, with its version, and what its licence means for the recordings. */
  readonly program: string;
  readonly encoder: string;
  /** How both were asked, so that clips made the same way may stay. */
  readonly settings: string;
  readonly note: string;
  /** SHA-256 of the texts and settings, so that new words show that the recording is old. */
  readonly texts: string;
  readonly clips: number;
  readonly bytes: number;
}
interface Header extends Omit<Provenance, 'bytes'> {
  /** Where each clip lies behind the header, by key: first byte and length. */
  readonly places: Readonly<Record<string, readonly [from: number, length: number]>>;
}
export interface Pack {
  readonly has: (key: string) => boolean;
  /** An MP3 file of its own; undefined where there is none. */
  readonly clip: (key: string) => Uint8Array<ArrayBuffer> | undefined;
}

const LENGTH_BYTES = 4;

/** Four bytes with the length of the header (little end first), the header as JSON, then the clips one after another. */
export function writePack(about: Omit<Provenance, 'bytes' | 'clips' | 'format'>, clips: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let from = 0;
  const places: Record<string, readonly [number, number]> = {};
  for (const [key, { length }] of clips) {
    places[key] = [from, length];
    from += length;
  }
  const header: Header = { format: packFormat, ...about, clips: clips.size, places };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(LENGTH_BYTES + text.length + from);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, LENGTH_BYTES);
  for (const [key, clip] of clips) bytes.set(clip, LENGTH_BYTES + text.length + (places[key]?.[0] ?? 0));
  return bytes;
}

/** Undefined where these bytes are no such file, or not all of it. */
export function readPack(bytes: ArrayBuffer): Pack | undefined {
  try {
    const length = new DataView(bytes).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, LENGTH_BYTES, length))) as Header;
    const begin = LENGTH_BYTES + length;
    const places = new Map(Object.entries(header.places));
    const isWhole = [...places.values()].every(([from, size]) => begin + from + size <= bytes.byteLength);
    if (header.format !== packFormat || !isWhole) return undefined;
    return {
      has: (key) => places.has(key),
      clip: (key) => {
        const place = places.get(key);
        return place && new Uint8Array(bytes.slice(begin + place[0], begin + place[0] + place[1]));
      },
    };
  } catch {
    return undefined;
  }
}
