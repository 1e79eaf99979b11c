/** The posed body as flat shapes. */

import type { Build, Person } from '../look/people.ts';
import { SIDES } from '../pose/channels.ts';
import type { Body } from '../pose/forward.ts';
import { at, clamp, colY, dot, type V3 } from '../pose/math.ts';
import type { Movement, Side } from '../pose/movement.ts';
import { LINK } from '../pose/skeleton.ts';
import {
  ARMPIT,
  FOREARM,
  GLUTE,
  GLUTE_LOW,
  PELVIS,
  SHANK_CLOTH,
  SHANK_SKIN,
  SHIRT,
  SHOE,
  SHOE_TOE,
  SLEEVE,
  SOLE,
  SOLE_TOE,
  THIGH,
  TRAP,
  UPPER_ARM,
} from './flesh.ts';
import { handDepth, handPath } from './hand.ts';
import { headShapes } from './head.ts';
import { muscleShapes } from './muscles.ts';
import { type Camera, cloud, depth, disc, outline, project } from './project.ts';
import type { Shape } from './shape.ts';
import { type Blob, sweep } from './sweep.ts';

export interface BodyLook {
  person: Person;
  muscles: Movement['muscles'] | undefined;
  /** Brightness of muscles, and fullness of the lungs, 0..1. */
  glow: number;
  breath: number;
}
interface Canvas {
  cam: Camera;
  body: Body;
  build: Build;
  /** The shirt with the belly it has now, bottom to top. */
  shirt: readonly Blob[];
  shapes: Shape[];
  /** Where each part is painted, for the muscles on it. */
  depths: Map<string, number>;
}
/** Far tone only once the view is clearly from the side: 0 up to 12 degrees off front or back, 1 in near profile. */
const toneOf = (cam: Camera, root: V3, middle: V3, half: number): number =>
  clamp(((depth(cam, middle) - depth(cam, root)) / half - 0.2) / 0.7, 0, 1);
const limbScale = (build: Build): V3 => [build.limb, 1, build.limb];

/** How much of the belly each part of the shirt carries, bottom to top. */
const BELLY = [0.55, 1, 0.95, 0.6, 0.25];
/** The belly stands out in front of the waist. */
const withBelly = ({ belly }: Build, fuller: number): readonly Blob[] =>
  SHIRT.map(([bone, x, y, z, deep, high, wide], i): Blob => {
    const out = (belly + fuller) * (BELLY[i] ?? 0);
    return [bone, x + out * 0.55, y, z, deep + out * 0.55, high ?? deep, (wide ?? deep) + out * 0.25];
  });

function trunk({ cam, body, build, shirt: blobs, shapes, depths }: Canvas, breath: number): number {
  const full: V3 = [build.depth * (1 + 0.035 * (breath - 0.4)), 1, build.width * (1 + 0.02 * (breath - 0.4))];
  const shirt = sweep(cam, body, null, blobs, full);
  const seams = SIDES.map((s) => sweep(cam, body, s, TRAP).d + sweep(cam, body, s, ARMPIT).d).join('');
  const pelvis = sweep(cam, body, null, PELVIS, [build.depth, 1, build.width]);
  const buttocks = SIDES.map((s) => sweep(cam, body, s, GLUTE, limbScale(build)).d).join('');
  const z = shirt.z + 0.6;
  // leaning towards or away from us, the shirt still hangs over the trousers
  shapes.push(
    { d: pelvis.d + buttocks, fill: 'legs', tone: 0, z: pelvis.z < z + 7 ? Math.min(pelvis.z, z - 0.02) : pelvis.z },
    { d: shirt.d + seams, fill: 'top', tone: 0, z, edge: 0.5 },
  );
  depths.set('shirt', z);
  depths.set('neck', z + 0.4);
  return shirt.z;
}
/** A hem between itself and the waist above it: 1 is as cut, 0 drawn up out of sight. */
function drawnUp(hemline: Blob, waist: Blob, k: number): Blob {
  const [, x, y, z] = waist;
  const rise = LINK.lumbar / LINK.lumbarJoints; // one joint lies between the two
  const [bone, hx, hy, hz, deep, high, wide] = hemline;
  const at = (from: number, to: number): number => to + (from - to) * k;
  return [bone, at(hx, x), at(hy, y + rise), at(hz, z), at(deep, deep * 0.7), high ?? 1.7, at(wide ?? deep, (wide ?? deep) * 0.7)];
}
/** The shirt hangs over the top of a thigh that is not lifted; it draws up as the hip bends, so that nothing jumps. */
function hem({ cam, body, build, shirt }: Canvas, s: Side, thighZ: number): Shape[] {
  const along = dot(colY(body[`thigh${s}`].R), colY(body.pelvis.R)); // cosine of the hip's bend
  const [hemline, waist] = shirt;
  if (!hemline || !waist) return [];
  const behind = thighZ - depth(cam, body.s0.o); // seen from the feet, the thigh is far in front of the shirt
  const k = clamp((along - 0.45) / 0.3, 0, 1) * clamp((9 - behind) / 4, 0, 1);
  if (k === 0) return [];
  const { d } = sweep(cam, body, null, [drawnUp(hemline, waist, k), waist], [build.depth, 1, build.width]);
  return [{ d, fill: 'top', tone: 0, z: thighZ + 0.02 }];
}
function leg(canvas: Canvas, s: Side): void {
  const { cam, body, build, shapes, depths } = canvas;
  const k = limbScale(build);
  const hip = body[`thigh${s}`].o;
  const tone = toneOf(cam, hip, body.pelvis.o, 4.9);
  const thigh = sweep(cam, body, s, THIGH, k);
  const cloth = sweep(cam, body, s, SHANK_CLOTH, k);
  const skin = sweep(cam, body, s, SHANK_SKIN, k);
  const thighZ = (thigh.z + depth(cam, hip)) / 2 + 0.25;
  const [foot, toe] = [body[`foot${s}`], body[`toe${s}`]];
  const footZ = depth(cam, at(foot, [3, -1, 0]));
  // the last disc hides the seam where thigh and shank overlap at the knee
  shapes.push(
    { d: thigh.d + sweep(cam, body, s, GLUTE_LOW, k).d, fill: 'legs', tone, z: thighZ, edge: 0.5 },
    { d: skin.d, fill: 'skin', tone, z: cloth.z - 0.02 },
    { d: cloth.d, fill: 'legs', tone, z: cloth.z, edge: 0.5 },
    { d: disc(project(cam, body[`shank${s}`].o), 3.35 * build.limb + 0.22), fill: 'legs', tone, z: Math.max(thighZ, cloth.z) + 0.001 },
    { d: outline(cloud(cam, foot, SHOE)) + outline(cloud(cam, toe, SHOE_TOE)), fill: 'shoe', tone, z: footZ, edge: 0.4 },
    {
      d: outline(cloud(cam, foot, SOLE)) + outline(cloud(cam, toe, SOLE_TOE)),
      fill: 'sole',
      tone,
      z: footZ + (depth(cam, colY(foot.R)) < 0 ? 0.01 : -0.01),
    },
  );
  shapes.push(...hem(canvas, s, thighZ));
  depths.set(`thigh${s}`, thighZ);
  depths.set(`shank${s}`, Math.max(cloth.z, footZ + 0.01));
}
function arm({ cam, body, build, shapes, depths }: Canvas, s: Side): void {
  const k = limbScale(build);
  const shoulder = body[`arm${s}`].o;
  const tone = toneOf(cam, shoulder, body.s4.o, 9);
  const upper = sweep(cam, body, s, UPPER_ARM, k);
  const fore = sweep(cam, body, s, FOREARM, k);
  const upperZ = (upper.z + depth(cam, shoulder)) / 2 + 0.3;
  const foreZ = Math.max(fore.z, upperZ - 6.3) + 0.35;
  const handZ = handDepth(cam, body, s);
  // discs hide the seams at elbow and wrist
  shapes.push(
    { d: upper.d, fill: 'skin', tone, z: upperZ, edge: 0.45 },
    { d: sweep(cam, body, s, SLEEVE, k).d, fill: 'top', tone, z: upperZ + 0.01, edge: 0.5 },
    { d: fore.d, fill: 'skin', tone, z: foreZ, edge: 0.45 },
    { d: handPath(cam, body, s), fill: 'skin', tone, z: handZ, edge: 0.45 },
    { d: disc(project(cam, body[`hand${s}`].o), 1.35 * build.limb + 0.2), fill: 'skin', tone, z: Math.max(foreZ, handZ) + 0.001 },
    { d: disc(project(cam, body[`fore${s}`].o), 2.05 * build.limb + 0.2), fill: 'skin', tone, z: Math.max(upperZ, foreZ) + 0.001 },
  );
  depths.set(`arm${s}`, upperZ + 0.01);
  depths.set(`fore${s}`, foreZ);
}
/** The whole body, unsorted. */
export function bodyShapes(cam: Camera, body: Body, look: BodyLook): Shape[] {
  const { build } = look.person;
  const canvas: Canvas = { cam, body, build, shirt: withBelly(build, body.belly), shapes: [], depths: new Map() };
  const trunkZ = trunk(canvas, look.breath);
  for (const s of SIDES) {
    leg(canvas, s);
    arm(canvas, s);
  }
  const head = headShapes(cam, body, trunkZ, look.person);
  const muscles = look.muscles ? muscleShapes(cam, body, look.muscles, canvas.depths, look.glow) : [];
  return [...canvas.shapes, ...head, ...muscles];
}
