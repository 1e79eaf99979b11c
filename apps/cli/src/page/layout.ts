// Lines of at most 80 columns. Everything is laid out as plain text first; ink is put on whole lines or cells after.

/** Columns of a page. */
export const pageWidth = 80;

/** Two words that stay on one line. */
export const hardBlank = '\u00a0';

/** A character with a mark on top is one column; wide scripts are not used yet. */
const columnsOf = (text: string): number => [...text.normalize('NFC')].length;

/** `text` padded to `width` columns; longer text stays as it is. */
export const cell = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)));

/**
 * Wrapped to the page. `first` stands before the first line, and as many blanks before the others, or `hang` blanks.
 * A word longer than the line stays whole. Line breaks count as blanks; a hard blank keeps two words together and is printed as a blank.
 */
export function wrap(text: string, first = '', hang = columnsOf(first), width = pageWidth): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isOpen = false;
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    if (isOpen && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = ' '.repeat(hang) + word;
    } else line += isOpen ? ` ${word}` : word;
    isOpen = true;
  }
  return (isOpen ? [...lines, line] : lines).map((each) => each.replaceAll(hardBlank, ' '));
}

/** Each as a dash point. */
export const points = (texts: readonly string[], indent = 2): readonly string[] =>
  texts.flatMap((text) => wrap(text, `${' '.repeat(indent)}- `));

/** Paragraphs, a blank line between, wrapped. */
export const paragraphs = (texts: readonly string[], indent = 0): readonly string[] =>
  texts.flatMap((text, at) => [...(at === 0 ? [] : ['']), ...wrap(text, ' '.repeat(indent))]);

/** A line across the page. */
export const rule = '─'.repeat(pageWidth);

/** Two texts at the two ends of one line, or below each other where they do not fit. */
export function ends(left: string, right: string, width = pageWidth): readonly string[] {
  const gap = width - columnsOf(left) - columnsOf(right);
  return gap >= 2 ? [left + ' '.repeat(gap) + right] : [left, right];
}

/** Blocks with a blank line between; empty blocks leave no gap. */
export const stack = (blocks: readonly (readonly string[])[]): readonly string[] =>
  blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? block : ['', ...block]));
