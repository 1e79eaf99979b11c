// New names. Chance and time come in as arguments.
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Chance, FactId, ReplicaId } from './envelope.ts';

/** A UUIDv7 (RFC 9562): 48 bits of `ms` since 1970, the version, the variant, 74 bits of chance. */
export function mintFactId(ms: number, chance: Chance): FactId {
  const bytes = chance(10);
  const tail = bytesToHex(bytes.slice(2, 10));
  const time = ms.toString(16).padStart(12, '0');
  const version = 0x7000 | (((bytes[0] ?? 0) & 0x0f) << 8) | (bytes[1] ?? 0);
  const variant = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const rest = variant.toString(16) + tail.slice(2);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version.toString(16)}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}

/** 128 bits of chance as 32 hex digits: a replica, a log, an author, a salt. */
export const mintName = (chance: Chance): ReplicaId => bytesToHex(chance(16).slice(0, 16));
