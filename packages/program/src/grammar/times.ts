// The times sign of a dose: x, X or ×, only where a number follows.
import { ExternalTokenizer } from '@lezer/lr';
import { times as timesTerm } from './parser.terms.ts';

const signs: ReadonlySet<number> = new Set(Array.from('xX×', (sign) => sign.codePointAt(0) ?? -1));
const blanks: ReadonlySet<number> = new Set(Array.from(' \t\u00a0', (blank) => blank.codePointAt(0) ?? -1));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const times = new ExternalTokenizer((input) => {
  if (!signs.has(input.next)) return;
  let ahead = 1;
  while (blanks.has(input.peek(ahead))) ahead += 1;
  if (isDigit(input.peek(ahead))) input.acceptToken(timesTerm, 1);
});
