import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
type Palette = ReadonlyMap<string, string>;
const colours = (block: string): [string, string][] =>
  [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]);
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const themes: Readonly<Record<string, Palette>> = {
  light: new Map(colours(light)),
  dark: new Map([...colours(light), ...colours(dark)]),
};

/** Relative luminance. Source: WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'sunk', 'spruce-soft', 'apricot-soft', 'plum-soft', 'sky-soft'] as const;
const texts: readonly (readonly [ink: string, on: readonly string[]])[] = [
  ['ink', grounds],
  ['ink-2', grounds],
  ['spruce', ['paper', 'surface', 'spruce-soft']],
  ['spruce-ink', ['spruce']],
  ['apricot-ink', ['surface', 'apricot-soft']],
  ['plum', ['paper', 'surface', 'plum-soft']],
  ['sky', ['paper', 'surface', 'sky-soft', 'plum-soft']],
  ['alarm-ink', ['alarm']],
  ['paper', ['ink']],
];

describe.each(Object.entries(themes))('in the %s theme', (_name, palette) => {
  test.each(texts.flatMap(([ink, on]) => on.map((ground) => [ink, ground] as const)))('%s can be read on %s', (ink, ground) => {
    expect(contrast(palette.get(ink) ?? '', palette.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  test.each([
    ['edge', 'surface'],
    ['edge', 'paper'],
    ['spruce', 'surface'],
  ])('the line %s can be seen on %s', (line, ground) => {
    expect(contrast(palette.get(line) ?? '', palette.get(ground) ?? '')).toBeGreaterThanOrEqual(3);
  });
});
