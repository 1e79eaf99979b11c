// A line that the grammar cannot read: where it goes wrong, and how such a line is written.
import type { SyntaxNode } from '@lezer/common';
import type { Line, Report } from './diagnostic.ts';
import { anyFor, type Change, insertAt, putFor } from './mend.ts';
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

/** How such a line is written, and what would mend this one. */
interface Advice {
  readonly repair: string;
  readonly mends?: readonly Change[];
}
/** A name of several words, as in "glute bridge 3 x 8": an exercise is one word here. */
function spacedName(line: Line, words: ProgramWords): Advice | undefined {
  const found = /^\s*(?:(?:warm-up|main|cool-down)\s+)?(?:[\w-]+:\s*)?(\p{L}[\p{L}-]*(?: +(?!x\b)\p{L}[\p{L}-]*)+)/u.exec(line.text)?.[1];
  const near = found === undefined ? [] : nearest(found.replace(/ +/g, ' '), words.typed);
  if (found === undefined || near.length === 0) return undefined;
  const from = line.text.indexOf(found);
  return { repair: didYouMean(near, ''), mends: anyFor({ from, to: from + found.length }, near) };
}

/** Words behind `session` or `block` that should stand in quotes, where they are what cannot be read and nothing further on. */
function unquoted(line: Line, error: SyntaxNode): readonly Change[] {
  const [, before = '', name] = /^(\s*(?:session|block)\s+)([^\s"#\d](?:[^"#\d]*[^\s"#\d,])?)/.exec(line.text) ?? [];
  return name === undefined || error.from > before.length + name.length
    ? []
    : [putFor({ from: before.length, to: before.length + name.length }, `"${name.replaceAll('\\', '')}"`)];
}

function likeOf(line: Line, error: SyntaxNode, words: ProgramWords): Advice {
  const part = error.parent === null ? undefined : partLike[error.parent.name];
  if (part !== undefined) return { repair: `Write it like ${part}.` };
  const [first = ''] = line.text.trim().split(/[\s:,]/, 1);
  const known = Object.hasOwn(lineLike, first) ? lineLike[first] : undefined;
  if (known !== undefined) return { repair: `Write the line like: ${known}`, mends: unquoted(line, error) };
  const [near] = nearest(first, themselves(Object.keys(lineLike)), 1);
  if (near === undefined) return spacedName(line, words) ?? { repair: `Write the line like: ${itemLike}` };
  const from = line.text.indexOf(first);
  return {
    repair: `Did you mean ${near}? Write the line like: ${lineLike[near]}`,
    mends: first === '' ? [] : [putFor({ from, to: from + first.length }, near)],
  };
}

/** Says what stands at the place, or that the line ends there too soon. */
export function sayMisread(line: Line, error: SyntaxNode, words: ProgramWords, report: Report): void {
  if (openQuote(line.text)) {
    const end = line.text.trimEnd().length;
    const open = { from: line.text.lastIndexOf('"'), to: line.text.length };
    report(open, 'This quote is not closed.', 'Put a " at its end.', [insertAt(end, '"')]);
    return;
  }
  const rest = line.text.slice(error.from);
  const word = error.to > error.from ? line.text.slice(error.from, error.to) : (/^\s*([\p{L}\p{N}_.-]+|\S)/u.exec(rest)?.[1] ?? '');
  const from = error.to > error.from ? error.from : error.from + rest.indexOf(word);
  const says =
    word === '' || word.startsWith('#') ? 'The line ends too soon.' : `${word.startsWith('"') ? word : `"${word}"`} cannot be read here.`;
  const { repair, mends } = likeOf(line, error, words);
  report({ from, to: from + word.length }, says, repair, mends);
}
