// Workouts out of recorded tracks: when each began and how long it took. Where it led is not read. Source: GPX 1.1.
import { type Brought, type BroughtFile, type FileTrouble, kindOf } from './brought.ts';
import { atInstant, workoutMinutes } from './file-times.ts';
import { walkXml } from './walk-xml.ts';

interface Track {
  words: string;
  /** When it passed each point. Units: ms since 1970. */
  readonly times: number[];
}

function trackOf({ words, times }: Track): Brought | undefined {
  // A long track has more points than a call takes arguments.
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const last = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  const at = atInstant(first);
  const minutes = workoutMinutes((last - first) / 60_000);
  return at === undefined || minutes === undefined ? undefined : { at, kind: kindOf(words), minutes };
}

function tracksIn(text: string): readonly Track[] {
  const tracks: Track[] = [];
  walkXml(text, {
    begin(path) {
      if (path.join() === 'gpx,trk') tracks.push({ words: '', times: [] });
    },
    say(path, said) {
      const track = tracks.at(-1);
      if (track === undefined || path[0] !== 'gpx' || path[1] !== 'trk') return;
      const where = path.slice(2).join();
      if (where === 'type' || where === 'name') track.words += ` ${said}`;
      const time = where === 'trkseg,trkpt,time' ? Date.parse(said.trim()) : Number.NaN;
      if (Number.isFinite(time)) track.times.push(time);
    },
  });
  return tracks;
}

export function readGpx(text: string): BroughtFile | FileTrouble {
  try {
    const tracks = tracksIn(text);
    if (tracks.length === 0) return 'empty';
    const all = tracks.flatMap((track) => trackOf(track) ?? []);
    return { all, left: tracks.length - all.length };
  } catch {
    return 'damaged';
  }
}
