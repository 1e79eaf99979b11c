// The pain traffic light: how a body answered a session and the morning after. Whole numbers 0 to 10. Source: rule book 4.4, AM-04.
import type { Because, Mode } from '../reasoning.ts';
import type { Light, Nrs } from '../vocabulary.ts';

/** A morning asked about later than this is not known any more, hours (settled, rules made codable 8). */
export const RECALL_HOURS = 72;

/** The middle value; of an even count the lower middle, because a lower usual is the careful one. NaN when empty. */
export function lowerMedian(values: readonly number[]): number {
  const sorted = [...values];
  // Few ratings, asked for with every check-in: each moves down to its place.
  for (let i = 1; i < sorted.length; i++) {
    const value = sorted[i] as number;
    let at = i;
    for (; at > 0 && (sorted[at - 1] as number) > value; at--) sorted[at] = sorted[at - 1] as number;
    sorted[at] = value;
  }
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
}

export interface PainHistory {
  /** Ratings before sessions, oldest first. */
  readonly pre: readonly number[];
  /** Weekly averages, oldest first. */
  readonly weekly: readonly number[];
  /** What was said at the start. */
  readonly onboarding?: number | undefined;
}

/** What pain was at the beginning: the lower of the first two weekly averages, else the first, else the start. Source: rule book 3.3. */
export const painBaseline = ({ weekly, onboarding }: PainHistory): number | undefined =>
  weekly.length > 0 ? lowerMedian(weekly.slice(0, 2)) : onboarding;

/**
 * A person's usual pain, 0 to 10: the median of the last five ratings before a session (three at least), else the latest weekly
 * average, else the value at the start; never above the baseline (AM-04). 0, the careful end, when nothing is known.
 */
export function usualPain(history: PainHistory): number {
  const baseline = painBaseline(history);
  const { pre, weekly, onboarding } = history;
  const rolling = pre.length >= 3 ? lowerMedian(pre.slice(-5)) : (weekly.at(-1) ?? onboarding);
  return Math.min(rolling ?? baseline ?? 0, baseline ?? 10);
}

export interface SessionPain {
  readonly pre: number;
  readonly peak: number;
  readonly spread: 'none' | 'same' | 'further';
  /** A stop for a safety reason; stopping for any other reason is not one (settled, rules made codable 5). */
  readonly stop: boolean;
}

/** The light of a session. Never lighter for a higher peak (I-11). Source: rule book 4.4. */
export function sessionLight({ pre, peak, spread, stop }: SessionPain): Exclude<Light, 'unknown'> {
  const rise = peak - pre;
  if (stop || spread === 'further' || peak >= 8 || (peak >= 6 && rise >= 3)) return 'red';
  return peak <= 3 || (peak <= 5 && rise <= 1) ? 'green' : 'amber';
}

export interface MorningAfter {
  readonly answer?: 'same' | 'bit-worse' | 'worse' | 'cannot-say';
  /** Pain that morning, only where the person chose to give numbers. */
  readonly pain?: number;
  readonly newLeg?: boolean;
  readonly hoursSince: number;
  readonly usual: number;
  /** Pain of the morning before that one, where known. */
  readonly painMorningBefore?: number;
}

const recallLights = { same: 'green', 'bit-worse': 'amber', worse: 'red', 'cannot-say': 'unknown' } as const;

function numericLight(pain: number, usual: number, before: number | undefined): Light {
  const rise = pain - usual;
  if (rise >= 3 || (rise >= 2 && before !== undefined && before - usual >= 2)) return 'red';
  return rise >= 2 ? 'amber' : 'green';
}

/**
 * The light of the morning after, from the recall, the number, or the worse of both. A new leg symptom is red however late it is told;
 * everything else is unknown after 72 hours. Source: rule book 4.4.
 */
export function morningLight({ answer, pain, newLeg, hoursSince, usual, painMorningBefore }: MorningAfter): Light {
  if (newLeg) return 'red';
  if (hoursSince > RECALL_HOURS) return 'unknown';
  const said = answer === undefined ? undefined : recallLights[answer];
  if (pain === undefined) return said ?? 'unknown';
  const rated = numericLight(pain, usual, painMorningBefore);
  return said === undefined || said === 'unknown' ? rated : combineLights(said, rated);
}

const severity: Readonly<Record<Light, number>> = { green: 0, unknown: 1, amber: 2, red: 3 };
/** The worse of two lights: green, unknown, amber, red. */
export const combineLights = (a: Light, b: Light): Light => (severity[a] >= severity[b] ? a : b);

/** Amber at steady pain: it holds, and does not count towards a step down. Source: rule book 4.4, last line of the lights. */
export const isSteady = (light: Light, rise: number, morning: Light): boolean => light === 'amber' && rise <= 1 && morning !== 'amber';

export interface CheckInAnswers {
  readonly pre: Nrs;
  readonly usual: number;
  readonly legs: 'same' | 'less' | 'more';
  readonly energy: 1 | 2 | 3 | 4 | 5;
  readonly anythingNew: boolean;
}
export interface Readiness {
  readonly mode: Mode;
  readonly because: readonly Because[];
}
const because = (rule: string, field: string, was: number, now: number): readonly Because[] => [
  { rule, source: 'design', field, was, now },
];

/** What today allows. `was` is the usual pain and `now` today's, where pain decides. Never fuller for more pain. Source: rule book 4.4. */
export function readinessMode({ pre, usual, legs, energy, anythingNew }: CheckInAnswers): Readiness {
  if (anythingNew) return { mode: 'none', because: [{ rule: 'R1', source: 'design', field: 'anythingNew' }] };
  if (legs === 'more') return { mode: 'easy', because: [{ rule: '4.4', source: 'design', field: 'legs' }] };
  if (pre >= 8 || pre >= usual + 3 || (pre >= 7 && usual <= 5)) return { mode: 'easy', because: because('4.4', 'pre', usual, pre) };
  if (energy === 1) return { mode: 'light', because: [{ rule: '4.4', source: 'design', field: 'energy', now: energy }] };
  if (pre >= usual + 2 || (pre >= 5 && usual <= 4)) return { mode: 'light', because: because('4.4', 'pre', usual, pre) };
  return { mode: 'full', because: because('4.4', 'pre', usual, pre) };
}
