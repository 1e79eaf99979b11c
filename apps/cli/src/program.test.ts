import { expect, it } from 'vitest';
import { runIn } from './io-in-memory.ts';

const good = 'block "Strong hips" 4 weeks, 1 day\n\nsession "Hinge"\n  bird-dog  3 x 8 / side, rest 30-45s\n\nhabit walk\n';
const at = (text: string) => ({ files: { p: text } });

it('prints a program the one way it is written, and so again', async () => {
  const loose = 'block "Strong hips" 4 weeks\nsession "Hinge"\nbird-dog 3x8 each side\nhabit walk';
  expect(await runIn(at(loose), 'program', 'p')).toEqual({ code: 0, out: good, err: '' });
  expect(await runIn(at(good), 'program', 'p')).toEqual({ code: 0, out: good, err: '' });
  expect((await runIn({ files: { '-': good } }, 'program', '-')).out).toBe(good);
});

it('names the line, the column and the repair, and prints no program', async () => {
  const ran = await runIn(at(good.replace('bird-dog', 'brid-dog')), 'program', 'p');
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain('line 4, column 3');
  expect(ran.err).toContain('Did you mean bird-dog?');
});

it('says what a program cannot hold, and prints the others', async () => {
  const ran = await runIn(at(good.replace('30-45s', '30-45s, +1 to 12').replace('habit walk', 'habit walk at 21:30')), 'program', 'p');
  expect(ran).toMatchObject({ code: 0, out: good });
  expect(ran.err).toContain('"+1 to 12" is left out.');
  expect(ran.err).toContain('"at 21:30" is left out.');
});

it('as JSON: the program, its text and every diagnostic in one value', async () => {
  const { code, out, err } = await runIn(at(good), 'program', 'p', '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ fits: true, diagnostics: [], printed: good, program: { id: 'rx:Strong_hips', weeks: 4 } });
  const bad = await runIn(at('block "A" 4 weeks\nplank 3 x 30s\n'), 'program', 'p', '--json');
  expect({ code: bad.code, err: bad.err }).toEqual({ code: 1, err: '' });
  expect(JSON.parse(bad.out)).toEqual({ fits: false, diagnostics: [expect.objectContaining({ severity: 'error', line: 2, column: 1 })] });
});

it('a file that is none, or no text, is refused as every other', async () => {
  expect(await runIn({}, 'program', 'p')).toMatchObject({ code: 4, out: '' });
  expect(await runIn({ files: { p: Uint8Array.of(0xff, 0xfe) } }, 'program', 'p')).toMatchObject({ code: 6, out: '' });
  const ran = await runIn(at('block "A" 4 weeks\n\u001b[2J\u202egod-drib 3 x 8\n'), 'program', 'p');
  expect(ran.err).not.toContain('\u001b');
  expect(ran.err).not.toContain('\u202e');
});
