/** The other side of the body. */

import { GROUPS } from './channels.ts';
import type { ArrowPart, Contact, ContactKey, ContactMode, Kit, Movement, MuscleRef, Place, Point, Pose, Side } from './movement.ts';

/** `kneeL` to `kneeR` and back; a name without a side stays. */
const otherSide = (name: string): string => name.replace(/L$/, '#').replace(/R$/, 'L').replace(/#$/, 'R');
/** The same inside a channel name, `hipR.f`. */
const otherChannel = (name: string): string => name.replace(/([LR])(?=\.|$)/, (s) => otherSide(s));
const sides = (list: readonly Side[]): Side[] => list.map((s) => otherSide(s) as Side);
const across = (p: Point): Point => [p[0], p[1], -p[2]];
const spread = (z: readonly [number, number]): [number, number] => [-z[1], -z[0]];
const negated = new Set(['roll', 'turn', 'spin', 'z']);

/** A pose as the other side of the body has it: swaps left and right, negates roll, turn, spin, side-bend, twist and z. */
export function mirrorPose(pose: Pose): Pose {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(pose)) {
    if (key === 'lift') out[key] = (value as string[]).map(otherSide);
    else if (key === 'move')
      out[key] = Object.fromEntries(Object.entries(value as Record<string, Point>).map(([c, by]) => [otherSide(c), across(by)]));
    else if (negated.has(key)) out[key] = -(value as number);
    else if (key === 'lumbar' || key === 'thoracic' || key === 'neck')
      out[key] = Array.isArray(value) ? value.map((n: number, i) => (i ? -n : n)) : value;
    else out[otherSide(key)] = value;
  }
  return out as Pose;
}

function mirrorContact(contact: Contact | ContactMode): Contact | ContactMode {
  if (typeof contact === 'string') return contact;
  if (contact.on === 'body') return { ...contact, ...(contact.bone ? { bone: otherSide(contact.bone) } : {}) }; // a bone's z already follows the side
  const at = contact.at && ([contact.at[0], contact.at[1], contact.at[2] === null ? null : -contact.at[2]] as const);
  // hands name the right hand's directions already; a foot's are the world's
  return { ...contact, ...(at ? { at } : {}) };
}
/** A group means both sides already; only the limb it may rest on has another side. */
const mirrorGroup = (contact: Contact | ContactMode): Contact | ContactMode =>
  typeof contact !== 'string' && contact.on === 'body' ? mirrorContact(contact) : contact;
function mirrorFoot(key: string, contact: Contact | ContactMode): Contact | ContactMode {
  if (typeof contact === 'string' || !key.startsWith('foot') || contact.on === 'body') return contact;
  return {
    ...contact,
    ...(contact.fingers ? { fingers: across(contact.fingers) } : {}),
    ...(contact.palm ? { palm: across(contact.palm) } : {}),
  };
}
function mirrorPlace(place: Place): Place {
  if ('grip' in place) return { grip: otherSide(place.grip) as Side };
  if (!('bone' in place)) return across(place);
  return { bone: otherSide(place.bone), at: across(place.at) };
}
/** Every field of equipment that has a side, by name: one rule each, so that a new kind needs none of its own. */
const kitField: Readonly<Record<string, (value: never, kit: Kit) => unknown>> = {
  sides,
  hands: sides,
  foot: (foot: Side) => otherSide(foot),
  hand: (hand: Side) => otherSide(hand),
  turn: (turn: number) => -turn,
  rail: (z: number) => -z,
  from: (from: Place) => mirrorPlace(from),
  to: (to: Place) => mirrorPlace(to),
  through: (places: readonly Place[]) => places.map(mirrorPlace),
  z: (z: number | readonly [number, number], kit: Kit) => (typeof z === 'number' ? (hasDepthBias(kit) ? z : -z) : spread(z)),
  at: (at: Place | readonly [number, number], kit: Kit) =>
    kit.kind === 'mat' ? [at[0 as never], -at[1 as never]] : mirrorPlace(at as Place),
};
/** Where `z` is a nudge in painting order, not a place. */
const hasDepthBias = (kit: Kit): boolean => kit.kind === 'line' || kit.kind === 'rod' || kit.kind === 'cushion' || kit.kind === 'ball';
const mirrorKit = (kit: Kit): Kit =>
  Object.fromEntries(Object.entries(kit).map(([key, value]) => [key, kitField[key] ? kitField[key](value as never, kit) : value])) as Kit;

/** The same exercise for the other side: the exact mirror image, camera and all. */
export function mirror(m: Movement): Movement {
  const contacts = Object.entries(m.contacts).map(([key, c]) =>
    key in GROUPS ? [key, mirrorGroup(c)] : [otherSide(key), mirrorFoot(key, mirrorContact(c))],
  );
  const across = <T>(value: T | undefined, change: (value: T) => T): T | undefined => (value === undefined ? undefined : change(value));
  return {
    ...m,
    view: { yaw: -m.view.yaw, pitch: m.view.pitch },
    rep: across(m.rep, otherChannel),
    side: across(m.side, (s) => otherSide(s) as Side),
    contacts: Object.fromEntries(contacts) as Movement['contacts'],
    anchor: m.anchor === 'lowest' ? 'lowest' : m.anchor.map((key) => (key in GROUPS ? key : otherSide(key)) as ContactKey),
    kit: m.kit?.map(mirrorKit),
    poses: Object.fromEntries(Object.entries(m.poses).map(([name, pose]) => [name, mirrorPose(pose)])),
    loop: m.loop.map((step) => (step.stance ? { ...step, stance: otherSide(step.stance) as Side } : step)),
    lag: across(m.lag, (lag) => Object.fromEntries(Object.entries(lag).map(([part, x]) => [otherChannel(part), x]))),
    pairs: m.pairs?.map((pair) => ({
      ...pair,
      change: mirrorPose(pair.change),
      ...(pair.view ? { view: { yaw: -pair.view.yaw, pitch: pair.view.pitch } } : {}),
    })),
    arrows: m.arrows?.map((part) => otherSide(part) as ArrowPart),
    fit: m.fit?.map(otherChannel),
    muscles: m.muscles && {
      main: m.muscles.main.map((x) => otherSide(x) as MuscleRef),
      helps: (m.muscles.helps ?? []).map((x) => otherSide(x) as MuscleRef),
    },
  };
}

const OTHER = '~';
/** A movement that alternates, written out: its loop, then its loop mirrored. Mirrored poses end in `~`. */
export function bothSides(m: Movement): Movement {
  if (!m.alternate) return m;
  const [first] = Object.keys(m.poses);
  const twin = (name: string): string => (name === first ? name : name + OTHER);
  const twins = Object.entries(m.poses).filter(([name]) => name !== first);
  return {
    ...m,
    alternate: false,
    poses: { ...m.poses, ...Object.fromEntries(twins.map(([name, pose]) => [twin(name), mirrorPose(pose)])) },
    loop: [...m.loop, ...m.loop.map((s) => ({ ...s, to: twin(s.to), ...(s.stance ? { stance: otherSide(s.stance) as Side } : {}) }))],
  };
}
/** The pose a mirrored twin came from. */
export const poseName = (name: string): string => (name.endsWith(OTHER) ? name.slice(0, -1) : name);
