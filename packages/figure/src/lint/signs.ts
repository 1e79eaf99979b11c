/** What makes one movement look harder than another: a few things that can be seen in the figure and measured. */

import { angleBetween } from '../pose/angles.ts';
import { CONTACTS, SIDES } from '../pose/channels.ts';
import { type Compiled, isDown } from '../pose/compile.ts';
import { contactPoint, sideOf } from '../pose/contacts.ts';
import type { Body } from '../pose/forward.ts';
import { at, len, sub, type V3 } from '../pose/math.ts';
import type { ContactName, Kit, Side } from '../pose/movement.ts';
import { LINK } from '../pose/skeleton.ts';
import { solveAt } from '../pose/solve.ts';
import { centreOfMass } from './balance.ts';
import { holders } from './gear.ts';

/** Every sign is larger where the movement is harder. */
export interface Signs {
  /** What the hands, the back or the hips carry or pull, in the size it is drawn: a band 1, a weight 3, a loaded bar 9. */
  load: number;
  /** How much more one hand carries than the other. */
  lopsided: number;
  /** How far the ground passes in one loop, % of body height. */
  walk: number;
  /** Places the body does without, of the most that could bear it: fewer supports, more of this. */
  free: number;
  /** Legs that bear nothing, at most. */
  legs: number;
  /** How narrow the base is from side to side: 40 less its width, % of body height. */
  narrow: number;
  /** How far the hips, or the weight of the body, rise and fall: whichever is more, % of body height. */
  rise: number;
  /** Level distance from the lowest support of the legs to the shoulders, where arms or air bear them: how flat a body is held. */
  flat: number;
  /** Level distance from hips and shoulders to the limbs nothing bears, weighed by how heavy the limb is. */
  lever: number;
  /** Deepest bend of a hip, degrees. */
  bend: number;
  /** The way of the busiest hand, foot or knee, % of body height. */
  sweep: number;
}
/** How heavy what is drawn looks, where it is held. */
const LOOKS: Partial<Record<Kit['kind'], number>> = {
  cable: 1,
  strap: 1,
  line: 1,
  bags: 2,
  jugs: 2,
  dumbbells: 3,
  kettlebells: 4,
  barbell: 9,
};
const HELD_LOOKS = { dumbbell: 3, kettlebell: 4, parcel: 3, basket: 3, backpack: 3, wheel: 2, ball: 1, shoe: 0 } as const;
function carried(c: Compiled): Record<Side, number> {
  const by = { L: 0, R: 0 };
  for (const kit of c.movement.kit ?? []) {
    const hands = holders(kit);
    const looks = kit.kind === 'held' ? HELD_LOOKS[kit.form] : (LOOKS[kit.kind] ?? 0);
    const shared = kit.kind === 'barbell' || kit.kind === 'held' ? hands.length : 1;
    for (const s of hands) by[s] += looks / shared;
  }
  return by;
}
/** How near the floor an unpinned part carries weight, % of body height. */
const RESTING = 1.5;
/** A band that goes from above to a foot bears a part of the weight. */
const bands = (c: Compiled): Side[] =>
  (c.movement.kit ?? []).flatMap((kit) =>
    kit.kind === 'line' ? kit.through.flatMap((p) => ('bone' in p && p.bone.startsWith('foot') ? [sideOf(p.bone)] : [])) : [],
  );
/** Names of the parts that rest on the world in a posed body between two poses. */
function borne(c: Compiled, b: Body, poses: readonly string[]): string[] {
  const pinned = c.pins.filter((pin) => pin.on !== 'body' && poses.every((pose) => isDown(c, pose, pin.name))).map((pin) => pin.name);
  const lying = CONTACTS.filter((name) => {
    if (c.pins.some((pin) => pin.name === name)) return false;
    const { p, r } = contactPoint(b, name, {});
    return Math.abs(p[1] - r) < RESTING;
  });
  return [...pinned, ...lying, ...bands(c).map((s) => `foot${s}`)];
}
/** Every support counts once: a foot and its knee are one leg, a hand and its elbow one arm, the trunk one. */
function places(names: readonly string[]): number {
  const one = (name: string): string =>
    name
      .replace(/^(knee|foot)/, 'leg')
      .replace(/^(hand|elbow)/, 'arm')
      .replace(/^(hip|shoulder).|^(sacrum|seat|back|upper|belly|chest|head)$/, 'trunk');
  return new Set(names.map(one)).size;
}
const level = (a: V3, b: V3): number => Math.hypot(a[0] - b[0], a[2] - b[2]);
function leverOf(b: Body, names: readonly string[]): number {
  const has = (...parts: string[]): boolean => parts.some((part) => names.includes(part));
  return SIDES.reduce((sum, s) => {
    const leg = has(`foot${s}`, `knee${s}`)
      ? 0
      : 0.161 * level(b[`shank${s}`].o, b[`thigh${s}`].o) + 0.061 * level(b[`foot${s}`].o, b[`thigh${s}`].o);
    const arm = has(`hand${s}`, `elbow${s}`) ? 0 : 0.05 * level(at(b[`fore${s}`], [0, -LINK.forearm / 2, 0]), b[`arm${s}`].o);
    return sum + leg + arm;
  }, 0);
}
function flatOf(b: Body, names: readonly string[]): number {
  const legs = SIDES.flatMap((s): V3[] =>
    names.includes(`knee${s}`) ? [b[`shank${s}`].o] : names.includes(`foot${s}`) ? [b[`foot${s}`].o] : [],
  );
  return legs.length ? Math.max(...legs.map((p) => level(p, b.s7.o))) : 0;
}
function widthOf(c: Compiled, b: Body, names: readonly string[]): number {
  const z = names.map((name) => contactPoint(b, name as ContactName, c.pins.find((pin) => pin.name === name) ?? {}).p[2]);
  return z.length ? Math.max(...z) - Math.min(...z) : 0;
}
const SAMPLES = 24;
/** The signs of one movement: the hardest moment of its loop for each. */
export function signsOf(c: Compiled): Signs {
  const { L, R } = carried(c);
  const moments = Array.from({ length: SAMPLES }, (_, i) => {
    const { body, moment, stride } = solveAt(c, (c.seconds * i) / SAMPLES);
    return { body, stride, names: borne(c, body, [moment.from, moment.to]) };
  });
  const most = (f: (m: (typeof moments)[number]) => number): number => Math.max(...moments.map(f));
  const range = (f: (b: Body) => number): number => most(({ body }) => f(body)) - Math.min(...moments.map(({ body }) => f(body)));
  const ends = ['handL', 'handR', 'footL', 'footR', 'shankL', 'shankR'] as const;
  const first = moments[0]?.body as Body;
  return {
    load: L + R,
    lopsided: Math.abs(L - R),
    walk: c.movement.anchor === 'lowest' ? most(({ stride }) => stride) : 0,
    legs: most(({ names }) => SIDES.filter((s) => !names.includes(`foot${s}`) && !names.includes(`knee${s}`)).length),
    narrow: 40 - Math.min(...moments.map(({ body, names }) => widthOf(c, body, names))),
    free: most(({ names }) => 5 - places(names)),
    rise: Math.max(
      range((b) => centreOfMass(b)[1]),
      range((b) => b.pelvis.o[1]),
    ),
    flat: most(({ body, names }) => flatOf(body, names)),
    lever: most(({ body, names }) => leverOf(body, names)),
    bend: most(({ body }) => Math.max(...SIDES.map((s) => hipBend(body, s)))),
    sweep: most(({ body }) => Math.max(...ends.map((end) => len(sub(body[end].o, first[end].o))))),
  };
}
/** The angle between trunk and thigh, 0 where they are in line. */
const hipBend = (b: Body, s: Side): number => 180 - angleBetween(sub(b[`shank${s}`].o, b[`thigh${s}`].o), sub(b.s3.o, b.pelvis.o));
