/** A compiled movement, posed: at a time, in a named pose, or between two. */

import { offsetAt, reader, SIDES, type Vector, weightAt } from './channels.ts';
import { type Compiled, pairPose, poseOf } from './compile.ts';
import { contactPoint, type Pin } from './contacts.ts';
import { type Body, bonesOf, forward } from './forward.ts';
import { add, at, mul, nth, perAxis, sub, type V3 } from './math.ts';
import type { ContactName, Side } from './movement.ts';
import { type Reaching, reachArm, reachLeg } from './reach.ts';
import { LINK } from './skeleton.ts';
import { alongCurve, between, type Moment, momentAt } from './timeline.ts';

/** A posed body and how far the ground has passed under it (a walk), % of body height. */
export interface Posed {
  body: Body;
  moment: Moment;
  ground: number;
  /** How far it passes in one loop; 0 for what is no walk. */
  stride: number;
}

/** The body at `time` seconds of the loop. */
export function solveAt(c: Compiled, time: number): Posed {
  const moment = momentAt(c, time);
  if (c.movement.anchor === 'lowest') return walkAt(c, moment, Math.floor(time / c.seconds));
  const pose = c.movement.flow ? alongCurve(c, moment.stepIndex, moment.k) : between(c, moment.from, moment.to, moment.k);
  const rolled = c.movement.rolls ?? 0;
  return { body: solve(c, pose), moment, ground: rolled * time, stride: rolled * c.seconds };
}
/** The body in a named pose. */
export const solvePose = (c: Compiled, pose: string): Body => solve(c, poseOf(c, pose));
/** How far the ground of someone who rolls or climbs has passed when the loop first reaches a named pose, or the pose a pair changes. */
export function groundIn(c: Compiled, pose: string): number {
  const changed = c.movement.pairs?.find((pair) => pairPose(pair.id) === pose);
  const mark = c.marks.find(({ step }) => step.to === (changed?.pose ?? pose));
  return (c.movement.rolls ?? 0) * (mark?.arrive ?? 0);
}
/** The body part of the way, linear 0..1, from one named pose to another. */
export const solveBetween = (c: Compiled, from: string, to: string, k: number): Body => solve(c, between(c, from, to, k));

/** How far the ground passes during a step up to k: as far as the carrying foot goes back. */
function passed(c: Compiled, stepIndex: number, k: number): number {
  const stance = nth(c.marks, stepIndex).step.stance ?? 'R';
  const ball = (at: number): number => forward(alongCurve(c, stepIndex, at))[`toe${stance}`].o[0];
  return ball(0) - ball(k);
}
/** How far the ground has passed before each step of a walk, and after the last: the same for every frame. */
const passedBefore = new WeakMap<Compiled, readonly number[]>();
function stepsOf(c: Compiled): readonly number[] {
  const known = passedBefore.get(c);
  if (known) return known;
  const sums = [0];
  c.marks.forEach((_, i) => {
    sums.push(nth(sums, i) + passed(c, i, 1));
  });
  passedBefore.set(c, sums);
  return sums;
}
function walkAt(c: Compiled, moment: Moment, rounds: number): Posed {
  const sums = stepsOf(c);
  const stride = nth(sums, c.marks.length);
  const ground = nth(sums, moment.stepIndex) + passed(c, moment.stepIndex, moment.k) + rounds * stride;
  return { body: solve(c, alongCurve(c, moment.stepIndex, moment.k)), moment, ground, stride };
}

function pinGoal(pose: Vector, body: Body): (pin: Pin) => V3 {
  return (pin) => {
    const i = offsetAt(pin.name);
    const here = pin.loose ? contactPoint(body, pin.name, pin).p : pin.p;
    return perAxis((a) => (pin.loose && !pin.held[a] ? here[a] : pin.p[a]) + (pose[i + a] ?? 0));
  };
}
/** The shift that puts the lowest sole on the floor: both ends of it count. */
function lowestShift(body: Body): V3 {
  const ups = SIDES.flatMap((s) => [
    LINK.ankle - body[`foot${s}`].o[1],
    1.3 - body[`toe${s}`].o[1],
    2.4 - at(body[`foot${s}`], [LINK.heel[0], LINK.heel[1], 0])[1],
  ]);
  return [0, Math.max(...ups), 0];
}
/** The shift that brings the anchors to their pins: the mean of what they ask for, by weight. */
function anchorShift(c: Compiled, body: Body, goal: (pin: Pin) => V3, weight: (name: ContactName) => number): V3 {
  let sum: V3 = [0, 0, 0];
  let weights = 0;
  for (const pin of c.anchors) {
    const w = Math.max(1e-4, weight(pin.name));
    sum = add(sum, mul(sub(goal(pin), contactPoint(body, pin.name, pin).p), w));
    weights += w;
  }
  return mul(sum, 1 / (weights || 1));
}
const carriedByArm = (pin: Pin | undefined): boolean => pin?.on === 'body' && /^(arm|fore|hand)/.test(pin.bone ?? '');
const carriedByLeg = (pin: Pin | undefined): boolean => pin?.on === 'body' && /^(thigh|shank|foot)/.test(pin.bone ?? '');

function solve(c: Compiled, pose: Vector): Body {
  const body = forward(pose);
  const weight = (name: ContactName): number => pose[weightAt(name)] ?? 0;
  const goal = pinGoal(pose, body);
  const shift = c.movement.anchor === 'lowest' ? lowestShift(body) : anchorShift(c, body, goal, weight);
  for (const bone of bonesOf(body)) body[bone] = { o: add(body[bone].o, shift), R: body[bone].R };

  const ask: Reaching = { body, read: reader(pose), weight, goal, wallX: c.wallX };
  const pinOf = (name: ContactName): Pin | undefined => c.pins.find((pin) => pin.name === name && weight(name) > 1e-3);
  // legs first, since a hand may rest on either thigh; and what rests on the other limb comes after it
  const later = (part: 'hand' | 'foot', carried: typeof carriedByArm): Side[] => (carried(pinOf(`${part}L`)) ? ['R', 'L'] : ['L', 'R']);
  if (c.movement.anchor !== 'lowest') for (const s of later('foot', carriedByLeg)) reachLeg(ask, s, pinOf(`knee${s}`), pinOf(`foot${s}`));
  for (const s of later('hand', carriedByArm)) reachArm(ask, s, pinOf(`elbow${s}`), pinOf(`hand${s}`));
  return body;
}
