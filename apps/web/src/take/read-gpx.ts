// Workouts out of recorded tracks: when each began and how long it took. Where it led is not read. Source: GPX 1.1.
import { inertXml } from '../shell/trusted.ts';
import { type Brought, type BroughtFile, type FileTrouble, kindOf } from './brought.ts';
import { atInstant, workoutMinutes } from './file-times.ts';

/** With words of its own a file could grow while it is read. No recorder writes any. */
const hasOwnWords = (text: string): boolean => text.includes('<!DOCTYPE');
/** What stands right inside an element under a name, in whatever namespace. */
const inside = (element: Element, name: string): readonly Element[] => [...element.children].filter(({ localName }) => localName === name);
const textIn = (element: Element, name: string): string => inside(element, name)[0]?.textContent?.trim() ?? '';

function trackOf(track: Element): Brought | undefined {
  const points = inside(track, 'trkseg').flatMap((part) => inside(part, 'trkpt'));
  const times = points.map((point) => Date.parse(textIn(point, 'time'))).filter(Number.isFinite);
  // A long track has more points than a call takes arguments.
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const last = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  const at = atInstant(first);
  const minutes = workoutMinutes((last - first) / 60_000);
  const kind = kindOf(`${textIn(track, 'type')} ${textIn(track, 'name')}`);
  return at === undefined || minutes === undefined ? undefined : { at, kind, minutes };
}

/** Reads with the XML parser that every browser has. Errors: a word for what is wrong. */
export function readGpx(text: string): BroughtFile | FileTrouble {
  if (hasOwnWords(text)) return 'damaged';
  const read = inertXml(text);
  if (read.getElementsByTagName('parsererror').length > 0) return 'damaged';
  const root = read.documentElement;
  const tracks = root.localName === 'gpx' ? inside(root, 'trk') : [];
  if (tracks.length === 0) return 'empty';
  const all = tracks.flatMap((track) => trackOf(track) ?? []);
  return { all, left: tracks.length - all.length };
}
