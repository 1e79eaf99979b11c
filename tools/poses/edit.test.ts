import type { Pose } from '@plumbline/figure';
import { expect, test } from 'vitest';
import { DIALS, type Dial, shownValue, withPoses, withValue } from './edit.ts';

const find = (label: string): Dial =>
  Object.values(DIALS)
    .flat()
    .find((d) => d.label === label) as Dial;
const poses: Record<string, Pose> = { tall: { hip: [2, 8, -10], knee: 2 }, low: { hip: 100, kneeR: 90 } };

test('a dial shows the pose, else the first pose, else nought', () => {
  expect(shownValue(poses, 'low', find('hip bend'), 'R')).toBe(100);
  expect(shownValue(poses, 'low', find('hip turn in'), 'L')).toBe(-10);
  expect(shownValue(poses, 'low', find('knee'), 'L')).toBe(2);
  expect(shownValue(poses, 'low', find('elbow'), 'L')).toBe(0);
});
test('one side is changed alone, and says all its numbers', () => {
  expect(withValue(poses, 'low', find('hip out'), 'L', 20)['low']).toEqual({ hip: 100, kneeR: 90, hipL: [100, 20] });
});
test('both sides together are said once', () => {
  expect(withValue(poses, 'low', find('knee'), null, 80.04)['low']).toEqual({ hip: 100, knee: 80 });
});
test('a movement that starts from another says only what differs', () => {
  const after = withValue(poses, 'low', find('knee'), null, 70);
  expect(withPoses({ id: 'b', like: 'a' }, poses, after).poses).toEqual({ low: { hip: 100, knee: 70 } });
  expect(withPoses({ id: 'a' }, poses, after).poses).toEqual(after);
});
