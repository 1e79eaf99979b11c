import { declarable, decodePerson, mayPlan, readiness } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { catalog } from '../scenarios/someone.ts';
import { agesTold, type ClientTold, personTold, toldBy } from './client-told.ts';
import type { ClientHistory } from './desk-clients.ts';

const on = '2026-11-23';
const told = toldBy(undefined, catalog);
const history: ClientHistory = {
  ...{ who: 'abc', from: '2026-10-01', until: '2026-11-20', program: 'my-plan', version: 0, standing: 'go', perWeek: 4 },
  sessions: [
    {
      ...{ on: '2026-11-19', ended: 'finished', light: 'green', before: 2, peak: 3, minutes: 27 },
      items: [{ exercise: 'band-seated-row', unit: 'reps', sides: 1, sets: 2, amount: 8, done: [8, 8] }],
    },
  ],
  weeks: [{ on: '2026-11-16', pain: 4, worst: 5, interference: 3, confidence: 5, activities: [] }],
  ...{ events: [], tests: [], changes: [], swaps: [], left: [], notes: [] },
};

test('what a client showed is taken up: days, minutes, pain, and kit they cannot have done without', () => {
  const seen = toldBy(history, catalog);
  expect(seen).toMatchObject({ daysPerWeek: 4, minutes: 27, pain: 4 });
  expect(seen.kit).toContain('band');
  expect(told.kit).not.toContain('band');
});

test('at any age and with any one condition it is a whole person file, and every question is answered', () => {
  const all: readonly ClientTold[] = [
    ...(Object.keys(agesTold) as ClientTold['age'][]).map((age) => ({ ...told, age })),
    ...declarable.map((condition) => ({ ...told, conditions: [condition] })),
  ];
  for (const one of all) {
    const person = personTold(one, on);
    expect(decodePerson(JSON.parse(JSON.stringify(person)))).toMatchObject({ ok: true, unread: [] });
    expect([one.age, one.conditions, readiness(person, on).unanswered]).toEqual([one.age, one.conditions, []]);
  }
  expect(mayPlan(readiness(personTold(told, on), on))).toBe(true);
  expect(mayPlan(readiness(personTold({ ...told, conditions: ['WRIST', 'KNEE'] }, on), on))).toBe(true);
});
