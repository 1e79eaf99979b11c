/** Tiny vector and matrix kit. Vectors are [x, y, z]; matrices are 3x3, row by row. */
export type V3 = readonly [number, number, number];
export type M3 = readonly [number, number, number, number, number, number, number, number, number];

export const RAD = Math.PI / 180;

export const v = (x: number, y: number, z: number): V3 => [x, y, z];
export const add = (a: V3, b: V3): V3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const mul = (a: V3, k: number): V3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: V3, b: V3): V3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const len = (a: V3): number => Math.hypot(a[0], a[1], a[2]);
export const norm = (a: V3): V3 => {
  const l = len(a) || 1;
  return [a[0] / l, a[1] / l, a[2] / l];
};
export const mix = (a: V3, b: V3, t: number): V3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
export type Axis = 0 | 1 | 2;
export const AXES: readonly Axis[] = [0, 1, 2];
/** A vector, axis by axis. */
export const perAxis = (f: (axis: Axis) => number): V3 => [f(0), f(1), f(2)];
/** An entry that is known to be there; says so where it is not. */
export function nth<T>(list: ArrayLike<T>, i: number): T {
  const x = list[i];
  if (x === undefined) throw new Error(`There is no entry ${i} of ${list.length}`);
  return x;
}
export const clamp = (x: number, lo: number, hi: number): number => (x < lo ? lo : x > hi ? hi : x);

/** Matrix product. */
export const mm = (a: M3, b: M3): M3 => [
  a[0] * b[0] + a[1] * b[3] + a[2] * b[6],
  a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
  a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
  a[3] * b[0] + a[4] * b[3] + a[5] * b[6],
  a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
  a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
  a[6] * b[0] + a[7] * b[3] + a[8] * b[6],
  a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
  a[6] * b[2] + a[7] * b[5] + a[8] * b[8],
];
/** Matrix times vector. */
export const mv = (m: M3, p: V3): V3 => [
  m[0] * p[0] + m[1] * p[1] + m[2] * p[2],
  m[3] * p[0] + m[4] * p[1] + m[5] * p[2],
  m[6] * p[0] + m[7] * p[1] + m[8] * p[2],
];
/** Transposed matrix times vector (world -> local for a rotation). */
export const mtv = (m: M3, p: V3): V3 => [
  m[0] * p[0] + m[3] * p[1] + m[6] * p[2],
  m[1] * p[0] + m[4] * p[1] + m[7] * p[2],
  m[2] * p[0] + m[5] * p[1] + m[8] * p[2],
];

/** Rotations about the axes, degrees. */
export const rx = (d: number): M3 => {
  const c = Math.cos(d * RAD);
  const s = Math.sin(d * RAD);
  return [1, 0, 0, 0, c, -s, 0, s, c];
};
export const ry = (d: number): M3 => {
  const c = Math.cos(d * RAD);
  const s = Math.sin(d * RAD);
  return [c, 0, s, 0, 1, 0, -s, 0, c];
};
export const rz = (d: number): M3 => {
  const c = Math.cos(d * RAD);
  const s = Math.sin(d * RAD);
  return [c, -s, 0, s, c, 0, 0, 0, 1];
};
export const transposed = (m: M3): M3 => [m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]];
/** Matrix whose columns are the given axes. */
export const cols = (x: V3, y: V3, z: V3): M3 => [x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2]];
export const colX = (m: M3): V3 => [m[0], m[3], m[6]];
export const colY = (m: M3): V3 => [m[1], m[4], m[7]];
export const colZ = (m: M3): V3 => [m[2], m[5], m[8]];

/** What of a vector is at right angles to a unit axis. */
export const aside = (p: V3, axis: V3): V3 => sub(p, mul(axis, dot(p, axis)));
/** A bone frame: Y axis runs from the distal end back to the proximal end, Z (hinge axis) as near as possible to `zHint`. */
export function boneFrame(distalDir: V3, zHint: V3): M3 {
  const y = norm(mul(distalDir, -1));
  const z = norm(aside(zHint, y));
  return cols(cross(y, z), y, z);
}
/** Turn vector `p` by the smallest rotation that takes unit vector `a` onto unit vector `b` (Rodrigues). */
export function swing(p: V3, a: V3, b: V3): V3 {
  const k = cross(a, b);
  const c = dot(a, b);
  if (c < -0.9999) return p;
  return add(add(mul(p, c), cross(k, p)), mul(k, dot(k, p) / (1 + c)));
}
/** A bone: where its proximal end is and how it is turned. */
export interface Frame {
  o: V3;
  R: M3;
}
/** A point of a frame, world. */
export const at = (f: Frame, p: V3): V3 => add(f.o, mv(f.R, p));
