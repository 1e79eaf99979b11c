/// <reference types="vite/client" />
import { axes, type Because, conditionKeys, declarable, flags, habitIds, kits, patterns, sources } from '@plumbline/engine';
import fc from 'fast-check';
import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { bannedWordsIn } from '../lexicon.ts';
import { german } from './de/phrases/german.ts';
import { english } from './en/phrases/english.ts';
import { spanish } from './es/phrases/spanish.ts';
import { cardIds, lessonIds, questionIds, stopSignsByClass } from './phrase-ids.ts';
import type { PhrasesCard, PhrasesReason } from './phrases.ts';
import { fill, sayBecause } from './say.ts';

interface Text {
  readonly path: string;
  readonly text: string;
}
const texts = (value: unknown, path: string): Text[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}/${key}`));
};
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const stops = (text: string): string => (/[.!?:”]$/.test(text) ? text : `${text}.`);
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter((part) => part !== '');
const readable = (text: string): string => text.replace(/\{[^}]*\}/g, '3');
const grade = (parts: readonly Text[]): number => readability.fleschKincaidGrade(parts.map(({ text }) => stops(readable(text))).join(' '));

const tables = Object.entries(english) as [keyof typeof english, unknown][];
const all = tables.flatMap(([name, table]) => texts(table, name));

/** The rule book lets safety texts say what the lexicon bans. They need not, so only the purpose is exempt: it is quoted word for word. */
const exempt: readonly string[] = ['purpose/intendedPurpose'];
/** Texts of safety may read a little harder. Source: rule book 7.2. */
const safetyTables: readonly string[] = ['questions', 'outcomes', 'purpose', 'stopSigns'];
const safetyCards: readonly string[] = [
  'warning-signs',
  'exertion-signs',
  'pregnancy-signs',
  'call-maternity',
  'guardian',
  'talk-to-clinician',
];

/** What the interface never says of itself or of a person. Source: rule book 9.2, 7.2. */
const doNotSay =
  /\b(triage|risk score|red[- ]flag|detect\w*|monitor\w*|clinically proven|doctor-approved|medical-grade|safe for everyone|safe after surgery|replaces? physio\w*|should have|treats?|user)\b/i;

/** Pages read as one piece: a card, a lesson, a test, a habit, an outcome. */
const pages: readonly (readonly [string, readonly Text[]])[] = (
  [
    ['cards', english.cards],
    ['lessons', english.lessons],
    ['selfTests', english.selfTests],
    ['habits', english.habits],
    ['outcomes', english.outcomes.pages],
    ['urgency', english.outcomes.urgency],
    ['consent', english.purpose.consent],
  ] as const
).flatMap(([name, table]) => Object.entries(table).map(([id, page]) => [`${name}/${id}`, texts(page, `${name}/${id}`)] as const));
const isSafetyPage = (name: string): boolean =>
  /^(outcomes|urgency|consent)\//.test(name) || safetyCards.some((id) => name === `cards/${id}`);

/** Words a sentence may have. */
const most = (path: string): number =>
  path.startsWith('questions/') ? 26 : safetyTables.some((table) => path.startsWith(`${table}/`)) ? 22 : 20;
const longSentences = (parts: readonly Text[]): string[] =>
  parts.flatMap(({ path, text }) =>
    sentences(text)
      .filter((part) => wordCount(part) > most(path))
      .map((part) => `${path}: ${part}`),
  );

describe('the words of the interface', () => {
  it('hold no banned word (I-44)', () => {
    const found = all
      .filter(({ path }) => !exempt.includes(path))
      .flatMap(({ path, text }) => bannedWordsIn(text).map((word) => `${path}: ${word}`));
    expect(found).toEqual([]);
  });

  it('claim nothing and judge nobody, the quoted purpose apart (9.2)', () => {
    const found = all.filter(({ path, text }) => !exempt.includes(path) && doNotSay.test(text));
    expect(found).toEqual([]);
  });

  it('quote the intended purpose word for word (9.1)', () => {
    expect(english.purpose.intendedPurpose).toBe(
      'Plumbline helps adults plan and log general exercise and movement habits with back comfort in mind. It is an educational fitness tool. It does not diagnose, treat, monitor or prevent any disease or injury, and does not replace professional advice.',
    );
  });

  it('are whole: no empty text, no stray space, no raw placeholder that nothing fills', () => {
    const mayHold =
      /^(reasons|effects|commandLine|checklist|paper|trainer|experiments\/(week|thisWeek)$|outcomes\/emergency\/callKnown|checkIns\/morning\/suspect\/prompt)/;
    expect(all.filter(({ text }) => text.trim() !== text || text === '' || / {2}/.test(text))).toEqual([]);
    expect(all.filter(({ path, text }) => /[{}]/.test(text) && !mayHold.test(path))).toEqual([]);
  });

  it('are short: no sentence over 22 words, over 26 in readiness questions, or over 20 elsewhere', () => {
    const long = longSentences(all.filter(({ path }) => !exempt.includes(path)));
    expect(long).toEqual([]);
  });

  it('read at grade 6.5 or easier, page by page; safety pages at 7.5', () => {
    const hard = pages
      .map(([name, parts]) => ({ name, grade: grade(parts), most: isSafetyPage(name) ? 7.5 : 6.5 }))
      .filter((page) => page.grade > page.most);
    expect(hard).toEqual([]);
  });

  it('read at grade 6.5 or easier, table by table; safety tables at 7.5', () => {
    const hard = tables
      .filter(([name]) => name !== 'language' && name !== 'decimalMark' && name !== 'kit' && name !== 'names')
      .map(([name, table]) => ({
        name,
        grade: grade(texts(table, name).filter(({ path }) => !exempt.includes(path))),
        most: safetyTables.includes(name) ? 7.5 : 6.5,
      }))
      .filter((table) => table.grade > table.most);
    expect(hard).toEqual([]);
  });
});

describe('the questions', () => {
  it('ask: each prompt ends with a question mark', () => {
    const prompts = all.filter(({ path }) => path.endsWith('/prompt'));
    expect(prompts.length).toBeGreaterThan(questionIds.length);
    expect(prompts.filter(({ text }) => !text.endsWith('?'))).toEqual([]);
  });

  it('read at grade 8.5 or easier one by one, those about right now at 7.5', () => {
    const hard = Object.entries(english.questions)
      .map(([id, question]) => [id, grade(texts(question, id))] as const)
      .filter(([id, value]) => value > (id.startsWith('A') ? 7.5 : 8.5));
    expect(hard).toEqual([]);
  });

  it('never explain an answer as a condition in block A or in an outcome', () => {
    const named = /\b(cauda equina|sciatica|stenosis|fracture|tumou?r|infarct|stroke|spondyl\w*|hernia\w*|aneurysm)\b/i;
    const shown = all.filter(({ path }) => /^(outcomes|cards|lessons|reasons|effects)\//.test(path));
    expect(shown.filter(({ path, text }) => named.test(text) && path !== 'reasons/A12/says')).toEqual([]);
  });
});

describe('the closed lists', () => {
  const keys = (table: object): string[] => Object.keys(table).sort();
  const sorted = (list: readonly string[]): string[] => [...list].sort();

  it('are covered, each entry once and none beside them', () => {
    expect(keys(english.questions)).toEqual(sorted(questionIds));
    expect(new Set(questionIds).size).toBe(questionIds.length);
    expect(keys(english.conditions)).toEqual(sorted(declarable));
    expect(keys(english.kit)).toEqual(sorted(kits));
    expect(keys(english.cards)).toEqual(sorted(cardIds));
    expect(keys(english.lessons)).toEqual(sorted(lessonIds));
    expect(keys(english.habits)).toEqual(sorted(habitIds));
    expect(keys(english.effects.caps)).toEqual(sorted(axes));
    expect(keys(english.effects.flags)).toEqual(sorted(flags));
    expect(keys(english.effects.patterns)).toEqual(sorted(patterns));
    expect(keys(english.names.conditionKeys)).toEqual(sorted(conditionKeys));
    expect(keys(english.stopSigns.signs)).toEqual(sorted(Object.values(stopSignsByClass).flat()));
    expect(keys(english.reasons)).toEqual(expect.arrayContaining(sorted(conditionKeys)));
  });

  it('name every two kinds of exercise, kit, axis and flag differently', () => {
    for (const table of [english.names.patterns, english.names.axes, english.names.flags, english.kit]) {
      expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
    }
  });
});

describe('the cards', () => {
  const cards: readonly (readonly [string, PhrasesCard])[] = [...Object.entries(english.cards), ...Object.entries(english.lessons)];

  it('hold at most 120 words, and one act', () => {
    const long = cards.map(([id, card]) => [id, texts(card, id).reduce((sum, { text }) => sum + wordCount(text), 0)] as const);
    expect(long.filter(([, count]) => count > 120)).toEqual([]);
    expect(cards.filter(([, { act, lines }]) => lines.length === 0 || sentences(act).length > 2)).toEqual([]);
  });

  it('warn where the plan must: every page but the emergency has the list of signs, and they name the number 112', () => {
    for (const text of [english.outcomes.warningSigns.act, english.cards['warning-signs'].act, english.outcomes.emergency.call])
      expect(text).toMatch(/112.*local emergency number/);
    expect(english.outcomes.warningSigns.signs.length).toBeGreaterThanOrEqual(5);
  });

  it('keep reminders silent about pain and health (6.3)', () => {
    const loud = Object.values(english.habits).filter(({ reminder }) => /\b(pain|hurts?|back|health|body|exercise)\b/i.test(reminder));
    expect(loud).toEqual([]);
  });
});

const say = (because: Partial<Because>): string => sayBecause({ rule: 'I-08', source: 'design', ...because }, english);
const raw =
  /[{}]|\b(undefined|NaN|Infinity|null|caps|flags|patterns|rirMin|antiext|mob_|core_|AM-\d+|BUD-\d|SR-\d+|I-\d+|W\d+|R\d+|H\d|F[12]|RETURN)\b|_/;
const rules = Object.keys(english.reasons);
const fields = [
  ...axes.map((axis) => `caps.${axis}`),
  ...flags.map((flag) => `flags.${flag}`),
  ...patterns.map((pattern) => `patterns.${pattern}`),
  ...patterns,
  ...Object.keys(english.names.slots).map((slot) => `A.${slot}`),
  ...Object.values(english.reasons as Record<string, PhrasesReason>).flatMap((reason) => Object.keys(reason.fields ?? {})),
  ...Object.keys(english.effects.fields),
  'level',
  'ids.dead-bug',
  'somethingElse',
];
const anyBecause: fc.Arbitrary<Because> = fc.record(
  {
    rule: fc.oneof(fc.constantFrom(...rules), fc.string(), fc.constantFrom('F1', 'F2', 'RETURN', 'AM-17.legs', 'rx:1', 'constructor')),
    source: fc.constantFrom(...(Object.keys(sources) as (keyof typeof sources)[])),
    answer: fc.oneof(fc.constantFrom(...questionIds, 'irritability', 'durationWeeks', 'T8'), fc.string()),
    field: fc.oneof(fc.constantFrom(...fields), fc.string()),
    was: fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.double()),
    now: fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.double()),
  },
  { requiredKeys: ['rule', 'source'] },
);

describe('saying why', () => {
  it.each([
    ['en', english],
    ['es', spanish],
    ['de', german],
  ] as const)('is always a plain sentence that shows no raw name and no missing number, %s', (language, words) => {
    fc.assert(
      fc.property(anyBecause, (because) => {
        const sentence = sayBecause(because, words);
        expect(sentence).toMatch(/^\p{Lu}.*\.$|^\d.*\.$/su);
        expect(sentence).not.toMatch(raw);
        expect(bannedWordsIn(sentence, language)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('says each known rule in its own words, and an unknown one without its name', () => {
    for (const rule of rules) expect(say({ rule })).not.toBe(english.effects.unknown);
    expect(say({ rule: 'Z-99' })).toBe(english.effects.unknown);
    expect(say({ rule: '4.99' })).toBe(english.effects.unknown);
  });

  it('says a part by the whole: a need, a follow-up, a numbered safety rule', () => {
    expect(say({ rule: 'AM-17.legs' })).toBe(say({ rule: 'AM-17' }));
    expect(say({ rule: 'A1.seen' })).toBe(say({ rule: 'A1' }));
    expect(say({ rule: 'SAF-02' })).toBe(say({ rule: 'SAF' }));
  });

  it('fills in numbers with their words, and one is one', () => {
    expect(say({ rule: 'AM-16', field: 'sets', was: 3, now: 2 })).toBe('2 sets instead of 3 in the first week.');
    expect(say({ rule: '4.4', field: 'sets', was: 2, now: 1 })).toBe('A lighter day: 1 set instead of 2.');
    expect(say({ rule: 'GENTLE', field: 'holdMaxSeconds', now: 120 })).toBe('You start gently. Holds last 2 minutes at most.');
    expect(say({ rule: '4.5', source: 'acsm2009', field: 'kg', was: 5, now: 7.5 })).toBe(
      'It has gone well lately, so it grows by one step. 7.5 kg instead of 5.',
    );
    expect(say({ rule: '4.5', source: 'thomee1997', field: 'seconds', was: 30, now: 25 })).toMatch(
      /eases by one step\. 25 seconds instead of 30 seconds\.$/,
    );
  });

  it('says no number where nothing changed or a number is missing', () => {
    expect(say({ rule: 'AM-16', field: 'sets', was: 2, now: 2 })).toBe('The first week starts small.');
    expect(say({ rule: 'AM-16', field: 'sets', now: 2 })).toBe('The first week starts small.');
    expect(say({ rule: 'BUD-2', field: 'weekSeconds', was: 0, now: Number.POSITIVE_INFINITY })).toBe(
      'A week grows by about a fifth at most.',
    );
  });

  it('says what follows from a condition, a ban and a verdict', () => {
    expect(say({ rule: 'OSTEO', field: 'caps.flex', was: 3, now: 1 })).toBe(
      'You told us about your bones. Bends of the low back stay small.',
    );
    expect(say({ rule: 'PREG_2', field: 'flags.supine' })).toBe('You told us that you are pregnant. Nothing on your back for now.');
    expect(say({ rule: 'A2', field: 'level', now: 5 })).toMatch(/So please get help now\.$/);
    expect(say({ rule: 'B12', field: 'level', was: 2, now: 1 })).toMatch(/A clinician has looked at it/);
    expect(say({ rule: '5.3', field: 'A.hinge' })).toBe('Today has a place for hip hinges, and this one fits you.');
  });

  it('tells a flare from a question of the same name', () => {
    expect(say({ rule: 'F2', source: 'costa2019', field: 'workSeconds', was: 100, now: 50 })).toMatch(/50 % of your amount before it/);
    expect(say({ rule: 'F2', source: 'design' })).toBe('You told us that walking is hard.');
    expect(say({ rule: 'RETURN', source: 'costa2019' })).toBe('You are on the way back from a flare.');
  });

  it('speaks of the answer behind it where that one has words', () => {
    expect(say({ rule: 'AM-07', answer: 'F4', field: 'flags.floor' })).toBe(
      'You told us that the floor is hard to get to. Nothing down on the floor.',
    );
    expect(say({ rule: '2.2', source: 'snook1998', field: 'caps.flex', was: 1, now: 0 })).toMatch(/^Bending in the first hour/);
  });

  it('fills a template only when every name has a value', () => {
    expect(fill('{a} and {b}', { a: '1', b: '2' })).toBe('1 and 2');
    expect(fill('{a} and {b}', { a: '1' })).toBeUndefined();
  });

  it('puts placeholders only where they are filled', () => {
    const known = /^(was|now|what|(was|now):(sets|reps|seconds|minutes|metres|kg|days|hours|times|exercises))$/;
    for (const [rule, reason] of Object.entries(english.reasons as Record<string, PhrasesReason>)) {
      for (const { text } of texts({ says: reason.says, moved: reason.moved, details: reason.details }, rule))
        expect(text).not.toMatch(/[{}]/);
      for (const { text } of texts(reason.fields, rule)) for (const [, name] of text.matchAll(/\{([^}]*)\}/g)) expect(name).toMatch(known);
    }
  });
});

describe('the engine', () => {
  const read = <T>(path: string): T => {
    const modules = import.meta.glob<T>(
      [
        '../../../engine/src/readiness/questions.ts',
        '../../../engine/src/readiness/findings.ts',
        '../../../engine/src/readiness/stop-signs.ts',
      ],
      { eager: true },
    );
    const found = Object.entries(modules).find(([file]) => file.endsWith(path));
    if (found === undefined) throw new Error(`no ${path}`);
    return found[1];
  };

  it('asks only questions that have words, and all of ours', () => {
    const { questions } = read<{ questions: readonly { id: string; range?: unknown }[] }>('readiness/questions.ts');
    expect(questions.map(({ id }) => id).sort()).toEqual(questionIds.filter((id) => id !== 'R1').sort());
    for (const { id, range } of questions) {
      const { unit } = english.questions[id as (typeof questionIds)[number]] as { unit?: string };
      expect([id, unit !== undefined]).toEqual([id, range !== undefined]);
    }
  });

  it('gives no reason and shows no card without words', () => {
    const { readinessRules } = read<{ readinessRules: readonly { id: string; gives: { card?: string } }[] }>('readiness/findings.ts');
    for (const { id, gives } of readinessRules) {
      expect(say({ rule: id })).not.toBe(english.effects.unknown);
      if (gives.card !== undefined) expect(Object.keys(english.cards)).toContain(gives.card);
    }
  });

  it('lists the same stop signs in the same classes', () => {
    const { stopSigns } = read<{ stopSigns: readonly { id: string; class: keyof typeof stopSignsByClass }[] }>('readiness/stop-signs.ts');
    for (const kind of ['call', 'session', 'exercise'] as const)
      expect(stopSigns.filter((sign) => sign.class === kind).map(({ id }) => id)).toEqual(stopSignsByClass[kind]);
  });
});

describe('each check', () => {
  const planted = (text: string): readonly Text[] => [{ path: 'cards/x/act', text }];

  it('finds hard words, long sentences and bare claims when they are planted', () => {
    const hard = 'Simultaneously activate contralateral musculature. Maintain intra-abdominal pressurisation.';
    expect(grade(planted(hard))).toBeGreaterThan(7.5);
    expect(grade(planted('Sit down and rest.'))).toBeLessThan(6.5);
    expect(longSentences(planted(Array.from({ length: 21 }, () => 'on').join(' ')))).toHaveLength(1);
    expect(longSentences(planted(Array.from({ length: 20 }, () => 'on').join(' ')))).toEqual([]);
    expect('It detects a risk score.').toMatch(doNotSay);
    expect(bannedWordsIn('This will fix it.')).not.toEqual([]);
    for (const text of ['because caps.flex', 'AM-16 says so', '{now:sets}', 'NaN reps']) expect(text).toMatch(raw);
  });
});
