/** Orthographic camera, and the outlines of spheres, ellipsoids and convex solids on the screen (y down). */

import { AXES, add, aside, at, colX, colY, colZ, dot, type Frame, mtv, mul, norm, nth, perAxis, RAD, type V3, v } from '../pose/math.ts';

/** Screen right, screen up and towards the viewer, as world directions. */
export interface Camera {
  r: V3;
  u: V3;
  n: V3;
}
export interface P2 {
  x: number;
  y: number;
}

/** Yaw 0 looks at the face (from +X), 90 at the right side (from +Z); pitch looks down. Degrees. */
export function camera(yaw: number, pitch: number): Camera {
  const [cy, sy] = [Math.cos(yaw * RAD), Math.sin(yaw * RAD)];
  const [cp, sp] = [Math.cos(pitch * RAD), Math.sin(pitch * RAD)];
  return { r: v(sy, 0, -cy), u: v(-cy * sp, cp, -sy * sp), n: v(cy * cp, sp, sy * cp) };
}
export const project = (cam: Camera, p: V3): P2 => ({ x: dot(p, cam.r), y: -dot(p, cam.u) });
export const depth = (cam: Camera, p: V3): number => dot(p, cam.n);
/** A coordinate as text: hundredths of a percent of body height are far below a pixel. */
export const text = (x: number): string => String(Math.round(x * 100) / 100 || 0);

/** Convex hull (monotone chain), clockwise on screen, so that nonzero unions never cancel. */
export function hull(points: P2[]): P2[] {
  points.sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (from: P2[]): P2[] => {
    const chain: P2[] = [];
    for (const p of from) {
      while (chain.length > 1) {
        const a = nth(chain, chain.length - 2);
        const b = nth(chain, chain.length - 1);
        if ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 1e-9) break;
        chain.pop();
      }
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  const lower = half(points);
  points.reverse();
  return lower.concat(half(points));
}
export const polygon = (points: readonly P2[]): string =>
  points.length < 3 ? '' : `M${points.map((p) => `${text(p.x)} ${text(p.y)}`).join('L')}Z`;

/** Two discs and the skin between them: the exact outline, two arcs and two tangents. */
export function capsule(a: P2, ra: number, b: P2, rb: number): string {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const d = Math.hypot(dx, dy);
  if (d <= Math.abs(ra - rb) + 1e-4) return ra > rb ? disc(a, ra) : disc(b, rb);
  const along = Math.atan2(dy, dx);
  const open = Math.acos((ra - rb) / d);
  const on = (c: P2, r: number, t: number): string => `${text(c.x + r * Math.cos(t))} ${text(c.y + r * Math.sin(t))}`;
  const arc = (r: number, large: boolean): string => `A${text(r)} ${text(r)} 0 ${large ? 1 : 0} 1 `;
  const first = arc(ra, open < Math.PI / 2) + on(a, ra, along - open);
  return `M${on(a, ra, along + open)}${first}L${on(b, rb, along - open)}${arc(rb, open > Math.PI / 2)}${on(b, rb, along + open)}Z`;
}
export function disc(c: P2, r: number): string {
  const half = `A${text(r)} ${text(r)} 0 1 1 `;
  return `M${text(c.x - r)} ${text(c.y)}${half}${text(c.x + r)} ${text(c.y)}${half}${text(c.x - r)} ${text(c.y)}Z`;
}

/** A convex solid as its shadow on the screen tells it: the farthest point in a screen direction. Writes x, y into `out`. */
export type Solid = (nx: number, ny: number, out: P2) => void;

/** An ellipsoid with semi-axes `r` along the axes of its frame. */
export function ellipsoid(cam: Camera, f: Frame, p: V3, r: V3): Solid {
  const c = project(cam, at(f, p));
  let a = 0;
  let b = 0;
  let d = 0;
  const axes = [colX(f.R), colY(f.R), colZ(f.R)] as const;
  for (const i of AXES) {
    const x = dot(axes[i], cam.r) * r[i];
    const y = -dot(axes[i], cam.u) * r[i];
    a += x * x;
    b += x * y;
    d += y * y;
  }
  return (nx, ny, out) => {
    const x = a * nx + b * ny;
    const y = b * nx + d * ny;
    const size = Math.sqrt(nx * x + ny * y) || 1;
    out.x = c.x + x / size;
    out.y = c.y + y / size;
  };
}
/** The part of an ellipsoid on one side of a plane: unit-sphere points whose component along `axis` is at least `cut`. */
export function cap(cam: Camera, f: Frame, p: V3, r: V3, axis: V3, cut: number): Solid {
  const c = project(cam, at(f, p));
  const [right, up] = [mtv(f.R, cam.r), mtv(f.R, cam.u)];
  const sx = perAxis((i) => right[i] * r[i]);
  const sy = perAxis((i) => -up[i] * r[i]);
  const rim = Math.sqrt(1 - cut * cut);
  return (nx, ny, out) => {
    let n = norm(add(mul(sx, nx), mul(sy, ny)));
    const along = dot(n, axis);
    if (along < cut) {
      n = add(mul(axis, cut), mul(norm(aside(n, axis)), rim));
    }
    out.x = c.x + dot(n, sx);
    out.y = c.y + dot(n, sy);
  };
}

/** Some points of a solid, in its frame. */
export function cloud(cam: Camera, f: Frame, points: readonly V3[]): Solid {
  const seen = points.map((p) => project(cam, at(f, p)));
  return (nx, ny, out) => {
    let best = -1e9;
    for (const p of seen) {
      const far = p.x * nx + p.y * ny;
      if (far > best) {
        best = far;
        out.x = p.x;
        out.y = p.y;
      }
    }
  };
}

const COUNT = 26;
const DIRECTIONS = Array.from(
  { length: COUNT },
  (_, i) => [Math.cos((i / COUNT) * 2 * Math.PI), Math.sin((i / COUNT) * 2 * Math.PI)] as const,
);
const HERE: P2 = { x: 0, y: 0 };
/** The outline of the convex hull of solids, clockwise on screen. */
export function outline(...solids: readonly Solid[]): string {
  let path = '';
  for (const [cos, sin] of DIRECTIONS) {
    let best = -1e9;
    let x = 0;
    let y = 0;
    for (const solid of solids) {
      solid(cos, sin, HERE);
      const far = HERE.x * cos + HERE.y * sin;
      if (far > best) {
        best = far;
        x = HERE.x;
        y = HERE.y;
      }
    }
    path += `${path ? 'L' : 'M'}${text(x)} ${text(y)}`;
  }
  return `${path}Z`;
}
