/** The data format: one movement describes one exercise. Angles in degrees, lengths in % of body height, X forward, Y up, Z to the person's right. */

export type Side = 'L' | 'R';
/** Flexion; abduction or side-bend (right +); internal rotation or twist (right +). One number is the flexion. */
export type Triple = number | readonly [number, number] | readonly [number, number, number];
export type Point = readonly [number, number, number];
type Both<K extends string, T> = { [P in K | `${K}L` | `${K}R`]?: T };

/** A pose. Anything left out is inherited from the first pose of the movement, and is 0 there. */
export type Pose = {
  /** Pelvis: pitch, forward lean (+90 face down, -90 face up); roll, lean to the right; turn, heading, right +; spin, about the body's own long axis, right +. */
  pitch?: number;
  roll?: number;
  turn?: number;
  spin?: number;
  /** Where the pelvis is, only where no contact decides it. */
  x?: number;
  y?: number;
  z?: number;
  lumbar?: Triple;
  thoracic?: Triple;
  neck?: Triple;
  /** The head slides level on the neck, like a drawer: forward +, % of body height. */
  glide?: number;
  /** Front of the belly, % of body height: + full of breath, - drawn in. */
  belly?: number;
  /** Contacts that are off their support in this pose. Not inherited. */
  lift?: readonly ContactName[];
  /** Moves a pinned contact in this pose: [forward, up, right] from its pin. Not inherited. */
  move?: Partial<Record<ContactName, Point>>;
} & Both<'hip', Triple> &
  Both<'knee', number> &
  Both<'ankle', number> &
  Both<'toe', number> &
  Both<'shoulder', Triple> &
  Both<'elbow', number> &
  Both<'forearm', number> &
  Both<'wrist', number> &
  /** Shoulder blade: up (shrug +), forward (+), in % of body height of shoulder travel. */
  Both<'scap', number | readonly [number, number]> &
  /** Finger curl: 0 open, 1 fist. */
  Both<'grip', number>;

export type ContactName =
  | `${'foot' | 'knee' | 'hand' | 'elbow' | 'hip' | 'shoulder'}${Side}`
  | 'sacrum'
  | 'seat'
  | 'back'
  | 'upper'
  | 'belly'
  | 'chest'
  | 'head';
/** Group names stand for both sides. */
export type ContactKey = ContactName | 'feet' | 'knees' | 'hands' | 'elbows' | 'hips' | 'shoulders';
/**
 * How a part rests. Foot: `flat`, `ball` (heel up), `heel` (toes up), `top` (laces down), `edge` (lying on the side), `point` (ankle only).
 * Hand: `palm` (flat on a surface), `grip` (round a bar), `point` (wrist only). Everything else: `point`.
 */
export type ContactMode = 'flat' | 'ball' | 'heel' | 'top' | 'edge' | 'palm' | 'grip' | 'point';

export interface Contact {
  as?: ContactMode;
  /** What it rests on; the floor if left out. `air` fixes only what `at` gives; `body` takes a bone. */
  on?: 'floor' | 'wall' | 'bar' | 'seat' | 'air' | 'body';
  /** For `on: 'body'`: the bone in whose frame `at`, `fingers` and `palm` are given. A bone ending in `*` takes the contact's own side. */
  bone?: string;
  /** Fixes some world coordinates of the pin; null keeps what the first pose gives. With a group key, z is the right side's. */
  at?: readonly [number | null, number | null, number | null];
  /** Direction of the fingers and of the palm (right hand; mirrored for the left). For a foot: of the toes and of the sole. */
  fingers?: Point;
  palm?: Point;
  /** Foot on its ball: how far the heel is raised, degrees. */
  heel?: number;
  /** Foot: toes turned out, degrees. */
  out?: number;
}

export interface Step {
  /** Pose to move to. */
  to: string;
  /** Seconds to get there, seconds to stay. */
  s: number;
  hold?: number;
  breath?: 'in' | 'out';
  /** In a walk: the foot that carries the body during this step; the ground moves with it. */
  stance?: Side;
}

/** A place: a world point, a point in a bone's frame (`*` is refused here), or where a hand grips. */
export type Place = Point | { bone: string; at: Point } | { grip: Side };
export type Surface = 'wood' | 'mat' | 'soft' | 'metal' | 'stone' | 'soil';

export type Kit =
  | { kind: 'mat'; at?: readonly [number, number]; size?: readonly [number, number] }
  | { kind: 'wall'; x: number; z?: readonly [number, number]; h?: number }
  /** A wall beside the person, at the right (z > 0) or left (z < 0). */
  | { kind: 'side-wall'; z: number; x?: readonly [number, number]; h?: number }
  | { kind: 'doorway'; x: number; z?: readonly [number, number]; h?: number }
  | { kind: 'bar'; x?: number; y: number; z?: readonly [number, number]; posts?: boolean }
  /** Something in each hand. */
  | { kind: 'dumbbells' | 'kettlebells' | 'jugs' | 'bags'; sides?: readonly Side[] }
  | { kind: 'racket' | 'trowel'; sides?: readonly Side[] }
  /** One thing between both hands, or at a place. */
  | { kind: 'held'; form: 'dumbbell' | 'kettlebell' | 'parcel' | 'basket' | 'backpack' | 'wheel' | 'ball' | 'shoe'; at?: Place; r?: number }
  | { kind: 'barbell'; at?: Place; half?: number; plates?: number }
  /** Two uprights in front of the lifter, with safety bars at height y. */
  | { kind: 'rack'; x: number; y: number }
  /** A post or door anchor and the cable or band from it to the hands. */
  | { kind: 'cable'; from: Point; hands: readonly Side[]; post?: boolean }
  | { kind: 'strap'; foot: Side; hands: readonly Side[] }
  /** A band, towel or rope through places. */
  | { kind: 'line'; through: readonly Place[]; as?: 'band' | 'towel' | 'strap' | 'cable'; width?: number; z?: number }
  /** A loop band round both legs. */
  | { kind: 'loop'; round: 'thighs' | 'shins' | 'feet' }
  | { kind: 'rod'; from: Place; to: Place; r?: number; as?: 'wood' | 'metal' | 'foam'; z?: number }
  | { kind: 'chair'; x: number; z?: number; h?: number; back?: 1 | -1 | 0; arms?: boolean }
  | { kind: 'wheelchair'; x: number; z?: number; h?: number; roll?: number }
  /** A padded bench, level or slanted: the profile of its top from end to end, and half its width. */
  | { kind: 'bench'; top: readonly [readonly [number, number], readonly [number, number]]; w?: number; legs?: boolean }
  /** `turn`: how far its right end is brought forward, degrees. */
  | { kind: 'roller'; at: Point; r?: number; w?: number; along?: 'x' | 'z'; turn?: number }
  | { kind: 'ball'; at: Place; r: number; z?: number }
  /** A worktop on a cupboard; its height h. */
  | { kind: 'counter'; x: readonly [number, number]; z?: readonly [number, number]; h?: number }
  | { kind: 'box'; x: readonly [number, number]; y: readonly [number, number]; z: readonly [number, number]; as?: Surface; front?: boolean }
  /**
   * A flight of stairs between two x, that passes under a climber as fast as `rolls` says. `first` is the front edge and the
   * height of one tread as the loop begins; `rail` is the z of a handrail.
   */
  | {
      kind: 'stairs';
      x: readonly [number, number];
      first: readonly [number, number];
      run: number;
      rise: number;
      z?: readonly [number, number];
      rail?: number;
    }
  | { kind: 'cushion'; at: Place; size: Point; z?: number; as?: 'soft' | 'hot' | 'cold' | 'towel' }
  | { kind: 'bike'; x: number; arms?: boolean }
  | { kind: 'water'; y: number; x?: readonly [number, number]; z?: readonly [number, number] }
  | { kind: 'shower'; at: Point }
  | { kind: 'plumb' }
  /** A stopwatch, its face to the viewer; small and on a forearm, a watch. */
  | { kind: 'timer'; at: Place; r?: number }
  | { kind: 'ruler'; from: Place; to: Place }
  | { kind: 'plant'; at: Point; h?: number; bloom?: boolean }
  /** A round glass that shows one hand larger, with the bar it grips; its middle is at a place. */
  | { kind: 'lens'; hand: Side; at: Point; r?: number }
  /** The pelvic floor, drawn over the pelvis: it rises as the belly draws in. */
  | { kind: 'sling' };

/** One kind of equipment. */
export type KitOf<K extends Kit['kind']> = Extract<Kit, { kind: K }>;

export const MUSCLE_NAMES = [
  'glutes',
  'gluteMed',
  'erectors',
  'lats',
  'midBack',
  'traps',
  'abs',
  'obliques',
  'quads',
  'hamstrings',
  'adductors',
  'hipFlexors',
  'shoulders',
  'chest',
  'calves',
  'shins',
  'biceps',
  'triceps',
  'grip',
  'neckFlexors',
  'feet',
] as const;
export type MuscleName = (typeof MUSCLE_NAMES)[number];
/** A muscle, with a side where only one works: `hamstringsR`. */
export type MuscleRef = MuscleName | `${MuscleName}${Side}`;

/** "Aim for" beside "make it easier if": a change to one of the poses, drawn by the same solver. */
export interface Pair {
  id: string;
  pose: string;
  change: Pose;
  view?: View;
}
/** A part that may carry an arrow on paper. */
export type ArrowPart = `${'hand' | 'foot' | 'knee' | 'elbow'}${Side}` | 'hips' | 'waist' | 'chest' | 'head';
/** Camera. Yaw 0 sees the face, 90 the right side, 180 the back; pitch looks down. Degrees. */
export interface View {
  yaw: number;
  pitch: number;
}

export interface Movement {
  /** The exercise's id, or `test-t1` to `test-t13`. */
  id: string;
  /** The side the data shows, where the exercise has sides. */
  side?: Side | undefined;
  view: View;
  /** The person shown; see `people`. */
  who?: string;
  contacts: Partial<Record<ContactKey, Contact | ContactMode>>;
  /** Contacts that place the pelvis; the other pinned ones are reached by the limbs. `lowest` drops the lowest sole on the floor (walking). */
  anchor: readonly ContactKey[] | 'lowest';
  /** Channels the compiler may nudge so that every pose meets its contacts. `hip.f` means both sides. */
  fit?: readonly string[] | undefined;
  kit?: readonly Kit[] | undefined;
  /** The first is complete and decides where contacts are. */
  poses: Readonly<Record<string, Pose>>;
  loop: readonly Step[];
  /** The loop again for the other side, by mirroring. The first pose must be symmetrical. */
  alternate?: boolean;
  /** Never rests: a smooth curve through the key poses, as in a walk (pedals, circles). No holds. */
  flow?: boolean;
  /** How fast the ground passes under someone who rolls or climbs stairs, % of body height a second: turns the wheels. */
  rolls?: number;
  /** Parts that start later than the rest, as a fraction of the step: a wave up the spine. */
  lag?: Readonly<Record<string, number>> | undefined;
  muscles?: { main: readonly MuscleRef[]; helps?: readonly MuscleRef[] } | undefined;
  pairs?: readonly Pair[] | undefined;
  /** The angle (see angles.ts) repetitions are counted on, where the widest swing is not the telling one. */
  rep?: string | undefined;
  /** The two poses that explain it on paper, where not the first and the first step's. */
  stills?: readonly [string, string];
  /** The parts that carry arrows on paper, where not those that move most. */
  arrows?: readonly ArrowPart[] | undefined;
  /** A held position: static, so that the linter checks balance. */
  still?: boolean;
}
/** As stored: a movement may start from another one and say only what differs. */
export type StoredMovement = Partial<Movement> & { id: string; like?: string };

/** The words of a movement in one language. Cues by pose name, at most five words. */
export interface MovementWords {
  /** Position, then what moves; one or two plain sentences. */
  alt: string;
  cues?: Readonly<Record<string, string>>;
  /** By pair id: what to aim for, and the sign to make it easier ("Make it easier if ..."). */
  pairs?: Readonly<Record<string, { aim: string; ease: string }>>;
}
