// A text as a QR code: the squares alone, for a screen, a terminal or paper to draw.
import { strToU8 } from 'fflate';
import { encode } from 'uqr';

/** True where dark, row by row, without the quiet zone of four squares that whoever draws it must leave free. */
export type Squares = readonly (readonly boolean[])[];

/** Undefined where the text is longer than the largest code holds (2,953 bytes). Source: ISO/IEC 18004. */
export function qrSquares(text: string): Squares | undefined {
  if (strToU8(text).length > 2953) return undefined;
  return encode(text, { ecc: 'L', boostEcc: true, border: 0 }).data;
}
