// Where a figure is looked at from: named places, and how a drag or an arrow key moves round it.
import type { View } from '@plumbline/figure';

/** `own` is the camera of the movement itself. Degrees. */
export const cameras: Readonly<Record<string, View | null>> = {
  own: null,
  side: { yaw: 90, pitch: 6 },
  front: { yaw: 0, pitch: 6 },
  back: { yaw: 180, pitch: 8 },
  above: { yaw: 60, pitch: 60 },
};

/** The camera after a drag of `dx`, `dy` pixels; it never goes over the top or far under the floor. */
export const turned = (from: View, dx: number, dy: number): View => ({
  yaw: from.yaw - dx * 0.5,
  pitch: Math.min(89, Math.max(-20, from.pitch + dy * 0.4)),
});

/** An arrow key as a drag. */
export const arrows: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-10, 0],
  ArrowRight: [10, 0],
  ArrowUp: [0, 10],
  ArrowDown: [0, -10],
};
