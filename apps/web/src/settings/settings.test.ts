import { afterEach, describe, expect, it } from 'vitest';
import { change, settings, settingsIn, usual } from './settings.ts';
import { asKg, inOwnUnit, weightUnit } from './weight-unit.ts';

afterEach(() => change(usual));

describe('settings', () => {
  it('are read part by part: what is missing or unknown is the usual one', () => {
    expect(settingsIn('{"theme":"dark","text":"huge","weight":"lb"}')).toEqual({ ...usual, theme: 'dark', weight: 'lb' });
    for (const broken of [null, undefined, '', '[', '7', 'null', '{"theme":{}}']) expect(settingsIn(broken)).toEqual(usual);
  });
});

describe('pounds', () => {
  it('are shown for kilograms, and what a person wrote is read back as it was', () => {
    expect([inOwnUnit(7.5), weightUnit()]).toEqual([7.5, 'kg']);
    change({ weight: 'lb' });
    expect(settings.value.weight).toBe('lb');
    expect([inOwnUnit(7.5), inOwnUnit(20), weightUnit()]).toEqual([17, 44, 'lb']);
    for (let pounds = 1; pounds <= 500; pounds++) expect(inOwnUnit(asKg(pounds))).toBe(pounds);
  });
});
