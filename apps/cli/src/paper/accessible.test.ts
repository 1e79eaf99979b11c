// What a machine can check of an accessible PDF, of each kind of paper we write; and each check seen to find its fault.
import { readFileSync } from 'node:fs';
import { personToContents } from '@plumbline/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { logOf } from '../damage/sample-log.ts';
import { exampleNamed } from '../examples/index.ts';
import { runIn } from '../io-in-memory.ts';
import { accessibleFaults, type Check, checks } from './accessible.contract.ts';
import { fullLife } from './full-life.contract.ts';

const plain = exampleNamed('plain')?.person;
if (plain === undefined) throw new Error('no plain person');
const files = {
  p: JSON.stringify(plain),
  log: fullLife(plain),
  fresh: logOf(personToContents(plain, 'my-plan', '2026-11-02', 4)),
  program: 'block "Strong hips" 4 weeks, 1 day\n\nsession "Hinge"\n  bird-dog  3 x 8 / side, rest 30-45s\n',
};
async function pdfOf(...argv: readonly string[]): Promise<Uint8Array> {
  let pdf: Uint8Array | undefined;
  const writeFile = (_: string, content: string | Uint8Array): Promise<undefined> => {
    if (typeof content !== 'string') pdf = content;
    return Promise.resolve(undefined);
  };
  const { err } = await runIn({ files, writeFile, now: '2026-11-20T09:00' }, ...argv);
  if (pdf === undefined) throw new Error(err);
  return pdf;
}
const report = ['--format', 'pdf', '-o', 'v.pdf', '--on', '2026-11-20'] as const;

const put = ['program', 'program', '--for', 'p', '--from', '2026-11-23', '--paper', 'h.pdf'] as const;

let program: Uint8Array;
beforeAll(async () => {
  program = await pdfOf(...put);
});

describe('a machine finds nothing against', () => {
  test('the handout of a program', () => expect(accessibleFaults(program)).toEqual([]));
  test.each([
    ['the same in Spanish with a code', [...put, '--language', 'es', '--link', 'https://x.example/']],
    ['the page for a visit', ['report', 'log', ...report]],
    ['that page in large print', ['report', 'log', ...report, '--large']],
    ['that page before anything was told', ['report', 'fresh', ...report]],
  ])('%s', async (_name, argv) => {
    expect(accessibleFaults(await pdfOf(...argv))).toEqual([]);
  });
});

/** One fault for each check, planted into the text of the file. What is packed is left packed: its length would not be right any more. */
const planted: Readonly<Record<Exclude<Check, 'content is marked' | 'identifier'>, readonly [from: RegExp, to: string]>> = {
  'marks and structure agree': [/\/StructParents 0/, '/StructParents 7'],
  'reading order': [/\/K \[1\]/, '/K [9999]'],
  'marked as tagged': [/\/Marked true/, '/Marked false'],
  language: [/\/Lang \(en\)/, '/Lang ()'],
  title: [/\/DisplayDocTitle true/, '/DisplayDocTitle false'],
  'tab order': [/\/Tabs \/S/, '/Tabs /R'],
  'standard roles': [/\/S \/LBody/, '/S /Thing'],
  nesting: [/\/S \/TR\b/, '/S /LI'],
  headings: [/\/S \/H2/, '/S /H3'],
  figures: [/\/Alt /, '/Alx '],
  tables: [/\/Scope \/Column/, '/Scape /Column'],
  typefaces: [/\/FontFile2 /, '/FontFile9 '],
  'nothing that acts': [/\/Type \/Catalog/, '/Type /Catalog\n/AcroForm 1 0 R'],
};
describe('each check finds its fault', () => {
  test.each(Object.entries(planted))('%s', (check, [from, to]) => {
    const whole = Buffer.from(program).toString('latin1');
    expect(whole).toMatch(from);
    const found = accessibleFaults(Buffer.from(whole.replace(from, to), 'latin1')).map((fault) => fault.check);
    expect(found).toContain(check);
  });
  test('the guide tells of each check, and of no other', () => {
    const guide = readFileSync(new URL('../../../../docs/accessible-paper.md', import.meta.url), 'utf8');
    const told = [...guide.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].map(([, name = '']) => name);
    expect(told.filter((name) => name !== 'check')).toEqual([...checks]);
  });
});
