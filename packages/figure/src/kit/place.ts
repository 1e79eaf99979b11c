/** Places that move with the body. */

import { gripPoint, sideOf } from '../pose/contacts.ts';
import type { Body, Bone } from '../pose/forward.ts';
import { at, type V3 } from '../pose/math.ts';
import type { Place, Side } from '../pose/movement.ts';

export const isGrip = (place: Place): place is { grip: Side } => 'grip' in place;
/** A point in a bone's frame, or where its hand grips, world. */
export const bonePlace = (body: Body, bone: string, point: V3 | 'grip'): V3 =>
  at(body[bone as Bone], point === 'grip' ? gripPoint(sideOf(bone)) : point);
export const gripOf = (body: Body, s: Side): V3 => bonePlace(body, `hand${s}`, 'grip');
