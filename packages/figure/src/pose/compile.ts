/** Movement data to something that can be posed: vectors fitted to their contacts, pins, and a timeline. */

import {
  CHANNELS,
  CONTACTS,
  clampToLimits,
  expand,
  INDEX,
  offsetAt,
  SIDES,
  SIZE,
  type Vector,
  WEIGHTS,
  weightAt,
  writePose,
} from './channels.ts';
import { contactsOf, type Pin, placePins, wallAt } from './contacts.ts';
import { fitPose } from './fit.ts';
import { bothSides } from './mirror.ts';
import type { Movement, Step } from './movement.ts';

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
  /** Where each contact's pin is, or undefined: by index in CONTACTS. */
  wallX: number;
  /** Lateness of each channel, as a fraction of a step. */
  lag: Float64Array;
  maxLag: number;
  /** Length of the loop, seconds. */
  seconds: number;
  marks: readonly Mark[];
  /** What the compiler had to change. */
  notes: readonly string[];
}
/** The name of a pair's pose. */
export const pairPose = (id: string): string => `pair:${id}`;

function authoredVectors(m: Movement, notes: string[]): Record<string, Vector> {
  const names = Object.keys(m.poses);
  const base = new Float64Array(SIZE);
  base.fill(1, WEIGHTS, WEIGHTS + CONTACTS.length);
  writePose(base, m.poses[names[0]]);
  const out: Record<string, Vector> = {};
  for (const name of names) {
    const pose = base.slice();
    if (name !== names[0]) {
      pose.fill(1, WEIGHTS, WEIGHTS + CONTACTS.length); // lift and move are not inherited
      pose.fill(0, offsetAt(CONTACTS[0]));
      writePose(pose, m.poses[name]);
    }
    clampToLimits(pose, (note) => notes.push(`pose ${name}: ${note}`));
    out[name] = pose;
  }
  for (const pair of m.pairs ?? []) {
    const pose = out[pair.pose].slice();
    writePose(pose, pair.change);
    clampToLimits(pose, (note) => notes.push(`pair ${pair.id}: ${note}`));
    out[pairPose(pair.id)] = pose;
  }
  return out;
}
const fitChannels = (m: Movement): number[] =>
  (m.fit ?? [])
    .flatMap((name) => (name in INDEX ? [name] : SIDES.map((s) => name.replace(/^([a-z]+)/, `$1${s}`))))
    .map((name) => INDEX[name]);

function timeline(loop: readonly Step[]): Mark[] {
  let time = 0;
  let from = loop[loop.length - 1].to;
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

/** Once per movement; `solveAt` then poses it at any time. */
export function compile(stored: Movement): Compiled {
  const movement = bothSides(stored);
  const notes: string[] = [];
  const poses = authoredVectors(movement, notes);
  const [first, ...others] = Object.keys(poses);
  const wanted = contactsOf(movement);
  const anchorNames = movement.anchor === 'lowest' ? [] : movement.anchor.flatMap(expand);
  const isAnchor = (pin: Pin): boolean => anchorNames.includes(pin.name);
  let pins = placePins(movement, poses[first], wanted, anchorNames);
  const channels = fitChannels(movement);
  if (channels.length) {
    poses[first] = fitPose(poses[first], channels, pins, isAnchor, true);
    pins = placePins(movement, poses[first], wanted, anchorNames);
    for (const name of others) poses[name] = fitPose(poses[name], channels, pins, isAnchor, false);
    for (const name of Object.keys(poses)) clampToLimits(poses[name]);
  }
  const marks = timeline(movement.loop);
  const lag = lags(movement);
  return {
    movement,
    poses,
    pins,
    anchors: pins.filter(isAnchor),
    wallX: wallAt(movement.kit ?? []) ?? 1,
    lag,
    maxLag: Math.max(0, ...lag),
    seconds: marks[marks.length - 1].end,
    marks,
    notes,
  };
}
/** Whether a contact binds in a named pose. */
export const isDown = (c: Compiled, pose: string, name: Pin['name']): boolean => c.poses[pose][weightAt(name)] > 0.5;
