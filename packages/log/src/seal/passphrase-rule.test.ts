import { expect, test } from 'vitest';
import { passphraseFault } from './passphrase-rule.ts';

test('a long passphrase of one’s own is taken, in any letters', () => {
  const good = [
    'a long walk by the sea',
    'der hund schläft im flur',
    'mañana llueve en el jardín',
    'xk4#tq9!mz7&wr2',
    '雨の日は猫と長い本を読むのが好き',
  ];
  expect(good.map(passphraseFault)).toEqual(good.map(() => undefined));
});

test.each([
  ['a walk by sea', 'short'],
  ['   a walk by sea      ', 'short'],
  ['ab '.repeat(60), 'long'],
  ['passwordpassword', 'common'],
  ['Password123456789', 'common'],
  ['p@ssw0rd p@ssw0rd!', 'common'],
  ['qwertyuiopasdfghjkl', 'common'],
  ['zyxwvutsrqponmlkji', 'common'],
  ['1234567890 1234567890', 'common'],
  ['Correct Horse Battery Staple', 'common'],
  ['blueblueblueblue', 'common'],
  ['.................', 'common'],
  ['Plumbline Plumbline 2026', 'common'],
  ['iloveyou iloveyou iloveyou', 'common'],
])('%s is refused as %s', (passphrase, fault) => {
  expect(passphraseFault(passphrase)).toBe(fault);
});
