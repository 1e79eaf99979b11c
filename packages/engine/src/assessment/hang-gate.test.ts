import { describe, expect, it } from 'vitest';
import { calmPerson, person, today } from '../limits/arbitraries.contract.ts';
import { conditionKeys, type Kit } from '../vocabulary.ts';
import { hangClosers, hangGate, whyNoHang } from './hang-gate.ts';

const owning = (...kit: Kit[]) => person({ profile: { kit } });

describe('the hang gate', () => {
  it('opens with the shoulder test, a bar and a step', () => {
    expect(hangGate(owning('pull-up-bar', 'step'), [], today)).toEqual({ open: true, missing: [], because: [] });
    expect(hangGate(owning('pull-up-bar', 'bench'), [], today).open).toBe(true);
    expect(hangGate(owning('low-bar'), [], today).open).toBe(true);
  });
  it('says what is missing', () => {
    expect(hangGate(owning('pull-up-bar'), [], today).missing).toEqual(['step']);
    expect(hangGate(owning('step'), [], today).missing).toEqual(['bar']);
    expect(hangGate(owning('pull-up-bar', 'chair'), [], today).open).toBe(false);
    const bare = person({ assessment: { tests: {} } });
    expect(hangGate(bare, ['WRIST'], today)).toEqual({
      open: false,
      missing: ['test', 'condition', 'bar', 'step'],
      because: [
        { rule: 'H0', source: 'design', answer: 'T8', field: 'caps.hang', was: 3, now: 0 },
        { rule: 'H0', source: 'design', answer: 'WRIST', field: 'caps.hang', was: 3, now: 0 },
      ],
    });
  });
  it.each([...conditionKeys])('minds %s as 4.7 says', (key) => {
    expect(whyNoHang(calmPerson, [key], today).length > 0).toBe(hangClosers.includes(key));
  });
  it('closes for exactly these', () => {
    expect(hangClosers).toEqual(['SHOULDER', 'SHOULDER_INST', 'WRIST', 'FALLS', 'DIZZY', 'PREG_2', 'PREG_PGP']);
  });
});
