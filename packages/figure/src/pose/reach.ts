/** Two-bone inverse kinematics, and the legs and arms that use it. */

import { signOf } from './channels.ts';
import { blend, directionOnBody, footFrame, gripPoint, handDirections, handFrame, onBody, type Pin } from './contacts.ts';
import { type Body, type Bone, footChain, handChain, type Read } from './forward.ts';
import {
  add,
  aside,
  at,
  boneFrame,
  clamp,
  cols,
  colX,
  colZ,
  cross,
  dot,
  len,
  type M3,
  mix,
  mm,
  mul,
  mv,
  norm,
  ry,
  rz,
  sub,
  swing,
  transposed,
  type V3,
  v,
} from './math.ts';
import type { ContactName, Side } from './movement.ts';
import { LINK } from './skeleton.ts';

/** What the limbs ask of a frame: channels, how strongly a contact binds (0..1), and where its pin is now. */
export interface Reaching {
  body: Body;
  read: Read;
  weight: (name: ContactName) => number;
  goal: (pin: Pin) => V3;
  wallX: number;
}

interface TwoBone {
  mid: V3;
  end: V3;
  bend: V3;
}
/** Middle and end joint of a two-bone limb. `pole` is where the middle joint would like to be; nearly straight, it leans to `fallback`. */
function twoBone(root: V3, target: V3, upper: number, lower: number, pole: V3, fallback: V3): TwoBone {
  const toTarget = sub(target, root);
  const raw = len(toTarget);
  const d = clamp(raw, Math.abs(upper - lower) + 0.05, (upper + lower) * 0.9995);
  const u = norm(toTarget);
  const off = sub(pole, root);
  let side = aside(off, u);
  const k = len(side);
  if (k < 1.2) side = add(side, mul(aside(fallback, u), 1.2 - k));
  const bend = norm(side);
  const along = (upper * upper - lower * lower + d * d) / (2 * d);
  const h = Math.sqrt(Math.max(0, upper * upper - along * along));
  return { mid: add(root, add(mul(u, along), mul(bend, h))), end: add(root, mul(u, d)), bend };
}
function setTwoBone(body: Body, upper: Bone, lower: Bone, root: V3, mid: V3, end: V3, z: V3): void {
  body[upper] = { o: root, R: boneFrame(sub(mid, root), z) };
  body[lower] = { o: mid, R: boneFrame(sub(end, mid), z) };
}

interface FootGoal {
  R: M3;
  ankle: V3;
  toe: M3 | null;
}
/** Laces down: toes point back along the shin, sole to the ceiling. */
function lacesDown(body: Body, s: Side): M3 {
  const shin = sub(body[`foot${s}`].o, body[`shank${s}`].o);
  const back = norm([shin[0], 0, shin[2]]);
  const x = norm([back[0], -0.26, back[2]]);
  const z = norm(cross(x, [0, -1, 0]));
  return cols(x, cross(z, x), z);
}
function givenFrame(body: Body, foot: Pin, s: Side): M3 | null {
  if (!foot.fingers || !foot.palm) return null;
  if (foot.on === 'body') return footFrame(directionOnBody(body, foot, s, foot.fingers), directionOnBody(body, foot, s, foot.palm));
  return footFrame(foot.fingers, foot.palm);
}
/** Wanted orientation of the foot and place of the ankle. */
function footGoal({ body, weight, goal }: Reaching, s: Side, foot: Pin): FootGoal {
  const here = body[`foot${s}`];
  const w = weight(foot.name);
  const g = foot.on === 'body' ? onBody(body, foot, s) : goal(foot);
  const given = givenFrame(body, foot, s);
  const flat = given ?? ry(-foot.heading);
  const turned = (to: M3): M3 => blend(here.R, to, w);
  const fromPoint = (R: M3, point: V3): V3 => mix(here.o, sub(g, mv(R, point)), w);
  if (!foot.as || foot.as === 'flat') return { R: turned(flat), ankle: mix(here.o, g, w), toe: null };
  if (foot.as === 'ball') {
    const R = foot.heel === undefined ? here.R : turned(mm(flat, rz(-foot.heel)));
    return { R, ankle: fromPoint(R, [LINK.ball[0], LINK.ball[1], 0]), toe: blend(body[`toe${s}`].R, flat, w) };
  }
  if (foot.as === 'top') return { R: turned(lacesDown(body, s)), ankle: mix(here.o, g, w), toe: null };
  const R = given ? turned(given) : here.R;
  if (foot.as === 'heel') return { R, ankle: fromPoint(R, [LINK.heel[0], LINK.heel[1], 0]), toe: null };
  return { R, ankle: mix(here.o, g, w), toe: null };
}
/** A knee or elbow held on its pin: the upper bone aims at it, the lower one from there at the end, or keeps its bend where that is free. */
function middleDown({ body, weight, goal }: Reaching, upper: Bone, lower: Bone, length: number, pin: Pin, end: V3 | null): void {
  const from = body[upper];
  const middle = add(from.o, mul(norm(sub(mix(body[lower].o, goal(pin), weight(pin.name)), from.o)), length));
  const relative = mm(transposed(from.R), body[lower].R);
  const R = boneFrame(sub(middle, from.o), colZ(from.R));
  body[upper] = { o: from.o, R };
  body[lower] = { o: middle, R: end ? boneFrame(sub(end, middle), colZ(R)) : mm(R, relative) };
}
function footReached({ body }: Reaching, s: Side, ankle: V3): void {
  const thigh = body[`thigh${s}`];
  const r = twoBone(thigh.o, ankle, LINK.thigh, LINK.shank, body[`shank${s}`].o, colX(thigh.R));
  const hinge = cross(norm(sub(r.end, thigh.o)), r.bend);
  setTwoBone(body, `thigh${s}`, `shank${s}`, thigh.o, r.mid, r.end, dot(hinge, colZ(thigh.R)) < 0 ? mul(hinge, -1) : hinge);
}
/** Brings one leg to its pins. */
export function reachLeg(ask: Reaching, s: Side, knee: Pin | undefined, foot: Pin | undefined): void {
  if (!knee && !foot) return;
  const { body, read } = ask;
  const want = foot ? footGoal(ask, s, foot) : null;
  if (knee) middleDown(ask, `thigh${s}`, `shank${s}`, LINK.thigh, knee, want?.ankle ?? null);
  else if (want) footReached(ask, s, want.ankle);
  footChain(body, s, read);
  const keepsAnkle = foot?.as === 'point' || foot?.as === 'edge';
  if (!want || (keepsAnkle && !foot?.fingers)) return;
  const frame = { o: body[`foot${s}`].o, R: want.R };
  const toe = foot?.as === 'heel' ? want.R : (want.toe ?? mm(want.R, rz(read(`toe${s}`))));
  body[`foot${s}`] = frame;
  body[`toe${s}`] = { o: at(frame, [LINK.ball[0], LINK.ball[1], 0]), R: toe };
}

interface HandGoal {
  R: M3;
  wrist: V3;
  turned: boolean;
}
/** Wanted orientation of the hand and place of the wrist. */
function handGoal({ body, weight, goal, wallX }: Reaching, s: Side, hand: Pin): HandGoal {
  const here = body[`hand${s}`];
  const w = weight(hand.name);
  const given = handDirections(hand, wallX);
  const inWorld = (d: V3): V3 => (hand.on === 'body' ? directionOnBody(body, hand, s, d) : v(d[0], d[1], d[2] * signOf(s)));
  const g = hand.on === 'body' ? onBody(body, hand, s) : goal(hand);
  const R = given ? blend(here.R, handFrame(inWorld(given[0]), inWorld(given[1]), s), w) : here.R;
  const wrist = mix(here.o, hand.as === 'grip' ? sub(g, mv(R, gripPoint(s))) : g, w);
  return { R, wrist, turned: given !== null };
}
function handReached({ body }: Reaching, s: Side, wrist: V3): void {
  const arm = body[`arm${s}`];
  // the shoulder blade gives a little before the hand misses its target
  const far = len(sub(wrist, arm.o)) - (LINK.upperArm + LINK.forearm) * 0.999;
  const shoulder = far > 0 ? add(arm.o, mul(norm(sub(wrist, arm.o)), Math.min(far, 3.2))) : arm.o;
  // keep the authored swivel: carry the elbow along as the hand swings from where the angles put it to its pin
  const from = norm(sub(body[`hand${s}`].o, arm.o));
  const to = norm(sub(wrist, shoulder));
  const elbow = add(shoulder, swing(sub(body[`fore${s}`].o, arm.o), from, to));
  const r = twoBone(shoulder, wrist, LINK.upperArm, LINK.forearm, elbow, swing(mul(colX(arm.R), -1), from, to));
  const hinge = cross(r.bend, norm(sub(r.end, shoulder)));
  setTwoBone(body, `arm${s}`, `fore${s}`, shoulder, r.mid, r.end, dot(hinge, colZ(arm.R)) < -0.2 ? mul(hinge, -1) : hinge);
}
/** Brings one arm to its pins. */
export function reachArm(ask: Reaching, s: Side, elbow: Pin | undefined, hand: Pin | undefined): void {
  if (!elbow && !hand) return;
  const want = hand ? handGoal(ask, s, hand) : null;
  if (elbow) middleDown(ask, `arm${s}`, `fore${s}`, LINK.upperArm, elbow, want?.wrist ?? null);
  else if (want) handReached(ask, s, want.wrist);
  handChain(ask.body, s, ask.read);
  if (want?.turned) ask.body[`hand${s}`] = { o: ask.body[`hand${s}`].o, R: want.R };
}
