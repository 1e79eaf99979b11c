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

it('keeps what is wished beside the dose, says what a program cannot hold, and prints the others', async () => {
  const whole = good.replace('30-45s', '30-45s, +1 to 12').replace('habit walk', 'habit walk at 21:30');
  expect(await runIn(at(whole), 'program', 'p')).toEqual({ code: 0, out: whole, err: '' });
  const ran = await runIn(at(good.replace('30-45s', '30-45s, then +load').replace('habit walk', 'habit walk at 25:30')), 'program', 'p');
  expect(ran).toMatchObject({ code: 0, out: good });
  expect(ran.err).toContain('"then +load" is left out.');
  expect(ran.err).toContain('"at 25:30" is left out.');
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

const osteo = async (): Promise<string> => (await runIn({}, 'person', '--example', 'osteo')).out;
const forOsteo = ['--for', 'who', '--from', '2026-11-23'] as const;

it('puts a program to a person: what is ruled out, by which answer, and what comes nearest', async () => {
  const files = { p: good.replace('bird-dog  3 x 8 / side, rest 30-45s', 'childs-pose'), who: await osteo() };
  const page = await runIn({ files }, 'program', 'p', ...forOsteo);
  expect(page).toMatchObject({ code: 1, err: '' });
  expect(page.out).toContain('Child’s pose: something else for now');
  expect(page.out).toContain('You told us about your bones.');
  expect(page.out).toMatch(/You could write: [a-z-]+/);
  const { for: fit, fits } = JSON.parse((await runIn({ files }, 'program', 'p', ...forOsteo, '--json')).out);
  expect({ fits, safe: fit.safe }).toEqual({ fits: true, safe: true });
  expect(fit.days[0].slots[0]).toMatchObject({ wants: 'childs-pose', fits: 'instead', hindrance: 'ruled-out' });
});

it('says so where all of it is open, and shows the page of readiness where nothing is', async () => {
  const plain = (await runIn({}, 'person', '--example', 'plain')).out;
  const open = await runIn({ files: { p: good, who: plain } }, 'program', 'p', ...forOsteo);
  expect(open).toMatchObject({ code: 0, err: '' });
  expect(open.out).toContain('Every exercise of this program is open to this person.');
  const urgent = JSON.stringify({ ...JSON.parse(plain), answers: { ...JSON.parse(plain).answers, A1: 'yes' } });
  const shut = await runIn({ files: { p: good, who: urgent } }, 'program', 'p', ...forOsteo);
  expect(shut.code).toBe(1);
  expect(shut.out).toContain('112');
});

it('rehearses a program with virtual people like the person', async () => {
  const files = { p: good, who: (await runIn({}, 'person', '--example', 'plain')).out };
  const rehearsed = (...more: readonly string[]) => runIn({ files }, 'program', 'p', ...forOsteo, '--rehearse', ...more);
  const page = await rehearsed('--seed', '7');
  expect(page).toMatchObject({ code: 0, err: '' });
  for (const part of ['20 virtual people', 'What it becomes', 'How it answers', 'What holds it back', 'hurts 6 of 10', 'The light is red.'])
    expect(page.out).toContain(part);
  expect(page.out).not.toMatch(/undefined|NaN|\[object|faults/);
  const json = JSON.parse((await rehearsed('--seed', '7', '--json')).out);
  expect(json.rehearsal).toMatchObject({ format: 'plumbline-rehearsal/1', seed: 7, people: 20, weeks: 12, faults: 0 });
});

it('rehearses for somebody only, with a seed that is a number', async () => {
  expect(await runIn(at(good), 'program', 'p', '--rehearse')).toMatchObject({ code: 2, out: '' });
  const who = (await runIn({}, 'person', '--example', 'plain')).out;
  expect((await runIn({ files: { p: good, who } }, 'program', 'p', ...forOsteo, '--rehearse', '--seed', 'x')).code).toBe(2);
});
