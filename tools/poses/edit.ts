// Changes to a stored movement, one number at a time, as the workbench makes them. Pure: each returns a new movement.
import type { Pose, Side, StoredMovement, Triple } from '@plumbline/figure';

/** What a slider moves: a part of the body, which number of it, and the range in its units. */
export interface Dial {
  key: string;
  /** Which of a part's numbers: 0 flexion, 1 abduction or side-bend, 2 rotation or twist. */
  index: number;
  label: string;
  least: number;
  most: number;
  sided: boolean;
}
const dial = (key: string, label: string, least: number, most: number, index = 0, sided = false): Dial => ({
  key,
  index,
  label,
  least,
  most,
  sided,
});
const three = (
  key: string,
  words: readonly [string, string, string],
  ranges: readonly (readonly [number, number])[],
  sided: boolean,
): Dial[] => words.map((label, i) => dial(key, label, ranges[i]?.[0] ?? -90, ranges[i]?.[1] ?? 90, i, sided));

export const DIALS: Readonly<Record<string, readonly Dial[]>> = {
  pelvis: [
    dial('pitch', 'lean', -180, 180),
    dial('roll', 'roll', -180, 180),
    dial('turn', 'turn', -180, 180),
    dial('spin', 'spin', -180, 180),
  ],
  spine: [
    ...three(
      'lumbar',
      ['low back bend', 'low back side', 'low back twist'],
      [
        [-30, 55],
        [-25, 25],
        [-15, 15],
      ],
      false,
    ),
    ...three(
      'thoracic',
      ['chest bend', 'chest side', 'chest twist'],
      [
        [-30, 45],
        [-30, 30],
        [-40, 40],
      ],
      false,
    ),
    ...three(
      'neck',
      ['neck bend', 'neck side', 'neck turn'],
      [
        [-60, 55],
        [-45, 45],
        [-80, 80],
      ],
      false,
    ),
  ],
  leg: [
    ...three(
      'hip',
      ['hip bend', 'hip out', 'hip turn in'],
      [
        [-25, 135],
        [-35, 60],
        [-55, 60],
      ],
      true,
    ),
    dial('knee', 'knee', -3, 155, 0, true),
    dial('ankle', 'ankle up', -78, 38, 0, true),
    dial('toe', 'toes up', -20, 75, 0, true),
  ],
  arm: [
    ...three(
      'shoulder',
      ['shoulder forward', 'shoulder out', 'shoulder turn in'],
      [
        [-60, 185],
        [-50, 185],
        [-95, 95],
      ],
      true,
    ),
    dial('elbow', 'elbow', -3, 150, 0, true),
    dial('forearm', 'palm down', -95, 95, 0, true),
    dial('wrist', 'wrist bend', -80, 85, 0, true),
    dial('scap', 'shrug', -3, 5, 0, true),
    dial('scap', 'reach', -3, 4, 1, true),
    dial('grip', 'fist', 0, 1, 0, true),
  ],
};

type Values = Record<string, Triple | undefined>;
const numbers = (value: Triple | undefined): readonly number[] => (value === undefined ? [] : typeof value === 'number' ? [value] : value);
const keyFor = (d: Dial, side: Side | null): string => d.key + (d.sided && side ? side : '');
/** What a pose itself says of a dial, none where it leaves it to the first pose. */
function own(pose: Pose, d: Dial, side: Side | null): number | undefined {
  const values = pose as Values;
  return numbers(values[keyFor(d, side)])[d.index] ?? (side && d.sided ? numbers(values[d.key])[d.index] : undefined);
}
/** The number a dial shows for a pose: its own, else the first pose's, else 0. */
export function shownValue(poses: Readonly<Record<string, Pose>>, name: string, d: Dial, side: Side | null): number {
  const [first = {}] = Object.values(poses);
  return own(poses[name] ?? {}, d, side) ?? own(first, d, side) ?? 0;
}
const tidy = (x: number): number => Math.round(x * 10) / 10;
/** As short as it can be said: no zeros behind, one number alone. */
function shortest(list: readonly number[]): Triple {
  const kept = [...list];
  while (kept.length > 1 && kept.at(-1) === 0) kept.pop();
  return kept.length === 1 ? (kept[0] ?? 0) : (kept as unknown as Triple);
}
/** Sets a dial in a pose, on one side or (null) on both. The other numbers of the same part are kept as they show. */
export function withValue(
  poses: Readonly<Record<string, Pose>>,
  name: string,
  d: Dial,
  side: Side | null,
  value: number,
): Record<string, Pose> {
  const parts = (s: Side | null): number[] => {
    const count = Math.max(d.index + 1, ...[d.key, keyFor(d, s)].map((key) => numbers((poses[name] as Values)[key]).length));
    return Array.from({ length: count }, (_, i) => (i === d.index ? tidy(value) : shownValue(poses, name, { ...d, index: i }, s)));
  };
  const pose: Values = { ...(poses[name] as Values) };
  const whole = (s: Side | null): Triple => shortest(parts(s));
  if (!d.sided) pose[d.key] = whole(null);
  else if (side) pose[d.key + side] = whole(side);
  else {
    delete pose[`${d.key}L`];
    delete pose[`${d.key}R`];
    pose[d.key] = whole('R');
  }
  return { ...poses, [name]: pose as Pose };
}
/** A movement with new poses; what it takes from another movement unchanged stays unsaid. */
export function withPoses(
  stored: StoredMovement,
  base: Readonly<Record<string, Pose>>,
  poses: Readonly<Record<string, Pose>>,
): StoredMovement {
  const changed = Object.entries(poses).filter(([name, pose]) => JSON.stringify(base[name]) !== JSON.stringify(pose));
  return { ...stored, poses: stored.like ? { ...stored.poses, ...Object.fromEntries(changed) } : poses };
}
