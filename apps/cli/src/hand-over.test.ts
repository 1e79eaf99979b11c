import { openLink } from '@plumbline/handover';
import { expect, it } from 'vitest';
import { runIn } from './io-in-memory.ts';

const text = 'block "Strong hips" 4 weeks, 1 day\n\nsession "Hinge"\n  bird-dog  3 x 8 / side, rest 30-45s\n\nhabit walk\n';
const key = `plumbline-key-1 ${'ab'.repeat(32)}\n`;
const give = ['--by', 'Ana Ruiz', '--key', 'k'] as const;

it('makes a link that opens to the same program, and says the number to compare', async () => {
  const { code, out } = await runIn(
    { files: { 'x/hips.txt': text, k: key } },
    'hand-over',
    'x/hips.txt',
    ...give,
    '--note',
    'Slowly.',
    '--json',
  );
  const { link, address, number, characters } = JSON.parse(out);
  expect([code, address, characters]).toEqual([0, `#/rx/${link}`, link.length]);
  expect(number).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  expect(openLink(link)).toMatchObject({
    ok: true,
    handover: { id: 'hips', version: 1, from: 'Ana Ruiz', on: '2026-11-01', text, note: 'Slowly.' },
  });
});

it('makes a key where there is none, for its owner alone, and never prints it', async () => {
  const written: [string, string, unknown][] = [];
  const world = {
    files: { p: text },
    writeFile: async (path: string, content: string | Uint8Array, how?: unknown) => {
      written.push([path, String(content), how]);
      return undefined;
    },
  };
  const ran = await runIn(world, 'hand-over', 'p', ...give, '--at', 'https://plumbline.example/', '--qr');
  expect(ran.code).toBe(0);
  expect(written).toEqual([['k', `plumbline-key-1 ${'09'.repeat(32)}\n`, { secret: true }]]);
  expect(ran.err).toContain('A new key was made: k.');
  expect(ran.out + ran.err).not.toContain('0909');
  expect(ran.out).toContain('https://plumbline.example/#/rx/');
  expect(ran.out).toContain('▀');
});

it('refuses in plain words what is no program, no key, no address or too long a name', async () => {
  const files = { p: text, bad: 'block "A" 4 weeks\nplonk 3 x 8\n', k: key, j: 'secret' };
  const ran = (...argv: string[]) => runIn({ files }, 'hand-over', ...argv);
  expect(await ran('bad', ...give)).toMatchObject({ code: 1, out: '' });
  expect((await ran('p', '--by', 'Ana', '--key', 'j')).err).toContain('This is not a key of Plumbline.');
  expect(await ran('p', ...give, '--at', 'http://example.org/')).toMatchObject({ code: 2, out: '' });
  expect(await ran('p', ...give, '--revision', '0')).toMatchObject({ code: 2, out: '' });
  expect((await ran('p', '--by', 'A'.repeat(81), '--key', 'k')).err).toContain('at most 80 letters');
});

it('takes a program back without looking into the file again', async () => {
  const { out } = await runIn({ files: { k: key } }, 'hand-over', 'hips.txt', ...give, '--revision', '3', '--withdraw', '--json');
  expect(openLink(JSON.parse(out).link)).toMatchObject({ ok: true, handover: { id: 'hips', version: 3, withdrawn: true } });
});
