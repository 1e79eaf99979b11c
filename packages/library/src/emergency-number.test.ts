import { describe, expect, test } from 'vitest';
import { emergencyCountries, emergencyNumber } from './emergency-number.ts';

describe('the emergency number', () => {
  test('is known for every country that is listed, each once, and for no other', () => {
    expect(emergencyCountries.length).toBeGreaterThan(40);
    expect(new Set(emergencyCountries).size).toBe(emergencyCountries.length);
    for (const code of emergencyCountries) expect([code, emergencyNumber(code)]).toEqual([code, expect.stringMatching(/^\d{3}$/)]);
    expect([undefined, '', 'ZZ', 'no', 'toString'].map(emergencyNumber)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
  test('is the one that people there call', () => {
    expect(['DE', 'US', 'GB', 'AU', 'NO', 'CH', 'JP', 'NZ'].map(emergencyNumber)).toEqual([
      '112',
      '911',
      '999',
      '000',
      '113',
      '144',
      '119',
      '111',
    ]);
  });
});
