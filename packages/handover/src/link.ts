// A program as the part of an address behind the #, which a browser never sends: packed, signed, read offline.
//
//   format (1 byte) · key (32) · signature (64) · the hand-over as JSON, deflated with a dictionary of the library's words
//
// The signature is over all the rest, so that a link with one bit changed is refused, and no key can be put in the place of another.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64url, toBase64url } from './base64url.ts';
import { joined } from './bytes.ts';
import { dictionary1 } from './dictionary-1.ts';
import { type Handover, MOST, readHandover } from './handover.ts';
import { isSigned, type Signer, signed } from './signer.ts';

const FORMAT = 1;
const KEY = 32;
const SIGNATURE = 64;
const HEAD = 1 + KEY + SIGNATURE;
/** What one QR code can hold, characters. Source: ISO/IEC 18004, version 40-L, bytes. */
export const LONGEST_LINK = 2_900;
/** A packed text of nothing but one letter must not fill the memory. */
const MOST_BYTES = 4 * (MOST.text + MOST.note + MOST.from + MOST.id + 200);

const dictionary = strToU8(dictionary1);
const purpose = strToU8('plumbline hand-over 1\n');

const messageOf = (format: Uint8Array, key: Uint8Array, packed: Uint8Array): Uint8Array => joined(purpose, format, key, packed);

/** The text to put behind the #. It may be longer than one QR code holds: see `LONGEST_LINK`. Errors: throws where the hand-over is none. */
export function writeLink(handover: Handover, signer: Signer): string {
  const sound = readHandover(handover);
  if (sound === undefined) throw new Error('This hand-over lacks a part, or one of its parts is too long.');
  const packed = deflateSync(strToU8(JSON.stringify(sound)), { level: 9, dictionary });
  const format = Uint8Array.of(FORMAT);
  return toBase64url(joined(format, signer.key, signed(messageOf(format, signer.key, packed), signer), packed));
}

/** Why a link cannot be opened: it is none, it was cut off or changed, or a newer Plumbline made it. */
export type LinkProblem = 'not-a-link' | 'changed' | 'newer';
export type OpenedLink =
  | { readonly ok: true; readonly handover: Handover /** Who signed it, 32 bytes. */; readonly key: Uint8Array }
  | { readonly ok: false; readonly problem: LinkProblem };

const refused = (problem: LinkProblem): OpenedLink => ({ ok: false, problem });

/** Reads what stands behind the #. Never throws, whatever the text is. */
export function openLink(text: string): OpenedLink {
  const bytes = text.length > 4 * MOST_BYTES ? undefined : fromBase64url(text);
  if (bytes === undefined || bytes.length === 0) return refused('not-a-link');
  if ((bytes[0] as number) > FORMAT && (bytes[0] as number) < 32) return refused('newer');
  if (bytes[0] !== FORMAT) return refused('not-a-link');
  if (bytes.length <= HEAD) return refused('changed');
  const [format, key, signature, packed] = [
    bytes.subarray(0, 1),
    bytes.slice(1, 1 + KEY),
    bytes.subarray(1 + KEY, HEAD),
    bytes.subarray(HEAD),
  ];
  if (!isSigned(messageOf(format, key, packed), signature, key)) return refused('changed');
  const handover = unpacked(packed);
  return handover === undefined ? refused('newer') : { ok: true, handover, key };
}

function unpacked(packed: Uint8Array): Handover | undefined {
  try {
    const out = new Uint8Array(MOST_BYTES);
    const json = inflateSync(packed, { dictionary, out });
    return readHandover(JSON.parse(strFromU8(json)));
  } catch {
    return undefined;
  }
}
