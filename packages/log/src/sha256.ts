// SHA-256 as the log writes it: texts in, the hex text that lines hold out. The hash itself is the library's.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 over the bytes that `hex` stands for (an even number of digits, 0-9 and a-f) and then `text` in UTF-8. Hex. */
export const sha256Hex = (text: string, hex = ''): string => bytesToHex(sha256(concatBytes(hexToBytes(hex), utf8ToBytes(text))));

/** Bytes of a field in UTF-8; most fields are ASCII, where every character is one. */
const lengthOf = (field: string, isAscii: boolean): number => (isAscii ? field.length : utf8ToBytes(field).length);

/** SHA-256 over a name and fields, each field after its length in four bytes, so that no two lists of fields read the same. Hex. */
export function sha256OfFields(name: string, fields: readonly (string | number | boolean)[]): string {
  const texts = fields.map(String);
  // One text is made bytes once, with room for the lengths: many small ones cost more than the hash.
  let all = name;
  for (const text of texts) all += `\0\0\0\0${text}`;
  const bytes = utf8ToBytes(all);
  const isAscii = bytes.length === all.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = lengthOf(name, isAscii);
  for (const text of texts) {
    const length = lengthOf(text, isAscii);
    view.setUint32(at, length);
    at += 4 + length;
  }
  return bytesToHex(sha256(bytes));
}
