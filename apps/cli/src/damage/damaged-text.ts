// A text with something in it changed: half a file, a lost character, a doubled line, a number nobody can mean.
import type { Dice } from './dice.ts';

const pieces: readonly [string, ...string[]] = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\u0000',
  '\n',
  ' ',
  '-',
  'é',
  '🌲',
  '\ufeff',
  '\ud800',
  'null',
  '1e999',
];

const spliced = (text: string, at: number, out: number, put: string): string => text.slice(0, at) + put + text.slice(at + out);
const lined = (text: string, change: (lines: string[]) => void): string => {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
};

function changeText(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  switch (dice.below(9)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return spliced(text, at, 1 + dice.below(8), '');
    case 2:
      return spliced(text, at, 0, dice.pick(pieces));
    case 3:
      return spliced(text, at, 1, dice.pick(pieces));
    case 4:
      return spliced(text, at, 0, text.slice(at, at + dice.below(200)));
    case 5:
      return text.replace(/\d+/g, (digits) =>
        dice.below(12) === 0 ? dice.pick(['1e999', '-1', '99999999999999999999', '00', digits]) : digits,
      );
    case 6:
      return text.replace(/\d{4}-\d\d-\d\d/g, (day) =>
        dice.below(3) === 0 ? dice.pick(['2026-13-01', '2026-02-30', '0000-00-00', '2199-12-31']) : day,
      );
    case 7:
      return lined(text, (lines) => lines.splice(dice.below(lines.length), 1));
    default:
      return lined(text, (lines) => lines.splice(dice.below(lines.length), 0, lines[dice.below(lines.length)] ?? ''));
  }
}

/** One to three changes. */
export function damagedText(text: string, dice: Dice): string {
  let damaged = text;
  for (let changes = 1 + dice.below(3); changes > 0; changes--) damaged = changeText(damaged, dice);
  return damaged;
}
