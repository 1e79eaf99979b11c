/**
 * Skeleton in units of 1 % of body height (H = 100).
 * Link lengths: Drillis & Contini (1966) as tabulated in Winter, "Biomechanics and Motor Control of Human Movement"
 * (foot height .039, shank .246, thigh .245, upper arm .186, forearm .146, hand .108, foot length .152, hip .530, shoulder .818).
 * Joint-centre spacings and the split of the trunk are our own.
 */
export const LINK = {
  ankle: 3.9,
  shank: 24.6,
  thigh: 24.5,
  hipHalf: 4.9,
  pelvis: 5.6,
  lumbar: 9.6,
  thorax: 14.3,
  neck: 5.2,
  upperArm: 18.6,
  forearm: 14.6,
  hand: 10.8,
  /** Shoulder joint in the upper-thorax frame. */
  shoulder: [-0.2, -1.3, 10.3],
  /** Ball of the foot and back of the heel, from the ankle. */
  ball: [7.6, -2.6],
  heel: [-2.6, -1.5],
  lumbarJoints: 3,
  thoraxJoints: 4,
} as const;

/**
 * Ranges in degrees of a typical adult, [least, most]: poses are held inside and the author is told.
 * The ankle goes to -78 because kneeling with laces down also uses the mid-foot, which has no joint of its own here.
 */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  'hip.f': [-25, 135],
  'hip.a': [-35, 60],
  'hip.r': [-55, 60],
  knee: [-3, 155],
  ankle: [-78, 38],
  toe: [-20, 75],
  'shoulder.f': [-60, 185],
  'shoulder.a': [-50, 185],
  'shoulder.r': [-95, 95],
  elbow: [-3, 150],
  forearm: [-95, 95],
  wrist: [-80, 85],
  'lumbar.f': [-30, 55],
  'lumbar.s': [-25, 25],
  'lumbar.t': [-15, 15],
  'thoracic.f': [-30, 45],
  'thoracic.s': [-30, 30],
  'thoracic.t': [-40, 40],
  'neck.f': [-60, 55],
  'neck.s': [-45, 45],
  'neck.t': [-80, 80],
  belly: [-2.5, 3],
  glide: [-2.5, 2.5],
  'scap.e': [-3, 5],
  'scap.p': [-3, 4],
};
/** The range of a channel, whichever side it is of; none for placement and grip. */
export const limitOf = (channel: string): readonly [number, number] | undefined => LIMITS[channel.replace(/[LR](?=\.|$)/, '')];
