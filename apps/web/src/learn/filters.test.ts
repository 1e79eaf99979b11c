import type { Exercise } from '@plumbline/engine';
import { exercises } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { countOf, noWishes, places, purposes, wishedFor } from './filters.ts';

const all = exercises as readonly Exercise[];
const nothing = new Set<never>();

describe('showing only some exercises', () => {
  test('without a wish shows all', () => {
    expect(wishedFor(all, noWishes, nothing)).toEqual(all);
    expect(countOf(noWishes)).toBe(0);
  });

  test('every purpose, place and step has some, and together they have all', () => {
    const some = purposes.flatMap((purpose) => {
      const found = wishedFor(all, { ...noWishes, purpose: new Set([purpose]) }, nothing);
      expect([purpose, found.length > 2]).toEqual([purpose, true]);
      return found;
    });
    expect(new Set(some).size).toBe(all.length);
    for (const place of places) expect(wishedFor(all, { ...noWishes, place: new Set([place]) }, nothing).length).toBeGreaterThan(2);
  });

  test('a second wish of one kind widens, one of another kind narrows', () => {
    const one = wishedFor(all, { ...noWishes, purpose: new Set(['legs']) }, nothing);
    const two = wishedFor(all, { ...noWishes, purpose: new Set(['legs', 'arms']) }, nothing);
    const both = wishedFor(all, { ...noWishes, purpose: new Set(['legs']), place: new Set(['seated']) }, nothing);
    expect(two.length).toBeGreaterThan(one.length);
    expect(both.length).toBeLessThan(one.length);
    expect(both.every((exercise) => one.includes(exercise) && exercise.position === 'seated')).toBe(true);
  });

  test('whoever cannot get to the floor sees nothing on it; what is at hand counts as had', () => {
    expect(wishedFor(all, { ...noWishes, floor: new Set(['no']) }, nothing).some(({ flags }) => flags.includes('floor'))).toBe(false);
    const bare = wishedFor(all, { ...noWishes, kit: new Set(['none']) }, new Set(['band']));
    const mine = wishedFor(all, { ...noWishes, kit: new Set(['mine']) }, new Set(['band', 'anchor', 'doorway']));
    expect(bare.every(({ kit }) => kit.some((set) => set.length === 0))).toBe(true);
    expect(mine.length).toBeGreaterThan(bare.length);
  });
});
