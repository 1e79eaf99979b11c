/** A pose as one flat vector: joint channels, then contact weights, then pin offsets. Everything in it is interpolated. */
import { clamp } from './math.ts';
import type { ContactKey, ContactName, Pose, Side, Triple } from './movement.ts';
import { limitOf } from './skeleton.ts';

export const SIDES: readonly Side[] = ['L', 'R'];
export const signOf = (side: Side): 1 | -1 => (side === 'R' ? 1 : -1);

const SPINE = ['f', 's', 't'] as const;
const BALL_JOINT = ['f', 'a', 'r'] as const;

function channelNames(): readonly string[] {
  const out = ['pitch', 'roll', 'turn', 'spin', 'x', 'y', 'z', 'belly', 'glide'];
  for (const part of ['lumbar', 'thoracic', 'neck']) for (const axis of SPINE) out.push(`${part}.${axis}`);
  for (const side of SIDES) {
    for (const part of ['hip', 'shoulder']) for (const axis of BALL_JOINT) out.push(`${part}${side}.${axis}`);
    for (const part of ['knee', 'ankle', 'toe', 'elbow', 'forearm', 'wrist', 'grip']) out.push(part + side);
    out.push(`scap${side}.e`, `scap${side}.p`);
  }
  return out;
}
export const CHANNELS: readonly string[] = channelNames();
const INDEX: ReadonlyMap<string, number> = new Map(CHANNELS.map((name, i) => [name, i]));
/** Where a channel is in a vector; refuses a name there is not. */
export function channelAt(name: string): number {
  const i = INDEX.get(name);
  if (i === undefined) throw new Error(`there is no channel called ${name}`);
  return i;
}
export const isChannel = (name: string): boolean => INDEX.has(name);

export const CONTACTS: readonly ContactName[] = [
  ...(['foot', 'knee', 'hand', 'elbow', 'hip', 'shoulder'] as const).flatMap((part) => SIDES.map((side): ContactName => `${part}${side}`)),
  'sacrum',
  'seat',
  'back',
  'upper',
  'belly',
  'chest',
  'head',
];
export const GROUPS: Readonly<Record<string, readonly ContactName[]>> = {
  feet: ['footL', 'footR'],
  knees: ['kneeL', 'kneeR'],
  hands: ['handL', 'handR'],
  elbows: ['elbowL', 'elbowR'],
  hips: ['hipL', 'hipR'],
  shoulders: ['shoulderL', 'shoulderR'],
};
export const expand = (key: ContactKey): readonly ContactName[] => GROUPS[key] ?? [key as ContactName];

export type Vector = Float64Array;
/** Where the contact weights and the pin offsets start, and how long a vector is. */
export const WEIGHTS = CHANNELS.length;
export const OFFSETS = WEIGHTS + CONTACTS.length;
export const SIZE = OFFSETS + CONTACTS.length * 3;
/** Reads channels of a vector by name, degrees or % of height. */
export const reader =
  (pose: Vector) =>
  (channel: string): number =>
    pose[channelAt(channel)] ?? 0;
export const weightAt = (name: ContactName): number => WEIGHTS + CONTACTS.indexOf(name);
export const offsetAt = (name: ContactName): number => OFFSETS + CONTACTS.indexOf(name) * 3;

const SIDED = /^(hip|shoulder|knee|ankle|toe|elbow|forearm|wrist|grip|scap)([LR])?$/;

function writeParts(out: Vector, name: string, value: Triple, axes: readonly string[]): void {
  const parts = typeof value === 'number' ? [value] : value;
  axes.forEach((axis, i) => {
    const x = parts[i];
    if (x !== undefined) out[channelAt(`${name}.${axis}`)] = x;
  });
}
function writeSided(out: Vector, part: string, sides: readonly Side[], value: Triple): void {
  for (const side of sides) {
    if (part === 'hip' || part === 'shoulder') writeParts(out, part + side, value, BALL_JOINT);
    else if (part === 'scap') writeParts(out, part + side, value, ['e', 'p']);
    else out[channelAt(part + side)] = value as number;
  }
}
function writeKey(out: Vector, key: string, value: Triple): void {
  const sided = SIDED.exec(key);
  if (sided?.[1]) writeSided(out, sided[1], sided[2] ? [sided[2] as Side] : SIDES, value);
  else if (key === 'lumbar' || key === 'thoracic' || key === 'neck') writeParts(out, key, value, SPINE);
  else out[channelAt(key)] = value as number;
}

/** Writes what a pose states into a vector. A sided key wins over its two-sided one, whatever the order. */
export function writePose(out: Vector, pose: Pose): void {
  const { lift, move, ...angles } = pose;
  const entries = Object.entries(angles) as [string, Triple][];
  const sidedLast = (key: string): number => Number(/[LR]$/.test(key));
  for (const [key, value] of entries.sort((a, b) => sidedLast(a[0]) - sidedLast(b[0]))) writeKey(out, key, value);
  for (const name of lift ?? []) out[weightAt(name)] = 0;
  for (const [name, by] of Object.entries(move ?? {})) out.set(by, offsetAt(name as ContactName));
}

/** Holds every joint channel inside its range; tells what it had to change. */
export function clampToLimits(pose: Vector, tell?: (note: string) => void): void {
  CHANNELS.forEach((name, i) => {
    const limit = limitOf(name);
    const x = pose[i] ?? 0;
    if (!limit || (x >= limit[0] - 1e-6 && x <= limit[1] + 1e-6)) return;
    tell?.(`${name} is ${x.toFixed(0)}, outside ${limit[0]} to ${limit[1]}`);
    pose[i] = clamp(x, limit[0], limit[1]);
  });
}
