// Hex text as 32-bit words and back. Words compare like the text they stand for.

/** Writes the hex digits of `text` (dashes left out), eight a word, from `at` on. `text` has a multiple of eight digits. */
export function putHex(words: Uint32Array, at: number, text: string): void {
  const digits = text.replaceAll('-', '');
  for (let i = 0; i * 8 < digits.length; i++) words[at + i] = Number.parseInt(digits.slice(i * 8, i * 8 + 8), 16);
}

/** `count` words from `at` on as hex digits. */
export function hexAt(words: Uint32Array, at: number, count: number): string {
  let text = '';
  for (let i = at; i < at + count; i++) text += (words[i] as number).toString(16).padStart(8, '0');
  return text;
}

/** Four words as the UUID they were. */
export function uuidAt(words: Uint32Array, at: number): string {
  const hex = hexAt(words, at, 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
