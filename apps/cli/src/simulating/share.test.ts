import fc from 'fast-check';
import { expect, it } from 'vitest';
import { liveShare, sharesOf, together } from './share.ts';
import { liveSpread } from './spread.ts';

const share = fc.record({ first: fc.nat({ max: 50 }), people: fc.integer({ min: 1, max: 500 }), weeks: fc.constant(4), seed: fc.nat() });

it('shares hold every person once, in order, and none is empty', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 64 }), (all, parts) => {
      const shares = sharesOf(all, parts);
      const people = shares.flatMap(({ first, people: count }) => Array.from({ length: count }, (_, at) => first + at));
      expect(people).toEqual(Array.from({ length: all.people }, (_, at) => all.first + at));
      expect(shares.every(({ people: count }) => count > 0)).toBe(true);
    }),
  );
});

it('lives come out the same however they are shared out', () => {
  const all = { first: 0, people: 4, weeks: 1, seed: 3 };
  const ignore = (): void => undefined;
  expect(together(sharesOf(all, 3).map((part) => liveShare(part, ignore)))).toEqual(liveShare(all, ignore));
});

it('threads give what one thread gives', async () => {
  const all = { first: 0, people: 80, weeks: 1, seed: 5 };
  const heard: number[] = [];
  const spread = await liveSpread(all, (done) => heard.push(done));
  expect(spread).toEqual(liveShare(all, () => undefined));
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
});
