import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NoteLanguage, noteWords, questionsInNote, withNoteQuestions } from './notes.ts';
import { questions } from './questions.ts';

const ids = (text: string, ...languages: NoteLanguage[]): string => questionsInNote(text, languages).join(' ');

test('every word is plain, and every question is a first question of block A', () => {
  const first = questions.filter(({ id, block }) => block === 'A' && !id.includes('.')).map(({ id }) => id);
  for (const list of Object.values(noteWords)) {
    for (const [id, words] of list) {
      expect(first).toContain(id);
      for (const word of words) expect(word).toMatch(/^[a-z]+( [a-z]+)*\*?$/);
      expect(new Set(words).size).toBe(words.length);
    }
  }
});

test('each word of each language asks its question, wherever it stands and however it is written', () => {
  for (const language of ['en', 'es', 'de'] as const) {
    for (const [id, words] of noteWords[language]) {
      for (const word of words) {
        const plain = word.replace('*', '');
        expect([word, ...questionsInNote(plain, [language])]).toContain(id);
        expect([word, ...questionsInNote(`Xx ${plain.toUpperCase()}, xx.`, [language])]).toContain(id);
        expect([word, questionsInNote(`x${plain}`, [language]).includes(id) && !word.includes(' ')]).toEqual([word, false]);
        const joined = questionsInNote(`${plain}xyz`, [language]);
        expect([word, joined.includes(id) || !word.endsWith('*')]).toEqual([word, true]);
      }
    }
  }
});

describe('a note', () => {
  test('asks again what it touches, in order, each once', () => {
    expect(ids('My left leg gives way, and the saddle area is numb since Monday.', 'en')).toBe('A1 A6');
    expect(ids('Fever and a tight chest; bowel and BLADDER fine', 'en')).toBe('A2 A3 A10 A11');
    expect(ids('both   legs\nache', 'en')).toBe('A5');
    expect(ids('incontinent', 'en')).toBe('A2 A3');
  });
  test('asks in its own language, accents or not', () => {
    expect(ids('Me desmayé después de la sesión', 'es')).toBe('A10');
    expect(ids('Noto la ingle entumecida y la vejiga rara', 'es')).toBe('A1 A2');
    expect(ids('Füße: beide Füße kribbeln, Gefühllosigkeit', 'de')).toBe('A1 A5');
    expect(ids('Nachtschweiß', 'de')).toBe('A11');
  });
  test('asks in all languages that are given, and in no other', () => {
    expect(ids('fiebre', 'en')).toBe('');
    expect(ids('fiebre', 'en', 'es')).toBe('A11');
    expect(ids('fever und Fieber', 'en', 'de')).toBe('A11');
    expect(ids('fever')).toBe('');
  });
  test('about ordinary things asks nothing', () => {
    expect(ids('A good number of sets, sat on a stool, felt fine. Weekly peek.', 'en')).toBe('');
    expect(ids('Hace un año que no dormía así; he dormido bien en el piso', 'es')).toBe('');
    expect(ids('Auf dem Stuhl gesessen, danach Brustwirbelsäule mobilisiert', 'de')).toBe('');
    expect(ids('', 'en', 'es', 'de')).toBe('');
  });
  test('of any text gives an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(questionsInNote(text, ['en', 'es', 'de']).every((id) => id.startsWith('A'))).toBe(true);
      }),
    );
  });
});

test('the questions of a note become unsure, a yes stays, and nothing else changes', () => {
  const answers = { A1: 'no', A2: 'yes', A3: undefined, B2: 'no', 'B5.months': 4 } as const;
  expect(withNoteQuestions(answers, ['A1', 'A2', 'A3', 'A11'])).toStrictEqual({
    A1: 'unsure',
    A2: 'yes',
    A3: 'unsure',
    A11: 'unsure',
    B2: 'no',
    'B5.months': 4,
  });
  expect(withNoteQuestions(answers, [])).toEqual(answers);
});
