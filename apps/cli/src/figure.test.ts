import { describe, expect, it } from 'vitest';
import { runIn } from './io-in-memory.ts';

describe('figure', () => {
  it('draws an exercise with its name and what moves', async () => {
    const ran = await runIn({}, 'figure', 'bird-dog');
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^<svg xmlns[^>]+role="img"><title>Bird dog<\/title><desc>On hands and knees/);
    expect(ran.out).not.toContain('var(');
  });
  it('writes the file it was told to, whole', async () => {
    const written: Record<string, string> = {};
    const writeFile = async (path: string, content: string | Uint8Array): Promise<undefined> => {
      written[path] = String(content);
    };
    const ran = await runIn({ writeFile }, 'figure', 'bird-dog', '--phase', '0.4', '--theme', 'print', '-o', 'x.svg');
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('x.svg: bird-dog') });
    expect(written['x.svg']).toMatch(/<\/svg>\n$/);
  });
  it('shows the other side as the mirror image, another moment as another picture', async () => {
    const one = await runIn({}, 'figure', 'bird-dog', '--side', 'R');
    for (const other of [
      ['--side', 'L'],
      ['--phase', '0'],
      ['--view', 'front'],
      ['--muscles'],
      ['--pair', 'sagging-back'],
      ['--theme', 'dark'],
    ])
      expect((await runIn({}, 'figure', 'bird-dog', ...other)).out).not.toBe(one.out);
  });
  it.each([
    [['bird-dgo'], 4, 'There is no exercise'],
    [['bird'], 4, 'bird-dog-leg-slide'],
    [['bird-dog', '--phase', '2'], 2, 'from 0 to 1'],
    [['bird-dog', '--theme', 'pink'], 4, 'light, dark, print'],
    [['bird-dog', '--theme', 'toString'], 4, 'light, dark, print'],
    [['bird-dog', '--side', 'up'], 2, 'Say L or R'],
    [['bird-dog', '--view', 'under'], 4, 'side, front, back'],
    [['bird-dog', '--pair', 'x'], 4, 'It has:'],
    [['bird-dog', '--width', '9'], 2, '40 to 4000'],
  ] as const)('%j is refused with %i and a repair', async (argv, code, says) => {
    const ran = await runIn({}, 'figure', ...argv);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(says);
  });
  it('says why a file could not be written', async () => {
    const ran = await runIn({ writeFile: async () => 'its folder is not there' }, 'figure', 'bird-dog', '-o', 'no/x.svg');
    expect(ran).toMatchObject({ code: 4, out: '' });
    expect(ran.err).toContain('its folder is not there');
  });
});
