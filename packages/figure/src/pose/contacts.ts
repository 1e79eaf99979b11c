/** Contacts: which point of the body rests where, and where its pin is. */

import { expand, GROUPS, signOf, type Vector, weightAt } from './channels.ts';
import { type Body, type Bone, forward } from './forward.ts';
import { aside, at, boneFrame, cols, colX, colY, colZ, cross, type M3, mix, mul, mv, norm, perAxis, RAD, type V3, v } from './math.ts';
import type { Contact, ContactKey, ContactMode, ContactName, Kit, KitOf, Movement, Side } from './movement.ts';
import { LINK } from './skeleton.ts';

/** A contact and where it is held. */
export interface Pin extends Contact {
  name: ContactName;
  p: V3;
  /** Distance from the body point to the surface of the skin. */
  r: number;
  heading: number;
  /** Axes fixed by a surface or by `at`. */
  held: readonly [boolean, boolean, boolean];
  /** Lifted in the first pose: only the held axes bind. */
  loose: boolean;
}
export const sideOf = (name: string): Side => (name.endsWith('L') ? 'L' : 'R');
/** Centre of the grip in the hand frame. */
export const gripPoint = (s: Side): V3 => [0.3, -5.6, -1.3 * signOf(s)];
/** Underside of the sitting bones, from the hip centre. */
const SEAT_DEPTH = 4.4;

/** Bone, point in its frame (right side) and distance to the skin, for every contact that does not depend on its mode. */
const POINTS: Readonly<Record<string, readonly [string, V3, number]>> = {
  knee: ['shank*', [0, 0, 0], 3.3],
  elbow: ['fore*', [0, 0, 0], 2.2],
  hip: ['pelvis', [0, 1, 3.6], 5],
  shoulder: ['arm*', [0, 0, 0], 3.3],
  sacrum: ['pelvis', [-2, 1, 0], 5.4],
  seat: ['pelvis', [0, 0, 0], SEAT_DEPTH],
  back: ['s5', [0.4, 0, 0], 6.2],
  upper: ['s6', [0, 0, 0], 5.6],
  belly: ['s0', [0, 0, 0], 6],
  chest: ['s5', [0, 0, 0], 6.4],
  head: ['head', [0.4, 6.4, 0], 5.6],
};
function footPoint(body: Body, s: Side, mode: ContactMode | undefined): { p: V3; r: number } {
  if (mode === 'ball') return { p: body[`toe${s}`].o, r: 1.3 };
  if (mode === 'heel') return { p: at(body[`foot${s}`], [LINK.heel[0], LINK.heel[1], 0]), r: 2.4 };
  return { p: body[`foot${s}`].o, r: mode === 'top' ? 3 : mode === 'edge' ? 2.6 : LINK.ankle };
}
function handPoint(body: Body, s: Side, mode: ContactMode | undefined): { p: V3; r: number } {
  if (mode === 'grip') return { p: at(body[`hand${s}`], gripPoint(s)), r: 0 };
  return { p: body[`hand${s}`].o, r: mode === 'palm' ? 2 : 1.6 };
}
/** Where a contact of a posed body is (world), and how far its skin is from there. */
export function contactPoint(body: Body, name: ContactName, contact: Contact): { p: V3; r: number } {
  const s = sideOf(name);
  if (name.startsWith('foot')) return footPoint(body, s, contact.as);
  if (name.startsWith('hand')) return handPoint(body, s, contact.as);
  const point = POINTS[name.replace(/[LR]$/, '')];
  if (!point) throw new Error(`There is no contact called ${name}`);
  const [bone, [x, y, z], r] = point;
  return { p: at(body[bone.replace('*', s) as Bone], [x, y, z * signOf(s)]), r };
}

const kitOf = <K extends Kit['kind']>(kit: readonly Kit[], kind: K): KitOf<K> | undefined =>
  kit.find((k): k is KitOf<K> => k.kind === kind);
export const wallAt = (kit: readonly Kit[]): number | undefined => kitOf(kit, 'wall')?.x;
/** The height of the seat, % of body height. */
const seatHeight = (kit: readonly Kit[]): number => kitOf(kit, 'chair')?.h ?? kitOf(kit, 'wheelchair')?.h ?? 25;

type Wanted = readonly [number | null, number | null, number | null];
function surface(contact: Contact, kit: readonly Kit[], r: number): Wanted {
  const wall = wallAt(kit) ?? 0;
  const bar = kitOf(kit, 'bar');
  switch (contact.on ?? 'floor') {
    case 'floor':
      return [null, r, null];
    case 'wall':
      return [wall > 0 ? wall - r : wall + r, null, null];
    case 'bar':
      return bar ? [bar.x ?? 0, bar.y, null] : [null, null, null];
    case 'seat':
      return [null, r + seatHeight(kit), null];
    default:
      return [null, null, null];
  }
}

/** World directions of fingers and palm for a pinned right hand; none where the arm decides. */
export function handDirections(contact: Contact, wallX: number): readonly [V3, V3] | null {
  if (contact.fingers && contact.palm) return [contact.fingers, contact.palm];
  if (contact.as === 'palm') return contact.on === 'wall' ? [v(0, 1, 0), v(wallX > 0 ? 1 : -1, 0, 0)] : [v(1, 0, 0), v(0, -1, 0)];
  if (contact.as === 'grip' && contact.on === 'bar') return [v(0, 1, 0), v(1, 0, 0)];
  return null;
}
export const handFrame = (fingers: V3, palm: V3, s: Side): M3 => boneFrame(fingers, mul(palm, -signOf(s)));
/** Foot frame from the directions of its toes and its sole. */
export function footFrame(toes: V3, sole: V3): M3 {
  const x = norm(toes);
  const y0 = mul(sole, -1);
  const y = norm(aside(y0, x));
  return cols(x, y, cross(x, y));
}
/** Part of the way from one orientation to another. */
export const blend = (a: M3, b: M3, weight: number): M3 => boneFrame(mul(mix(colY(a), colY(b), weight), -1), mix(colZ(a), colZ(b), weight));

/** The place a `body` contact wants, world. */
export function onBody(body: Body, contact: Contact, s: Side): V3 {
  const [x, y, z] = contact.at ?? [0, 0, 0];
  return at(body[(contact.bone ?? 'pelvis').replace('*', s) as Bone], [x ?? 0, y ?? 0, (z ?? 0) * signOf(s)]);
}
/** A direction given in a bone's frame, world. */
export function directionOnBody(body: Body, contact: Contact, s: Side, d: V3): V3 {
  return mv(body[(contact.bone ?? 'pelvis').replace('*', s) as Bone].R, [d[0], d[1], d[2] * signOf(s)]);
}

export function contactsOf(m: Movement): Map<ContactName, Contact> {
  const out = new Map<ContactName, Contact>();
  for (const [key, c] of Object.entries(m.contacts))
    for (const name of expand(key as ContactKey)) out.set(name, typeof c === 'string' ? { as: c } : c);
  return out;
}
const fromGroup = (m: Movement, name: ContactName): boolean =>
  !(name in m.contacts) && Object.keys(m.contacts).some((key) => GROUPS[key]?.includes(name));

function wantedAt(m: Movement, name: ContactName, contact: Contact, r: number): Wanted {
  const from = surface(contact, m.kit ?? [], r);
  const [x, y, z] = contact.on === 'body' ? [null, null, null] : (contact.at ?? [null, null, null]);
  const across = z !== null && name.endsWith('L') && fromGroup(m, name) ? -z : z; // a group's z is the right side's
  return [x ?? from[0], y ?? from[1], across ?? from[2]];
}
/** How far the first pose has to move so that its anchors are where their surfaces are. */
function rootShift(m: Movement, ref: Body, wanted: ReadonlyMap<ContactName, Contact>, anchors: readonly ContactName[]): V3 {
  const asked = anchors.flatMap((name) => {
    const contact = wanted.get(name) ?? {};
    if (contact.on === 'body') return [];
    const { p, r } = contactPoint(ref, name, contact);
    return [{ p, want: wantedAt(m, name, contact, r) }];
  });
  return perAxis((i) => {
    const shifts = asked.flatMap(({ p, want }) => (want[i] === null ? [] : [want[i] - p[i]]));
    return shifts.length ? shifts.reduce((sum, x) => sum + x, 0) / shifts.length : 0;
  });
}
/** Where every contact is pinned, from the first pose. */
export function placePins(m: Movement, first: Vector, wanted: ReadonlyMap<ContactName, Contact>, anchors: readonly ContactName[]): Pin[] {
  const ref = forward(first);
  const shift = rootShift(m, ref, wanted, anchors);
  return [...wanted].map(([name, contact]) => {
    const { p, r } = contactPoint(ref, name, contact);
    const want = wantedAt(m, name, contact, r);
    const toes = name.startsWith('foot') ? colX(ref[`foot${sideOf(name)}`].R) : v(1, 0, 0);
    const heading = Math.hypot(toes[0], toes[2]) > 0.2 ? Math.atan2(toes[2], toes[0]) / RAD : 0;
    return {
      ...contact,
      name,
      p: perAxis((i) => want[i] ?? p[i] + shift[i]),
      r,
      heading: heading + (contact.out ?? 0) * signOf(sideOf(name)),
      held: [want[0] !== null, want[1] !== null, want[2] !== null],
      loose: (first[weightAt(name)] ?? 1) < 0.5,
    };
  });
}
