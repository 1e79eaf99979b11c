import { ledger, lessonIds } from '@plumbline/library';
import { expect, test } from 'vitest';
import { claimsOf, findClaims } from './find-claims.ts';

const all = { typed: '', grade: 'all', onlyCorrected: false } as const;

test('all words typed must be there, in the claim, a source or the other voice; accents and case do not matter', () => {
  expect(findClaims(ledger, all)).toHaveLength(ledger.length);
  const posture = findClaims(ledger, { ...all, typed: 'PERFECT  posture' });
  expect(posture.length).toBeGreaterThan(0);
  expect(posture.length).toBeLessThan(ledger.length / 4);
  expect(findClaims(ledger, { ...all, typed: 'lindstrom' }).length).toBeGreaterThan(0);
  expect(findClaims(ledger, { ...all, typed: 'xyzzy' })).toEqual([]);
  expect(findClaims(ledger, { ...all, typed: 'E1' }).every(({ rows }) => rows?.some((row) => row === 'E1'))).toBe(true);
});
test('by how sure, and by where the articles differ', () => {
  for (const grade of ['A', 'B', 'C', 'D'] as const)
    expect(new Set(findClaims(ledger, { ...all, grade }).map((one) => one.grade))).toEqual(new Set([grade]));
  const corrected = findClaims(ledger, { ...all, onlyCorrected: true });
  expect(corrected.length).toBeGreaterThan(20);
  expect(corrected.every(({ resolution }) => resolution !== undefined)).toBe(true);
});
test('every short read stands on lines that may be told', () => {
  for (const lesson of lessonIds) expect([lesson, claimsOf(ledger, lesson).length > 0]).toEqual([lesson, true]);
});
