/** Notes for the author of a movement: what cannot be so. An empty list is a clean movement. */

import { angles } from '../pose/angles.ts';
import { SIDES } from '../pose/channels.ts';
import { type Compiled, compile, isDown } from '../pose/compile.ts';
import { contactPoint, onBody, type Pin, sideOf } from '../pose/contacts.ts';
import type { Body } from '../pose/forward.ts';
import { len, nth, perAxis, sub } from '../pose/math.ts';
import type { Movement } from '../pose/movement.ts';
import { solveAt, solvePose } from '../pose/solve.ts';
import { overhang } from './balance.ts';
import { collisions } from './collisions.ts';

/** The most a contact may be missed, a foot may slide, and something may press in; % of body height. */
export const TOLERANCE = { missed: 0.5, slide: 0.05, floor: 0.6, kit: 1.2, trunk: 1.6, limbs: 1.4, overhang: 0.8 } as const;
const SAMPLES = 40;

/** How far a bound contact of a posed body is from where it should be. */
function missedBy(c: Compiled, b: Body, pin: Pin, pose: string): number {
  if (!isDown(c, pose, pin.name)) return 0;
  const { p } = contactPoint(b, pin.name, pin);
  if (pin.on === 'body') return pin.as === 'grip' ? 0 : len(sub(p, onBody(b, pin, sideOf(pin.name))));
  const move = c.movement.poses[pose]?.move?.[pin.name] ?? [0, 0, 0];
  return len(perAxis((i) => (pin.loose && !pin.held[i] ? 0 : p[i] - pin.p[i] - move[i])));
}
function contactNotes(c: Compiled): string[] {
  if (c.movement.anchor === 'lowest') return [];
  return Object.keys(c.movement.poses).flatMap((pose) => {
    const b = solvePose(c, pose);
    return c.pins.flatMap((pin) => {
      const miss = missedBy(c, b, pin, pose);
      return miss > TOLERANCE.missed ? [`pose ${pose}: ${pin.name} misses its contact by ${miss.toFixed(1)}`] : [];
    });
  });
}
const RANGES: readonly (readonly [string, number, number])[] = [
  ['knee', -5, 152],
  ['elbow', -5, 150],
  ['ankle', -82, 42],
  ['hip', -32, 137],
];
/** What the solver made of the authored angles must stay inside the joints' ranges too. */
function jointNotes(b: Body, pose: string): string[] {
  const a = angles(b);
  return RANGES.flatMap(([joint, least, most]) =>
    SIDES.flatMap((s) => {
      const x = a[`${joint}${s}${joint === 'hip' ? '.flex' : ''}`] ?? 0;
      return x < least || x > most ? [`pose ${pose}: ${joint} ${s} is at ${x.toFixed(0)}, outside ${least} to ${most}`] : [];
    }),
  );
}
function tolerance(where: string): number {
  if (where === 'the floor') return TOLERANCE.floor;
  if (where === 'the trunk') return TOLERANCE.trunk;
  return where === 'each other' ? TOLERANCE.limbs : TOLERANCE.kit;
}
function collisionNotes(c: Compiled): string[] {
  const worst = new Map<string, { depth: number; note: string }>();
  for (let i = 0; i < SAMPLES; i++) {
    const time = (c.seconds * i) / SAMPLES;
    for (const { where, what, depth } of collisions(c, solveAt(c, time).body)) {
      const key = `${what} ${where}`;
      if (depth > tolerance(where) && depth > (worst.get(key)?.depth ?? 0))
        worst.set(key, { depth, note: `at ${time.toFixed(1)} s: ${what} ${depth.toFixed(1)} into ${where}` });
    }
  }
  return [...worst.values()].map(({ note }) => note);
}
/** Poses that are held must stand: longer than half a second, or every pose of a still movement. */
function balanceNotes(c: Compiled): string[] {
  if (c.movement.anchor === 'lowest') return [];
  const held = new Set(c.movement.loop.filter((s) => (s.hold ?? 0) > 0.5 || c.movement.still).map((s) => s.to));
  return [...held].flatMap((pose) => {
    const by = overhang(c, pose, solvePose(c, pose));
    return by > TOLERANCE.overhang ? [`pose ${pose}: the weight is ${by.toFixed(1)} outside the base`] : [];
  });
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
  const holding = new Set(c.pins.filter((pin) => pin.as === 'grip' && pin.name.startsWith('hand')).map((pin) => pin.name.slice(-1)));
  for (const kit of c.movement.kit ?? []) {
    if ('sides' in kit || kit.kind === 'dumbbells' || kit.kind === 'kettlebells')
      for (const s of ('sides' in kit && kit.sides) || SIDES) holding.add(s);
    if ('hands' in kit) for (const s of kit.hands) holding.add(s);
  }
  const b = solvePose(c, nth(Object.keys(c.movement.poses), 0));
  return [...holding].filter((s) => b.grip[s as 'L'] < 0.4).map((s) => `hand ${s} holds something with open fingers: set grip`);
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
  const joints = Object.keys(c.movement.poses).flatMap((pose) => jointNotes(solvePose(c, pose), pose));
  return [
    ...c.notes,
    ...contactNotes(c),
    ...joints,
    ...collisionNotes(c),
    ...balanceNotes(c),
    ...slideNotes(c),
    ...gripNotes(c),
    ...alternateNotes(m, c),
  ];
}
