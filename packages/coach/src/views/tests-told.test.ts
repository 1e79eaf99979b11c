import type { Content, Fact } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { testsTold } from './tests-told.ts';

const told = (id: string, type: Content['type'], data: unknown, targets?: readonly string[]): Fact => ({
  id,
  ms: Number(id),
  ctr: 0,
  content: { type, v: 1, occurred: { local: `2026-11-0${id}T09:00`, tz: 'UTC' }, data, ...(targets ? { targets } : {}) } as Content,
});

test('every self-test that stands, with its fact; what was taken back is gone', () => {
  const facts = [
    told('1', 'self-test-done', { test: 'T2', value: 20, stopped: 'tired' }),
    told('2', 'activity-done', { kind: 'walk', minutes: 5 }),
    told('3', 'self-test-done', { test: 'T2', value: 200, stopped: 'tired' }),
  ];
  expect(testsTold(facts).map(({ id, on, data }) => [id, on, data.value])).toEqual([
    ['1', '2026-11-01', 20],
    ['3', '2026-11-03', 200],
  ]);
  expect(testsTold([...facts, told('4', 'fact-withdrawn', {}, ['3'])]).map(({ id }) => id)).toEqual(['1']);
});
