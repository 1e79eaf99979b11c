/// <reference types="vite/client" />
import { type Exercise, type SourceId, sources } from '@plumbline/engine';
import fc from 'fast-check';
import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { bannedWordsIn } from '../lexicon.ts';
import { type ConflictId, type LedgerEntry, ledgerRows } from './claim.ts';
import { checkedOn, type LedgerId, ledger } from './ledger.ts';
import { ledgerMarkdown } from './ledger-markdown.ts';

/** Which articles rule book 8 names in the "where" of each conflict. */
const conflictArticles: Readonly<Record<ConflictId, string>> = {
  'C-01': 's001',
  'C-02': 's001',
  'C-03': 's001 s002 s003',
  'C-04': 's001 s002 s003 s004',
  'C-05': 's001 s003 s004',
  'C-06': 's001 s002 s003 s004',
  'C-07': 's002 s004',
  'C-08': 's004',
  'C-09': 's004',
  'C-10': 's000 s004',
  'C-11': 's003',
  'C-12': 's003',
  'C-13': 's003',
  'C-14': 's002 s003',
  'C-15': 's003 s004',
  'C-16': 's003 s004',
  'C-17': 's003 s004',
  'C-18': 's003',
  'C-19': 's003',
  'C-20': 's001',
  'C-21': 's004',
  'C-22': 's004',
  'C-23': 's004',
  'C-24': 's004',
  'C-25': 's003 s004',
  'C-26': 's001 s002 s003 s004',
  'C-27': 's003 s004',
  'C-28': 's001 s003',
  'C-29': 's001',
  'C-30': 's001',
  'C-31': 's000 s001',
  'C-32': 's001',
  'C-33': 's001',
  'C-34': 's001 s003',
  'C-35': 's000',
  'C-36': 's000',
  'C-37': 's000',
  'C-38': 's000',
  'C-39': 's000',
  'C-40': 's003',
  'C-41': 's000',
  'C-42': 's000 s003 s004',
  'C-43': 's003 s004',
  'C-44': 's002',
  'C-45': 's002',
  'C-46': 's001 s002',
  'C-47': 's004',
  'C-48': 's004',
  'C-49': 's000 s001',
  'C-50': 's004',
  'C-51': 's000 s001 s002',
  'C-52': 's001',
  'C-53': 's004',
  'C-54': 's003',
};

/** Figures the rule book marks (U), as a claim would write them, and the entry that keeps each. */
const uncertainFigures: readonly (readonly [LedgerId, RegExp])[] = [
  ['effect-size', /\b15 points\b|\babout 7\b/],
  ['deload-unclear', /easy week/],
  ['fall-height', /\bfive stairs\b/],
  ['weight-loss', /\b5 in 100 of your weight\b/],
  ['night-pain', /\b44 in 100\b/],
  ['height-loss', /\b4 cm\b/],
  ['blood-pressure-limit', /\b1[68]0 over\b/],
  ['weeks-after-surgery', /\b12 weeks, then\b/],
  ['large-side-curve', /\b45 degrees should\b/],
  ['side-plank-seconds', /\b(95|75) seconds\b/],
  ['bench-hold-seconds', /\b(146|189)\b/],
  ['floor-hold-seconds', /\b(208 and|128 seconds|85 and)\b/],
  ['toe-reach-noise', /\b5 cm\b/],
  ['one-leg-seconds', /\b43 seconds\b|\b27 in their\b/],
  ['activity-points', /\b3 of one item\b/],
  ['daily-list-is-free', /\bused freely\b/],
  ['other-countries', /\bAustralia\b/],
  ['no-one-holds-your-data', /\bkeeper but you\b/],
  ['morning-bending', /\bfirst hours of the day\b/],
  ['superman-load', /\bnewtons\b/],
];

const strongEnough: Readonly<Record<LedgerEntry['grade'], readonly string[]>> = {
  A: ['guideline', 'review'],
  B: ['guideline', 'review', 'trial', 'study'],
  C: ['guideline', 'review', 'trial', 'study', 'article'],
  D: ['guideline', 'review', 'trial', 'study', 'article', 'judgement', 'terms'],
};

const problemsOf = (entries: readonly LedgerEntry[], check: (entry: LedgerEntry) => readonly (string | false)[]): string[] =>
  entries.flatMap((entry) =>
    check(entry)
      .filter((problem) => problem !== false)
      .map((problem) => `${entry.id}: ${problem}`),
  );
const grade = (text: string): number => readability.fleschKincaidGrade(text);
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter((part) => part.length > 0);
const texts = ({ claim, against }: LedgerEntry): string[] => [claim, ...against.map(({ says }) => says)];
const known = (id: string): id is SourceId => id in sources;

const single = (entries: readonly LedgerEntry[]): string[] =>
  problemsOf(entries, ({ id, claim }) => [
    entries.filter((other) => other.id === id).length > 1 && 'its id is used twice',
    entries.filter((other) => other.claim === claim).length > 1 && 'says what another says',
    !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && 'its id is not kebab-case',
  ]);

const sourced = (entries: readonly LedgerEntry[]): string[] =>
  problemsOf(entries, ({ sources: ids, against, grade: letter }) => [
    ids.length === 0 && 'has no source',
    new Set(ids).size !== ids.length && 'names a source twice',
    ...[...ids, ...against.map(({ source }) => source)].map((id) => !known(id) && `no source is called ${id}`),
    !ids.some((id) => known(id) && strongEnough[letter].includes(sources[id].kind)) && `no source is strong enough for grade ${letter}`,
  ]);

const settled = (entries: readonly LedgerEntry[]): string[] =>
  Object.entries(conflictArticles).flatMap(([conflict, articles]) => {
    const found = entries.filter(({ resolution }) => resolution === conflict);
    const heard = new Set<string>(found.flatMap(({ sources: ids, against }) => [...ids, ...against.map(({ source }) => source)]));
    return [
      ...(found.length === 1 ? [] : [`${conflict}: ${found.length} entries`]),
      ...found.filter(({ against }) => against.length === 0).map(({ id }) => `${conflict}: ${id} names nobody who disagrees`),
      ...articles
        .split(' ')
        .filter((article) => !heard.has(article))
        .map((article) => `${conflict}: does not hear ${article}`),
    ];
  });

const covered = (entries: readonly LedgerEntry[]): string[] =>
  ledgerRows.filter((row) => !entries.some(({ rows }) => rows?.includes(row))).map((row) => `nothing for ${row}`);

const guarded = (entries: readonly LedgerEntry[]): string[] => [
  ...problemsOf(entries, ({ uncertain, shown }) => [uncertain === true && shown && 'is uncertain and shown']),
  ...uncertainFigures.flatMap(([id, figure]) => {
    const entry = entries.find((one) => one.id === id);
    return [
      ...(entry === undefined || !figure.test(entry.claim) || entry.uncertain !== true ? [`${id} does not keep ${figure}`] : []),
      ...entries.filter(({ claim, shown }) => shown && figure.test(claim)).map((one) => `${one.id} shows ${figure}`),
    ];
  }),
];

const plain = (entries: readonly LedgerEntry[]): string[] =>
  problemsOf(entries, (entry) => [
    ...texts(entry).flatMap((text) => bannedWordsIn(text).map((word) => `“${word}” in “${text}”`)),
    ...texts(entry)
      .flatMap(sentences)
      .map((sentence) => sentence.split(/\s+/).length > 20 && `too long: ${sentence}`),
    ...texts(entry).map((text) => !/^[\p{Lu}\d].*[.!?]$/u.test(text) && `not a sentence: ${text}`),
    grade(entry.claim) > 6.9 && `reading grade ${grade(entry.claim)}: ${entry.claim}`,
  ]);

const first = ledger.slice(0, 1);
const changed = (id: LedgerId, change: Partial<LedgerEntry>): LedgerEntry[] =>
  ledger.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));

describe('the evidence ledger', () => {
  it('says each thing once, under a name of its own', () => {
    expect(single(ledger)).toEqual([]);
    expect(single([...ledger, ...first])).not.toEqual([]);
  });

  it('has a source for every claim, none unknown, and one strong enough for its grade', () => {
    expect(sourced(ledger)).toEqual([]);
    expect(sourced(changed('food', { grade: 'A' }))).toEqual(['food: no source is strong enough for grade A']);
    expect(sourced(changed('food', { sources: ['nobody' as SourceId] }))).toContain('food: no source is called nobody');
  });

  it('leans on every source that the engine knows, so that no citation stands without its claim', () => {
    const used = new Set<string>(ledger.flatMap(({ sources: ids, against }) => [...ids, ...against.map(({ source }) => source)]));
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  it('settles each of the 54 conflicts once and hears every article that took part', () => {
    expect(Object.keys(conflictArticles)).toEqual(Array.from({ length: 54 }, (_, i) => `C-${String(i + 1).padStart(2, '0')}`));
    expect(settled(ledger)).toEqual([]);
    expect(settled(ledger.filter(({ id }) => id !== 'food'))).toEqual(['C-39: 0 entries', 'C-39: does not hear s000']);
    expect(settled(changed('food', { against: [] }))).not.toEqual([]);
  });

  it('has a claim for every point of the passages it covers', () => {
    expect(covered(ledger)).toEqual([]);
    expect(covered(ledger.filter(({ id }) => id !== 'pacing'))).toEqual(['nothing for E10']);
  });

  it('never shows an uncertain figure', () => {
    expect(guarded(ledger)).toEqual([]);
    expect(guarded(changed('night-pain', { shown: true }))).not.toEqual([]);
    expect(guarded(changed('food', { claim: 'In one clinic 44 in 100 had pain at night.' }))).toEqual(['food shows /\\b44 in 100\\b/']);
  });

  it('speaks plainly: no banned word, short sentences, a reading age of about eleven', () => {
    expect(plain(ledger)).toEqual([]);
    expect(ledger.reduce((sum, { claim }) => sum + grade(claim), 0) / ledger.length).toBeLessThan(4.5);
    expect(plain(changed('food', { claim: 'Food is no cure.' }))).toEqual(['food: “cure” in “Food is no cure.”']);
  });

  it('was checked on the day it says', () => {
    expect(new Set(ledger.map(({ since }) => since))).toEqual(new Set([checkedOn]));
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('knows every source that an exercise cites', () => {
    const modules = import.meta.glob<Record<string, Exercise>>('../exercises/*.ts', { eager: true });
    const exercises = Object.values(modules).flatMap((module) => Object.values(module));
    expect(exercises.length).toBeGreaterThan(200);
    expect(exercises.flatMap(({ id, sources: ids }) => ids.filter((source) => !known(source)).map((source) => `${id}: ${source}`))).toEqual(
      [],
    );
    expect(exercises.filter(({ sources: ids }) => ids.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('the ledger as Markdown', () => {
  const cells = (line: string): string[] => line.split(/(?<!\\)\|/).slice(1, -1);

  it('prints a heading, a rule and one line an entry, all of the same width in cells', () => {
    const lines = ledgerMarkdown().trimEnd().split('\n');
    expect(lines).toHaveLength(ledger.length + 2);
    expect(new Set(lines.map((line) => cells(line).length))).toEqual(new Set([7]));
    expect(lines[2]).toContain('WHO 2023');
    expect(lines[2]).toContain('C-28');
    for (const [index, { claim }] of ledger.entries()) expect(lines[index + 2]).toContain(claim);
  });

  it('keeps its cells whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (claim, says) => {
        const entry: LedgerEntry = {
          id: 'x',
          claim,
          grade: 'D',
          sources: ['design'],
          since: checkedOn,
          against: [{ source: 's000', says }],
          shown: true,
        };
        const lines = ledgerMarkdown([entry]).trimEnd().split('\n');
        expect(lines).toHaveLength(3);
        // A backslash in a text is doubled, so a bar is a cell's edge only after an even number of them.
        expect(lines[2]?.replace(/\\\\/g, '').replace(/\\\|/g, '').match(/\|/g)).toHaveLength(8);
      }),
    );
  });
});
