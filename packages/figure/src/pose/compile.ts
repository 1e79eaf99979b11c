/** Movement data to something that can be posed: vectors fitted to their contacts, pins, and a timeline. */

import type { DrawKit } from '../draw/shape.ts';
import type { Person } from '../look/people.ts';
import {
  CHANNELS,
  channelAt,
  clampToLimits,
  expand,
  isChannel,
  OFFSETS,
  SIDES,
  SIZE,
  type Vector,
  WEIGHTS,
  weightAt,
  writePose,
} from './channels.ts';
import { contactsOf, type Pin, placePins, wallAt } from './contacts.ts';
import { fitPose } from './fit.ts';
import { nth } from './math.ts';
import { bothSides } from './mirror.ts';
import type { Movement, Pose, Step } from './movement.ts';

/** One step of the loop on the clock, seconds: from `start` the body moves, from `arrive` it stays, until `end`. */
export interface Mark {
  step: Step;
  from: string;
  start: number;
  arrive: number;
  end: number;
}
export interface Compiled {
  movement: Movement;
  poses: Readonly<Record<string, Vector>>;
  pins: readonly Pin[];
  anchors: readonly Pin[];
  /** Where the wall is, X; 1 where there is none. */
  wallX: number;
  /** Lateness of each channel, as a fraction of a step. */
  lag: Float64Array;
  maxLag: number;
  /** Length of the loop, seconds. */
  seconds: number;
  marks: readonly Mark[];
  shown: Shown;
  /** What the compiler had to change. */
  notes: readonly string[];
}
/** The name of a pair's pose. */
export const pairPose = (id: string): string => `pair:${id}`;

function named(poses: Readonly<Record<string, Vector>>, name: string, id: string): Vector {
  const pose = poses[name];
  if (!pose) throw new Error(`${id} has no pose called ${name}: it has ${Object.keys(poses).join(', ')}`);
  return pose;
}
/** The vector of a named pose; says which there are where there is none of that name. */
export const poseOf = (c: Compiled, name: string): Vector => named(c.poses, name, c.movement.id);

/** Writes a pose; a name that is not known is told with its place. */
function write(into: Vector, pose: Pose, place: string): void {
  try {
    writePose(into, pose);
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`);
  }
}
function authoredVectors(m: Movement, notes: string[]): Record<string, Vector> {
  const base = new Float64Array(SIZE);
  base.fill(1, WEIGHTS, OFFSETS);
  const out: Record<string, Vector> = {};
  for (const [name, authored] of Object.entries(m.poses)) {
    const pose = base.slice();
    if (Object.keys(out).length) pose.fill(1, WEIGHTS, OFFSETS).fill(0, OFFSETS); // lift and move are not inherited
    write(pose, authored, `${m.id}, pose ${name}`);
    if (!Object.keys(out).length) base.set(pose);
    clampToLimits(pose, (note) => notes.push(`pose ${name}: ${note}`));
    out[name] = pose;
  }
  for (const pair of m.pairs ?? []) {
    const pose = named(out, pair.pose, m.id).slice();
    write(pose, pair.change, `${m.id}, pair ${pair.id}`);
    clampToLimits(pose, (note) => notes.push(`pair ${pair.id}: ${note}`));
    out[pairPose(pair.id)] = pose;
  }
  return out;
}
const fitChannels = (m: Movement): number[] =>
  (m.fit ?? []).flatMap((name) => (isChannel(name) ? [name] : SIDES.map((s) => name.replace(/^([a-z]+)/, `$1${s}`)))).map(channelAt);

function timeline(loop: readonly Step[]): Mark[] {
  let time = 0;
  let from = nth(loop, loop.length - 1).to;
  return loop.map((step) => {
    const mark = { step, from, start: time, arrive: time + step.s, end: time + step.s + (step.hold ?? 0) };
    time = mark.end;
    from = step.to;
    return mark;
  });
}
function lags(m: Movement): Float64Array {
  const out = new Float64Array(SIZE);
  for (const [part, late] of Object.entries(m.lag ?? {}))
    CHANNELS.forEach((name, i) => {
      if (name.startsWith(part)) out[i] = late;
    });
  return out;
}

/** Who is shown and how equipment is drawn: handed in, so that a page can fetch both with the movements. */
export interface Shown {
  person: Person;
  drawKit: DrawKit;
}
/** Nobody in particular, without equipment: enough for posing and linting. */
const PLAIN: Shown = { person: { id: '', hair: 'crop', build: { depth: 1, width: 1, limb: 1, belly: 0 } }, drawKit: () => [] };
/** Once per movement; `solveAt` then poses it at any time. */
export function compile(stored: Movement, shown: Shown = PLAIN): Compiled {
  const movement = bothSides(stored);
  const notes: string[] = [];
  const poses = authoredVectors(movement, notes);
  const [first = '', ...others] = Object.keys(poses);
  const vector = (name: string): Vector => named(poses, name, movement.id);
  const wanted = contactsOf(movement);
  const anchorNames = movement.anchor === 'lowest' ? [] : movement.anchor.flatMap(expand);
  const isAnchor = (pin: Pin): boolean => anchorNames.includes(pin.name);
  let pins = placePins(movement, vector(first), wanted, anchorNames);
  const channels = fitChannels(movement);
  if (channels.length) {
    poses[first] = fitPose(vector(first), channels, pins, isAnchor, true);
    pins = placePins(movement, vector(first), wanted, anchorNames);
    for (const name of others) poses[name] = fitPose(vector(name), channels, pins, isAnchor, false);
    for (const pose of Object.values(poses)) clampToLimits(pose);
  }
  const marks = timeline(movement.loop);
  const lag = lags(movement);
  return {
    movement,
    shown,
    poses,
    pins,
    anchors: pins.filter(isAnchor),
    wallX: wallAt(movement.kit ?? []) ?? 1,
    lag,
    maxLag: Math.max(0, ...lag),
    seconds: nth(marks, marks.length - 1).end,
    marks,
    notes,
  };
}
/** Whether a contact binds in a named pose. */
export const isDown = (c: Compiled, pose: string, name: Pin['name']): boolean => (poseOf(c, pose)[weightAt(name)] ?? 0) > 0.5;
