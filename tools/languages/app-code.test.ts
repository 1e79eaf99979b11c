// The code and the style sheets of the app know no language and no side: words come from tables, layout from the line of reading.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeTexts, fixedLanguages } from './code-words.ts';
import { fixedSides } from './line-of-reading.ts';

const source = join(import.meta.dirname, '../../apps/web/src');
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1));
const read = (path: string): string => readFileSync(join(source, path), 'utf8');

const code = files.filter((path) => /\.tsx?$/.test(path) && !/\.(test|contract)\.ts$/.test(path) && !/^(ui|language)\//.test(path));
/** The paints of the figures, which are not mirrored. */
const styles = files.filter((path) => path.endsWith('.css'));

/** Names of classes and of the typeface, what an error says to whoever looks for its cause, a media query, a line inside a file. */
const notShown: readonly string[] = [
  'parts/figure-drawing.ts: fig fig-',
  'theme/typeface.ts: Figtree Variable',
  'storage/database.ts: The browser gave up the write.',
  'settings/look.ts: not all',
  'boot/early-look.ts: not all',
  'handed/kept-version.ts: of',
  'editor/form/said.tsx: is left out.',
];
/** The first screen is written into the page in English and taken over from there; a worker, which shares no script with the page, falls back to it. */
const builtInEnglish = ['start/written-out.tsx', 'start/start-screen.tsx', 'offline/shell.ts'];

describe('the code of the app', () => {
  test('holds no words for a person', () => {
    expect(code.length).toBeGreaterThan(120);
    const found = code.flatMap((path) => codeTexts(path, read(path))).map(({ path, text }) => `${path}: ${text}`);
    expect(found.filter((one) => !notShown.includes(one))).toEqual([]);
  });
  test('names no language', () => {
    expect(code.filter((path) => !builtInEnglish.includes(path)).flatMap((path) => fixedLanguages(path, read(path)))).toEqual([]);
  });
  test.each([
    ['in an element', 'export const A = () => <p>Good morning</p>;'],
    ['in a label', 'export const A = () => <button aria-label="Close">×</button>;'],
    ['in a choice', "export const A = ({ on }) => <p>{on ? 'It is on' : 'It is off'}</p>;"],
    ['in a template', 'export const line = (n, much) => `$' + '{n} sets of $' + '{much}`;'],
    ['in a table', "export const words = { done: 'Well done, that is it.' };"],
  ])('would be found with words %s', (_where, planted) => {
    expect(codeTexts('planted.tsx', planted)).not.toEqual([]);
  });
  test('would be found with a fixed language', () => {
    expect(fixedLanguages('planted.ts', "new Intl.DateTimeFormat('en-GB')")).not.toEqual([]);
  });
});

describe('the style sheets of the app', () => {
  test('name no side', () => {
    expect(styles.length).toBeGreaterThan(30);
    expect(styles.flatMap((path) => fixedSides(path, read(path)))).toEqual([]);
  });
  test.each([
    'a { margin-left: 4px; }',
    'a { left: 0; }',
    'a { text-align: right; }',
    'a { padding: 0 8px 0 0; }',
    'a { border-right: 1px solid; }',
  ])('would be found with %s', (css) => expect(fixedSides('planted.css', css)).not.toEqual([]));
  test.each([
    'a { margin: 0 auto; }',
    'a { padding: 1px 8px 2px 8px; }',
    'a { inset: auto 0 0; }',
    'a { padding: 0 calc(1px + 2px) 0 calc(1px + 2px); }',
  ])('may have %s', (css) => expect(fixedSides('sound.css', css)).toEqual([]));
});
