import { expect, test } from 'vitest';
import { someone } from '../model/someone.contract.ts';
import type { Control, Sheet } from './sheet.ts';
import { personSheets } from './sheets-person.ts';

/** About the back: what is asked of somebody whose pain lasts. What is at hand, minutes, days and goals come beside it. */
const asked = 'duration onset painNow painAvg painWorst places stirs settles spells ways tight training active sitting adds'.split(' ');
const sheets = asked.map((key) => personSheets[key]?.(someone) as Sheet);

const labels = (list: readonly { readonly label: string }[]): readonly string[] => list.map(({ label }) => label);
/** What is read of a control, and how often somebody taps who says `n` things where several may be said. */
function effort(control: Control, n: number): { readonly read: readonly (string | undefined)[]; readonly taps: number } {
  switch (control.kind) {
    case 'choice':
      return { read: labels(control.options), taps: 1 };
    case 'scale':
      return { read: [control.low, control.high], taps: 1 };
    case 'number':
      return { read: [control.skip, control.unit], taps: 3 };
    case 'many':
      return { read: [...control.groups.flatMap(({ options }) => labels(options)), control.none], taps: n + 1 };
    case 'rates':
      return { read: [...labels(control.items), ...labels(control.levels)], taps: (control.isFolded ? 2 * n : n) + 1 };
    default:
      throw new Error(`${control.kind} is no part of it.`);
  }
}
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** Seconds, at 200 words a minute and two seconds a tap; words that stood there before are not read again. */
function secondsOf(n: number): number {
  const efforts = sheets.map(({ control }) => effort(control, n));
  const texts = new Set(sheets.flatMap(({ title, help }, at) => [title, help ?? '', ...(efforts[at]?.read ?? [])]));
  return (wordsIn([...texts].join(' ')) * 60) / 200 + 2 * efforts.reduce((sum, { taps }) => sum + taps, 0);
}

test('what is asked about the back takes under three minutes, and hardly more with three things to say everywhere', () => {
  expect(secondsOf(1)).toBeLessThan(180);
  expect(secondsOf(3)).toBeLessThan(200);
});
