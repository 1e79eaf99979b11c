// New names. Chance and time come in as arguments.
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Chance, FactId, ReplicaId } from './envelope.ts';

/**
 * The name of a fact, a UUIDv7 (RFC 9562): 48 bits of `ms` since 1970, the version, the variant, and 74 bits of the hash of its salted content.
 * The salt is chance, so the name is; and whoever has the fact, or what is left of it once it is erased, need not be told its name.
 */
export function factIdOf(ms: number, contentHash: string): FactId {
  const time = ms.toString(16).padStart(12, '0');
  const variant = (0x8 | (Number.parseInt(contentHash.charAt(3), 16) & 0x3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${contentHash.slice(0, 3)}-${variant}${contentHash.slice(4, 7)}-${contentHash.slice(7, 19)}`;
}

/** 128 bits of chance as 32 hex digits: a replica, a log, an author, a salt. */
export const mintName = (chance: Chance): ReplicaId => bytesToHex(chance(16).slice(0, 16));
