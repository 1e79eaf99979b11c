import { personToContents } from '@plumbline/engine';
import { words as german } from '@plumbline/library/de';
import { words as english } from '@plumbline/library/en';
import { words as spanish } from '@plumbline/library/es';
import { describe, expect, test } from 'vitest';
import { logOf } from '../damage/sample-log.ts';
import { exampleNamed } from '../examples/index.ts';
import { runIn } from '../io-in-memory.ts';
import { fullLife, lifeStart as start } from './full-life.contract.ts';
import { type PdfReading, readPdf } from './reading.contract.ts';

const plain = exampleNamed('plain')?.person;
if (plain === undefined) throw new Error('no plain person');
const person = JSON.stringify(plain);

/** What the command line writes, read back. */
async function written(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  let pdf: Uint8Array | undefined;
  const writeFile = (_: string, content: string | Uint8Array): Promise<undefined> => {
    if (typeof content !== 'string') pdf = content;
    return Promise.resolve(undefined);
  };
  const ran = await runIn({ files, writeFile, now: '2026-11-20T09:00' }, ...argv);
  return { ran, pdf: pdf ? readPdf(pdf) : undefined };
}
const kindsOf = ({ elements }: PdfReading): ReadonlySet<string> => new Set(elements.map(({ kind }) => kind));
const picturesOf = ({ elements }: PdfReading) => elements.filter(({ kind }) => kind === 'Figure');
/** Pieces of text lie beside each other in the file; blanks at their ends do not count. */
const bare = (text: string): string => text.replace(/\s+/g, '');
const said = ({ texts }: PdfReading): string => bare(texts.join(''));

describe('a plan on paper', () => {
  const paper = (...more: readonly string[]) => written({ p: person }, 'plan', 'p', '--from', '2026-11-23', '--paper', 'h.pdf', ...more);

  const spanishPaper = paper('--language', 'es');
  test('is tagged, names its language and title, and each drawing has words in its place', async () => {
    const { ran, pdf } = await spanishPaper;
    if (!pdf) throw new Error(ran.err);
    expect([pdf.language, pdf.title, pdf.isMarked]).toEqual(['es', spanish.phrases.names.programs['my-plan'].name, true]);
    expect([...kindsOf(pdf)]).toEqual(
      expect.arrayContaining(['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure']),
    );
    expect(picturesOf(pdf).length).toBeGreaterThan(10);
    for (const { alt } of picturesOf(pdf)) expect(alt).toMatch(/: el inicio y la acción\. \S/);
  });
  test('can be selected as text in reading order: sessions, then each exercise with its steps, then what to look out for', async () => {
    const { pdf } = await spanishPaper;
    const words = spanish.exercises['bird-dog'];
    const { cards, paper: paperWords, outcomes } = spanish.phrases;
    const order = [paperWords.handout.tick, paperWords.handout.how, ...words.steps, cards['pain-guide'].title, outcomes.warningSigns.act];
    const text = pdf ? said(pdf) : '';
    const places = order.map((one) => text.indexOf(bare(one)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
  test('prints a link as a code that has words too, and takes more pages in large print', async () => {
    const large = await paper('--large', '--size', 'letter', '--link', 'https://plumbline.example/#/rx/abc');
    expect(large.pdf?.pages).toBeGreaterThan(2 * ((await spanishPaper).pdf?.pages ?? 0));
    expect(large.pdf && picturesOf(large.pdf).map(({ alt }) => alt)).toContain(english.phrases.paper.handout.scan);
  });
  test('what is not there is said, and nothing is written for a person who may not train', async () => {
    expect((await paper('--language', 'fr')).ran).toMatchObject({ code: 4 });
    expect((await paper('--size', 'a5')).ran).toMatchObject({ code: 4 });
    expect((await paper('--link', 'x'.repeat(3000))).ran).toMatchObject({ code: 2 });
    const p = JSON.stringify(exampleNamed('clinician-soon')?.person);
    const { ran, pdf } = await written({ p }, 'plan', 'p', '--from', '2026-11-23', '--paper', 'h.pdf');
    expect([ran.code, pdf]).toEqual([1, undefined]);
  });
  test('a program in the program language goes on paper for one person', async () => {
    const program = 'block "Strong hips" 4 weeks, 1 day\n\nsession "Hinge"\n  bird-dog  3 x 8 / side, rest 30-45s\n';
    expect((await written({ t: program }, 'program', 't', '--paper', 'h.pdf')).ran.code).toBe(2);
    const { ran, pdf } = await written({ t: program, p: person }, 'program', 't', '--for', 'p', '--from', '2026-11-23', '--paper', 'h.pdf');
    if (!pdf) throw new Error(ran.err);
    expect([pdf.title, said(pdf).includes(bare(english.exercises['bird-dog'].name))]).toEqual(['Strong hips', true]);
  });
});

describe('the page for a visit', () => {
  const visit = (log: string, ...more: readonly string[]) =>
    written({ log }, 'report', 'log', '--format', 'pdf', '-o', 'v.pdf', '--on', '2026-11-20', ...more);

  test.each([
    ['en', 'a4'],
    ['de', 'letter'],
    ['es', 'letter'],
  ])('is one page however much there is to tell, in %s on %s; the answers follow on pages of their own', async (language, size) => {
    const { ran, pdf } = await visit(fullLife(plain), '--language', language, '--size', size);
    if (!pdf) throw new Error(ran.err);
    const { visit: words } = { en: english, de: german, es: spanish }[language]?.phrases.paper ?? english.phrases.paper;
    const [first = '', second = ''] = pdf.texts;
    const parts = [words.title, words.flares.title, words.doing.title, words.minutes.title, words.changes.title, words.questions.title];
    for (const part of [...parts, words.questions.asks.flare]) expect(bare(first)).toContain(bare(part));
    expect(bare(second).startsWith(bare(words.weekly.title))).toBe(true);
    expect(pdf.isMarked).toBe(true);
    for (const { alt } of picturesOf(pdf)) expect(alt).toMatch(/10/);
    expect(picturesOf(pdf)).toHaveLength(6);
  });
  test('is one page before anything was told', async () => {
    const { pdf } = await visit(logOf(personToContents({ ...plain, answeredOn: start } as typeof plain & object, 'my-plan', start, 4)));
    expect(pdf?.pages).toBe(1);
  });
});
