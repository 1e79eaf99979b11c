// The key as a text to keep elsewhere: the same file that the command line keeps.
const mark = 'plumbline-key-1';

export const printKey = (secret: Uint8Array): string =>
  `${mark} ${[...secret].map((byte) => byte.toString(16).padStart(2, '0')).join('')}\n`;

/** The 32 bytes, or undefined where the text is no key. */
export function readKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  const [, digits] = /^plumbline-key-1 ([0-9a-f]{64})\s*$/.exec(text) ?? [];
  return digits === undefined ? undefined : Uint8Array.from(digits.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
}
