// Spanish and German beside English: complete, in their own words, easy to read, and never frightening.
import { bannedWordsIn } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { lacks } from './compare.ts';
import { fernandezHuerta, germanSyllables, spanishSyllables, wienerSachtext } from './reading-ease.ts';
import { type Table, tableOf } from './tables.ts';
import { type Text, textsIn } from './texts.ts';

/** Whether nothing may stand in in English any more. */
const isComplete = { es: true, de: true } as const;
const languages = ['es', 'de'] as const;
const english = tableOf('en');

/** What the interface never says of itself or of a person, as in English. Source: rule book 9.2, 7.2. */
const doNotSay = {
  es: /\b(triaje|puntaje de riesgo|bandera roja|banderas rojas|detecta\w*|monitore\w*|clínicamente probad\w*|usuari[oa]s?)\b/iu,
  de: /\b(triage|risikowert|rote flaggen?|erkennt krankheit\w*|überwacht\w*|klinisch bewiesen|nutzer\w*|benutzer\w*|anwender\w*)\b/iu,
} as const;
/** Only the purpose is exempt from the lexicon: it is said sentence by sentence as the rule book has it. */
const exempt = 'phrases.purpose.intendedPurpose';

/** The texts of a language that are not English standing in. */
function ownTexts(language: 'es' | 'de'): readonly Text[] {
  const standsIn = lacks(english, tableOf(language))
    .filter(({ what }) => what === 'stands in')
    .map(({ path }) => path);
  return textsIn(tableOf(language)).filter(({ path }) => !standsIn.some((one) => path === one || path.startsWith(`${one}.`)));
}
const wordingFaults = (texts: readonly Text[], language: 'es' | 'de'): readonly string[] =>
  texts
    .filter(({ path }) => path !== exempt)
    .flatMap(({ path, text }) => [
      ...bannedWordsIn(text, language).map((word) => `${path}: “${word}” in “${text}”`),
      ...(doNotSay[language].test(text) ? [`${path}: “${text}”`] : []),
    ]);

/** What may not stand on a locked screen. Source: rule book 6.3. */
const loud = { es: /dolor|duele|espalda|salud|cuerpo|ejercicio/i, de: /schmerz|weh|rücken|gesund|körper|übung/i } as const;

/** Straight quotes, a decimal point, or the marks of another language. */
const marks = { es: /["“”„]|\d\.\d/, de: /["«»”]|\d\.\d|“[^„“]*“/ } as const;
const markFaults = (texts: readonly Text[], language: 'es' | 'de'): readonly string[] =>
  texts
    .filter(({ text }) => marks[language].test(text) || (language === 'es' && isHalfAsked(text)))
    .map(({ path, text }) => `${path}: ${text}`);
const isHalfAsked = (text: string): boolean =>
  (text.match(/\?/g) ?? []).length !== (text.match(/¿/g) ?? []).length ||
  (text.match(/!/g) ?? []).length !== (text.match(/¡/g) ?? []).length;

/** Pairs of exercises that share two or more of their step sentences. */
function copied(exercises: Readonly<Record<string, { readonly steps: readonly string[] }>>): readonly string[] {
  const users = new Map<string, string[]>();
  for (const [id, { steps }] of Object.entries(exercises))
    for (const step of new Set(steps.map((text) => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ''))))
      users.set(step, [...(users.get(step) ?? []), id]);
  const pairs = [...users.values()].flatMap((ids) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a} & ${b}`)));
  return [...new Set(pairs.filter((pair, at) => pairs.indexOf(pair) !== at))];
}

const stops = (text: string): string => (/[.!?:…”“»]$/.test(text) ? text : `${text}.`);
/** Pages that are read as one piece. */
function pages(language: 'es' | 'de'): readonly (readonly [string, string])[] {
  const page = new Map<string, string[]>();
  for (const { path, text } of ownTexts(language)) {
    const name =
      /^exercises\.[^.]+(?=\.(setUp|steps|cues|breath))/.exec(path)?.[0] ??
      /^phrases\.(cards|lessons|habits|selfTests|outcomes\.pages|outcomes\.urgency|purpose\.consent)\.[^.]+/.exec(path)?.[0];
    if (name !== undefined) page.set(name, [...(page.get(name) ?? []), stops(text.replace(/\{[^}]*\}/g, '3'))]);
  }
  return [...page].map(([name, texts]) => [name, texts.join(' ')] as const);
}
/** What a child of eleven reads; texts of safety may be a little harder. Source: rule book 7.2. */
const limits = {
  es: { ease: fernandezHuerta, isHard: (ease: number, isSafety: boolean) => ease < (isSafety ? 60 : 70) },
  de: { ease: wienerSachtext, isHard: (grade: number, isSafety: boolean) => grade > (isSafety ? 7 : 5) },
} as const;
const isSafetyPage = (name: string): boolean => /outcomes|purpose|warning|signs|maternity|guardian|clinician/.test(name);

describe.each(languages)('%s', (language) => {
  const table: Table = tableOf(language);
  test('has every entry and placeholder of English, and nothing that is still English', () => {
    expect(lacks(english, table).filter(({ what }) => what !== 'stands in')).toEqual([]);
  });
  test.runIf(isComplete[language])('lets no English stand in', () => {
    expect(lacks(english, table)).toEqual([]);
  });
  test('holds no banned word, in no table', () => {
    expect(wordingFaults(ownTexts(language), language)).toEqual([]);
    expect(
      wordingFaults([{ path: 'planted', text: language === 'es' ? 'Esto previene daños.' : 'Das heilt den Verschleiß.' }], language),
    ).not.toEqual([]);
  });
  test('is punctuated its own way', () => {
    expect(markFaults(ownTexts(language), language)).toEqual([]);
    expect(markFaults([{ path: 'planted', text: language === 'es' ? 'Duele?' : 'Tippe auf "Fertig".' }], language)).not.toEqual([]);
  });
  test('keeps reminders silent about pain and health', () => {
    const reminders = textsIn(table).filter(({ path }) => /\.habits\.[^.]+\.reminder$/.test(path));
    expect(reminders.length).toBeGreaterThan(5);
    expect(reminders.filter(({ text }) => loud[language].test(text))).toEqual([]);
  });
  test('has its own steps for each exercise', () => {
    const exercises = table['exercises'] as Parameters<typeof copied>[0];
    expect(copied(exercises)).toEqual([]);
    const [first] = Object.values(exercises);
    expect(copied({ ...exercises, planted: first ?? { steps: [] } })).toHaveLength(1);
  });
  test('reads as easily as a child of eleven reads', () => {
    const { ease, isHard } = limits[language];
    const hard = pages(language).flatMap(([name, text]) =>
      isHard(ease(text), isSafetyPage(name)) ? [`${name}: ${ease(text).toFixed(1)}`] : [],
    );
    expect(hard).toEqual([]);
  });
});

describe('the comparison', () => {
  const here = { a: 'One {n}', list: ['x one', 'y two'], deep: { b: 'Two' } };
  test.each([
    ['a missing text', { ...here, a: undefined }, 'missing'],
    ['a text too many', { ...here, deep: { b: 'Zwei', c: 'Drei' }, list: ['ein', 'zwei'], a: 'Eins {n}' }, 'not in English'],
    ['a shorter list', { ...here, list: ['ein'] }, 'another number of entries'],
    ['a lost placeholder', { ...here, a: 'Eins' }, 'other placeholders'],
    ['English left', { a: 'One {n}', list: ['ein', 'zwei'], deep: { b: 'Zwei' } }, 'still English'],
    ['English standing in', { a: 'Eins {n}', list: ['ein', 'zwei'], deep: here.deep }, 'stands in'],
  ])('finds %s', (_name, other, what) => {
    expect(lacks(here, other).map((lack) => lack.what)).toContain(what);
  });
  test('finds nothing in a sound translation', () => {
    expect(lacks(here, { a: 'Eins {n}', list: ['ein', 'zwei'], deep: { b: 'Zwei' } })).toEqual([]);
  });
});

describe('reading ease', () => {
  test('counts syllables as the languages do', () => {
    expect(
      ['casa', 'bien', 'día', 'guitarra', 'quieto', 'respiración', 'muy', 'oír', 'ciudad', 'aire', 'rodilla', 'apoya'].map(
        spanishSyllables,
      ),
    ).toEqual([2, 1, 2, 3, 2, 4, 1, 2, 2, 2, 3, 3]);
    expect(
      ['Haus', 'Knie', 'Rücken', 'Bewegung', 'atmen', 'Übung', 'heben', 'zweimal'].map((word) => germanSyllables(word.toLowerCase())),
    ).toEqual([1, 1, 2, 3, 2, 2, 2, 2]);
  });
  test('tells hard from easy', () => {
    const easy = {
      es: 'Dobla las rodillas. Pon los pies en el suelo. Sube despacio.',
      de: 'Beuge die Knie. Stell die Füße auf den Boden. Heb die Hüfte langsam.',
    };
    const hard = {
      es: 'Las contraindicaciones relacionadas con la estabilización lumbopélvica requieren consideraciones individualizadas adicionales.',
      de: 'Kontraindikationen hinsichtlich der lumbopelvinen Stabilisierungsanforderungen erfordern individualisierte Berücksichtigungen.',
    };
    for (const language of languages) {
      const { ease, isHard } = limits[language];
      expect(isHard(ease(easy[language]), false)).toBe(false);
      expect(isHard(ease(hard[language]), true)).toBe(true);
    }
  });
});
