// The guide for trainers, tried as written: every command of the page is run in its order, on the files that the ones before it wrote.
import { expect, test } from 'vitest';
import { logOf, sampleContents } from '../../apps/cli/src/damage/sample-log.ts';
import { exampleNamed } from '../../apps/cli/src/examples/index.ts';
import { runIn } from '../../apps/cli/src/io-in-memory.ts';
import { read } from './read-files.ts';

const page = read('docs/for-trainers.md');
const blocks = (kind: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
const prompt = 'npm run -s plumbline -- ';
const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));

/** The words of a command line; text in quotes is one word. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);

test('its program is read, and every command of it does what it says', async () => {
  const person = exampleNamed('plain')?.person;
  if (person === undefined) throw new Error('There is no plain example.');
  const files: Record<string, string | Uint8Array> = {
    'first.txt': blocks('program')[0] ?? '',
    'client.plb': logOf(sampleContents(person, 4)),
  };
  const writeFile = async (path: string, content: string | Uint8Array): Promise<undefined> => {
    files[path] = content;
  };
  expect(commands.length).toBeGreaterThan(7);
  for (const line of commands) {
    expect(line.startsWith(prompt)).toBe(true);
    const [words = '', into] = line.slice(prompt.length).split(' > ');
    const { code, out, err } = await runIn({ files, writeFile, now: '2026-11-04T09:00' }, ...wordsOf(words));
    // Where a line of the program is not open to this client, the answer is no, and that is an answer.
    const mayBeNo = words.includes('--for ');
    expect([line, code === 0 || (mayBeNo && code === 1), err.replace(/A new key was made[\s\S]*?from you\.\n/, '')]).toEqual([
      line,
      true,
      '',
    ]);
    if (into !== undefined) files[into] = out;
    else expect(out.length).toBeGreaterThan(0);
  }
  expect(Object.keys(files).sort()).toEqual(['client.json', 'client.plb', 'first.txt', 'my.key', 'sets.csv', 'visit.pdf']);
  expect(String(files['sets.csv'])).toContain('bird-dog');
  expect(new TextDecoder('latin1').decode(files['visit.pdf'] as Uint8Array).slice(0, 5)).toBe('%PDF-');
});

test('it is one page: not longer than a sheet with its margins holds', () => {
  expect(page.split('\n').length).toBeLessThan(110);
});
