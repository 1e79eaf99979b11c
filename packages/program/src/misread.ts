// A line that the grammar cannot read: where it goes wrong, and how such a line is written.
import type { SyntaxNode } from '@lezer/common';
import type { Line, Report } from './diagnostic.ts';
import { didYouMean, nearest, themselves } from './nearest.ts';
import type { ProgramWords } from './program-words.ts';

const lineLike: Readonly<Record<string, string>> = {
  block: 'block "Strong hips" 4 weeks',
  session: 'session "Hinge and hold"',
  habit: 'habit walk',
  note: 'note "Slow and easy"',
  if: 'if pain over 4 then easier',
  pick: 'pick 1 from mobility',
  series: 'series cat-cow, bird-dog 1 x 45s',
};
const itemLike = 'bird-dog 3 x 8 / side, rest 45-60s';
const partLike: Readonly<Record<string, string>> = {
  Rest: 'rest 60s or rest 60-90s',
  Tempo: 'tempo 3-1-2',
  Hold: 'hold 5s',
  Over: 'over 40m',
  Load: 'at 20kg',
  Side: '/ side',
  Sets: '3 x 8, 3 x 45s or 3 sets',
  Quantity: '45s or 60-90s',
  Pick: lineLike['pick'] ?? '',
  Series: lineLike['series'] ?? '',
  Condition: lineLike['if'] ?? '',
  Progression: '+1 to 12, or then side-plank',
  Clock: '21:30',
};

/** The first place that the parser could not read. */
export function firstError(top: SyntaxNode): SyntaxNode | undefined {
  const cursor = top.cursor();
  do if (cursor.type.isError) return cursor.node;
  while (cursor.next());
  return undefined;
}

/** A quote is open at the end of the line. */
const openQuote = (text: string): boolean =>
  /"[^"]*$/.test(
    text
      .replace(/\\./g, '')
      .replace(/"[^"]*"/g, '')
      .replace(/#.*$/, ''),
  );

/** A name of several words, as in "glute bridge 3 x 8": an exercise is one word here. */
function spacedName(line: Line, words: ProgramWords): string | undefined {
  const found = /^\s*(?:(?:warm-up|main|cool-down)\s+)?(?:[\w-]+:\s*)?(\p{L}[\p{L}-]*(?: +(?!x\b)\p{L}[\p{L}-]*)+)/u.exec(line.text)?.[1];
  const near = found === undefined ? [] : nearest(found.replace(/ +/g, ' '), words.typed);
  return near.length === 0 ? undefined : didYouMean(near, '');
}

function likeOf(line: Line, error: SyntaxNode, words: ProgramWords): string {
  const part = error.parent === null ? undefined : partLike[error.parent.name];
  if (part !== undefined) return `Write it like ${part}.`;
  const [first = ''] = line.text.trim().split(/[\s:,]/, 1);
  const known = Object.hasOwn(lineLike, first) ? lineLike[first] : undefined;
  if (known !== undefined) return `Write the line like: ${known}`;
  const [near] = nearest(first, themselves(Object.keys(lineLike)), 1);
  if (near === undefined) return spacedName(line, words) ?? `Write the line like: ${itemLike}`;
  return `Did you mean ${near}? Write the line like: ${lineLike[near]}`;
}

/** Says what stands at the place, or that the line ends there too soon. */
export function sayMisread(line: Line, error: SyntaxNode, words: ProgramWords, report: Report): void {
  if (openQuote(line.text)) {
    report({ from: line.text.lastIndexOf('"'), to: line.text.length }, 'This quote is not closed.', 'Put a " at its end.');
    return;
  }
  const rest = line.text.slice(error.from);
  const word = error.to > error.from ? line.text.slice(error.from, error.to) : (/^\s*([\p{L}\p{N}_.-]+|\S)/u.exec(rest)?.[1] ?? '');
  const from = error.to > error.from ? error.from : error.from + rest.indexOf(word);
  const says =
    word === '' || word.startsWith('#') ? 'The line ends too soon.' : `${word.startsWith('"') ? word : `"${word}"`} cannot be read here.`;
  report({ from, to: from + word.length }, says, likeOf(line, error, words));
}
