/** Forward kinematics: pose vector to bone frames. */

import { reader, SIDES, signOf, type Vector } from './channels.ts';
import { add, at, clamp, colY, type Frame, type M3, mm, mul, RAD, rx, ry, rz, type V3, v } from './math.ts';
import type { Side } from './movement.ts';
import { LINK } from './skeleton.ts';

type SpineBone = 's0' | 's1' | 's2' | 's3' | 's4' | 's5' | 's6' | 's7';
export type Bone = 'pelvis' | SpineBone | 'neck' | 'head' | `${'thigh' | 'shank' | 'foot' | 'toe' | 'arm' | 'fore' | 'hand'}${Side}`;
/** Every bone's frame, the finger curl (0..1), and how full the belly is. */
export type Body = Record<Bone, Frame> & { grip: Record<Side, number>; belly: number };
export const bonesOf = (body: Body): Bone[] => Object.keys(body).filter((k) => k !== 'grip' && k !== 'belly') as Bone[];
/** Reads one channel of the pose, degrees or % of height. */
export type Read = (channel: string) => number;

const child = (parent: Frame, offset: V3, R: M3): Frame => ({ o: at(parent, offset), R: mm(parent.R, R) });
const smooth = (from: number, to: number, x: number): number => {
  const t = clamp((x - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
};
const ballJoint = (read: Read, name: string, d: number): M3 =>
  mm(mm(rz(read(`${name}.f`)), rx(-d * read(`${name}.a`))), ry(d * read(`${name}.r`)));

export function footChain(body: Body, s: Side, read: Read): void {
  body[`foot${s}`] = child(body[`shank${s}`], [0, -LINK.shank, 0], rz(read(`ankle${s}`)));
  body[`toe${s}`] = child(body[`foot${s}`], [LINK.ball[0], LINK.ball[1], 0], rz(read(`toe${s}`)));
}
export function handChain(body: Body, s: Side, read: Read): void {
  const turn = mm(ry(signOf(s) * read(`forearm${s}`)), rx(signOf(s) * read(`wrist${s}`)));
  body[`hand${s}`] = child(body[`fore${s}`], [0, -LINK.forearm, 0], turn);
}
function legChain(body: Body, s: Side, read: Read): void {
  const d = signOf(s);
  body[`thigh${s}`] = child(body.pelvis, [0, 0, LINK.hipHalf * d], ballJoint(read, `hip${s}`, d));
  body[`shank${s}`] = child(body[`thigh${s}`], [0, -LINK.thigh, 0], rz(-read(`knee${s}`)));
  footChain(body, s, read);
}
function armChain(body: Body, s: Side, read: Read): void {
  const d = signOf(s);
  const R = ballJoint(read, `shoulder${s}`, d);
  // the rhythm of arm and shoulder blade: the shoulder point rises and comes in as the arm goes up
  const up = smooth(40, 175, Math.acos(clamp(R[4], -1, 1)) / RAD);
  const [x, y, z] = LINK.shoulder;
  const forward = read(`scap${s}.p`);
  const point: V3 = [x + forward, y + read(`scap${s}.e`) + 2.6 * up, (z - 1.6 * up - 0.25 * Math.abs(forward)) * d];
  body[`arm${s}`] = child(body.s7, point, R);
  body[`fore${s}`] = child(body[`arm${s}`], [0, -LINK.upperArm, 0], rz(read(`elbow${s}`)));
  handChain(body, s, read);
}
/** Bends one part of the spine in equal joints, so that it curves. */
function bend(body: Body, read: Read, name: string, joints: number, length: number, from: number): void {
  const turn = mm(mm(rz(-read(`${name}.f`) / joints), rx(read(`${name}.s`) / joints)), ry(-read(`${name}.t`) / joints));
  for (let i = from + 1; i <= from + joints; i++) {
    const below = body[`s${i - 1}` as SpineBone];
    const R = mm(below.R, turn);
    body[`s${i}` as SpineBone] = { o: add(below.o, mul(colY(R), length / joints)), R };
  }
}
function headChain(body: Body, read: Read): void {
  const half = mm(mm(rz(-read('neck.f') / 2), rx(read('neck.s') / 2)), ry(-read('neck.t') / 2));
  body.neck = { o: body.s7.o, R: mm(mm(body.s7.R, rz(-9)), half) }; // the neck leans forward a little at rest
  body.head = child(body.neck, [read('glide'), LINK.neck, 0], mm(rz(9), half));
}

/** Bone frames of a pose, the pelvis where the pose says, no contacts yet. */
export function forward(pose: Vector): Body {
  const read = reader(pose);
  const body = { belly: read('belly'), grip: { L: read('gripL'), R: read('gripR') } } as Body;
  const R = mm(mm(mm(ry(-read('turn')), rz(-read('pitch'))), rx(read('roll'))), ry(-read('spin')));
  body.pelvis = { o: v(read('x'), read('y'), read('z')), R };
  body.s0 = { o: at(body.pelvis, [-0.6, LINK.pelvis, 0]), R };
  bend(body, read, 'lumbar', LINK.lumbarJoints, LINK.lumbar, 0);
  bend(body, read, 'thoracic', LINK.thoraxJoints, LINK.thorax, LINK.lumbarJoints);
  headChain(body, read);
  for (const s of SIDES) {
    legChain(body, s, read);
    armChain(body, s, read);
  }
  return body;
}
