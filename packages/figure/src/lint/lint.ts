/** Notes for the author of a movement: what cannot be so. An empty list is a clean movement. */

import { angles } from '../pose/angles.ts';
import { offsetAt, SIDES } from '../pose/channels.ts';
import { type Compiled, compile, isDown, pairPose, poseOf } from '../pose/compile.ts';
import { contactPoint, onBody, type Pin, sideOf } from '../pose/contacts.ts';
import type { Body } from '../pose/forward.ts';
import { len, nth, perAxis, sub } from '../pose/math.ts';
import type { Movement } from '../pose/movement.ts';
import { solveAt, solvePose } from '../pose/solve.ts';
import { overhang } from './balance.ts';
import { collisions } from './collisions.ts';
import { CLOSED, grasps, holders } from './gear.ts';

/** The most a contact may be missed, a foot may slide, and something may press in; % of body height. */
export const TOLERANCE = { missed: 0.5, slide: 0.05, floor: 0.6, kit: 1.2, trunk: 1.6, limbs: 1.4, grip: 1, overhang: 0.8 } as const;
const SAMPLES = 40;

/** How far a bound contact of a posed body is from where it should be. */
function missedBy(c: Compiled, b: Body, pin: Pin, pose: string): number {
  if (!isDown(c, pose, pin.name)) return 0;
  const { p } = contactPoint(b, pin.name, pin);
  if (pin.on === 'body') return len(sub(p, onBody(b, pin, sideOf(pin.name))));
  const moved = (i: number): number => nth(poseOf(c, pose), offsetAt(pin.name) + i);
  return len(perAxis((i) => (pin.loose && !pin.held[i] ? 0 : p[i] - pin.p[i] - moved(i))));
}
function contactNotes(c: Compiled, b: Body, pose: string): string[] {
  if (c.movement.anchor === 'lowest') return [];
  return c.pins.flatMap((pin) => {
    const miss = missedBy(c, b, pin, pose);
    return miss > TOLERANCE.missed ? [`${pin.name} misses its contact by ${miss.toFixed(1)}`] : [];
  });
}
const RANGES: readonly (readonly [string, number, number])[] = [
  ['knee', -5, 152],
  ['elbow', -5, 150],
  ['ankle', -82, 42],
  ['hip', -32, 137],
];
/** What the solver made of the authored angles must stay inside the joints' ranges too. */
function jointNotes(b: Body): string[] {
  const a = angles(b);
  return RANGES.flatMap(([joint, least, most]) =>
    SIDES.flatMap((s) => {
      const x = a[`${joint}${s}${joint === 'hip' ? '.flex' : ''}`] ?? 0;
      return x < least || x > most ? [`${joint} ${s} is at ${x.toFixed(0)}, outside ${least} to ${most}`] : [];
    }),
  );
}
function tolerance(where: string): number {
  if (where === 'the floor') return TOLERANCE.floor;
  if (where === 'the trunk') return TOLERANCE.trunk;
  return where === 'each other' ? TOLERANCE.limbs : TOLERANCE.kit;
}
interface Fault {
  note: string;
  /** How bad, % of body height. */
  by: number;
}
/** What a posed body between two poses shows that cannot be: something passes through something, or a hand is beside what it holds. */
function faults(c: Compiled, b: Body, poses: readonly string[]): Fault[] {
  return [
    ...collisions(c, b).map(({ where, what, depth }) => ({ note: `${what} into ${where}`, by: depth, most: tolerance(where) })),
    ...grasps(c, b, poses).map(({ side, what, by }) => ({ note: `hand ${side} is off ${what} it should hold`, by, most: TOLERANCE.grip })),
  ].filter(({ by, most }) => by > most);
}
/** The worst moment of every fault in the loop. */
function loopNotes(c: Compiled): string[] {
  const worst = new Map<string, Fault>();
  for (let i = 0; i < SAMPLES; i++) {
    const time = (c.seconds * i) / SAMPLES;
    const { body, moment } = solveAt(c, time);
    for (const { note, by } of faults(c, body, [moment.from, moment.to]))
      if (by > (worst.get(note)?.by ?? 0)) worst.set(note, { by, note: `at ${time.toFixed(1)} s: ${note} by ${by.toFixed(1)}` });
  }
  return [...worst.values()].map(({ note }) => note);
}
/** Poses that are held must stand: longer than half a second, or every pose of a still movement. */
function balanceNotes(c: Compiled, b: Body, pose: string): string[] {
  const by = overhang(c, pose, b);
  return by > TOLERANCE.overhang ? [`the weight is ${by.toFixed(1)} outside the base`] : [];
}
/** What is wrong in the poses as they are stated, and in the pose every pair shows: a picture too, though outside the loop. */
function poseNotes(c: Compiled): string[] {
  const { anchor, loop, pairs = [], poses, still } = c.movement;
  const held = new Set(anchor === 'lowest' ? [] : loop.filter((s) => (s.hold ?? 0) > 0.5 || still).map((s) => s.to));
  const said = (place: string, notes: readonly string[]): string[] => notes.map((note) => `${place}: ${note}`);
  const stated = (b: Body, name: string, stays: boolean): string[] => [
    ...contactNotes(c, b, name),
    ...jointNotes(b),
    ...(stays ? balanceNotes(c, b, name) : []),
  ];
  return [
    ...Object.keys(poses).flatMap((name) => said(`pose ${name}`, stated(solvePose(c, name), name, held.has(name)))),
    ...pairs.flatMap(({ id, pose }) => {
      const b = solvePose(c, pairPose(id));
      const shown = faults(c, b, [pairPose(id)]).map(({ note, by }) => `${note} by ${by.toFixed(1)}`);
      return said(`pair ${id}`, [...stated(b, pairPose(id), held.has(pose)), ...shown]);
    }),
  ];
}
function slideNotes(c: Compiled): string[] {
  if (c.movement.anchor === 'lowest') return [];
  const flat = c.pins.filter(
    (pin) => pin.name.startsWith('foot') && (!pin.as || pin.as === 'flat') && pin.on !== 'body' && pin.on !== 'air' && !pin.loose,
  );
  const planted = flat.filter((pin) =>
    Object.entries(c.movement.poses).every(([name, pose]) => isDown(c, name, pin.name) && !pose.move?.[pin.name]),
  );
  const most = Math.max(
    0,
    ...planted.flatMap((pin) =>
      Array.from({ length: SAMPLES }, (_, i) => len(sub(solveAt(c, (c.seconds * i) / SAMPLES).body[pin.name as 'footL'].o, pin.p))),
    ),
  );
  return most > TOLERANCE.slide ? [`a planted foot slides ${most.toFixed(2)}`] : [];
}
/** Hands that hold something must be closed round it. */
function gripNotes(c: Compiled): string[] {
  const pinned = c.pins.filter((pin) => pin.as === 'grip' && pin.name.startsWith('hand')).map((pin) => sideOf(pin.name));
  const b = solvePose(c, nth(Object.keys(c.movement.poses), 0));
  return [...new Set([...pinned, ...(c.movement.kit ?? []).flatMap(holders)])]
    .filter((s) => b.grip[s] < CLOSED)
    .map((s) => `hand ${s} holds something with open fingers: set grip`);
}
/** A mirrored loop only joins up when its first pose is the same on both sides. */
function alternateNotes(m: Movement, c: Compiled): string[] {
  if (!m.alternate) return [];
  const b = solvePose(c, nth(Object.keys(m.poses), 0));
  const [l, r] = [b.footL.o, b.footR.o];
  const apart = Math.hypot(l[0] - r[0], l[1] - r[1]);
  return apart > 0.5 ? [`alternates, but in its first pose the feet are ${apart.toFixed(1)} out of line`] : [];
}

/** Everything wrong with a movement, one sentence each. */
export function lintMovement(m: Movement): string[] {
  const c = compile(m);
  return [...c.notes, ...poseNotes(c), ...loopNotes(c), ...slideNotes(c), ...gripNotes(c), ...alternateNotes(m, c)];
}
