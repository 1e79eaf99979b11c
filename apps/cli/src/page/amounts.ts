// Amounts in words.

const MEGABYTE = 1_000_000;
/** `12 accounts`, `1 account`. */
export const countWords = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
/** `3.4 MB`, or kB below one. */
export const bytesWords = (bytes: number): string =>
  bytes < MEGABYTE ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
