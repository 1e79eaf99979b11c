// The README shows what the commands print today, and says what the rule book wants said.
import { bannedWordsIn, english } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { countExamples, withTodaysOutput } from './command-examples.ts';
import { read } from './read-files.ts';

const readme = read('README.md');

describe('README.md', () => {
  test('shows real output (node tools/write-readme.ts writes it anew)', async () => {
    expect(countExamples(readme)).toBe(2);
    expect(await withTodaysOutput(readme)).toBe(readme);
  });
  test('quotes the intended purpose word for word (9.1)', () => {
    expect(readme.split('\n')).toContain(`> ${english.purpose.intendedPurpose}`);
    expect(read('NOTICE').replace(/\s+/g, ' ')).toContain(english.purpose.intendedPurpose);
  });
  test('fits on a page', () => {
    expect(readme.split('\n').length).toBeLessThan(125);
    expect(readme.split('\n').filter((line) => line.length > 120 && !line.startsWith('> '))).toEqual([]);
  });
});

describe('the examples', () => {
  test('are refused when they are no command line of ours', async () => {
    await expect(withTodaysOutput('```console\n$ rm -rf x\n```\n')).rejects.toThrow('cannot run');
    await expect(withTodaysOutput('```console\n$ npm run -s plumbline -- check nobody.json\n```\n')).rejects.toThrow('nobody.json');
  });
  test('are written anew where they are old', async () => {
    const old =
      '```console\n$ npm run -s plumbline -- person --example > a.json\n$ npm run -s plumbline -- check a.json | head -1\nOld words\n```\n';
    expect(await withTodaysOutput(old)).toBe(old.replace('Old words', 'You are ready to start'));
  });
});

/** Words of code, quoted output and the quoted purpose are not ours to choose here. */
const ownWords = (text: string): string =>
  text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^> .*$/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']');

describe('the words of the documents', () => {
  test.each(['README.md', 'CONTRIBUTING.md', 'SAFETY.md'])('%s holds no banned word', (page) => {
    expect(bannedWordsIn(ownWords(read(page)).replace(/^ {2}- .*$/gm, ''))).toEqual([]);
  });
  test('a banned word is found outside of code and quotes only', () => {
    expect(bannedWordsIn(ownWords('`fix` [a](fix)\n> cure\n```\nheal\n```\n'))).toEqual([]);
    expect(bannedWordsIn(ownWords('We fix it.'))).toEqual(['fix']);
  });
});
