// SHA-256 as the log writes it: texts in, the hex text that lines hold out. The hash itself is the library's.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 over the bytes that `hex` stands for (an even number of digits, 0-9 and a-f) and then `text` in UTF-8. Hex. */
export const sha256Hex = (text: string, hex = ''): string => bytesToHex(sha256(concatBytes(hexToBytes(hex), utf8ToBytes(text))));

function afterItsLength(field: string): Uint8Array {
  const text = utf8ToBytes(field);
  const framed = new Uint8Array(4 + text.length);
  new DataView(framed.buffer).setUint32(0, text.length);
  framed.set(text, 4);
  return framed;
}

/** SHA-256 over a name and fields, each field after its length in four bytes, so that no two lists of fields read the same. Hex. */
export const sha256OfFields = (name: string, fields: readonly (string | number | boolean)[]): string =>
  bytesToHex(sha256(concatBytes(utf8ToBytes(name), ...fields.map((field) => afterItsLength(String(field))))));
