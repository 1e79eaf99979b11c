// Workouts out of recorded tracks: when each began and how long it took. Where it led is not read. Source: GPX 1.1.
import { XMLParser } from 'fast-xml-parser';
import { type Brought, type BroughtFile, type FileTrouble, kindOf } from './brought.ts';
import { atInstant, workoutMinutes } from './file-times.ts';

/** Entities stay as they stand: a file must not grow while it is read. */
const parser = new XMLParser({
  ...{ ignoreAttributes: true, processEntities: false, parseTagValue: false, removeNSPrefix: true },
  isArray: (name) => name === 'trk' || name === 'trkseg' || name === 'trkpt',
});
interface Track {
  readonly type?: unknown;
  readonly name?: unknown;
  readonly trkseg?: readonly { readonly trkpt?: readonly { readonly time?: unknown }[] }[];
}

function trackOf({ type, name, trkseg = [] }: Track): Brought | undefined {
  const times = trkseg.flatMap(({ trkpt = [] }) => trkpt.map(({ time }) => Date.parse(String(time)))).filter(Number.isFinite);
  // A long track has more points than a call takes arguments.
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const last = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  const at = atInstant(first);
  const minutes = workoutMinutes((last - first) / 60_000);
  return at === undefined || minutes === undefined ? undefined : { at, kind: kindOf(`${type ?? ''} ${name ?? ''}`), minutes };
}

export function readGpx(text: string): BroughtFile | FileTrouble {
  try {
    const tracks: unknown = (parser.parse(text, true) as { gpx?: { trk?: unknown } }).gpx?.trk;
    if (!Array.isArray(tracks)) return 'empty';
    const all = tracks.flatMap((track) => (typeof track === 'object' && track !== null ? (trackOf(track as Track) ?? []) : []));
    return { all, left: tracks.length - all.length };
  } catch {
    return 'damaged';
  }
}
