import { expect, test } from 'vitest';
import { TOKENS } from '../draw/shape.ts';
import { paintSheet } from './paint-sheet.ts';
import { PERSON_IDS } from './people.ts';
import { cssPaint } from './theme.ts';

const sheet = paintSheet();
const rules = (selector: string): readonly string[] =>
  [...sheet.matchAll(/([^{}\n]+)\{([^{}]*)\}/g)].flatMap(([, head = '', inside = '']) => (head === selector ? [inside] : []));

test('every paint that drawing asks for is there, in light and in dark', () => {
  const asked = TOKENS.flatMap((token) => Array.from({ length: 25 }, (_, n) => cssPaint(token, n / 16 - 0.5).slice(4, -1)));
  expect(rules(':root')).toHaveLength(2);
  // No drawing leans three eighths to shade.
  const missing = asked.filter((name) => !/s3$/.test(name) && !rules(':root').every((rule) => rule.includes(`${name}:#`)));
  expect(missing).toEqual([]);
});

test('every person wears something of their own in both', () => {
  for (const id of PERSON_IDS) expect([id, rules(`.fig-${id}`).length]).toEqual([id, 2]);
  expect(new Set(PERSON_IDS.map((id) => rules(`.fig-${id}`)[0])).size).toBe(PERSON_IDS.length);
});
