import { afterEach, describe, expect, test } from 'vitest';
import { dayAndMonth, longDay } from '../model/day-words.ts';
import { doseLine } from '../model/dose-words.ts';
import { ui } from '../ui-words.ts';
import { locale, phrases } from '../words.ts';
import { inSentence } from './grammar.ts';
import { spokenOf } from './language.ts';
import { mirrored } from './mirrored.ts';
import { speak } from './speak.ts';

afterEach(() => speak('en'));

describe('the language of a page', () => {
  test.each([
    [['de-AT', 'en'], 'de'],
    [['fr', 'es-MX', 'de'], 'es'],
    [['EN-us'], 'en'],
    [['fr', 'it'], 'en'],
    [[], 'en'],
    [['deu', 'est'], 'en'],
  ] as const)('is for a browser that asks for %j', (asked, spoken) => {
    expect(spokenOf(asked)).toBe(spoken);
  });
  test('fills every table, and formats go by it', async () => {
    await speak('de');
    expect([ui.tabs.today, phrases.language, locale]).toEqual(['Heute', 'de', 'de']);
    expect(longDay('2026-11-22')).toBe('Sonntag, 22. November');
    expect(doseLine({ measure: 'reps', sides: 'each' }, { sets: 2, reps: 8, kg: 7.5, restSeconds: [0, 0] })).toBe(
      '2 Sätze zu 8 je Seite, 7,5 kg',
    );
    expect([inSentence('Eine Matte'), inSentence('Schuhe')]).toEqual(['eine Matte', 'Schuhe']);
    await speak('es');
    expect([ui.tabs.today, phrases.language, locale]).toEqual(['Hoy', 'es', 'es']);
    expect(dayAndMonth('2026-12-01')).toBe('1 dic');
    expect(doseLine({ measure: 'hold', sides: 'one' }, { sets: 3, seconds: 20, restSeconds: [0, 0] })).toBe('3 series de 20 s');
  });
  test('in the mirror shows every text of a table in brackets, and keeps what the code reads', async () => {
    await speak('en-XB');
    expect([ui.tabs.today, phrases.language, phrases.decimalMark, ui.check.hotkeys.yes]).toEqual(['[Today]', 'en', '.', 'y']);
    expect(mirrored({ a: 'x', list: ['y', ''], n: 3, none: undefined })).toEqual({ a: '[x]', list: ['[y]', ''], n: 3, none: undefined });
  });
});
