// What is heard in a phase, and when: known ahead to the millisecond, so that a door can schedule it before it is due.
import { unitOf } from '../progress/work.ts';
import { amountOf, lineOf, repStages } from './bouts.ts';
import type { Line, Run } from './run.ts';

export type CueKind = 'count' | 'begin' | 'half' | 'last-five' | 'breath' | 'rep' | 'turn' | 'last-rep' | 'end' | 'switch';
export interface Cue {
  /** Milliseconds from the beginning of the phase. */
  readonly at: number;
  readonly kind: CueKind;
  /** Seconds left of a count, or which repetition begins. */
  readonly n?: number;
}

const COUNTED_SECONDS = 3;
/** Shorter sets need no half and no last five: the numbers say it. */
const HALF_FROM_SECONDS = 20;
const LAST_FIVE_FROM_SECONDS = 10;
const BREATH_FROM_SECONDS = 15;
const BREATH_AT = 0.25;

const countDown = (seconds: number, from: number): Cue[] =>
  Array.from({ length: Math.min(from, Math.max(0, Math.ceil(seconds) - 1)) }, (_, i) => from - i)
    .filter((n) => n < seconds)
    .map((n) => ({ at: Math.round((seconds - n) * 1000), kind: 'count', n }));

function timedCues(seconds: number): Cue[] {
  const hasLastFive = seconds >= LAST_FIVE_FROM_SECONDS;
  return [
    ...(seconds >= BREATH_FROM_SECONDS ? [{ at: seconds * 1000 * BREATH_AT, kind: 'breath' as const }] : []),
    ...(seconds >= HALF_FROM_SECONDS ? [{ at: seconds * 500, kind: 'half' as const }] : []),
    ...(hasLastFive ? [{ at: (seconds - 5) * 1000, kind: 'last-five' as const }] : []),
    ...countDown(seconds, COUNTED_SECONDS),
  ];
}

/** Each repetition as it begins, and its turn back after the hold. */
function repCues(line: Line): Cue[] {
  const [out, hold, back] = repStages(line);
  const length = (out + hold + back) * 1000;
  const reps = amountOf(line);
  return Array.from({ length: reps }, (_, i): Cue[] => [
    ...(i === 0 ? [] : [{ at: i * length, kind: i === reps - 1 ? ('last-rep' as const) : ('rep' as const), n: i + 1 }]),
    { at: i * length + (out + hold) * 1000, kind: i === 1 ? 'breath' : 'turn', n: i + 1 },
  ]).flat();
}

/** A stage as long as this is no breath: its turn is heard over water. */
const LONG_STAGE_SECONDS = 30;

/** Held work with a tempo: where its stages turn, and where they begin again. A breath, or warm and cool. */
function stageCues(line: Line, seconds: number): Cue[] {
  const [out, hold, back] = line.dose.tempo ?? [seconds, 0, 0];
  const length = out + hold + back;
  const isLong = length >= LONG_STAGE_SECONDS;
  return Array.from({ length: Math.ceil(seconds / length) }, (_, i): Cue[] => [
    ...(i === 0 ? [] : [{ at: i * length * 1000, kind: isLong ? ('switch' as const) : ('rep' as const), n: i + 1 }]),
    { at: (i * length + out + hold) * 1000, kind: isLong ? 'switch' : 'turn', n: i + 1 },
  ])
    .flat()
    .filter(({ at }) => at < seconds * 1000);
}

/** The cues of the phase that runs, in order of time; none where it waits for the person. */
export function cuesOf(run: Run): readonly Cue[] {
  const line = lineOf(run, run.at);
  const { phase, seconds } = run;
  if (line === undefined || seconds <= 0) return [];
  const end = seconds * 1000;
  if (phase === 'ready' || phase === 'rest') {
    const turn: Cue[] = phase === 'ready' && run.readyFor === 'switch' ? [{ at: 0, kind: 'switch' }] : [];
    return [...turn, ...countDown(seconds, COUNTED_SECONDS), { at: end, kind: 'begin' }];
  }
  if (phase !== 'work') return [];
  const staged = line.dose.tempo !== undefined ? stageCues(line, seconds) : timedCues(seconds);
  const cues = unitOf(line.dose) === 'reps' ? repCues(line) : staged;
  return [...cues, { at: end, kind: 'end' as const }].toSorted((a, b) => a.at - b.at);
}
