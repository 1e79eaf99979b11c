import { expect, test } from 'vitest';
import type { Content, Fact, FactType } from '../facts.ts';
import { standingFacts } from './standing-facts.ts';

const fact = (id: string, ms: number, type: FactType, data: unknown, targets?: readonly string[]): Fact => ({
  id,
  ms,
  ctr: 0,
  content: { type, v: 1, occurred: { local: '2026-11-02T09:00', tz: 'UTC' }, data, ...(targets ? { targets } : {}) } as Content,
});
const walk = (id: string, ms: number, minutes: number): Fact => fact(id, ms, 'activity-done', { kind: 'walk', minutes });
/** The name of a fact, as the codec wants it. */
const name = (n: number): string => `01a1ee56-5e01-7c5e-81b4-0c5ec68e04a${n}`;
const minutesOf = (facts: readonly Fact[]): unknown[] => facts.map(({ content }) => Reflect.get(content.data, 'minutes'));

test('facts stand in fold order, each once', () => {
  expect(minutesOf(standingFacts([walk('b', 2, 20), walk('a', 1, 10), walk('b', 2, 20)]))).toEqual([10, 20]);
});

test('what was withdrawn or erased is gone, what was corrected says the new, and answers are no facts of their own', () => {
  const facts = [
    walk(name(1), 1, 10),
    walk(name(2), 2, 20),
    walk(name(3), 3, 30),
    walk(name(4), 4, 40),
    fact(name(5), 5, 'fact-withdrawn', {}, [name(1)]),
    fact(name(6), 6, 'fact-erased', {}, [name(2)]),
    fact(name(7), 7, 'fact-corrected', { data: { kind: 'walk', minutes: 33 } }, [name(3)]),
  ];
  expect(minutesOf(standingFacts(facts))).toEqual([33, 40]);
});

test('a correction that nobody could read changes nothing, and a worry is not withdrawn by name alone', () => {
  const facts = [
    walk(name(1), 1, 10),
    fact(name(2), 2, 'stop-sign-reported', { sign: 'chest', class: 'call' }),
    fact(name(3), 3, 'fact-corrected', { data: { kind: 'walk', minutes: 'many' } }, [name(1)]),
    fact(name(4), 4, 'fact-withdrawn', {}, [name(2)]),
  ];
  const left = standingFacts(facts);
  expect(left.map(({ content }) => content.type)).toEqual(['activity-done', 'stop-sign-reported']);
  expect(minutesOf(left.slice(0, 1))).toEqual([10]);
});
