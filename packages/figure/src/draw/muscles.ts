/** Patches over the muscles that work. */

import { SIDES } from '../pose/channels.ts';
import type { Body, Bone } from '../pose/forward.ts';
import { clamp, mv, norm } from '../pose/math.ts';
import type { Movement, MuscleName, MuscleRef, Side } from '../pose/movement.ts';
import { MUSCLES, type Patch } from './muscle-patches.ts';
import { type Camera, depth } from './project.ts';
import type { Shape } from './shape.ts';
import { sweep } from './sweep.ts';

interface Shown {
  name: MuscleName;
  side: Side | null;
  main: boolean;
}
function shown(ref: MuscleRef, main: boolean): Shown {
  if (ref in MUSCLES) return { name: ref as MuscleName, side: null, main };
  return { name: ref.slice(0, -1) as MuscleName, side: ref.slice(-1) as Side, main };
}
/** How plainly a patch faces the viewer, 0..1. */
function facing(cam: Camera, body: Body, patch: Patch, side: Side | null): number {
  const bone = body[(patch.bone in body ? patch.bone : patch.bone + (side ?? '')) as Bone];
  const face = norm([patch.face[0], patch.face[1], patch.face[2] * (side === 'L' ? -1 : 1)]);
  return clamp((depth(cam, mv(bone.R, face)) + 0.55) / 0.6, 0, 1);
}
/** Patches over the muscles that work; `depths` says where each host part is painted, `glow` 0..1 how brightly. */
export function muscleShapes(
  cam: Camera,
  body: Body,
  refs: NonNullable<Movement['muscles']>,
  depths: ReadonlyMap<string, number>,
  glow: number,
): Shape[] {
  const out: Shape[] = [];
  for (const { name, side: only, main } of [...(refs.helps ?? []).map((r) => shown(r, false)), ...refs.main.map((r) => shown(r, true))]) {
    const patch = MUSCLES[name];
    for (const side of patch.sided ? SIDES : [null]) {
      const seen = only && side && side !== only ? 0 : facing(cam, body, patch, side);
      if (seen <= 0.02) continue;
      const z = (depths.get(patch.sided && patch.host !== 'shirt' ? patch.host + side : patch.host) ?? 0) + 0.005;
      const opacity = (main ? 0.88 : 0.82) * seen * (0.65 + 0.35 * glow);
      out.push({ d: sweep(cam, body, side, patch.blobs).d, fill: main ? 'hot' : 'warm', tone: 0, z, opacity });
    }
  }
  return out;
}
