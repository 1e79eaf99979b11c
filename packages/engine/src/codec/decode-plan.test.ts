import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan, Session } from '../reasoning.ts';
import { decodePlan } from './decode-plan.ts';

const golden: readonly { type: string; data: { plan: Session } }[] = JSON.parse(
  readFileSync(new URL('./golden/v1.json', import.meta.url), 'utf8'),
);
const session = golden.find((sample) => sample.type === 'session-started')?.data.plan;
const example: Plan = {
  verdict: {
    outcome: 'gentle',
    walking: true,
    because: [{ rule: 'B6', source: 'brookeWavell2022', answer: 'B6' }],
    unanswered: [],
    cards: ['reassure'],
  },
  program: 'my-plan',
  from: '2026-11-23',
  weeks: 4,
  versions: { library: '1', rules: '1', engine: '1' },
  days: [
    { date: '2026-11-23', kind: 'strength', ...(session ? { session } : {}) },
    { date: '2026-11-24', kind: 'rest' },
  ],
  habits: [{ habit: 'walk', because: [] }],
  leftOut: [{ slot: 'hang', pattern: 'hang_passive', reason: 'no-kit', because: [] }],
  cards: [],
  inputs: 'c5961791',
};

test('a plan file is read as it stands', () => {
  expect(session?.items.length).toBeGreaterThan(1);
  expect(decodePlan(example)).toEqual({ ok: true, plan: example });
  expect(decodePlan(JSON.parse(JSON.stringify(example)))).toEqual({ ok: true, plan: example });
});

test('a dose that no plan may hold is let in, so that the checker can say so', () => {
  const text = JSON.stringify(example).replace('"reps":8', '"reps":-800');
  expect(decodePlan(JSON.parse(text)).ok).toBe(true);
});

test('a file that is no plan hears of every place', () => {
  const day = { date: '2026-11-31', kind: 'feast', session: { ...session, items: [{ id: 'm1' }] } };
  const decoded = decodePlan({ ...example, verdict: { ...example.verdict, outcome: 'fine' }, weeks: Number.NaN, days: [day] });
  expect(decoded.ok ? [] : decoded.problems.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
    'verdict.outcome not-one-of',
    'weeks out-of-range',
    'days[0].date wrong-form',
    'days[0].kind not-one-of',
    ...['slot', 'role', 'exercise', 'dose', 'sides', 'rirMin', 'rung', 'swaps', 'because'].map(
      (field) => `days[0].session.items[0].${field} missing`,
    ),
  ]);
});

test('anything may be given without making reading throw', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true }), fc.anything(), (value, part) => {
      for (const given of [value, { ...example, days: value }, { ...example, days: [{ ...example.days[0], session: part }] }]) {
        const decoded = decodePlan(given);
        expect(decoded.ok || decoded.problems.length > 0).toBe(true);
      }
    }),
  );
});
