import { expect, test } from 'vitest';
import { emptyLimitsHistory, limitsFor } from '../limits/limits.ts';
import type { Limits } from '../reasoning.ts';
import { emptyState } from '../state/state.ts';
import { isOpenTo } from './may-ask.ts';
import { experimentIds } from './questions.ts';

const on = '2026-11-02';
const free = limitsFor(emptyState().person, on, emptyLimitsHistory);
const home = { ...emptyState() };
home.person = { ...home.person, answeredOn: on, profile: { ...home.person.profile, kit: ['ball'] }, assessment: { sittingHours: 6 } };
const openTo = (state = home, more: Partial<Limits> = {}) => experimentIds.filter((id) => isOpenTo(id, state, { ...free, ...more }, on));
const without = (id: string): readonly string[] => experimentIds.filter((one) => one !== id);

test('a question is closed where the limits close what it asks for, and moves nothing that has to keep its hour', () => {
  expect(openTo()).toEqual(experimentIds);
  expect(openTo(home, { bannedFlags: ['smrSpine'] })).toEqual(without('evening-roll'));
  expect(openTo(home, { bannedPatterns: ['smr'] })).toEqual(without('evening-roll'));
  expect(openTo(home, { bannedPatterns: ['walk'] })).toEqual(without('morning-walk'));
  expect(openTo(home, { bannedFlags: ['standing'] })).toEqual(without('reset-breaks'));
  const stiff = { ...home, person: { ...home.person, assessment: { sittingHours: 6, direction: { morningBend: 1 } } } } as const;
  expect(openTo(stiff)).toEqual(without('early-session'));
  const sits = { ...home, person: { ...home.person, assessment: { sittingHours: 9 } } };
  expect(openTo(sits)).toEqual(without('reset-breaks'));
  const bare = { ...home, person: { ...home.person, profile: { ...home.person.profile, kit: [] } } };
  expect(openTo(bare)).toEqual(without('evening-roll'));
});
