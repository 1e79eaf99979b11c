// Codes of our own, as a camera sees them: turned, small, in noise, pale, and on a bright screen.
import { qrSquares, type Results, signerFrom, writeLink, writeResults } from '@plumbline/handover';
import { describe, expect, test } from 'vitest';
import { codeIn, type Pixels } from './find-code.ts';

interface Seen {
  /** Pixels of one square. */
  readonly size?: number;
  readonly degrees?: number;
  /** Grey of the dark and the light squares, 0 to 255. */
  readonly greys?: readonly [number, number];
  /** Most that a pixel is off. */
  readonly noise?: number;
}

/** The code as a picture, each pixel the mean of nine points of what it covers. */
function picture(text: string, { size = 4, degrees = 0, greys: [dark, light] = [20, 235], noise = 0 }: Seen = {}): Pixels {
  const squares = qrSquares(text) ?? [];
  const side = Math.ceil((squares.length + 8) * size * 1.45);
  const data = new Uint8ClampedArray(side * side * 4);
  const turn = (degrees * Math.PI) / 180;
  const middle = side / 2;
  let seed = 7;
  const chance = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647 - 0.5;
  };
  const isDark = (x: number, y: number): boolean => {
    const [dx, dy] = [x - middle, y - middle];
    const column = Math.floor((dx * Math.cos(turn) + dy * Math.sin(turn)) / size + squares.length / 2);
    const row = Math.floor((dy * Math.cos(turn) - dx * Math.sin(turn)) / size + squares.length / 2);
    return squares[row]?.[column] ?? false;
  };
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      let count = 0;
      for (const dy of [0.17, 0.5, 0.83]) for (const dx of [0.17, 0.5, 0.83]) count += isDark(x + dx, y + dy) ? 1 : 0;
      const grey = light + ((dark - light) * count) / 9 + 2 * noise * chance();
      data.set([grey, grey, grey, 255], (y * side + x) * 4);
    }
  return { width: side, height: side, data };
}

const signer = signerFrom(new Uint8Array(32).fill(5));
const program = {
  ...{ id: 'k3x9', version: 1, from: 'Ana Ruiz', on: '2026-11-22' },
  text: 'block "Hips first" 4 weeks\n\nsession "Hinge"\n  bird-dog  3 x 8 / side, rest 30-45s\n  glute-bridge\n  pick 1 from row\n',
};
const session: Results['sessions'][number] = {
  ...{ on: '2026-11-20', ended: 'finished', light: 'green', before: 3, peak: 3, effort: 4, minutes: 20 },
  items: [{ exercise: 'bird-dog', unit: 'reps', sides: 2, sets: 3, amount: 8, done: [8, 8, 7] }],
};
const results: Results = {
  ...{ who: 'k3x9a8b7c6d5e4f3', from: '2026-11-02', until: '2026-11-22', program: 'my-plan', version: 0, standing: 'go', perWeek: 3 },
  ...{ sessions: Array(8).fill(session), events: [], weeks: [], tests: [], changes: [], swaps: [], left: [], notes: [] },
};
const link = `https://plumbline.example/#/rx/${writeLink(program, signer)}`;
const shown = `https://plumbline.example/desk/#/results/${writeResults(results)}`;

describe.each([
  ['a program', link],
  ['results', shown],
])('a code of %s', (_what, text) => {
  test.each<readonly [string, Seen]>([
    ['straight', {}],
    ['turned a little', { degrees: 12 }],
    ['turned a quarter and more', { degrees: 107 }],
    ['upside down', { degrees: 180 }],
    ['small', { size: 2 }],
    ['in the noise of a dark room', { noise: 45, size: 5 }],
    ['pale', { greys: [140, 190] }],
    ['pale, turned and in noise', { greys: [90, 180], degrees: 8, noise: 14, size: 5 }],
    ['on a screen in the dark, light on dark', { greys: [230, 20] }],
  ])('is read %s', (_how, seen) => {
    expect(codeIn(picture(text, seen), 'picture')).toBe(text);
  });
});

test('the longest of a row of codes is read as a phone shows it', () => {
  const text = `https://plumbline.example/desk/#/results/1.3.abcdef.${'Ab3_'.repeat(225)}`;
  expect(codeIn(picture(text, { size: 3, degrees: 3, noise: 10 }), 'picture')).toBe(text);
});

test('nothing is read where there is nothing, or too little', () => {
  expect(codeIn(picture('', {}), 'picture')).not.toBe(link);
  expect(codeIn({ width: 40, height: 40, data: new Uint8ClampedArray(6400).fill(200) }, 'picture')).toBeUndefined();
  expect(codeIn(picture(link, { size: 1 / 2 }), 'picture')).toBeUndefined();
});
